namespace System.Threading
{
    /// <summary>Something that threads wait for: all of them are conditions under one lock.</summary>
    public abstract class WaitHandle : MarshalByRefObject, IDisposable
    {
        public const int WaitTimeout = 258;

        private protected readonly object _gate = new object();

        // Takes what is waited for if it is there; the lock is held.
        private protected abstract bool TryTake();

        public virtual bool WaitOne()
        {
            return WaitOne(Timeout.Infinite);
        }

        public virtual bool WaitOne(int millisecondsTimeout)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            lock (_gate) return Waiting.Until(_gate, millisecondsTimeout, TryTake);
        }

        public virtual bool WaitOne(TimeSpan timeout)
        {
            return WaitOne(checked((int)timeout.TotalMilliseconds));
        }

        public static bool WaitAll(WaitHandle[] waitHandles)
        {
            if (waitHandles == null) throw new ArgumentNullException("waitHandles");
            for (int i = 0; i < waitHandles.Length; i++) waitHandles[i].WaitOne();
            return true;
        }

        public static int WaitAny(WaitHandle[] waitHandles)
        {
            return WaitAny(waitHandles, Timeout.Infinite);
        }

        public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout)
        {
            if (waitHandles == null) throw new ArgumentNullException("waitHandles");
            long end = Environment.TickCount64 + millisecondsTimeout;
            while (true)
            {
                for (int i = 0; i < waitHandles.Length; i++)
                {
                    if (waitHandles[i].WaitOne(0)) return i;
                }
                if (millisecondsTimeout >= 0 && Environment.TickCount64 >= end) return WaitTimeout;
                Thread.Sleep(1);
            }
        }

        public virtual void Close()
        {
            Dispose();
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool explicitDisposing)
        {
        }
    }

    public enum EventResetMode
    {
        AutoReset = 0,
        ManualReset = 1
    }

    public class EventWaitHandle : WaitHandle
    {
        private readonly bool _auto;
        private bool _set;

        public EventWaitHandle(bool initialState, EventResetMode mode)
        {
            _set = initialState;
            _auto = mode == EventResetMode.AutoReset;
        }

        private protected override bool TryTake()
        {
            bool taken = _set;
            if (_auto) _set = false;
            return taken;
        }

        public bool Set()
        {
            lock (_gate)
            {
                _set = true;
                if (_auto) Monitor.Pulse(_gate);
                else Monitor.PulseAll(_gate);
            }
            return true;
        }

        public bool Reset()
        {
            lock (_gate) _set = false;
            return true;
        }
    }

    public sealed class AutoResetEvent : EventWaitHandle
    {
        public AutoResetEvent(bool initialState)
            : base(initialState, EventResetMode.AutoReset)
        {
        }
    }

    public sealed class ManualResetEvent : EventWaitHandle
    {
        public ManualResetEvent(bool initialState)
            : base(initialState, EventResetMode.ManualReset)
        {
        }
    }

    public sealed class Mutex : WaitHandle
    {
        private Thread _owner;
        private int _count;

        public Mutex()
            : this(false)
        {
        }

        public Mutex(bool initiallyOwned)
        {
            if (initiallyOwned) WaitOne();
        }

        private protected override bool TryTake()
        {
            if (_owner != null && _owner != Thread.CurrentThread) return false;
            _owner = Thread.CurrentThread;
            _count++;
            return true;
        }

        public void ReleaseMutex()
        {
            lock (_gate)
            {
                if (_owner != Thread.CurrentThread)
                {
                    throw new ApplicationException(
                        "Object synchronization method was called from an unsynchronized block of code.");
                }
                if (--_count == 0)
                {
                    _owner = null;
                    Monitor.Pulse(_gate);
                }
            }
        }
    }

    public class SemaphoreFullException : SystemException
    {
        public SemaphoreFullException()
            : base("Adding the specified count to the semaphore would cause it to exceed its maximum count.")
        {
        }

        public SemaphoreFullException(string message)
            : base(message)
        {
        }
    }

    public sealed class Semaphore : WaitHandle
    {
        private readonly int _maximum;
        private int _count;

        public Semaphore(int initialCount, int maximumCount)
        {
            if (initialCount < 0) throw new ArgumentOutOfRangeException("initialCount");
            if (maximumCount < 1) throw new ArgumentOutOfRangeException("maximumCount");
            _count = initialCount;
            _maximum = maximumCount;
        }

        private protected override bool TryTake()
        {
            if (_count == 0) return false;
            _count--;
            return true;
        }

        public int Release()
        {
            return Release(1);
        }

        public int Release(int releaseCount)
        {
            if (releaseCount < 1) throw new ArgumentOutOfRangeException("releaseCount");
            lock (_gate)
            {
                int before = _count;
                if (releaseCount > _maximum - before) throw new SemaphoreFullException();
                _count += releaseCount;
                Monitor.PulseAll(_gate);
                return before;
            }
        }
    }

    public class ManualResetEventSlim : IDisposable
    {
        private readonly object _gate = new object();
        private volatile bool _set;

        public ManualResetEventSlim()
        {
        }

        public ManualResetEventSlim(bool initialState)
        {
            _set = initialState;
        }

        public bool IsSet => _set;

        public void Set()
        {
            lock (_gate)
            {
                _set = true;
                Monitor.PulseAll(_gate);
            }
        }

        public void Reset()
        {
            _set = false;
        }

        public void Wait()
        {
            Wait(Timeout.Infinite);
        }

        public bool Wait(int millisecondsTimeout)
        {
            if (_set) return true;
            lock (_gate) return Waiting.Until(_gate, millisecondsTimeout, () => _set);
        }

        public bool Wait(TimeSpan timeout)
        {
            return Wait(checked((int)timeout.TotalMilliseconds));
        }

        public void Dispose()
        {
        }
    }

    public class CountdownEvent : IDisposable
    {
        private readonly object _gate = new object();
        private int _count;

        public CountdownEvent(int initialCount)
        {
            if (initialCount < 0) throw new ArgumentOutOfRangeException("initialCount");
            _count = initialCount;
            InitialCount = initialCount;
        }

        public int InitialCount { get; }

        public int CurrentCount => _count;

        public bool IsSet => _count == 0;

        public bool Signal()
        {
            return Signal(1);
        }

        public bool Signal(int signalCount)
        {
            if (signalCount <= 0) throw new ArgumentOutOfRangeException("signalCount");
            lock (_gate)
            {
                if (signalCount > _count)
                {
                    throw new InvalidOperationException(
                        "Invalid attempt made to decrement the event's count below zero.");
                }
                _count -= signalCount;
                if (_count == 0) Monitor.PulseAll(_gate);
                return _count == 0;
            }
        }

        public void AddCount()
        {
            lock (_gate)
            {
                if (_count == 0) throw new InvalidOperationException("The event is already signaled and cannot be incremented.");
                _count++;
            }
        }

        public void Wait()
        {
            Wait(Timeout.Infinite);
        }

        public bool Wait(int millisecondsTimeout)
        {
            lock (_gate) return Waiting.Until(_gate, millisecondsTimeout, () => _count == 0);
        }

        public void Dispose()
        {
        }
    }

    public struct SpinWait
    {
        private int _count;

        public int Count => _count;

        public bool NextSpinWillYield => true;

        public void SpinOnce()
        {
            _count++;
            Thread.Yield();
        }

        public void Reset()
        {
            _count = 0;
        }

        public static void SpinUntil(Func<bool> condition)
        {
            var wait = default(SpinWait);
            while (!condition()) wait.SpinOnce();
        }
    }

    public struct SpinLock
    {
        private int _held;

        public SpinLock(bool enableThreadOwnerTracking)
        {
            _held = 0;
        }

        public bool IsHeld => _held != 0;

        public void Enter(ref bool lockTaken)
        {
            if (lockTaken) throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
            while (Interlocked.CompareExchange(ref _held, 1, 0) != 0) Thread.Yield();
            lockTaken = true;
        }

        public void TryEnter(ref bool lockTaken)
        {
            lockTaken = Interlocked.CompareExchange(ref _held, 1, 0) == 0;
        }

        public void Exit()
        {
            Volatile.Write(ref _held, 0);
        }

        public void Exit(bool useMemoryBarrier)
        {
            Exit();
        }
    }
}
