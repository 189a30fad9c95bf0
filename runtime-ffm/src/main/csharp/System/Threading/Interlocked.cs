using System.Runtime.CompilerServices;
using Gatun;

namespace System.Threading
{
    public static class Interlocked
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int CompareExchange(ref int location1, int value, int comparand);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long CompareExchange(ref long location1, long value, long comparand);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float CompareExchange(ref float location1, float value, float comparand);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double CompareExchange(ref double location1, double value, double comparand);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern IntPtr CompareExchange(ref IntPtr location1, IntPtr value, IntPtr comparand);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern object CompareExchange(ref object location1, object value, object comparand);

        public static T CompareExchange<T>(ref T location1, T value, T comparand) where T : class
        {
            return Intrinsics.As<T>(CompareExchange(ref Intrinsics.AsRef<T, object>(ref location1), value, comparand));
        }

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Exchange(ref int location1, int value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long Exchange(ref long location1, long value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Exchange(ref float location1, float value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Exchange(ref double location1, double value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern IntPtr Exchange(ref IntPtr location1, IntPtr value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern object Exchange(ref object location1, object value);

        public static T Exchange<T>(ref T location1, T value) where T : class
        {
            return Intrinsics.As<T>(Exchange(ref Intrinsics.AsRef<T, object>(ref location1), value));
        }

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Add(ref int location1, int value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long Add(ref long location1, long value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Increment(ref int location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long Increment(ref long location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Decrement(ref int location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long Decrement(ref long location);

        public static long Read(ref long location)
        {
            return Volatile.Read(ref location);
        }

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void MemoryBarrier();
    }
}
