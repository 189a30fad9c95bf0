// All operators at all widths, over the extreme values.
using System;

static class Program {
    static void I8(sbyte a, sbyte b) { Console.WriteLine((sbyte)(a + b) + " " + (sbyte)(a - b) + " " + (sbyte)(a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a + " " + -a + " " + (a < b) + (a == b)); }
    static void U8(byte a, byte b) { Console.WriteLine((byte)(a + b) + " " + (byte)(a - b) + " " + (byte)(a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (byte)~a + " " + (a < b) + (a == b)); }
    static void I16(short a, short b) { Console.WriteLine((short)(a + b) + " " + (short)(a - b) + " " + (short)(a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (short)-a + " " + (a < b) + (a >= b)); }
    static void U16(ushort a, ushort b) { Console.WriteLine((ushort)(a + b) + " " + (ushort)(a - b) + " " + (ushort)(a * b) + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + (ushort)~a + " " + (a < b) + (a >= b)); }
    static void I32(int a, int b) { Console.WriteLine(a + b + " " + (a - b) + " " + a * b + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a + " " + -a + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b)); }
    static void U32(uint a, uint b) { Console.WriteLine(a + b + " " + (a - b) + " " + a * b + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a + " " + -a + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b)); }
    static void I64(long a, long b) { Console.WriteLine(a + b + " " + (a - b) + " " + a * b + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a + " " + -a + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b)); }
    static void U64(ulong a, ulong b) { Console.WriteLine(a + b + " " + (a - b) + " " + a * b + " " + (a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a + " " + (a < b) + (a <= b) + (a > b) + (a >= b) + (a == b) + (a != b)); }
    static int Constants(int x) { return x + 1 - 2 + 127 - 128 + 0x7FFF - x * 8 + (x & 0xFF) + (x | 0x100) + (x ^ -1) + x / 2 + x / 7 + x % 10 + x * 5 + x * 9 + (x << 3) + (x >> 2); }
    static long Constants(long x) { return x + 1 - 2 + 127 - 128 + 0x7FFFFFFFF - x * 8 + (x & 0xFF) + (x | 0x10000000000) + (x ^ -1) + x / 2 + x / 7 + x % 10 + x * 5 + x * 9 + (x << 3) + (x >> 2); }
    static int Compound(int x) { x += 3; x -= 1; x *= 7; x /= 2; x %= 1000; x <<= 4; x >>= 1; x &= 0xFFF; x |= 0x10; x ^= 0x55; x++; ++x; x--; return x; }
    static byte CompoundByte(byte x) { x += 200; x *= 3; x ^= 0xF0; x++; x >>= 1; x -= 100; return x; }
    static int Side(int i) { int a = i++ + ++i; int b = i-- - --i; return a * 100 + b * 10 + i; }

    static void Main() {
        sbyte[] i8 = { sbyte.MinValue, -1, 0, 1, 5, sbyte.MaxValue };
        byte[] u8 = { 0, 1, 127, 128, 255 };
        short[] i16 = { short.MinValue, -1, 0, 300, short.MaxValue };
        ushort[] u16 = { 0, 1, 32767, 32768, 65535 };
        int[] i32 = { int.MinValue, -1, 0, 1, 100000, int.MaxValue };
        uint[] u32 = { 0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF };
        long[] i64 = { long.MinValue, -1, 0, 1, 10000000000, long.MaxValue };
        ulong[] u64 = { 0, 1, 0xFFFFFFFF, 0x8000000000000000, 0xFFFFFFFFFFFFFFFF };
        foreach (sbyte a in i8) foreach (sbyte b in i8) I8(a, b);
        foreach (byte a in u8) foreach (byte b in u8) U8(a, b);
        foreach (short a in i16) foreach (short b in i16) I16(a, b);
        foreach (ushort a in u16) foreach (ushort b in u16) U16(a, b);
        foreach (int a in i32) foreach (int b in i32) I32(a, b);
        foreach (uint a in u32) foreach (uint b in u32) U32(a, b);
        foreach (long a in i64) foreach (long b in i64) I64(a, b);
        foreach (ulong a in u64) foreach (ulong b in u64) U64(a, b);
        foreach (int a in i32) Console.WriteLine(Constants(a) + " " + Compound(a) + " " + CompoundByte((byte)a) + " " + Side(a));
        foreach (long a in i64) Console.WriteLine(Constants(a));
    }
}
