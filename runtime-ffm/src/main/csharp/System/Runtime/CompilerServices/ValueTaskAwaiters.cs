using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask _task;

        internal ValueTaskAwaiter(ValueTask task)
        {
            _task = task;
        }

        public bool IsCompleted => _task.IsCompleted;

        public void GetResult()
        {
            _task.GetResult();
        }

        public void OnCompleted(Action continuation)
        {
            _task.OnCompleted(continuation, true, true);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            _task.OnCompleted(continuation, true, false);
        }
    }

    public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion
    {
        private readonly ValueTask<TResult> _task;

        internal ValueTaskAwaiter(ValueTask<TResult> task)
        {
            _task = task;
        }

        public bool IsCompleted => _task.IsCompleted;

        public TResult GetResult()
        {
            return _task.Result;
        }

        public void OnCompleted(Action continuation)
        {
            _task.OnCompleted(continuation, true, true);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            _task.OnCompleted(continuation, true, false);
        }
    }

    public readonly struct ConfiguredValueTaskAwaitable
    {
        private readonly ConfiguredValueTaskAwaiter _awaiter;

        internal ConfiguredValueTaskAwaitable(ValueTask task, bool onCapturedContext)
        {
            _awaiter = new ConfiguredValueTaskAwaiter(task, onCapturedContext);
        }

        public ConfiguredValueTaskAwaiter GetAwaiter()
        {
            return _awaiter;
        }

        public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly ValueTask _task;
            private readonly bool _onCapturedContext;

            internal ConfiguredValueTaskAwaiter(ValueTask task, bool onCapturedContext)
            {
                _task = task;
                _onCapturedContext = onCapturedContext;
            }

            public bool IsCompleted => _task.IsCompleted;

            public void GetResult()
            {
                _task.GetResult();
            }

            public void OnCompleted(Action continuation)
            {
                _task.OnCompleted(continuation, _onCapturedContext, true);
            }

            public void UnsafeOnCompleted(Action continuation)
            {
                _task.OnCompleted(continuation, _onCapturedContext, false);
            }
        }
    }

    public readonly struct ConfiguredValueTaskAwaitable<TResult>
    {
        private readonly ConfiguredValueTaskAwaiter _awaiter;

        internal ConfiguredValueTaskAwaitable(ValueTask<TResult> task, bool onCapturedContext)
        {
            _awaiter = new ConfiguredValueTaskAwaiter(task, onCapturedContext);
        }

        public ConfiguredValueTaskAwaiter GetAwaiter()
        {
            return _awaiter;
        }

        public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
        {
            private readonly ValueTask<TResult> _task;
            private readonly bool _onCapturedContext;

            internal ConfiguredValueTaskAwaiter(ValueTask<TResult> task, bool onCapturedContext)
            {
                _task = task;
                _onCapturedContext = onCapturedContext;
            }

            public bool IsCompleted => _task.IsCompleted;

            public TResult GetResult()
            {
                return _task.Result;
            }

            public void OnCompleted(Action continuation)
            {
                _task.OnCompleted(continuation, _onCapturedContext, true);
            }

            public void UnsafeOnCompleted(Action continuation)
            {
                _task.OnCompleted(continuation, _onCapturedContext, false);
            }
        }
    }

    public readonly struct ConfiguredAsyncDisposable
    {
        private readonly IAsyncDisposable _source;
        private readonly bool _onCapturedContext;

        internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool onCapturedContext)
        {
            _source = source;
            _onCapturedContext = onCapturedContext;
        }

        public ConfiguredValueTaskAwaitable DisposeAsync()
        {
            return _source.DisposeAsync().ConfigureAwait(_onCapturedContext);
        }
    }

    public readonly struct ConfiguredCancelableAsyncEnumerable<T>
    {
        private readonly Collections.Generic.IAsyncEnumerable<T> _enumerable;
        private readonly Threading.CancellationToken _token;
        private readonly bool _onCapturedContext;

        internal ConfiguredCancelableAsyncEnumerable(Collections.Generic.IAsyncEnumerable<T> enumerable,
            bool onCapturedContext, Threading.CancellationToken token)
        {
            _enumerable = enumerable;
            _onCapturedContext = onCapturedContext;
            _token = token;
        }

        public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredCancelableAsyncEnumerable<T>(_enumerable, continueOnCapturedContext, _token);
        }

        public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(Threading.CancellationToken cancellationToken)
        {
            return new ConfiguredCancelableAsyncEnumerable<T>(_enumerable, _onCapturedContext, cancellationToken);
        }

        public Enumerator GetAsyncEnumerator()
        {
            return new Enumerator(_enumerable.GetAsyncEnumerator(_token), _onCapturedContext);
        }

        public readonly struct Enumerator
        {
            private readonly Collections.Generic.IAsyncEnumerator<T> _enumerator;
            private readonly bool _onCapturedContext;

            internal Enumerator(Collections.Generic.IAsyncEnumerator<T> enumerator, bool onCapturedContext)
            {
                _enumerator = enumerator;
                _onCapturedContext = onCapturedContext;
            }

            public T Current => _enumerator.Current;

            public ConfiguredValueTaskAwaitable<bool> MoveNextAsync()
            {
                return _enumerator.MoveNextAsync().ConfigureAwait(_onCapturedContext);
            }

            public ConfiguredValueTaskAwaitable DisposeAsync()
            {
                return _enumerator.DisposeAsync().ConfigureAwait(_onCapturedContext);
            }
        }
    }
}
