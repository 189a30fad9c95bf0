// mcs: two compilations by Roslyn are enough for what this shows
// 64-bit multiplication, division, remainders and comparisons, signed and unsigned.
using System;
static class Program
{
    static ulong Gcd(ulong a, ulong b) { while (b != 0) { ulong t = a % b; a = b; b = t; } return a; }
    static void Main()
    {
        long[] n = { 0, 1, -1, 1L << 31, -(1L << 31), (1L << 32) + 7, long.MaxValue, long.MinValue,
            1234567890123456789 };
        ulong h = 17;
        foreach (long a in n) foreach (long b in n)
        {
            unchecked { h = h * 31 + (ulong)(a * b) + (ulong)(a + b) - (ulong)(a - b) + (ulong)(a & b) + (ulong)(a ^
                b); }
            if (b != 0 && !(a == long.MinValue && b == -1)) unchecked { h = h * 31 + (ulong)(a / b) + (ulong)(a % b); }
            if (b != 0) unchecked { h = h * 31 + (ulong)a / (ulong)b + (ulong)a % (ulong)b; }
            unchecked { h += (a < b ? 1UL : 0) + ((ulong)a < (ulong)b ? 2UL : 0) + (a <= b ? 4UL : 0) + ((ulong)a >=
                (ulong)b ? 8UL : 0); }
        }
        Console.WriteLine(h);
        Console.WriteLine(Gcd(1UL << 40, 3UL << 38) + " " + Gcd(ulong.MaxValue, 65537) + " " + (ulong.MaxValue / 3) +
            " " + ulong.MaxValue % 1000 + " " + long.MinValue % 1000 + " " + (long.MaxValue >> 40) + " " +
            (ulong.MaxValue >> 40) + " " + (long.MinValue >> 62));
        uint u = uint.MaxValue; int i = -1;
        Console.WriteLine((long)u + " " + (long)i + " " + (ulong)(uint)i + " " + (u + 1L) + " " + (u * (ulong)u) + " "
            + (int)(u / 2) + " " + unchecked((uint)(-5L)));
    }
}
