using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    public partial class Task<TResult> : Task
    {
        private TResult _result;

        internal Task(TaskCreationOptions options, object state)
            : base(options, state)
        {
        }

        internal Task(object body, object state, CancellationToken token, TaskCreationOptions options, bool isContinuation)
            : base(Checked(body, isContinuation), state, token, options, isContinuation)
        {
        }

        private static object Checked(object body, bool isContinuation)
        {
            if (body == null) throw new ArgumentNullException(isContinuation ? "continuationFunction" : "function");
            return body;
        }

        public Task(Func<TResult> function)
            : this(function, null, default(CancellationToken), TaskCreationOptions.None, false)
        {
        }

        public Task(Func<TResult> function, CancellationToken cancellationToken)
            : this(function, null, cancellationToken, TaskCreationOptions.None, false)
        {
        }

        public Task(Func<TResult> function, TaskCreationOptions creationOptions)
            : this(function, null, default(CancellationToken), creationOptions, false)
        {
        }

        public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
            : this(function, null, cancellationToken, creationOptions, false)
        {
        }

        public Task(Func<object, TResult> function, object state)
            : this(function, state, default(CancellationToken), TaskCreationOptions.None, false)
        {
        }

        public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken)
            : this(function, state, cancellationToken, TaskCreationOptions.None, false)
        {
        }

        public Task(Func<object, TResult> function, object state, TaskCreationOptions creationOptions)
            : this(function, state, default(CancellationToken), creationOptions, false)
        {
        }

        public Task(Func<object, TResult> function, object state, CancellationToken cancellationToken,
            TaskCreationOptions creationOptions)
            : this(function, state, cancellationToken, creationOptions, false)
        {
        }

        public static new TaskFactory<TResult> Factory => new TaskFactory<TResult>();

        /// <summary>Waits for the end; throws an AggregateException where there is no result.</summary>
        public TResult Result
        {
            get
            {
                AwaitEnd(Timeout.Infinite, default(CancellationToken));
                ThrowIfFailed();
                return _result;
            }
        }

        internal TResult ResultOfEnded => _result;

        internal override void Invoke()
        {
            if (Body is Func<TResult> function) _result = function();
            else _result = ((Func<object, TResult>)Body)(AsyncState);
        }

        internal bool TrySetResult(TResult result)
        {
            if (!TryBeginEnd()) return false;
            _result = result;
            Finish(TaskStatus.RanToCompletion);
            return true;
        }

        public new TaskAwaiter<TResult> GetAwaiter()
        {
            return new TaskAwaiter<TResult>(this);
        }

        public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredTaskAwaitable<TResult>(this, continueOnCapturedContext);
        }
    }
}
