using System.Collections.Generic;

namespace System.Threading.Tasks
{
    /// <summary>Decides where and when tasks run.</summary>
    public abstract class TaskScheduler
    {
        private static readonly TaskScheduler s_default = new PoolScheduler();
        private static int s_lastId;

        private int _id;

        protected TaskScheduler()
        {
        }

        public static TaskScheduler Default => s_default;

        public static TaskScheduler Current
        {
            get
            {
                Task task = Thread.CurrentThread.Task;
                bool hidden = task == null || task.Scheduler == null
                    || (task.CreationOptions & TaskCreationOptions.HideScheduler) != 0;
                return hidden ? s_default : task.Scheduler;
            }
        }

        public int Id
        {
            get
            {
                if (_id == 0) Interlocked.CompareExchange(ref _id, Interlocked.Increment(ref s_lastId), 0);
                return _id;
            }
        }

        public virtual int MaximumConcurrencyLevel => int.MaxValue;

        public static TaskScheduler FromCurrentSynchronizationContext()
        {
            SynchronizationContext context = SynchronizationContext.Current;
            if (context == null)
            {
                throw new InvalidOperationException("The current SynchronizationContext may not be used as a "
                    + "TaskScheduler.");
            }
            return new ContextScheduler(context);
        }

        protected internal abstract void QueueTask(Task task);

        protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);

        protected abstract IEnumerable<Task> GetScheduledTasks();

        protected internal virtual bool TryDequeue(Task task)
        {
            return false;
        }

        protected bool TryExecuteTask(Task task)
        {
            if (task.Scheduler != this)
            {
                throw new InvalidOperationException("ExecuteTask may not be called for a task which was previously "
                    + "queued to a different TaskScheduler.");
            }
            return task.Execute();
        }

        internal void Queue(Task task)
        {
            QueueTask(task);
        }

        internal bool TryInline(Task task, bool wasQueued)
        {
            return TryExecuteTaskInline(task, wasQueued);
        }

        /// <summary>The thread pool; what may take long gets a thread of its own.</summary>
        private sealed class PoolScheduler : TaskScheduler
        {
            protected internal override void QueueTask(Task task)
            {
                if ((task.CreationOptions & TaskCreationOptions.LongRunning) == 0)
                {
                    ThreadPool.Enqueue(t => ((Task)t).Execute(), task);
                    return;
                }
                var thread = new Thread(t => ((Task)t).Execute());
                thread.IsBackground = true;
                thread.Start(task);
            }

            // What stands in the queue is skipped there when it has run. Only a thread of the pool would block the
            // queue by waiting.
            protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
            {
                if (taskWasPreviouslyQueued && !Thread.CurrentThread.IsThreadPoolThread) return false;
                return Runtime.CompilerServices.RuntimeHelpers.HasStackForMore && task.Execute();
            }

            protected override IEnumerable<Task> GetScheduledTasks()
            {
                return Array.Empty<Task>();
            }
        }

        private sealed class ContextScheduler : TaskScheduler
        {
            private readonly SynchronizationContext _context;

            internal ContextScheduler(SynchronizationContext context)
            {
                _context = context;
            }

            public override int MaximumConcurrencyLevel => 1;

            protected internal override void QueueTask(Task task)
            {
                _context.Post(t => ((Task)t).Execute(), task);
            }

            protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued)
            {
                return SynchronizationContext.Current == _context && task.Execute();
            }

            protected override IEnumerable<Task> GetScheduledTasks()
            {
                return null;
            }
        }
    }
}
