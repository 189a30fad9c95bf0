using System.Runtime.CompilerServices;

namespace System.Threading
{
    // Not inlined, so that no access moves across them; on x86-64 a plain load acquires and a plain store releases.
    public static class Volatile
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static bool Read(ref bool location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref bool location, bool value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static byte Read(ref byte location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref byte location, byte value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static double Read(ref double location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref double location, double value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static short Read(ref short location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref short location, short value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static int Read(ref int location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref int location, int value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static long Read(ref long location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref long location, long value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static IntPtr Read(ref IntPtr location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref IntPtr location, IntPtr value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static sbyte Read(ref sbyte location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref sbyte location, sbyte value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static float Read(ref float location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref float location, float value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static ushort Read(ref ushort location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref ushort location, ushort value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static uint Read(ref uint location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref uint location, uint value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static ulong Read(ref ulong location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref ulong location, ulong value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static UIntPtr Read(ref UIntPtr location)
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write(ref UIntPtr location, UIntPtr value)
        {
            location = value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static T Read<T>(ref T location) where T : class
        {
            return location;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Write<T>(ref T location, T value) where T : class
        {
            location = value;
        }
    }
}
