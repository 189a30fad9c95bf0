// mcs: two compilations by Roslyn are enough for what this shows
// Bits: counts, reversals, rotations, masks, Gray codes, parity, packing, signed and unsigned shifts.
using System;

static class Program
{
    static int Count(uint x) { int n = 0; for (; x != 0; x &= x - 1) n++; return n; }

    static int CountFast(uint x)
    {
        x -= x >> 1 & 0x55555555;
        x = (x & 0x33333333) + (x >> 2 & 0x33333333);
        return (int)((x + (x >> 4) & 0x0F0F0F0F) * 0x01010101 >> 24);
    }

    static uint Reverse(uint x)
    {
        x = x >> 1 & 0x55555555 | (x & 0x55555555) << 1;
        x = x >> 2 & 0x33333333 | (x & 0x33333333) << 2;
        x = x >> 4 & 0x0F0F0F0F | (x & 0x0F0F0F0F) << 4;
        return x >> 24 | x >> 8 & 0xFF00 | (x & 0xFF00) << 8 | x << 24;
    }

    static int Log2(ulong x) { int n = -1; while (x != 0) { x >>= 1; n++; } return n; }
    static ulong RotateLeft(ulong x, int n) => x << n | x >> (64 - n);
    static uint Pack(byte a, byte b, byte c, byte d) => (uint)(a << 24 | b << 16 | c << 8 | d);
    static int SignExtend(int x, int bits) => x << (32 - bits) >> (32 - bits);
    static ulong Interleave(uint x, uint y) { ulong z = 0; for (int i = 0; i < 32; i++) z |= (ulong)(x >> i & 1) << 2 * i | (ulong)(y >> i & 1) << (2 * i + 1); return z; }

    static void Main()
    {
        foreach (uint x in new uint[] { 0, 1, 0x80000000, 0xFFFFFFFF, 0x12345678 })
            Console.WriteLine(Count(x) + " " + CountFast(x) + " " + Reverse(x).ToString("X8") + " " + Log2(x) + " " + (x ^ x >> 1).ToString("x"));
        Console.WriteLine(RotateLeft(0x123456789ABCDEF0, 20).ToString("X16") + " " + Pack(1, 2, 3, 255).ToString("X8"));
        Console.WriteLine((-1 >> 4) + " " + (-1 >> 31) + " " + (uint.MaxValue >> 31) + " " + (1 << 33) + " " + (1L << 33) + " " + (int.MinValue >> 1) + " " + (-8 >> 1));
        Console.WriteLine(SignExtend(0xFF, 8) + " " + SignExtend(0x7F, 8) + " " + SignExtend(5, 3));
        Console.WriteLine((~5) + " " + (5 & -5) + " " + (12 & 10) + " " + (12 | 3) + " " + (12 ^ 10) + " " + (~0u) + " " + (~0UL).ToString("X"));
        byte b = 0b1010_0101;
        b <<= 1;
        b |= 1;
        b ^= 0xFF;
        sbyte s = unchecked((sbyte)b);
        Console.WriteLine(b + " " + s + " " + (byte)(s >> 1) + " " + (ushort)~b + " " + 0x7FFF_FFFF);
        Console.WriteLine(Interleave(0b1011, 0b0110).ToString("X") + " " + Convert.ToString(Interleave(5, 3) > 0 ? 77 : 0, 2) + " " + Convert.ToInt32("-7F".TrimStart('-'), 16));
        bool t = true, f = false;
        Console.WriteLine((t & f) + " " + (t | f) + " " + (t ^ t) + " " + (!t) + " " + (t ? 1 : 0));
        int swap1 = 5, swap2 = 9;
        swap1 ^= swap2; swap2 ^= swap1; swap1 ^= swap2;
        Console.WriteLine(swap1 + " " + swap2);
    }
}
