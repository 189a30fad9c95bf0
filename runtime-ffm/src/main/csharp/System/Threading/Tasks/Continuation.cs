using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    /// <summary>What happens when a task has ended.</summary>
    internal abstract class Continuation
    {
        /// <summary>Stands for: the task has ended, and nobody waits any more.</summary>
        internal static readonly Continuation Ended = new CallContinuation(null);

        internal Continuation Next;

        internal abstract void Run(Task ended);
    }

    /// <summary>Calls something short at once, on the thread that ends the task.</summary>
    internal sealed class CallContinuation : Continuation
    {
        private readonly Action<Task> _action;

        internal CallContinuation(Action<Task> action)
        {
            _action = action;
        }

        internal override void Run(Task ended)
        {
            _action(ended);
        }
    }

    /// <summary>The rest of a method that awaits the task: goes on where the method was, or on this thread.</summary>
    internal sealed class AwaitContinuation : Continuation
    {
        private readonly Action _action;
        private readonly SynchronizationContext _context;
        private readonly TaskScheduler _scheduler;
        private readonly ExecutionContext _flow;

        internal AwaitContinuation(Action action, bool onCapturedContext, bool flows)
        {
            _action = action;
            _flow = flows ? ExecutionContext.Capture() : null;
            if (!onCapturedContext) return;
            _context = SynchronizationContext.Captured;
            if (_context != null) return;
            TaskScheduler scheduler = TaskScheduler.Current;
            if (scheduler != TaskScheduler.Default) _scheduler = scheduler;
        }

        internal override void Run(Task ended)
        {
            if (_context != null && _context == SynchronizationContext.Current && !ended.RunsContinuationsAsynchronously)
            {
                Call();
            }
            else if (_context == null && _scheduler == null && !ended.RunsContinuationsAsynchronously && IsPlainThread && RuntimeHelpers.HasStackForMore)
            {
                Call();
            }
            else
            {
                Post();
            }
        }

        /// <summary>Lets it run later, where it belongs.</summary>
        internal void Post()
        {
            if (_context != null)
            {
                _context.Post(self => ((AwaitContinuation)self).Call(), this);
            }
            else if (_scheduler != null)
            {
                new Task((Action)Call, null, default(CancellationToken), TaskCreationOptions.None, false)
                    .TryQueue(_scheduler, TaskStatus.Created);
            }
            else
            {
                ThreadPool.Enqueue(self => ((AwaitContinuation)self).Call(), this);
            }
        }

        private static bool IsPlainThread =>
            SynchronizationContext.Captured == null && TaskScheduler.Current == TaskScheduler.Default;

        private void Call()
        {
            Thread thread = Thread.CurrentThread;
            Task outer = thread.Task;
            thread.Task = null;
            try
            {
                if (_flow == null) _action();
                else ExecutionContext.RunIn(_flow, action => ((Action)action)(), _action);
            }
            catch (Exception e)
            {
                Unhandled.Throw(e, null);
            }
            finally
            {
                thread.Task = outer;
            }
        }
    }

    /// <summary>Starts a task that continues another.</summary>
    internal sealed class StartContinuation : Continuation
    {
        private readonly Task _task;
        private readonly TaskContinuationOptions _options;
        private readonly TaskScheduler _scheduler;

        internal StartContinuation(Task task, TaskContinuationOptions options, TaskScheduler scheduler)
        {
            _task = task;
            _options = options;
            _scheduler = scheduler;
        }

        internal override void Run(Task ended)
        {
            TaskContinuationOptions not = ended.IsFaulted ? TaskContinuationOptions.NotOnFaulted
                : ended.IsCanceled ? TaskContinuationOptions.NotOnCanceled : TaskContinuationOptions.NotOnRanToCompletion;
            if ((_options & not) != 0)
            {
                _task.CancelBeforeStart();
                return;
            }
            bool inline = (_options & TaskContinuationOptions.ExecuteSynchronously) != 0
                && !ended.RunsContinuationsAsynchronously && RuntimeHelpers.HasStackForMore;
            if (inline) _task.TryRunNow(_scheduler);
            else _task.TryQueue(_scheduler, TaskStatus.WaitingForActivation);
        }
    }

    /// <summary>Exceptions that nobody can catch end the program from a thread of the pool.</summary>
    internal static class Unhandled
    {
        internal static void Throw(Exception e, SynchronizationContext context)
        {
            var info = Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
            if (context != null) context.Post(state => info.Throw(), null);
            else ThreadPool.Enqueue(state => info.Throw(), null);
        }
    }

    /// <summary>A thread that waits until so many of some tasks have ended.</summary>
    internal sealed class Waiter
    {
        private readonly object _gate = new object();
        private int _left;

        internal Waiter(int count)
        {
            _left = count;
        }

        internal bool Await(Task[] tasks, int milliseconds, CancellationToken token)
        {
            foreach (Task task in tasks) task.AddContinuation(new CallContinuation(Ended));
            using (token.Register(waiter => ((Waiter)waiter).Wake(), this))
            {
                lock (_gate)
                {
                    Waiting.Until(_gate, milliseconds, () => _left <= 0 || token.IsCancellationRequested);
                    if (_left <= 0) return true;
                }
            }
            token.ThrowIfCancellationRequested();
            return false;
        }

        private void Ended(Task task)
        {
            lock (_gate)
            {
                _left--;
                if (_left <= 0) Monitor.PulseAll(_gate);
            }
        }

        private void Wake()
        {
            lock (_gate) Monitor.PulseAll(_gate);
        }
    }
}
