// Multiplying by constants while so many values are alive that r8 to r15 are in use.
using System;

static class Program {
    static int Mix(int a, int b, int c, int d, int e, int f) {
        int g = a * 3, h = b * 7, i = c * 11, j = d * 100, k = e * 1000, l = f * 100000;
        int m = g * 13 + h * 17, n = i * 19 + j * 23, o = k * 29 + l * 31;
        int p = m * -5, q = n * -129, r = o * 127;
        return a * 2 + b * 3 + c * 4 + d * 5 + e * 6 + f * 7 + g * 8 + h * 9 + i * 10 + j * 12 + k * 14 + l * 15 + m * 16
            + n * 18 + o * 20 + p * 21 + q * 22 + r * 24;
    }

    static long MixLong(long a, long b, long c, long d, long e, long f) {
        long g = a * 3, h = b * 7, i = c * 11, j = d * 100, k = e * 1000, l = f * 100000;
        long m = g * 13 + h * 17, n = i * 19 + j * 23, o = k * 29 + l * 0x12345678;
        long p = m * -5, q = n * -129, r = o * 0x123456789AL;
        return a * 2 + b * 3 + c * 4 + d * 5 + e * 6 + f * 7 + g * 8 + h * 9 + i * 10 + j * 12 + k * 14 + l * 15 + m * 16
            + n * 18 + o * 20 + p * 21 + q * 22 + r * 24;
    }

    static void Main() {
        Console.WriteLine(Mix(1, 2, 3, 4, 5, 6));
        Console.WriteLine(Mix(-1, 20, -300, 4000, -50000, 600000));
        Console.WriteLine(Mix(int.MaxValue, int.MinValue, 65537, -65537, 46341, -46341));
        Console.WriteLine(MixLong(1, 2, 3, 4, 5, 6));
        Console.WriteLine(MixLong(-1, 20, -300, 4000, -50000, 600000));
        Console.WriteLine(MixLong(long.MaxValue, long.MinValue, 1L << 33, -(1L << 33), 3037000500, -3037000500));
    }
}
