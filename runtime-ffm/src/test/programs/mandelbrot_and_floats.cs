// mcs: two compilations by Roslyn are enough for what this shows
// Floating point: the Mandelbrot set, numerical integration, Newton's method, rounding, special values.
using System;

static class Program
{
    static int Escape(double cr, double ci)
    {
        double r = 0, i = 0;
        for (int n = 0; n < 50; n++)
        {
            double r2 = r * r, i2 = i * i;
            if (r2 + i2 > 4) return n;
            i = 2 * r * i + ci;
            r = r2 - i2 + cr;
        }
        return 50;
    }

    static double Simpson(Func<double, double> f, double a, double b, int n)
    {
        double h = (b - a) / n, sum = f(a) + f(b);
        for (int i = 1; i < n; i++) sum += f(a + i * h) * (i % 2 == 0 ? 2 : 4);
        return sum * h / 3;
    }

    static double Newton(Func<double, double> f, Func<double, double> d, double x)
    {
        for (int i = 0; i < 50; i++) x -= f(x) / d(x);
        return x;
    }

    static void Main()
    {
        for (double y = -1.2; y <= 1.2; y += 0.2)
        {
            string line = "";
            for (double x = -2; x <= 0.6; x += 0.05) line += " .:-=+*#%@"[Escape(x, y) / 5 % 10];
            Console.WriteLine(line.TrimEnd());
        }
        Console.WriteLine(Simpson(x => x * x, 0, 3, 100).ToString("F10") + " " + Newton(x => x * x - 2, x => 2 * x, 1).ToString("F12"));
        Console.WriteLine(0.1 + 0.2 + " " + (0.1f + 0.2f) + " " + 1.0 / 3 + " " + 1f / 3 + " " + 1e21 + " " + 1e-7 + " " + 123456789.0f);
        Console.WriteLine(1 / 0.0 + " " + -1 / 0.0 + " " + 0 / 0.0 + " " + double.Epsilon + " " + double.MaxValue + " " + float.MinValue + " " + -0.0);
        Console.WriteLine(double.IsNaN(0 / 0.0) + " " + double.IsInfinity(1e308 * 10) + " " + (double.NaN > 1) + " " + (double.NaN != double.NaN) + " " + double.IsNegative(-0.0));
        Console.WriteLine(Math.Round(2.5) + " " + Math.Round(-3.5) + " " + Math.Round(2.345, 2) + " " + Math.Floor(-2.5) + " " + Math.Ceiling(-2.5) + " " + Math.Truncate(-2.5) + " " + (int)-2.9 + " " + Math.Sign(-3.0));
        Console.WriteLine(Math.Sqrt(2) + " " + Math.Pow(2, 0.5) + " " + Math.Exp(1) + " " + Math.Log(10) + " " + Math.Log10(1000) + " " + Math.Log(8, 2) + " " + Math.Cbrt(27));
        Console.WriteLine(Math.Min(1.0, double.NaN) + " " + Math.Max(-0.0, 0.0) + " " + Math.IEEERemainder(10, 3) + " " + 10.5 % 3 + " " + -10.5 % 3 + " " + Math.Abs(-5.5));
        float f = 16777216;
        Console.WriteLine((f + 1 == f) + " " + (double)0.1f + " " + (float)1e-50 + " " + (long)1e18 + " " + (uint)3e9 + " " + (byte)200.7);
        double sum = 0, c = 0;
        for (int i = 1; i <= 1000; i++)
        {
            double y = 1.0 / i - c, t = sum + y;
            c = t - sum - y;
            sum = t;
        }
        Console.WriteLine(sum);
        Console.WriteLine(double.Parse("1.5e3") + " " + double.Parse("-.5") + " " + double.TryParse("1,5x", out _) + " " + 5e-324.ToString("R") + " " + 1.0.ToString("E2") + " " + 0.000123.ToString("G2"));
    }
}
