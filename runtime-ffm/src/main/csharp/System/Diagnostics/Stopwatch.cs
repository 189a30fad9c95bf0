using System.Runtime.CompilerServices;

namespace System.Diagnostics
{
    public class Stopwatch
    {
        private const long TicksPerTimeSpanTick = 100;

        private long _elapsed;
        private long _started;
        private bool _isRunning;

        /// <summary>The counter runs in nanoseconds.</summary>
        public static readonly long Frequency = 1000000000;
        public static readonly bool IsHighResolution = true;

        public Stopwatch()
        {
        }

        public static Stopwatch StartNew()
        {
            Stopwatch watch = new Stopwatch();
            watch.Start();
            return watch;
        }

        public static long GetTimestamp()
        {
            return QueryCounter();
        }

        public void Start()
        {
            if (_isRunning) return;
            _started = QueryCounter();
            _isRunning = true;
        }

        public void Stop()
        {
            if (!_isRunning) return;
            _elapsed += QueryCounter() - _started;
            _isRunning = false;
        }

        public void Reset()
        {
            _elapsed = 0;
            _isRunning = false;
        }

        public void Restart()
        {
            Reset();
            Start();
        }

        public bool IsRunning => _isRunning;

        public long ElapsedTicks => _isRunning ? _elapsed + QueryCounter() - _started : _elapsed;

        public TimeSpan Elapsed => new TimeSpan(ElapsedTicks / TicksPerTimeSpanTick);

        public long ElapsedMilliseconds => ElapsedTicks / (TicksPerTimeSpanTick * TimeSpan.TicksPerMillisecond);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long QueryCounter();
    }
}
