using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks
{
    /// <summary>A task that whoever holds this ends.</summary>
    public class TaskCompletionSource<TResult>
    {
        private readonly Task<TResult> _task;

        public TaskCompletionSource()
            : this(null, TaskCreationOptions.None)
        {
        }

        public TaskCompletionSource(TaskCreationOptions creationOptions)
            : this(null, creationOptions)
        {
        }

        public TaskCompletionSource(object state)
            : this(state, TaskCreationOptions.None)
        {
        }

        public TaskCompletionSource(object state, TaskCreationOptions creationOptions)
        {
            const TaskCreationOptions taken = TaskCreationOptions.AttachedToParent
                | TaskCreationOptions.RunContinuationsAsynchronously;
            if ((creationOptions & ~taken) != 0) throw new ArgumentOutOfRangeException("creationOptions");
            _task = new Task<TResult>(creationOptions, state);
        }

        public Task<TResult> Task => _task;

        public bool TrySetResult(TResult result)
        {
            return _task.TrySetResult(result);
        }

        public void SetResult(TResult result)
        {
            CheckFirst(TrySetResult(result));
        }

        public bool TrySetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            return _task.TrySetException(exception);
        }

        public void SetException(Exception exception)
        {
            CheckFirst(TrySetException(exception));
        }

        public bool TrySetException(IEnumerable<Exception> exceptions)
        {
            if (exceptions == null) throw new ArgumentNullException("exceptions");
            var all = new List<Exception>(exceptions);
            foreach (Exception e in all)
            {
                if (e == null)
                {
                    throw new ArgumentException("The exceptions collection included at least one null element.",
                        "exceptions");
                }
            }
            if (all.Count == 0) throw new ArgumentException("The exceptions collection was empty.", "exceptions");
            return _task.TrySetExceptions(all);
        }

        public void SetException(IEnumerable<Exception> exceptions)
        {
            CheckFirst(TrySetException(exceptions));
        }

        public bool TrySetCanceled()
        {
            return TrySetCanceled(default(CancellationToken));
        }

        public bool TrySetCanceled(CancellationToken cancellationToken)
        {
            return _task.TrySetCanceled(cancellationToken, null);
        }

        public void SetCanceled()
        {
            CheckFirst(TrySetCanceled());
        }

        private static void CheckFirst(bool first)
        {
            if (!first)
            {
                throw new InvalidOperationException("An attempt was made to transition a task to a final state when it "
                    + "had already completed.");
            }
        }
    }
}
