using System.Runtime.CompilerServices;

namespace System.Threading
{
    public sealed class Thread : Runtime.ConstrainedExecution.CriticalFinalizerObject
    {
        private Thread()
        {
        }

        public static void Sleep(int millisecondsTimeout)
        {
            if (millisecondsTimeout < 0)
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
        private static extern void Pause(int milliseconds);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void GiveWay();
    }
}
