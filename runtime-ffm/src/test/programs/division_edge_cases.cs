// Division and remainder, signed and unsigned, by variables and by constants of every shape.
using System;

static class Program {
    static void Ints(int x) {
        Console.WriteLine(x / 1 + " " + (x == int.MinValue ? 0 : x / -1) + " " + x / 2 + " " + x / -2 + " " + x / 3 + " " + x / -3 + " " + x / 4 + " " + x / 5 + " " + x / 6 + " " + x / 7 + " "
            + x / 9 + " " + x / 10 + " " + x / 16 + " " + x / -16 + " " + x / 100 + " " + x / 127 + " " + x / 1000 + " " + x / 65536 + " " + x / 1000000007 + " " + x / int.MaxValue + " " + x / int.MinValue);
        Console.WriteLine(x % 1 + " " + x % 2 + " " + x % -2 + " " + x % 3 + " " + x % 4 + " " + x % 5 + " " + x % 7 + " " + x % 10 + " " + x % 16 + " " + x % 100 + " " + x % 1000000007 + " " + x % int.MaxValue + " " + x % int.MinValue);
    }
    static void Uints(uint x) {
        Console.WriteLine(x / 1 + " " + x / 2 + " " + x / 3 + " " + x / 5 + " " + x / 7 + " " + x / 10 + " " + x / 16 + " " + x / 100 + " " + x / 641 + " " + x / 65537 + " " + x / 0x80000000 + " " + x / 0xFFFFFFFF);
        Console.WriteLine(x % 2 + " " + x % 3 + " " + x % 5 + " " + x % 7 + " " + x % 10 + " " + x % 16 + " " + x % 641 + " " + x % 0x80000000 + " " + x % 0xFFFFFFFF);
    }
    static void Longs(long x) {
        Console.WriteLine(x / 1 + " " + x / 2 + " " + x / 3 + " " + x / -3 + " " + x / 7 + " " + x / 10 + " " + x / 16 + " " + x / -16 + " " + x / 1000000007 + " " + x / 10000000000 + " " + x / long.MaxValue + " " + x / long.MinValue);
        Console.WriteLine(x % 2 + " " + x % 3 + " " + x % 7 + " " + x % 10 + " " + x % 16 + " " + x % -16 + " " + x % 1000000007 + " " + x % 10000000000 + " " + x % long.MaxValue + " " + x % long.MinValue);
    }
    static void Ulongs(ulong x) {
        Console.WriteLine(x / 2 + " " + x / 3 + " " + x / 7 + " " + x / 10 + " " + x / 16 + " " + x / 1000000007 + " " + x / 0x8000000000000000 + " " + x / ulong.MaxValue);
        Console.WriteLine(x % 2 + " " + x % 3 + " " + x % 7 + " " + x % 10 + " " + x % 16 + " " + x % 1000000007 + " " + x % 0x8000000000000000 + " " + x % ulong.MaxValue);
    }
    static int Loop(int n) { int d = 0; while (n != 0) { d += n % 10; n /= 10; } return d; }

    static void Main() {
        foreach (int x in new[] { int.MinValue, int.MinValue + 1, -1000000007, -100, -17, -16, -7, -3, -2, -1, 0, 1, 2, 3, 7, 16, 17, 100, 65535, 65536, 1000000007, int.MaxValue }) { Ints(x); Uints((uint)x); }
        foreach (long x in new[] { long.MinValue, long.MinValue + 1, -10000000000, -17, -16, -7, -1, 0, 1, 7, 16, 17, 0xFFFFFFFF, 0x100000000, 10000000000, long.MaxValue }) { Longs(x); Ulongs((ulong)x); }
        Console.WriteLine(Loop(123456789) + " " + Loop(-987));
        byte b = 200; sbyte s = -100; short h = -30000; ushort w = 60000;
        Console.WriteLine(b / 7 + " " + b % 7 + " " + s / 7 + " " + s % 7 + " " + h / 7 + " " + h % -7 + " " + w / 7 + " " + w % 7 + " " + b / s + " " + w / h + " " + w % h);
        Console.WriteLine(-7 / 2 + " " + -7 % 2 + " " + 7 / -2 + " " + 7 % -2 + " " + -7 / -2 + " " + -7 % -2);
        Console.WriteLine(Math.DivRem(17, 5, out int rest) + " " + rest + " " + Math.DivRem(-17L, 5L, out long restL) + " " + restL);
    }
}
