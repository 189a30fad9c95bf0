namespace System.Threading.Tasks
{
    // What follows a task: a task of its own that begins when this one has ended.
    public partial class Task
    {
        /// <summary>Lets a made task begin when this one has ended in a way that the options take.</summary>
        internal TContinuation Then<TContinuation>(TContinuation task, TaskContinuationOptions options,
            TaskScheduler scheduler, CancellationToken token) where TContinuation : Task
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            const TaskContinuationOptions never = TaskContinuationOptions.OnlyOnCanceled | TaskContinuationOptions.NotOnCanceled;
            if ((options & never) == never)
            {
                throw new ArgumentOutOfRangeException("continuationOptions",
                    "The specified TaskContinuationOptions excluded all continuation kinds.");
            }
            if (!task.IsCompleted) AddContinuation(new StartContinuation(task, options, scheduler));
            return task;
        }

        /// <summary>Runs a task on this thread where its scheduler lets it.</summary>
        internal void TryRunNow(TaskScheduler scheduler)
        {
            _scheduler = scheduler;
            if (!TryMove(TaskStatus.WaitingForActivation, TaskStatus.WaitingToRun)) return;
            if (!scheduler.TryInline(this, false)) scheduler.Queue(this);
        }

        internal static TaskCreationOptions Creation(TaskContinuationOptions options)
        {
            return (TaskCreationOptions)options & KnownOptions;
        }

        public Task ContinueWith(Action<Task> continuationAction)
        {
            return ContinueWith(continuationAction, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationAction, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationAction, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler)
        {
            return ContinueWith(continuationAction, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Action<object> body = s => continuationAction(this);
            var task = new Task(body, null, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }

        public Task ContinueWith(Action<Task, object> continuationAction, object state)
        {
            return ContinueWith(continuationAction, state, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationAction, state, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationAction, state, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task, object> continuationAction, object state, TaskScheduler scheduler)
        {
            return ContinueWith(continuationAction, state, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task ContinueWith(Action<Task, object> continuationAction, object state, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Action<object> body = s => continuationAction(this, s);
            var task = new Task(body, state, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction)
        {
            return ContinueWith(continuationFunction, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationFunction, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationFunction, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler)
        {
            return ContinueWith(continuationFunction, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Func<object, TResult> body = s => continuationFunction(this);
            var task = new Task<TResult>(body, null, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state)
        {
            return ContinueWith(continuationFunction, state, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationFunction, state, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationFunction, state, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, TaskScheduler scheduler)
        {
            return ContinueWith(continuationFunction, state, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task<TResult> ContinueWith<TResult>(Func<Task, object, TResult> continuationFunction, object state, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Func<object, TResult> body = s => continuationFunction(this, s);
            var task = new Task<TResult>(body, state, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }
    }

    public partial class Task<TResult>
    {
        public Task ContinueWith(Action<Task<TResult>> continuationAction)
        {
            return ContinueWith(continuationAction, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationAction, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationAction, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler)
        {
            return ContinueWith(continuationAction, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Action<object> body = s => continuationAction(this);
            var task = new Task(body, null, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }

        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state)
        {
            return ContinueWith(continuationAction, state, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationAction, state, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationAction, state, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, TaskScheduler scheduler)
        {
            return ContinueWith(continuationAction, state, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task ContinueWith(Action<Task<TResult>, object> continuationAction, object state, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            Action<object> body = s => continuationAction(this, s);
            var task = new Task(body, state, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction)
        {
            return ContinueWith(continuationFunction, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationFunction, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationFunction, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler)
        {
            return ContinueWith(continuationFunction, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Func<object, TNewResult> body = s => continuationFunction(this);
            var task = new Task<TNewResult>(body, null, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state)
        {
            return ContinueWith(continuationFunction, state, default(CancellationToken),
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken)
        {
            return ContinueWith(continuationFunction, state, cancellationToken,
                TaskContinuationOptions.None, TaskScheduler.Current);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskContinuationOptions continuationOptions)
        {
            return ContinueWith(continuationFunction, state, default(CancellationToken),
                continuationOptions, TaskScheduler.Current);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, TaskScheduler scheduler)
        {
            return ContinueWith(continuationFunction, state, default(CancellationToken),
                TaskContinuationOptions.None, scheduler);
        }

        public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object, TNewResult> continuationFunction, object state, CancellationToken cancellationToken,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            Func<object, TNewResult> body = s => continuationFunction(this, s);
            var task = new Task<TNewResult>(body, state, cancellationToken, Creation(continuationOptions), true);
            return Then(task, continuationOptions, scheduler, cancellationToken);
        }
    }
}
