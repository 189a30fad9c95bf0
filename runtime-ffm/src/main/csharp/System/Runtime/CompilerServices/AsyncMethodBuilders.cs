using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    public interface IAsyncStateMachine
    {
        void MoveNext();

        void SetStateMachine(IAsyncStateMachine stateMachine);
    }

    /// <summary>
    /// An asynchronous method that has been suspended: its state, moved here from the stack at the first await, and the
    /// task that its caller holds.
    /// </summary>
    internal abstract class AsyncMethodTask<TResult> : Task<TResult>
    {
        internal readonly Action MoveNextAction;
        private ExecutionContext _context;

        protected AsyncMethodTask()
            : base(TaskCreationOptions.None, null)
        {
            MoveNextAction = MoveNext;
        }

        internal void CaptureContext()
        {
            _context = ExecutionContext.Capture();
        }

        private void MoveNext()
        {
            ExecutionContext.RunIn(_context, self => ((AsyncMethodTask<TResult>)self).Resume(), this);
        }

        protected abstract void Resume();
    }

    internal sealed class AsyncMethodTask<TResult, TStateMachine> : AsyncMethodTask<TResult>
        where TStateMachine : IAsyncStateMachine
    {
        internal TStateMachine StateMachine;

        protected override void Resume()
        {
            StateMachine.MoveNext();
        }
    }

    public struct AsyncTaskMethodBuilder<TResult>
    {
        private Task<TResult> _task;

        public static AsyncTaskMethodBuilder<TResult> Create()
        {
            return default(AsyncTaskMethodBuilder<TResult>);
        }

        public Task<TResult> Task
        {
            get
            {
                if (_task == null) _task = new Task<TResult>(TaskCreationOptions.None, null);
                return _task;
            }
        }

        public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            AsyncMethods.Start(ref stateMachine);
        }

        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
            if (stateMachine == null) throw new ArgumentNullException("stateMachine");
        }

        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            Action moveNext = Suspend(ref stateMachine);
            try
            {
                awaiter.OnCompleted(moveNext);
            }
            catch (Exception e)
            {
                Unhandled.Throw(e, null);
            }
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            Action moveNext = Suspend(ref stateMachine);
            try
            {
                awaiter.UnsafeOnCompleted(moveNext);
            }
            catch (Exception e)
            {
                Unhandled.Throw(e, null);
            }
        }

        /// <summary>Moves the method's state into its task, once; what continues the method.</summary>
        private Action Suspend<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            var task = _task as AsyncMethodTask<TResult, TStateMachine>;
            if (task == null)
            {
                // The builder lies in the state machine: the copy must know the task as well.
                task = new AsyncMethodTask<TResult, TStateMachine>();
                _task = task;
                task.StateMachine = stateMachine;
            }
            task.CaptureContext();
            return task.MoveNextAction;
        }

        public void SetResult(TResult result)
        {
            if (!Task.TrySetResult(result)) AsyncMethods.ThrowEnded();
        }

        public void SetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            if (!AsyncMethods.TryFail(Task, exception)) AsyncMethods.ThrowEnded();
        }
    }

    internal static class AsyncMethods
    {
        /// <summary>Runs a method up to its first suspension; what it does to the thread's contexts ends with it.</summary>
        internal static void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            Thread thread = Thread.CurrentThread;
            ExecutionContext flow = thread.Flow;
            SynchronizationContext synchronization = thread.Synchronization;
            try
            {
                stateMachine.MoveNext();
            }
            finally
            {
                thread.Flow = flow;
                thread.Synchronization = synchronization;
            }
        }

        internal static bool TryFail(Task task, Exception exception)
        {
            if (exception is OperationCanceledException canceled)
            {
                return task.TrySetCanceled(canceled.CancellationToken,
                    ExceptionServices.ExceptionDispatchInfo.Capture(canceled));
            }
            return task.TrySetException(exception);
        }

        internal static void ThrowEnded()
        {
            throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had "
                + "already completed.");
        }
    }

    public struct AsyncTaskMethodBuilder
    {
        private AsyncTaskMethodBuilder<VoidResult> _builder;

        public static AsyncTaskMethodBuilder Create()
        {
            return default(AsyncTaskMethodBuilder);
        }

        public Task Task => _builder.Task;

        public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            AsyncMethods.Start(ref stateMachine);
        }

        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
            _builder.SetStateMachine(stateMachine);
        }

        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
        }

        public void SetResult()
        {
            _builder.SetResult(default(VoidResult));
        }

        public void SetException(Exception exception)
        {
            _builder.SetException(exception);
        }
    }

    public struct AsyncVoidMethodBuilder
    {
        private AsyncTaskMethodBuilder<VoidResult> _builder;
        private SynchronizationContext _context;

        public static AsyncVoidMethodBuilder Create()
        {
            var builder = default(AsyncVoidMethodBuilder);
            builder._context = SynchronizationContext.Current;
            if (builder._context != null) builder._context.OperationStarted();
            return builder;
        }

        public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            AsyncMethods.Start(ref stateMachine);
        }

        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
            _builder.SetStateMachine(stateMachine);
        }

        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
        }

        public void SetResult()
        {
            if (_context != null) _context.OperationCompleted();
        }

        public void SetException(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            Unhandled.Throw(exception, _context);
            if (_context != null) _context.OperationCompleted();
        }
    }

    public struct AsyncValueTaskMethodBuilder
    {
        private AsyncTaskMethodBuilder<VoidResult> _builder;

        public static AsyncValueTaskMethodBuilder Create()
        {
            return default(AsyncValueTaskMethodBuilder);
        }

        public ValueTask Task => new ValueTask(_builder.Task);

        public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            AsyncMethods.Start(ref stateMachine);
        }

        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
            _builder.SetStateMachine(stateMachine);
        }

        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
        }

        public void SetResult()
        {
            _builder.SetResult(default(VoidResult));
        }

        public void SetException(Exception exception)
        {
            _builder.SetException(exception);
        }
    }

    public struct AsyncValueTaskMethodBuilder<TResult>
    {
        private AsyncTaskMethodBuilder<TResult> _builder;

        public static AsyncValueTaskMethodBuilder<TResult> Create()
        {
            return default(AsyncValueTaskMethodBuilder<TResult>);
        }

        public ValueTask<TResult> Task => new ValueTask<TResult>(_builder.Task);

        public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            AsyncMethods.Start(ref stateMachine);
        }

        public void SetStateMachine(IAsyncStateMachine stateMachine)
        {
            _builder.SetStateMachine(stateMachine);
        }

        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
        }

        public void SetResult(TResult result)
        {
            _builder.SetResult(result);
        }

        public void SetException(Exception exception)
        {
            _builder.SetException(exception);
        }
    }

    public struct AsyncIteratorMethodBuilder
    {
        private AsyncTaskMethodBuilder<VoidResult> _builder;

        public static AsyncIteratorMethodBuilder Create()
        {
            return default(AsyncIteratorMethodBuilder);
        }

        public void MoveNext<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
        {
            AsyncMethods.Start(ref stateMachine);
        }

        public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);
        }

        public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
            where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine
        {
            _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
        }

        public void Complete()
        {
            _builder.SetResult(default(VoidResult));
        }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Delegate
        | AttributeTargets.Enum, Inherited = false, AllowMultiple = false)]
    public sealed class AsyncMethodBuilderAttribute : Attribute
    {
        public AsyncMethodBuilderAttribute(Type builderType)
        {
            BuilderType = builderType;
        }

        public Type BuilderType { get; }
    }

    [AttributeUsage(AttributeTargets.Method, Inherited = false, AllowMultiple = false)]
    public sealed class AsyncIteratorStateMachineAttribute : StateMachineAttribute
    {
        public AsyncIteratorStateMachineAttribute(Type stateMachineType)
            : base(stateMachineType)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    public sealed class EnumeratorCancellationAttribute : Attribute
    {
    }
}
