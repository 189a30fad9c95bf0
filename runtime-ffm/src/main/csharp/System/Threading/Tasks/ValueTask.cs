using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks
{
    /// <summary>A task, a source that ends once and is used again, or nothing where the work is done.</summary>
    [AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
    public readonly struct ValueTask : IEquatable<ValueTask>
    {
        private readonly object _origin;
        private readonly short _token;

        public ValueTask(Task task)
        {
            if (task == null) throw new ArgumentNullException("task");
            _origin = task;
            _token = 0;
        }

        public ValueTask(IValueTaskSource source, short token)
        {
            if (source == null) throw new ArgumentNullException("source");
            _origin = source;
            _token = token;
        }

        private ValueTaskSourceStatus Status => _origin == null ? ValueTaskSourceStatus.Succeeded
            : _origin is Task task ? Statuses.Of(task) : ((IValueTaskSource)_origin).GetStatus(_token);

        public bool IsCompleted => Status != ValueTaskSourceStatus.Pending;
        public bool IsCompletedSuccessfully => Status == ValueTaskSourceStatus.Succeeded;
        public bool IsFaulted => Status == ValueTaskSourceStatus.Faulted;
        public bool IsCanceled => Status == ValueTaskSourceStatus.Canceled;

        public Task AsTask()
        {
            if (_origin == null) return Task.CompletedTask;
            if (_origin is Task task) return task;
            return Statuses.Await(this);
        }

        public ValueTask Preserve()
        {
            return _origin == null ? this : new ValueTask(AsTask());
        }

        internal void GetResult()
        {
            if (_origin is Task task) Awaiting.CheckEnded(task);
            else if (_origin != null) ((IValueTaskSource)_origin).GetResult(_token);
        }

        internal void OnCompleted(Action continuation, bool onCapturedContext, bool flows)
        {
            if (_origin == null || _origin is Task)
            {
                Awaiting.Continue(_origin == null ? Task.CompletedTask : (Task)_origin, continuation, onCapturedContext, flows);
            }
            else
            {
                ((IValueTaskSource)_origin).OnCompleted(action => ((Action)action)(), continuation, _token,
                    Statuses.Flags(onCapturedContext, flows));
            }
        }

        public ValueTaskAwaiter GetAwaiter()
        {
            return new ValueTaskAwaiter(this);
        }

        public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredValueTaskAwaitable(this, continueOnCapturedContext);
        }

        public bool Equals(ValueTask other)
        {
            return _origin == other._origin && _token == other._token;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTask && Equals((ValueTask)obj);
        }

        public override int GetHashCode()
        {
            return _origin == null ? 0 : _origin.GetHashCode();
        }

        public static bool operator ==(ValueTask left, ValueTask right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(ValueTask left, ValueTask right)
        {
            return !left.Equals(right);
        }
    }

    [AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
    public readonly struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
    {
        private readonly object _origin;
        private readonly TResult _result;
        private readonly short _token;

        public ValueTask(TResult result)
        {
            _origin = null;
            _result = result;
            _token = 0;
        }

        public ValueTask(Task<TResult> task)
        {
            if (task == null) throw new ArgumentNullException("task");
            _origin = task;
            _result = default(TResult);
            _token = 0;
        }

        public ValueTask(IValueTaskSource<TResult> source, short token)
        {
            if (source == null) throw new ArgumentNullException("source");
            _origin = source;
            _result = default(TResult);
            _token = token;
        }

        private ValueTaskSourceStatus Status => _origin == null ? ValueTaskSourceStatus.Succeeded
            : _origin is Task task ? Statuses.Of(task) : ((IValueTaskSource<TResult>)_origin).GetStatus(_token);

        public bool IsCompleted => Status != ValueTaskSourceStatus.Pending;
        public bool IsCompletedSuccessfully => Status == ValueTaskSourceStatus.Succeeded;
        public bool IsFaulted => Status == ValueTaskSourceStatus.Faulted;
        public bool IsCanceled => Status == ValueTaskSourceStatus.Canceled;

        public TResult Result
        {
            get
            {
                if (_origin == null) return _result;
                if (_origin is Task<TResult> task)
                {
                    Awaiting.CheckEnded(task);
                    return task.ResultOfEnded;
                }
                return ((IValueTaskSource<TResult>)_origin).GetResult(_token);
            }
        }

        public Task<TResult> AsTask()
        {
            if (_origin == null) return Task.FromResult(_result);
            if (_origin is Task<TResult> task) return task;
            return Statuses.Await(this);
        }

        public ValueTask<TResult> Preserve()
        {
            return _origin == null ? this : new ValueTask<TResult>(AsTask());
        }

        internal void OnCompleted(Action continuation, bool onCapturedContext, bool flows)
        {
            if (_origin == null || _origin is Task)
            {
                Awaiting.Continue(_origin == null ? Task.CompletedTask : (Task)_origin, continuation, onCapturedContext, flows);
            }
            else
            {
                ((IValueTaskSource<TResult>)_origin).OnCompleted(action => ((Action)action)(), continuation, _token,
                    Statuses.Flags(onCapturedContext, flows));
            }
        }

        public ValueTaskAwaiter<TResult> GetAwaiter()
        {
            return new ValueTaskAwaiter<TResult>(this);
        }

        public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredValueTaskAwaitable<TResult>(this, continueOnCapturedContext);
        }

        public bool Equals(ValueTask<TResult> other)
        {
            return _origin == null && other._origin == null
                ? Collections.Generic.EqualityComparer<TResult>.Default.Equals(_result, other._result)
                : _origin == other._origin && _token == other._token;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTask<TResult> && Equals((ValueTask<TResult>)obj);
        }

        public override int GetHashCode()
        {
            return _origin != null ? _origin.GetHashCode() : _result != null ? _result.GetHashCode() : 0;
        }

        public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right)
        {
            return !left.Equals(right);
        }

        public override string ToString()
        {
            if (!IsCompletedSuccessfully) return string.Empty;
            TResult result = Result;
            return result == null ? string.Empty : result.ToString();
        }
    }
}

namespace System.Threading.Tasks.Sources
{
    [Flags]
    public enum ValueTaskSourceOnCompletedFlags
    {
        None = 0,
        UseSchedulingContext = 1,
        FlowExecutionContext = 2
    }

    public enum ValueTaskSourceStatus
    {
        Pending = 0,
        Succeeded = 1,
        Faulted = 2,
        Canceled = 3
    }

    public interface IValueTaskSource
    {
        ValueTaskSourceStatus GetStatus(short token);

        void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags);

        void GetResult(short token);
    }

    public interface IValueTaskSource<out TResult>
    {
        ValueTaskSourceStatus GetStatus(short token);

        void OnCompleted(Action<object> continuation, object state, short token, ValueTaskSourceOnCompletedFlags flags);

        TResult GetResult(short token);
    }

    internal static class Statuses
    {
        internal static ValueTaskSourceStatus Of(Task task)
        {
            switch (task.Status)
            {
                case TaskStatus.RanToCompletion: return ValueTaskSourceStatus.Succeeded;
                case TaskStatus.Faulted: return ValueTaskSourceStatus.Faulted;
                case TaskStatus.Canceled: return ValueTaskSourceStatus.Canceled;
                default: return ValueTaskSourceStatus.Pending;
            }
        }

        internal static ValueTaskSourceOnCompletedFlags Flags(bool onCapturedContext, bool flows)
        {
            return (onCapturedContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : 0)
                | (flows ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : 0);
        }

        internal static async Task Await(ValueTask task)
        {
            await task.ConfigureAwait(false);
        }

        internal static async Task<TResult> Await<TResult>(ValueTask<TResult> task)
        {
            return await task.ConfigureAwait(false);
        }
    }

    /// <summary>What makes an object a source of ValueTasks, one after the other.</summary>
    public struct ManualResetValueTaskSourceCore<TResult>
    {
        private Task<TResult> _task;
        private short _version;

        public bool RunContinuationsAsynchronously { get; set; }

        public short Version => _version;

        private Task<TResult> Current
        {
            get
            {
                if (Volatile.Read(ref _task) == null)
                {
                    var task = new Task<TResult>(RunContinuationsAsynchronously
                        ? TaskCreationOptions.RunContinuationsAsynchronously : TaskCreationOptions.None, null);
                    Interlocked.CompareExchange(ref _task, task, null);
                }
                return _task;
            }
        }

        public void Reset()
        {
            _version++;
            _task = null;
        }

        public void SetResult(TResult result)
        {
            if (!Current.TrySetResult(result)) throw new InvalidOperationException();
        }

        public void SetException(Exception error)
        {
            if (!AsyncMethods.TryFail(Current, error)) throw new InvalidOperationException();
        }

        public ValueTaskSourceStatus GetStatus(short token)
        {
            Check(token);
            return Statuses.Of(Current);
        }

        public TResult GetResult(short token)
        {
            Check(token);
            if (!Current.IsCompleted) throw new InvalidOperationException();
            Current.ThrowAsAwaited();
            return Current.ResultOfEnded;
        }

        public void OnCompleted(Action<object> continuation, object state, short token,
            ValueTaskSourceOnCompletedFlags flags)
        {
            if (continuation == null) throw new ArgumentNullException("continuation");
            Check(token);
            Awaiting.Continue(Current, () => continuation(state),
                (flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0,
                (flags & ValueTaskSourceOnCompletedFlags.FlowExecutionContext) != 0);
        }

        private void Check(short token)
        {
            if (token != _version) throw new InvalidOperationException();
        }
    }
}
