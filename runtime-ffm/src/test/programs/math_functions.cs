// mcs: its Math has no Clamp and no Cbrt
// System.Math.
using System;

static class Program {
    static string B(double d) { return double.IsNaN(d) ? "NaN" : BitConverter.DoubleToInt64Bits(d).ToString("X16"); }
    static string R(double d) { return double.IsNaN(d) ? "NaN" : double.IsInfinity(d) ? (d > 0 ? "inf" : "-inf") : d.ToString("F9"); }
    static void Main() {
        double[] xs = { -2.5, -1.5, -1, -0.5, -0.0, 0, 0.3, 0.5, 1, 1.5, 2.5, 3.7, 1e10, double.NaN, double.PositiveInfinity };
        foreach (double x in xs) {
            Console.WriteLine(B(Math.Abs(x)) + " " + B(Math.Floor(x)) + " " + B(Math.Ceiling(x)) + " " + B(Math.Truncate(x)) + " " + B(Math.Round(x)) + " " + B(Math.Sqrt(x)) + " " + (double.IsNaN(x) ? 9 : Math.Sign(x)));
            Console.WriteLine(B(Math.Max(x, 0.5)) + " " + B(Math.Min(x, 0.5)) + " " + B(Math.IEEERemainder(x, 2)));
            if (Math.Abs(x) < 100) Console.WriteLine(R(Math.Sin(x)) + " " + R(Math.Cos(x)) + " " + R(Math.Tan(x)) + " " + R(Math.Asin(x)) + " " + R(Math.Acos(x)) + " " + R(Math.Atan(x)) + " " + R(Math.Exp(x)) + " " + R(Math.Log(x)) + " " + R(Math.Log10(x)) + " " + R(Math.Sinh(x)) + " " + R(Math.Cosh(x)) + " " + R(Math.Tanh(x)));
        }
        Console.WriteLine(R(Math.Pow(2, 10)) + " " + R(Math.Pow(2, 0.5)) + " " + R(Math.Pow(-8, 1.0 / 3)) + " " + R(Math.Pow(0, 0)) + " " + R(Math.Atan2(1, -1)) + " " + R(Math.Atan2(-1, 0)) + " " + R(Math.Log(8, 2)) + " " + R(Math.PI) + " " + R(Math.E));
        Console.WriteLine(Math.Abs(-5) + " " + Math.Abs(-5L) + " " + Math.Abs((sbyte)-5) + " " + (int)Math.Abs(-5.5f) + " " + Math.Max(3, 7) + " " + Math.Min(3, 7) + " " + Math.Max(3u, 7u) + " " + Math.Min(-3L, 7L) + " " + Math.Max(1ul, ulong.MaxValue) + " " + Math.Sign(-7) + " " + Math.Sign(7L) + " " + Math.Max((short)3, (short)-3) + " " + Math.Min((byte)200, (byte)100) + " " + (int)Math.Max(1.5f, 2.5f));
        Console.WriteLine(Math.BigMul(int.MaxValue, int.MaxValue) + " " + (int)Math.Round(2.5) + " " + (int)Math.Round(3.5) + " " + (int)Math.Round(-2.5) + " " + (int)Math.Round(2.5, MidpointRounding.AwayFromZero) + " " + R(Math.Round(2.34567, 2)) + " " + Math.Clamp(15, 0, 10) + " " + R(Math.Cbrt(27)));
        double integral = 0; for (int i = 0; i < 10000; i++) { double x = (i + 0.5) / 10000; integral += 4 / (1 + x * x); }
        Console.WriteLine(R(integral / 10000));
    }
}
