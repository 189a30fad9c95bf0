namespace System.Threading
{
    /// <summary>Lets the holder see, and be told, that somebody wants an operation to end.</summary>
    public readonly struct CancellationToken
    {
        private readonly CancellationTokenSource _source;

        internal CancellationToken(CancellationTokenSource source)
        {
            _source = source;
        }

        public CancellationToken(bool canceled)
        {
            _source = canceled ? CancellationTokenSource.Canceled : null;
        }

        internal CancellationTokenSource Source => _source;

        public static CancellationToken None => default(CancellationToken);

        public bool IsCancellationRequested => _source != null && _source.IsCancellationRequested;

        public bool CanBeCanceled => _source != null;

        public WaitHandle WaitHandle => (_source ?? CancellationTokenSource.Never).WaitHandle;

        public void ThrowIfCancellationRequested()
        {
            if (IsCancellationRequested) throw new OperationCanceledException(this);
        }

        public CancellationTokenRegistration Register(Action callback)
        {
            return Register(callback, false);
        }

        public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            return Register(state => ((Action)state)(), callback, useSynchronizationContext);
        }

        public CancellationTokenRegistration Register(Action<object> callback, object state)
        {
            return Register(callback, state, false);
        }

        public CancellationTokenRegistration Register(Action<object> callback, object state,
            bool useSynchronizationContext)
        {
            if (callback == null) throw new ArgumentNullException("callback");
            if (_source == null) return default(CancellationTokenRegistration);
            return _source.Register(callback, state, useSynchronizationContext ? SynchronizationContext.Current : null);
        }

        public bool Equals(CancellationToken other)
        {
            return _source == other._source;
        }

        public override bool Equals(object other)
        {
            return other is CancellationToken && Equals((CancellationToken)other);
        }

        public override int GetHashCode()
        {
            return (_source ?? CancellationTokenSource.Never).GetHashCode();
        }

        public static bool operator ==(CancellationToken left, CancellationToken right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(CancellationToken left, CancellationToken right)
        {
            return !left.Equals(right);
        }
    }

    /// <summary>A callback that waits for a cancellation.</summary>
    public readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable,
        IAsyncDisposable
    {
        private readonly CancellationCallback _callback;

        internal CancellationTokenRegistration(CancellationCallback callback)
        {
            _callback = callback;
        }

        public CancellationToken Token => _callback == null ? default(CancellationToken)
            : new CancellationToken(_callback.Source);

        /// <summary>Takes the callback back; false where it runs or has run.</summary>
        public bool Unregister()
        {
            return _callback != null && _callback.Source.Unregister(_callback);
        }

        /// <summary>Takes the callback back, or waits until it has run on its thread.</summary>
        public void Dispose()
        {
            if (_callback != null && !_callback.Source.Unregister(_callback)) _callback.Source.AwaitCallback(_callback);
        }

        public Tasks.ValueTask DisposeAsync()
        {
            Dispose();
            return default(Tasks.ValueTask);
        }

        public bool Equals(CancellationTokenRegistration other)
        {
            return _callback == other._callback;
        }

        public override bool Equals(object obj)
        {
            return obj is CancellationTokenRegistration && Equals((CancellationTokenRegistration)obj);
        }

        public override int GetHashCode()
        {
            return _callback == null ? 0 : _callback.GetHashCode();
        }

        public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right)
        {
            return !left.Equals(right);
        }
    }

    internal sealed class CancellationCallback
    {
        internal readonly CancellationTokenSource Source;
        internal readonly Action<object> Action;
        internal readonly object State;
        internal readonly SynchronizationContext Target;
        internal readonly ExecutionContext Flow;
        internal CancellationCallback Earlier;
        internal CancellationCallback Later;
        internal bool IsWaiting = true;

        internal CancellationCallback(CancellationTokenSource source, Action<object> action, object state,
            SynchronizationContext target)
        {
            Source = source;
            Action = action;
            State = state;
            Target = target;
            Flow = ExecutionContext.Capture();
        }

        internal void Run()
        {
            if (Target != null) Target.Send(callback => ((CancellationCallback)callback).Invoke(), this);
            else Invoke();
        }

        private void Invoke()
        {
            ExecutionContext.RunIn(Flow, Action, State);
        }
    }
}
