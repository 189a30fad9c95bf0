using System.Runtime.CompilerServices;
using Gatun;

namespace System.Threading
{
    public static class Interlocked
    {
        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int CompareExchange(ref int location1, int value, int comparand);

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long CompareExchange(ref long location1, long value, long comparand);

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern object CompareExchange(ref object location1, object value, object comparand);

        public static T CompareExchange<T>(ref T location1, T value, T comparand) where T : class
        {
            return Intrinsics.As<T>(CompareExchange(ref Intrinsics.AsRef<T, object>(ref location1), value, comparand));
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Exchange(ref int location1, int value);

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long Exchange(ref long location1, long value);

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern object Exchange(ref object location1, object value);

        public static T Exchange<T>(ref T location1, T value) where T : class
        {
            return Intrinsics.As<T>(Exchange(ref Intrinsics.AsRef<T, object>(ref location1), value));
        }

        public static int Add(ref int location1, int value)
        {
            int old;
            do old = location1;
            while (CompareExchange(ref location1, old + value, old) != old);
            return old + value;
        }

        public static long Add(ref long location1, long value)
        {
            long old;
            do old = location1;
            while (CompareExchange(ref location1, old + value, old) != old);
            return old + value;
        }

        public static int Increment(ref int location)
        {
            return Add(ref location, 1);
        }

        public static long Increment(ref long location)
        {
            return Add(ref location, 1);
        }

        public static int Decrement(ref int location)
        {
            return Add(ref location, -1);
        }

        public static long Decrement(ref long location)
        {
            return Add(ref location, -1);
        }

        public static long Read(ref long location)
        {
            return CompareExchange(ref location, 0, 0);
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void MemoryBarrier();
    }
}
