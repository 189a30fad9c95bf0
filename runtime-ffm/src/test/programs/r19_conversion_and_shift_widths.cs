// shr.un, conv.u, conv.i and conv.u8 work at the width of their operand.
using System;

static unsafe class Program {
    static uint Shr(uint a, int n) { return a >> n; }
    static ulong Shr(ulong a, int n) { return a >> n; }
    static int Sar(int a, int n) { return a >> n; }
    static long Sar(long a, int n) { return a >> n; }
    static int Shl(int a, int n) { return a << n; }
    static long Shl(long a, int n) { return a << n; }
    static ulong Widen(uint a) { return a; }
    static ulong WidenSigned(int a) { return (ulong)a; }
    static long Sign(int a) { return a; }
    static long FromUnsigned(uint a) { return a; }
    static ulong Pointer(uint a) { return (ulong)(byte*)a; }
    static long PointerSigned(int a) { return (long)(byte*)a; }
    static ulong Native(uint a) { return (ulong)(UIntPtr)a; }
    static long Native(int a) { return (long)(IntPtr)a; }

    static void Main() {
        uint[] us = { 0, 1, 0x7FFFFFFF, 0x80000000, 0xABCDEF01, 0xFFFFFFFF };
        int[] counts = { 0, 1, 4, 7, 8, 15, 16, 31 };
        foreach (uint u in us) {
            foreach (int n in counts) Console.WriteLine(Shr(u, n) + " " + Sar((int)u, n) + " " + Shl((int)u, n));
            Console.WriteLine(Widen(u) + " " + WidenSigned((int)u) + " " + Sign((int)u) + " " + FromUnsigned(u));
            Console.WriteLine(Pointer(u) + " " + PointerSigned((int)u) + " " + Native(u) + " " + Native((int)u));
            Console.WriteLine((byte)u + " " + (sbyte)u + " " + (short)u + " " + (ushort)u + " " + (long)(int)u + " " + (char)(u % 26 + 65));
        }
        ulong[] ls = { 0, 1, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 0xABCDEF0123456789, 0xFFFFFFFFFFFFFFFF };
        int[] wide = { 0, 1, 8, 31, 32, 33, 63 };
        foreach (ulong l in ls) {
            foreach (int n in wide) Console.WriteLine(Shr(l, n) + " " + Sar((long)l, n) + " " + Shl((long)l, n));
            Console.WriteLine((uint)l + " " + (int)l + " " + (byte)l + " " + (short)l);
        }
        Console.WriteLine(Shr(0x80000000, 32) + " " + Shr(0x80000000, 33) + " " + Shr(1ul << 63, 64) + " " + Shl(1, -1));
    }
}
