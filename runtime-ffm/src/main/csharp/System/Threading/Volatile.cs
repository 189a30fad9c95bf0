using System.Runtime.CompilerServices;
using Gatun;

namespace System.Threading
{
    // On x86-64 a plain load acquires and a plain store releases; the compiler moves no access across them.
    public static class Volatile
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern bool Read(ref bool location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref bool location, bool value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern byte Read(ref byte location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref byte location, byte value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Read(ref double location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref double location, double value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern short Read(ref short location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref short location, short value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Read(ref int location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref int location, int value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long Read(ref long location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref long location, long value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern IntPtr Read(ref IntPtr location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref IntPtr location, IntPtr value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern sbyte Read(ref sbyte location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref sbyte location, sbyte value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Read(ref float location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref float location, float value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern ushort Read(ref ushort location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref ushort location, ushort value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern uint Read(ref uint location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref uint location, uint value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern ulong Read(ref ulong location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref ulong location, ulong value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern UIntPtr Read(ref UIntPtr location);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write(ref UIntPtr location, UIntPtr value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern T Read<T>(ref T location) where T : class;

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void Write<T>(ref T location, T value) where T : class;
    }
}
