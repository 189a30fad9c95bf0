using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace System
{
    public interface IAsyncDisposable
    {
        ValueTask DisposeAsync();
    }

    public interface IProgress<in T>
    {
        void Report(T value);
    }

    /// <summary>Calls back where it was made, or on the thread pool.</summary>
    public class Progress<T> : IProgress<T>
    {
        private readonly SynchronizationContext _context = SynchronizationContext.Current ?? new SynchronizationContext();
        private readonly Action<T> _handler;

        public Progress()
        {
        }

        public Progress(Action<T> handler)
        {
            if (handler == null) throw new ArgumentNullException("handler");
            _handler = handler;
        }

        public event EventHandler<T> ProgressChanged;

        protected virtual void OnReport(T value)
        {
            EventHandler<T> changed = ProgressChanged;
            if (_handler == null && changed == null) return;
            _context.Post(state =>
            {
                if (_handler != null) _handler(value);
                if (changed != null) changed(this, value);
            }, null);
        }

        void IProgress<T>.Report(T value)
        {
            OnReport(value);
        }
    }
}

namespace System.Collections.Generic
{
    public interface IAsyncEnumerable<out T>
    {
        IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default);
    }

    public interface IAsyncEnumerator<out T> : IAsyncDisposable
    {
        T Current { get; }

        ValueTask<bool> MoveNextAsync();
    }
}

namespace System.Threading.Tasks
{
    public static class TaskAsyncEnumerableExtensions
    {
        public static ConfiguredAsyncDisposable ConfigureAwait(this IAsyncDisposable source, bool continueOnCapturedContext)
        {
            return new ConfiguredAsyncDisposable(source, continueOnCapturedContext);
        }

        public static ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait<T>(
            this Collections.Generic.IAsyncEnumerable<T> source, bool continueOnCapturedContext)
        {
            return new ConfiguredCancelableAsyncEnumerable<T>(source, continueOnCapturedContext, default);
        }

        public static ConfiguredCancelableAsyncEnumerable<T> WithCancellation<T>(
            this Collections.Generic.IAsyncEnumerable<T> source, CancellationToken cancellationToken)
        {
            return new ConfiguredCancelableAsyncEnumerable<T>(source, true, cancellationToken);
        }
    }
}
