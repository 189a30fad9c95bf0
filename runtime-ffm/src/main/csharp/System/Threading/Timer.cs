using System.Threading.Tasks;
using Gatun;

namespace System.Threading
{
    public delegate void TimerCallback(object state);

    public sealed class Timer : MarshalByRefObject, IDisposable, IAsyncDisposable
    {
        private const uint LongestTime = 0xFFFFFFFE;

        private readonly object _gate = new object();
        private readonly TimerCallback _callback;
        private readonly object _state;
        private readonly ExecutionContext _flow = ExecutionContext.Capture();
        private DelayedCall _call;
        // Stands for the call that is waited for.
        private object _wait;
        private long _period = Timeout.Infinite;
        // When the callback was to run last: a period counts from there.
        private long _due;
        private int _running;
        private bool _disposed;
        private Action _afterLast;

        public Timer(TimerCallback callback)
            : this(callback, null, Timeout.Infinite, Timeout.Infinite)
        {
            _state = this;
        }

        public Timer(TimerCallback callback, object state, int dueTime, int period)
            : this(callback, state, (long)dueTime, (long)period)
        {
        }

        public Timer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period)
            : this(callback, state, (long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds)
        {
        }

        [CLSCompliant(false)]
        public Timer(TimerCallback callback, object state, uint dueTime, uint period)
            : this(callback, state, dueTime == uint.MaxValue ? -1L : dueTime, period == uint.MaxValue ? -1L : period)
        {
        }

        public Timer(TimerCallback callback, object state, long dueTime, long period)
        {
            Check(dueTime, "dueTime");
            Check(period, "period");
            if (callback == null) throw new ArgumentNullException("callback");
            _callback = callback;
            _state = state;
            Set(dueTime, period);
        }

        private static void Check(long time, string name)
        {
            if (time < -1)
            {
                throw new ArgumentOutOfRangeException(name,
                    "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
            }
            if (time > LongestTime)
            {
                throw new ArgumentOutOfRangeException(name, "Time-out interval must be less than 2^32-2.");
            }
        }

        public bool Change(int dueTime, int period)
        {
            return Change((long)dueTime, (long)period);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            return Change((long)dueTime.TotalMilliseconds, (long)period.TotalMilliseconds);
        }

        [CLSCompliant(false)]
        public bool Change(uint dueTime, uint period)
        {
            return Change(dueTime == uint.MaxValue ? -1L : dueTime, period == uint.MaxValue ? -1L : period);
        }

        public bool Change(long dueTime, long period)
        {
            Check(dueTime, "dueTime");
            Check(period, "period");
            lock (_gate)
            {
                if (_disposed) throw new ObjectDisposedException(null, "Cannot access a disposed object.");
                Set(dueTime, period);
                return true;
            }
        }

        private void Set(long dueTime, long period)
        {
            lock (_gate)
            {
                if (_call != null) _call.Stop();
                _call = null;
                _wait = null;
                _period = period;
                if (dueTime >= 0)
                {
                    _due = Environment.TickCount64 + dueTime;
                    Wait();
                }
            }
        }

        private void Wait()
        {
            long left = Math.Max(0, _due - Environment.TickCount64);
            _wait = new object();
            _call = DelayedCall.Start((int)Math.Min(left, int.MaxValue), Elapsed, _wait);
        }

        private void Elapsed(object wait)
        {
            lock (_gate)
            {
                // One that was changed or disposed of after its time had come.
                if (_disposed || _wait != wait) return;
                _call = null;
                if (_due > Environment.TickCount64)
                {
                    Wait();
                    return;
                }
                if (_period > 0)
                {
                    _due = Math.Max(_due + _period, Environment.TickCount64);
                    Wait();
                }
                _running++;
            }
            try
            {
                ExecutionContext.RunIn(_flow, s => _callback(s), _state);
            }
            finally
            {
                Action last = null;
                lock (_gate)
                {
                    if (--_running == 0)
                    {
                        last = _afterLast;
                        _afterLast = null;
                    }
                }
                if (last != null) last();
            }
        }

        public void Dispose()
        {
            Stop(null);
        }

        /// <summary>The handle is set when no callback runs any more.</summary>
        public bool Dispose(WaitHandle notifyObject)
        {
            if (notifyObject == null) throw new ArgumentNullException("notifyObject");
            return Stop(() => ((EventWaitHandle)notifyObject).Set());
        }

        public ValueTask DisposeAsync()
        {
            var done = new TaskCompletionSource<bool>();
            return Stop(() => done.SetResult(true)) ? new ValueTask(done.Task) : default(ValueTask);
        }

        private bool Stop(Action afterLast)
        {
            lock (_gate)
            {
                if (_disposed) return false;
                _disposed = true;
                if (_call != null) _call.Stop();
                _call = null;
                if (_running > 0)
                {
                    _afterLast = afterLast;
                    return true;
                }
            }
            if (afterLast != null) afterLast();
            return true;
        }
    }
}
