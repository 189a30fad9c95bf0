using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading
{
    public class SemaphoreSlim : IDisposable
    {
        private readonly object _gate = new object();
        private readonly LinkedList<TaskCompletionSource<bool>> _asynchronous = new LinkedList<TaskCompletionSource<bool>>();
        private readonly int _maximum;
        private int _count;
        private int _waiting;
        private bool _disposed;
        private ManualResetEvent _handle;

        public SemaphoreSlim(int initialCount)
            : this(initialCount, int.MaxValue)
        {
        }

        public SemaphoreSlim(int initialCount, int maxCount)
        {
            if (initialCount < 0 || initialCount > maxCount)
            {
                throw new ArgumentOutOfRangeException("initialCount", initialCount, "The initialCount argument must be "
                    + "non-negative and less than or equal to the maximumCount.");
            }
            if (maxCount <= 0)
            {
                throw new ArgumentOutOfRangeException("maxCount", maxCount, "The maximumCount argument must be a "
                    + "positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
            }
            _count = initialCount;
            _maximum = maxCount;
        }

        public int CurrentCount => _count;

        public WaitHandle AvailableWaitHandle
        {
            get
            {
                CheckDisposed();
                lock (_gate)
                {
                    if (_handle == null) _handle = new ManualResetEvent(_count > 0);
                    return _handle;
                }
            }
        }

        private void CheckDisposed()
        {
            if (_disposed) throw new ObjectDisposedException(null, "The semaphore has been disposed.");
        }

        private static int Milliseconds(TimeSpan timeout)
        {
            long milliseconds = (long)timeout.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue)
            {
                throw new ArgumentOutOfRangeException("timeout", timeout, "The timeout must represent a value between "
                    + "-1 and Int32.MaxValue, inclusive.");
            }
            return (int)milliseconds;
        }

        private void Take()
        {
            _count--;
            if (_handle != null && _count == 0) _handle.Reset();
        }

        public void Wait()
        {
            Wait(Timeout.Infinite, default(CancellationToken));
        }

        public void Wait(CancellationToken cancellationToken)
        {
            Wait(Timeout.Infinite, cancellationToken);
        }

        public bool Wait(int millisecondsTimeout)
        {
            return Wait(millisecondsTimeout, default(CancellationToken));
        }

        public bool Wait(TimeSpan timeout)
        {
            return Wait(Milliseconds(timeout), default(CancellationToken));
        }

        public bool Wait(TimeSpan timeout, CancellationToken cancellationToken)
        {
            return Wait(Milliseconds(timeout), cancellationToken);
        }

        public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            if (millisecondsTimeout < -1)
            {
                throw new ArgumentOutOfRangeException("millisecondsTimeout", millisecondsTimeout,
                    "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
            }
            cancellationToken.ThrowIfCancellationRequested();
            using (cancellationToken.Register(semaphore => ((SemaphoreSlim)semaphore).Wake(), this))
            {
                lock (_gate)
                {
                    _waiting++;
                    try
                    {
                        Waiting.Until(_gate, millisecondsTimeout,
                            () => _count > 0 || cancellationToken.IsCancellationRequested);
                    }
                    finally
                    {
                        _waiting--;
                    }
                    if (_count > 0)
                    {
                        Take();
                        return true;
                    }
                }
            }
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }

        private void Wake()
        {
            lock (_gate) Monitor.PulseAll(_gate);
        }

        public Task WaitAsync()
        {
            return WaitAsync(Timeout.Infinite, default(CancellationToken));
        }

        public Task WaitAsync(CancellationToken cancellationToken)
        {
            return WaitAsync(Timeout.Infinite, cancellationToken);
        }

        public Task<bool> WaitAsync(int millisecondsTimeout)
        {
            return WaitAsync(millisecondsTimeout, default(CancellationToken));
        }

        public Task<bool> WaitAsync(TimeSpan timeout)
        {
            return WaitAsync(Milliseconds(timeout), default(CancellationToken));
        }

        public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
        {
            return WaitAsync(Milliseconds(timeout), cancellationToken);
        }

        public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            if (millisecondsTimeout < -1)
            {
                throw new ArgumentOutOfRangeException("millisecondsTimeout", millisecondsTimeout,
                    "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
            }
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<bool>(cancellationToken);
            TaskCompletionSource<bool> waiter;
            lock (_gate)
            {
                if (_count > 0)
                {
                    Take();
                    return Task.FromResult(true);
                }
                if (millisecondsTimeout == 0) return Task.FromResult(false);
                waiter = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                _asynchronous.AddLast(waiter);
            }
            if (cancellationToken.CanBeCanceled)
            {
                var registration = cancellationToken.Register(() =>
                {
                    if (GiveUp(waiter)) waiter.TrySetCanceled(cancellationToken);
                });
                waiter.Task.AddContinuation(new CallContinuation(t => registration.Unregister()));
            }
            if (millisecondsTimeout > 0)
            {
                var timer = Gatun.DelayedCall.Start(millisecondsTimeout, ignored =>
                {
                    if (GiveUp(waiter)) waiter.TrySetResult(false);
                }, null);
                waiter.Task.AddContinuation(new CallContinuation(t => timer.Stop()));
            }
            return waiter.Task;
        }

        private bool GiveUp(TaskCompletionSource<bool> waiter)
        {
            lock (_gate) return _asynchronous.Remove(waiter);
        }

        public int Release()
        {
            return Release(1);
        }

        /// <summary>Waiting threads come first, then tasks in the order they came in.</summary>
        public int Release(int releaseCount)
        {
            CheckDisposed();
            if (releaseCount < 1)
            {
                throw new ArgumentOutOfRangeException("releaseCount", releaseCount,
                    "The releaseCount argument must be greater than zero.");
            }
            lock (_gate)
            {
                int before = _count;
                if (releaseCount > _maximum - before) throw new SemaphoreFullException();
                _count += releaseCount;
                for (int i = Math.Min(_waiting, _count); i > 0; i--) Monitor.Pulse(_gate);
                while (_count > _waiting && _asynchronous.Count > 0)
                {
                    var next = _asynchronous.First.Value;
                    _asynchronous.RemoveFirst();
                    _count--;
                    next.TrySetResult(true);
                }
                if (_handle != null && _count > 0) _handle.Set();
                return before;
            }
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            _disposed = true;
        }
    }
}
