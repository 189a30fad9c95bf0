// mcs: two compilations by Roslyn are enough for what this shows
// Math and MathF: rounding modes, powers, logarithms, remainders, clamps.
using System;
static class Program
{
    static void Main()
    {
        foreach (double d in new[] { 0.5, 1.5, -2.5, 2.675, 1e300 }) Console.Write(Math.Round(d) + " " + Math.Round(d,
            MidpointRounding.AwayFromZero) + " " + Math.Floor(d) + " " + Math.Ceiling(d) + " " + Math.Truncate(d) +
            "; ");
        Console.WriteLine();
        Console.WriteLine(Math.Round(1234.5678, 2) + " " + Math.Round(-0.4) + " " + Math.Round(2.5m) + " " +
            Math.Round(1.005, 2) + " " + Math.Clamp(5, 7, 9) + " " + Math.Clamp(-1.5, -1, 1));
        Console.WriteLine(Math.Max(-0.0, 0.0) + " " + Math.Min(1, 2) + " " + Math.Abs(-1.5m) + " " + Math.Sign(-7) +
            " " + Math.DivRem(-7, 2, out int r) + " " + r + " " + Math.IEEERemainder(7, 2) + " " + Math.BigMul(1 <<
            30, 1 << 10) + " " + Math.CopySign(3, -0.0));
        Console.WriteLine(Math.Sqrt(-1) + " " + Math.Pow(0, 0) + " " + Math.Pow(2, 10) + " " + Math.Pow(-8, 1.0 / 3) +
            " " + Math.Log(0) + " " + Math.Log(100, 10) + " " + Math.ILogB(1000) + " " + Math.ScaleB(1.5, 4) + " " +
            Math.Exp(0));
        Console.WriteLine(MathF.Sqrt(2) + " " + MathF.Round(2.5f) + " " + MathF.Pow(2, 0.5f) + " " + MathF.Abs(-1f) +
            " " + MathF.Floor(-1.5f));
        Console.WriteLine(Math.Sin(0) + " " + Math.Cos(0) + " " + Math.Atan2(1, 1).ToString("F10") + " " +
            (Math.Sin(Math.PI / 6)).ToString("F10") + " " + Math.Tan(Math.PI / 4).ToString("F10") + " " +
            Math.Asin(1).ToString("F10") + " " + Math.Sinh(1).ToString("F10"));
    }
}
