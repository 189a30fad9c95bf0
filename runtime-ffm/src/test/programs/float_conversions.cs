// Conversions between integers, float and double.
using System;

static class Program {
    static string Bits(double d) { return BitConverter.DoubleToInt64Bits(d).ToString("X16"); }
    static unsafe string Bits(float f) { return (*(int*)&f).ToString("X8"); }

    static void Main() {
        int[] ints = { int.MinValue, -16777217, -1, 0, 1, 7, 16777217, int.MaxValue };
        foreach (int i in ints) Console.WriteLine(Bits((double)i) + " " + Bits((float)i) + " " + (int)(double)i + " " + Bits((double)(uint)i) + " " + Bits((float)(uint)i));
        long[] longs = { long.MinValue, -9007199254740993, -1, 0, 1, 9007199254740993, 0xFFFFFFFF, long.MaxValue };
        foreach (long l in longs) Console.WriteLine(Bits((double)l) + " " + Bits((float)l) + " " + Bits((double)(ulong)l));
        double[] doubles = { -2147483648.0, -129.9, -128.5, -1.99, -0.5, -0.0, 0.0, 0.49, 0.99, 1.5, 127.9, 255.5, 32767.5, 65535.9, 2147483647.0 };
        foreach (double d in doubles) {
            Console.WriteLine((int)d + " " + (long)d + " " + Bits((float)d) + " " + (short)(int)d + " " + (byte)(int)d + " " + (char)(65 + (int)d % 20));
            if (d >= 0) Console.WriteLine((uint)d + " " + (ulong)d + " " + (ushort)(int)d);
        }
        double[] big = { 4294967295.0, 9223372036854775000.0, 9223372036854775808.0, 18446744073709549568.0, 1e15 };
        foreach (double d in big) Console.WriteLine((ulong)d + " " + Bits((float)d));
        float[] floats = { 0.1f, 1e-45f, 1e38f, -3.4028235e38f, 1.17549435e-38f, float.NaN, float.PositiveInfinity, 8388609f };
        foreach (float f in floats) Console.WriteLine(Bits(f) + " " + (float.IsNaN(f) ? "NaN" : Bits((double)f)) + " " + float.IsNaN(f) + float.IsInfinity(f) + (f < 0) + (f == (float)(double)f));
        Console.WriteLine(Bits((float)1e300) + " " + Bits((float)1e-300) + " " + Bits((float)0.1) + " " + Bits(0.1f + 0.2f) + " " + Bits(0.1 + 0.2) + " " + Bits((double)0.1f + 0.2f));
        double acc = 0; float accF = 0;
        for (int i = 1; i <= 1000; i++) { acc += 1.0 / i; accF += 1.0f / i; }
        Console.WriteLine(Bits(acc) + " " + Bits(accF));
        Console.WriteLine(Bits(1.0 / 3) + " " + Bits(1f / 3) + " " + Bits(5.5 % 2.25) + " " + Bits(-5.5 % 2.25) + " " + Bits(5.5f % -2.25f) + " " + Bits(1e308 * 10) + " " + Bits(-1.0 / 0.0));
        long sum = 0;
        for (double d = 0; d < 10; d += 0.25) sum += (long)(d * 4);
        for (float f = 10; f > 0; f -= 0.5f) sum += (int)f;
        Console.WriteLine(sum);
    }
}
