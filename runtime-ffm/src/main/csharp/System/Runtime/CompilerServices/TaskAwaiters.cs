using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    public interface INotifyCompletion
    {
        void OnCompleted(Action continuation);
    }

    public interface ICriticalNotifyCompletion : INotifyCompletion
    {
        void UnsafeOnCompleted(Action continuation);
    }

    internal static class Awaiting
    {
        internal static void Continue(Task task, Action continuation, bool onCapturedContext, bool flows)
        {
            if (continuation == null) throw new ArgumentNullException("continuation");
            if (!task.TryAddContinuation(new AwaitContinuation(continuation, onCapturedContext, flows)))
            {
                // The task has ended in the meantime: whoever awaits it returns first.
                new AwaitContinuation(continuation, onCapturedContext, flows).Post();
            }
        }

        internal static void CheckEnded(Task task)
        {
            if (!task.IsCompleted) task.AwaitEnd(Timeout.Infinite, default(CancellationToken));
            task.ThrowAsAwaited();
        }
    }

    public readonly struct TaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly Task _task;

        internal TaskAwaiter(Task task)
        {
            _task = task;
        }

        public bool IsCompleted => _task.IsCompleted;

        public void OnCompleted(Action continuation)
        {
            Awaiting.Continue(_task, continuation, true, true);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            Awaiting.Continue(_task, continuation, true, false);
        }

        public void GetResult()
        {
            Awaiting.CheckEnded(_task);
        }
    }

    public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion
    {
        private readonly Task<TResult> _task;

        internal TaskAwaiter(Task<TResult> task)
        {
            _task = task;
        }

        public bool IsCompleted => _task.IsCompleted;

        public void OnCompleted(Action continuation)
        {
            Awaiting.Continue(_task, continuation, true, true);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            Awaiting.Continue(_task, continuation, true, false);
        }

        public TResult GetResult()
        {
            Awaiting.CheckEnded(_task);
            return _task.ResultOfEnded;
        }
    }

    public readonly struct ConfiguredTaskAwaitable
    {
        private readonly ConfiguredTaskAwaiter _awaiter;

        internal ConfiguredTaskAwaitable(Task task, bool continueOnCapturedContext)
        {
            _awaiter = new ConfiguredTaskAwaiter(task, continueOnCapturedContext);
        }

        public ConfiguredTaskAwaiter GetAwaiter()
        {
            return _awaiter;
        }

        public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task _task;
            private readonly bool _onCapturedContext;

            internal ConfiguredTaskAwaiter(Task task, bool onCapturedContext)
            {
                _task = task;
                _onCapturedContext = onCapturedContext;
            }

            public bool IsCompleted => _task.IsCompleted;

            public void OnCompleted(Action continuation)
            {
                Awaiting.Continue(_task, continuation, _onCapturedContext, true);
            }

            public void UnsafeOnCompleted(Action continuation)
            {
                Awaiting.Continue(_task, continuation, _onCapturedContext, false);
            }

            public void GetResult()
            {
                Awaiting.CheckEnded(_task);
            }
        }
    }

    public readonly struct ConfiguredTaskAwaitable<TResult>
    {
        private readonly ConfiguredTaskAwaiter _awaiter;

        internal ConfiguredTaskAwaitable(Task<TResult> task, bool continueOnCapturedContext)
        {
            _awaiter = new ConfiguredTaskAwaiter(task, continueOnCapturedContext);
        }

        public ConfiguredTaskAwaiter GetAwaiter()
        {
            return _awaiter;
        }

        public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly Task<TResult> _task;
            private readonly bool _onCapturedContext;

            internal ConfiguredTaskAwaiter(Task<TResult> task, bool onCapturedContext)
            {
                _task = task;
                _onCapturedContext = onCapturedContext;
            }

            public bool IsCompleted => _task.IsCompleted;

            public void OnCompleted(Action continuation)
            {
                Awaiting.Continue(_task, continuation, _onCapturedContext, true);
            }

            public void UnsafeOnCompleted(Action continuation)
            {
                Awaiting.Continue(_task, continuation, _onCapturedContext, false);
            }

            public TResult GetResult()
            {
                Awaiting.CheckEnded(_task);
                return _task.ResultOfEnded;
            }
        }
    }

    /// <summary>Goes on later, with whatever else waits in the queue before it.</summary>
    public readonly struct YieldAwaitable
    {
        public YieldAwaiter GetAwaiter()
        {
            return default(YieldAwaiter);
        }

        public readonly struct YieldAwaiter : ICriticalNotifyCompletion
        {
            public bool IsCompleted => false;

            public void OnCompleted(Action continuation)
            {
                if (continuation == null) throw new ArgumentNullException("continuation");
                new AwaitContinuation(continuation, true, true).Post();
            }

            public void UnsafeOnCompleted(Action continuation)
            {
                if (continuation == null) throw new ArgumentNullException("continuation");
                new AwaitContinuation(continuation, true, false).Post();
            }

            public void GetResult()
            {
            }
        }
    }
}
