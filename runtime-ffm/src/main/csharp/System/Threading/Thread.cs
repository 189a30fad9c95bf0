using System.Runtime.CompilerServices;

namespace System.Threading
{
    public delegate void ThreadStart();

    public delegate void ParameterizedThreadStart(object obj);

    public enum ThreadPriority
    {
        Lowest = 0,
        BelowNormal = 1,
        Normal = 2,
        AboveNormal = 3,
        Highest = 4
    }

    [Flags]
    public enum ThreadState
    {
        Running = 0,
        StopRequested = 1,
        SuspendRequested = 2,
        Background = 4,
        Unstarted = 8,
        Stopped = 16,
        WaitSleepJoin = 32,
        Suspended = 64,
        AbortRequested = 128,
        Aborted = 256
    }

    public class ThreadStateException : SystemException
    {
        public ThreadStateException()
            : this("Thread was in an invalid state for the operation being executed.")
        {
        }

        public ThreadStateException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131520);
        }

        public ThreadStateException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131520);
        }
    }

    public sealed class Thread : Runtime.ConstrainedExecution.CriticalFinalizerObject
    {
        private static int s_lastId;

        private readonly object _gate = new object();
        private readonly int _id = Interlocked.Increment(ref s_lastId);
        private readonly int _stackBytes;
        private ThreadStart _start;
        private ParameterizedThreadStart _startWithArgument;
        private object _argument;
        private string _name;
        private bool _isBackground;
        private bool _started;
        private bool _finished;
        private ThreadPriority _priority = ThreadPriority.Normal;

        // Stands for a thread that the host started.
        private Thread()
        {
            _started = true;
        }

        public Thread(ThreadStart start)
            : this(start, 0)
        {
        }

        public Thread(ThreadStart start, int maxStackSize)
        {
            if (start == null) throw new ArgumentNullException("start");
            if (maxStackSize < 0) throw new ArgumentOutOfRangeException("maxStackSize", "Non-negative number required.");
            _start = start;
            _stackBytes = maxStackSize;
        }

        public Thread(ParameterizedThreadStart start)
            : this(start, 0)
        {
        }

        public Thread(ParameterizedThreadStart start, int maxStackSize)
        {
            if (start == null) throw new ArgumentNullException("start");
            if (maxStackSize < 0) throw new ArgumentOutOfRangeException("maxStackSize", "Non-negative number required.");
            _startWithArgument = start;
            _stackBytes = maxStackSize;
        }

        public static Thread CurrentThread
        {
            get
            {
                Thread current = GetCurrent();
                if (current == null)
                {
                    current = new Thread();
                    SetCurrent(current);
                }
                return current;
            }
        }

        public int ManagedThreadId => _id;

        public string Name
        {
            get => _name;
            set => _name = value;
        }

        public bool IsBackground
        {
            get => _isBackground;
            set
            {
                if (_finished) throw new ThreadStateException("Thread is dead; state cannot be accessed.");
                _isBackground = value;
            }
        }

        public bool IsThreadPoolThread => IsPooled;

        internal bool IsPooled { get; set; }

        /// <summary>The values of AsyncLocals; null where there are none.</summary>
        internal ExecutionContext Flow { get; set; }

        internal SynchronizationContext Synchronization { get; set; }

        /// <summary>The task that runs here.</summary>
        internal Tasks.Task Task { get; set; }

        public ThreadPriority Priority
        {
            get => _priority;
            set => _priority = value;
        }

        public bool IsAlive
        {
            get
            {
                lock (_gate) return _started && !_finished;
            }
        }

        public ThreadState ThreadState
        {
            get
            {
                lock (_gate)
                {
                    ThreadState state = !_started ? ThreadState.Unstarted
                        : _finished ? ThreadState.Stopped : ThreadState.Running;
                    return _isBackground ? state | ThreadState.Background : state;
                }
            }
        }

        public void Start()
        {
            lock (_gate)
            {
                if (_started)
                {
                    throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
                }
                _started = true;
            }
            if (!IsPooled) Flow = CurrentThread.Flow;
            Launch(this, _name, _stackBytes, _isBackground);
        }

        public void Start(object parameter)
        {
            if (_startWithArgument == null)
            {
                throw new InvalidOperationException(
                    "The thread was created with a ThreadStart delegate that does not accept a parameter.");
            }
            _argument = parameter;
            Start();
        }

        // What the host calls on the new thread.
        private static void Run(Thread thread)
        {
            SetCurrent(thread);
            try
            {
                if (thread._start != null) thread._start();
                else thread._startWithArgument(thread._argument);
            }
            finally
            {
                lock (thread._gate)
                {
                    thread._finished = true;
                    thread._start = null;
                    thread._startWithArgument = null;
                    thread._argument = null;
                    Monitor.PulseAll(thread._gate);
                }
            }
        }

        public void Join()
        {
            Join(Timeout.Infinite);
        }

        public bool Join(TimeSpan timeout)
        {
            return Join(checked((int)timeout.TotalMilliseconds));
        }

        public bool Join(int millisecondsTimeout)
        {
            if (millisecondsTimeout < -1)
            {
                throw new ArgumentOutOfRangeException("millisecondsTimeout",
                    "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
            }
            lock (_gate)
            {
                if (!_started) throw new ThreadStateException("Thread has not been started.");
                return Waiting.Until(_gate, millisecondsTimeout, () => _finished);
            }
        }

        public static void Sleep(int millisecondsTimeout)
        {
            if (millisecondsTimeout < -1)
            {
                throw new ArgumentOutOfRangeException("millisecondsTimeout",
                    "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
            }
            Pause(millisecondsTimeout);
        }

        public static void Sleep(TimeSpan timeout)
        {
            Sleep(checked((int)timeout.TotalMilliseconds));
        }

        public static bool Yield()
        {
            GiveWay();
            return true;
        }

        public static void SpinWait(int iterations)
        {
            if (iterations > 0) GiveWay();
        }

        public static void MemoryBarrier()
        {
            Interlocked.MemoryBarrier();
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Launch(Thread thread, string name, int stackBytes, bool background);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern Thread GetCurrent();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void SetCurrent(Thread thread);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Pause(int milliseconds);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void GiveWay();
    }

    public static class Timeout
    {
        public const int Infinite = -1;

        public static readonly TimeSpan InfiniteTimeSpan = new TimeSpan(0, 0, 0, 0, -1);
    }

    internal static class Waiting
    {
        /// <summary>Waits on a held lock until a condition holds; false where the time is over first.</summary>
        internal static bool Until(object held, int milliseconds, Func<bool> condition)
        {
            if (milliseconds < 0)
            {
                while (!condition()) Monitor.Wait(held);
                return true;
            }
            long end = Environment.TickCount64 + milliseconds;
            while (!condition())
            {
                long left = end - Environment.TickCount64;
                if (left <= 0) return false;
                Monitor.Wait(held, (int)left);
            }
            return true;
        }
    }
}
