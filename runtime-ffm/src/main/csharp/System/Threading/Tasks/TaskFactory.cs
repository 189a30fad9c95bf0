namespace System.Threading.Tasks
{
    /// <summary>Makes and starts tasks with the same options.</summary>
    public class TaskFactory
    {
        private readonly CancellationToken _token;
        private readonly TaskCreationOptions _creation;
        private readonly TaskContinuationOptions _continuation;
        private readonly TaskScheduler _scheduler;

        public TaskFactory()
            : this(default(CancellationToken), TaskCreationOptions.None, TaskContinuationOptions.None, null)
        {
        }

        public TaskFactory(CancellationToken cancellationToken)
            : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null)
        {
        }

        public TaskFactory(TaskScheduler scheduler)
            : this(default(CancellationToken), TaskCreationOptions.None, TaskContinuationOptions.None, scheduler)
        {
        }

        public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions)
            : this(default(CancellationToken), creationOptions, continuationOptions, null)
        {
        }

        public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions,
            TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            _token = cancellationToken;
            _creation = creationOptions;
            _continuation = continuationOptions;
            _scheduler = scheduler;
        }

        public CancellationToken CancellationToken => _token;
        public TaskCreationOptions CreationOptions => _creation;
        public TaskContinuationOptions ContinuationOptions => _continuation;
        public TaskScheduler Scheduler => _scheduler;

        private TaskScheduler DefaultScheduler => _scheduler ?? TaskScheduler.Current;

        public Task StartNew(Action action)
        {
            return StartNew(action, _token, _creation, DefaultScheduler);
        }

        public Task StartNew(Action action, CancellationToken cancellationToken)
        {
            return StartNew(action, cancellationToken, _creation, DefaultScheduler);
        }

        public Task StartNew(Action action, TaskCreationOptions creationOptions)
        {
            return StartNew(action, _token, creationOptions, DefaultScheduler);
        }

        public Task StartNew(Action action, CancellationToken cancellationToken,
            TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            var task = new Task(action, null, cancellationToken, creationOptions, false);
            task.TryQueue(scheduler, TaskStatus.Created);
            return task;
        }

        public Task StartNew(Action<object> action, object state)
        {
            return StartNew(action, state, _token, _creation, DefaultScheduler);
        }

        public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken)
        {
            return StartNew(action, state, cancellationToken, _creation, DefaultScheduler);
        }

        public Task StartNew(Action<object> action, object state, TaskCreationOptions creationOptions)
        {
            return StartNew(action, state, _token, creationOptions, DefaultScheduler);
        }

        public Task StartNew(Action<object> action, object state, CancellationToken cancellationToken,
            TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            var task = new Task(action, state, cancellationToken, creationOptions, false);
            task.TryQueue(scheduler, TaskStatus.Created);
            return task;
        }

        public Task<TResult> StartNew<TResult>(Func<TResult> function)
        {
            return StartNew(function, _token, _creation, DefaultScheduler);
        }

        public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken)
        {
            return StartNew(function, cancellationToken, _creation, DefaultScheduler);
        }

        public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions)
        {
            return StartNew(function, _token, creationOptions, DefaultScheduler);
        }

        public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken,
            TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            var task = new Task<TResult>(function, null, cancellationToken, creationOptions, false);
            task.TryQueue(scheduler, TaskStatus.Created);
            return task;
        }

        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state)
        {
            return StartNew(function, state, _token, _creation, DefaultScheduler);
        }

        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken)
        {
            return StartNew(function, state, cancellationToken, _creation, DefaultScheduler);
        }

        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, TaskCreationOptions creationOptions)
        {
            return StartNew(function, state, _token, creationOptions, DefaultScheduler);
        }

        public Task<TResult> StartNew<TResult>(Func<object, TResult> function, object state, CancellationToken cancellationToken,
            TaskCreationOptions creationOptions, TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            var task = new Task<TResult>(function, state, cancellationToken, creationOptions, false);
            task.TryQueue(scheduler, TaskStatus.Created);
            return task;
        }

        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction)
        {
            return ContinueWhenAll(tasks, continuationAction, _token, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWhenAll(tasks, continuationAction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAll(tasks, continuationAction, _token, continuationOptions, DefaultScheduler);
        }

        public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            var copy = (Task[])tasks.Clone();
            Task all = Task.WhenAll((Collections.Generic.IEnumerable<Task>)copy);
            return all.ContinueWith(ended => { continuationAction(copy); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction)
        {
            return ContinueWhenAll(tasks, continuationAction, _token, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWhenAll(tasks, continuationAction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAll(tasks, continuationAction, _token, continuationOptions, DefaultScheduler);
        }

        public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            var copy = (Task<TAntecedentResult>[])tasks.Clone();
            Task all = Task.WhenAll((Collections.Generic.IEnumerable<Task>)copy);
            return all.ContinueWith(ended => { continuationAction(copy); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction)
        {
            return ContinueWhenAny(tasks, continuationAction, _token, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWhenAny(tasks, continuationAction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAny(tasks, continuationAction, _token, continuationOptions, DefaultScheduler);
        }

        public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            var copy = (Task[])tasks.Clone();
            Task all = Task.WhenAny((Collections.Generic.IEnumerable<Task>)copy);
            return all.ContinueWith(ended => { continuationAction(((Task<Task>)ended).ResultOfEnded); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction)
        {
            return ContinueWhenAny(tasks, continuationAction, _token, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken)
        {
            return ContinueWhenAny(tasks, continuationAction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAny(tasks, continuationAction, _token, continuationOptions, DefaultScheduler);
        }

        public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationAction == null) throw new ArgumentNullException("continuationAction");
            var copy = (Task<TAntecedentResult>[])tasks.Clone();
            Task all = Task.WhenAny((Collections.Generic.IEnumerable<Task<TAntecedentResult>>)copy);
            return all.ContinueWith(ended => { continuationAction(((Task<Task<TAntecedentResult>>)ended).ResultOfEnded); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction)
        {
            return ContinueWhenAll(tasks, continuationFunction, _token, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken)
        {
            return ContinueWhenAll(tasks, continuationFunction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAll(tasks, continuationFunction, _token, continuationOptions, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            var copy = (Task[])tasks.Clone();
            Task all = Task.WhenAll((Collections.Generic.IEnumerable<Task>)copy);
            return all.ContinueWith(ended => { return continuationFunction(copy); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction)
        {
            return ContinueWhenAll(tasks, continuationFunction, _token, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken)
        {
            return ContinueWhenAll(tasks, continuationFunction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAll(tasks, continuationFunction, _token, continuationOptions, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            var copy = (Task<TAntecedentResult>[])tasks.Clone();
            Task all = Task.WhenAll((Collections.Generic.IEnumerable<Task>)copy);
            return all.ContinueWith(ended => { return continuationFunction(copy); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction)
        {
            return ContinueWhenAny(tasks, continuationFunction, _token, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken)
        {
            return ContinueWhenAny(tasks, continuationFunction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAny(tasks, continuationFunction, _token, continuationOptions, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            var copy = (Task[])tasks.Clone();
            Task all = Task.WhenAny((Collections.Generic.IEnumerable<Task>)copy);
            return all.ContinueWith(ended => { return continuationFunction(((Task<Task>)ended).ResultOfEnded); }, cancellationToken, continuationOptions, scheduler);
        }

        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction)
        {
            return ContinueWhenAny(tasks, continuationFunction, _token, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken)
        {
            return ContinueWhenAny(tasks, continuationFunction, cancellationToken, _continuation, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions)
        {
            return ContinueWhenAny(tasks, continuationFunction, _token, continuationOptions, DefaultScheduler);
        }

        public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction,
            CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            if (tasks.Length == 0) throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            if (continuationFunction == null) throw new ArgumentNullException("continuationFunction");
            var copy = (Task<TAntecedentResult>[])tasks.Clone();
            Task all = Task.WhenAny((Collections.Generic.IEnumerable<Task<TAntecedentResult>>)copy);
            return all.ContinueWith(ended => { return continuationFunction(((Task<Task<TAntecedentResult>>)ended).ResultOfEnded); }, cancellationToken, continuationOptions, scheduler);
        }
    }
}
