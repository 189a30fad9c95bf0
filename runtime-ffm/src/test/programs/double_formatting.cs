// mono: its double.ToString() gives 15 digits, .NET Core 3's the shortest text that reads back the same
// Floating point as text.
using System;
using System.Globalization;

static class Program {
    static void Main() {
        double[] values = { 0, -0.0, 1, -1, 0.5, 0.1, 1.0 / 3, 2.0 / 3, 100, 1e5, 123456789, 1e14, 1e15, 1e16, 1e17, 1e20, 1e21, 1e22, 1e23, 1e100, 1e300, 1e-4, 1e-5, 1e-6, 1.5e-7, 1e-300, double.Epsilon, double.MaxValue, double.MinValue, Math.PI, Math.E, 1234567.891, 0.1 + 0.2, 5e-324, 2.2250738585072014e-308, 9007199254740993, 4.35, 2.675, 1.005, 0.000123456789, 123456789012345680, double.NaN, double.PositiveInfinity, double.NegativeInfinity };
        foreach (double d in values) Console.WriteLine(d.ToString(CultureInfo.InvariantCulture) + " " + d.ToString("R", CultureInfo.InvariantCulture));
        float[] floats = { 0, 0.1f, 1.5f, 1f / 3, 16777216, 1e10f, 3.4028235e38f, 1e-45f, 1.17549435e-38f, 123456.789f, 0.3f, 2e7f, 1e-5f, float.NaN, float.NegativeInfinity };
        foreach (float f in floats) Console.WriteLine(f.ToString(CultureInfo.InvariantCulture));
        double[] shown = { 0, 1, -1.5, 3.14159265, 1234.5678, -0.004, 99.995, 1e10, 123456.5 };
        foreach (double d in shown) Console.WriteLine(d.ToString("F0") + " " + d.ToString("F1") + " " + d.ToString("F2") + " " + d.ToString("F6") + " " + d.ToString("N2") + " " + d.ToString("N0") + " " + d.ToString("E2") + " " + d.ToString("E") + " " + d.ToString("G3") + " " + d.ToString("G") + " " + d.ToString("0.00") + " " + d.ToString("#.##") + " " + d.ToString("P1"));
        Console.WriteLine(1.5 + " " + 2.0 + " " + 1e3 + " " + 0.1f + " " + (1.1f + 2.2f) + " " + (1.1 + 2.2) + " " + (double)0.1f);
        Console.WriteLine("{0} {1:F3} {2:E1} {3,10:F2}|{3,-10:F2}|", 2.5, 2.5, 2500.0, 3.14159);
    }
}
