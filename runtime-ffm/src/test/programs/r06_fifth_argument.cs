// The fifth and later arguments, in registers or on the stack, reach the callee and spoil nothing of the caller.
using System;

static class Program {
    static long F5(long a, long b, long c, long d, long e) { return a + 10 * b + 100 * c + 1000 * d + 10000 * e; }
    static long F6(long a, long b, long c, long d, long e, long f) { return F5(a, b, c, d, e) + 100000 * f; }
    static long F8(long a, long b, long c, long d, long e, long f, long g, long h) {
        return F6(a, b, c, d, e, f) + 1000000 * g + 10000000 * h;
    }
    static long F10(long a, long b, long c, long d, long e, long f, long g, long h, long i, long j) {
        return F8(a, b, c, d, e, f, g, h) + 100000000 * i + 1000000000 * j;
    }
    static double G10(double a, double b, double c, double d, double e, double f, double g, double h, double i, double j) {
        return a + b * 2 + c * 4 + d * 8 + e * 16 + f * 32 + g * 64 + h * 128 + i * 256 + j * 512;
    }
    static long Narrow(sbyte a, byte b, short c, ushort d, sbyte e, byte f, short g, ushort h, sbyte i, bool j, char k) {
        return a + b * 3L + c * 5L + d * 7L + e * 11L + f * 13L + g * 17L + h * 19L + i * 23L + (j ? 29 : 0) + k * 31L;
    }

    static void Main() {
        long keep1 = 11, keep2 = 22, keep3 = 33, keep4 = 44, keep5 = 55;
        Console.WriteLine(F5(1, 2, 3, 4, 5));
        Console.WriteLine(F6(1, 2, 3, 4, 5, 6));
        Console.WriteLine(F8(1, 2, 3, 4, 5, 6, 7, 8));
        Console.WriteLine(F10(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Console.WriteLine(F10(F5(1, 0, 0, 0, 0), 2, F6(3, 0, 0, 0, 0, 0), 4, 5, F8(6, 0, 0, 0, 0, 0, 0, 0), 7, 8, 9, 1));
        Console.WriteLine((long)G10(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        Console.WriteLine((long)G10(10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
        Console.WriteLine(Narrow(-128, 255, -32768, 65535, -1, 254, -2, 65534, 127, true, 'z'));
        Console.WriteLine(keep1 + keep2 + keep3 + keep4 + keep5);
        for (int i = 0; i < 3; i++) {
            keep1 += F5(keep1, keep2, keep3, keep4, keep5);
            keep5 -= F6(keep5, keep4, keep3, keep2, keep1, i);
        }
        Console.WriteLine(keep1 + " " + keep5);
    }
}
