using System;

namespace Gatun
{
    /// <summary>Copies of array elements. The one place that moves references in bulk.</summary>
    internal static unsafe class Memory
    {
        internal static void Move(ref byte destination, ref byte source, ulong bytes)
        {
            fixed (byte* d = &destination, s = &source)
            {
                Intrinsics.MoveMemory(d, s, bytes);
            }
        }

        internal static void Move<T>(ref T destination, ref T source, int count)
        {
            Move(ref Intrinsics.AsRef<T, byte>(ref destination), ref Intrinsics.AsRef<T, byte>(ref source),
                 (ulong)count * (ulong)Intrinsics.SizeOf<T>());
        }

        internal static void Clear(ref byte destination, ulong bytes)
        {
            fixed (byte* d = &destination)
            {
                Intrinsics.ClearMemory(d, bytes);
            }
        }

        internal static void CopyChars(char* destination, char* source, int count)
        {
            Intrinsics.MoveMemory(destination, source, (ulong)count * 2);
        }

        internal static bool Equal(byte* a, byte* b, int count)
        {
            int i = 0;
            for (; i + 8 <= count; i += 8)
            {
                if (*(long*)(a + i) != *(long*)(b + i)) return false;
            }
            for (; i < count; i++)
            {
                if (a[i] != b[i]) return false;
            }
            return true;
        }
    }
}
