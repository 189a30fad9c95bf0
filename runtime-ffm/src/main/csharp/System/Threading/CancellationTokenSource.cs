using System.Collections.Generic;
using Gatun;

namespace System.Threading
{
    public class CancellationTokenSource : IDisposable
    {
        internal static readonly CancellationTokenSource Never = new CancellationTokenSource();
        internal static readonly CancellationTokenSource Canceled = MakeCanceled();

        private readonly object _gate = new object();
        private volatile bool _requested;
        private bool _disposed;
        private CancellationCallback _newest;
        private CancellationCallback _running;
        private Thread _runner;
        private ManualResetEvent _event;
        private DelayedCall _timer;
        private CancellationTokenRegistration[] _links;

        public CancellationTokenSource()
        {
        }

        public CancellationTokenSource(int millisecondsDelay)
        {
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay");
            CancelAfter(millisecondsDelay);
        }

        public CancellationTokenSource(TimeSpan delay)
        {
            long milliseconds = (long)delay.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("delay");
            CancelAfter((int)milliseconds);
        }

        private static CancellationTokenSource MakeCanceled()
        {
            var source = new CancellationTokenSource();
            source._requested = true;
            return source;
        }

        public bool IsCancellationRequested => _requested;

        public CancellationToken Token
        {
            get
            {
                CheckDisposed();
                return new CancellationToken(this);
            }
        }

        internal WaitHandle WaitHandle
        {
            get
            {
                CheckDisposed();
                lock (_gate)
                {
                    if (_event == null) _event = new ManualResetEvent(_requested);
                    return _event;
                }
            }
        }

        private void CheckDisposed()
        {
            if (_disposed) throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
        }

        public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2)
        {
            return CreateLinkedTokenSource(new CancellationToken[] { token1, token2 });
        }

        public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
        {
            if (tokens == null) throw new ArgumentNullException("tokens");
            if (tokens.Length == 0) throw new ArgumentException("No tokens were supplied.");
            var source = new CancellationTokenSource();
            source._links = new CancellationTokenRegistration[tokens.Length];
            for (int i = 0; i < tokens.Length; i++)
            {
                source._links[i] = tokens[i].Register(state => ((CancellationTokenSource)state).Cancel(), source);
            }
            return source;
        }

        internal CancellationTokenRegistration Register(Action<object> action, object state, SynchronizationContext target)
        {
            CheckDisposed();
            var callback = new CancellationCallback(this, action, state, target);
            lock (_gate)
            {
                if (!_requested)
                {
                    if (this == Never) return default(CancellationTokenRegistration);
                    callback.Earlier = _newest;
                    if (_newest != null) _newest.Later = callback;
                    _newest = callback;
                    return new CancellationTokenRegistration(callback);
                }
            }
            callback.Run();
            return default(CancellationTokenRegistration);
        }

        internal bool Unregister(CancellationCallback callback)
        {
            lock (_gate)
            {
                if (!callback.IsWaiting) return false;
                Unlink(callback);
                return true;
            }
        }

        private void Unlink(CancellationCallback callback)
        {
            callback.IsWaiting = false;
            if (callback.Later == null) _newest = callback.Earlier;
            else callback.Later.Earlier = callback.Earlier;
            if (callback.Earlier != null) callback.Earlier.Later = callback.Later;
        }

        internal void AwaitCallback(CancellationCallback callback)
        {
            lock (_gate)
            {
                if (_runner == Thread.CurrentThread) return;
                while (_running == callback) Monitor.Wait(_gate);
            }
        }

        public void Cancel()
        {
            Cancel(false);
        }

        /// <summary>Runs the callbacks, the newest first.</summary>
        public void Cancel(bool throwOnFirstException)
        {
            CheckDisposed();
            lock (_gate)
            {
                if (_requested) return;
                _requested = true;
                if (_event != null) _event.Set();
                _runner = Thread.CurrentThread;
            }
            List<Exception> failures = null;
            try
            {
                while (TakeNewest())
                {
                    try
                    {
                        _running.Run();
                    }
                    catch (Exception e) when (!throwOnFirstException)
                    {
                        if (failures == null) failures = new List<Exception>();
                        failures.Add(e);
                    }
                }
            }
            finally
            {
                lock (_gate)
                {
                    _running = null;
                    _runner = null;
                    Monitor.PulseAll(_gate);
                }
            }
            if (failures != null) throw new AggregateException(failures);
        }

        private bool TakeNewest()
        {
            lock (_gate)
            {
                _running = _newest;
                Monitor.PulseAll(_gate);
                if (_newest == null) return false;
                Unlink(_newest);
                return true;
            }
        }

        public void CancelAfter(TimeSpan delay)
        {
            long milliseconds = (long)delay.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("delay");
            CancelAfter((int)milliseconds);
        }

        public void CancelAfter(int millisecondsDelay)
        {
            CheckDisposed();
            if (millisecondsDelay < -1) throw new ArgumentOutOfRangeException("millisecondsDelay");
            lock (_gate)
            {
                if (_requested) return;
                if (_timer != null) _timer.Stop();
                _timer = millisecondsDelay < 0 ? null : DelayedCall.Start(millisecondsDelay, state =>
                {
                    var source = (CancellationTokenSource)state;
                    if (!source._disposed) source.Cancel();
                }, this);
            }
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (!disposing || _disposed) return;
            if (_links != null)
            {
                foreach (CancellationTokenRegistration link in _links) link.Dispose();
            }
            lock (_gate)
            {
                if (_timer != null) _timer.Stop();
                _newest = null;
                _disposed = true;
            }
        }
    }
}
