// mcs: two compilations by Roslyn are enough for what this shows
// Standard and custom numeric formats, alignment, dates and time spans.
using System;
using System.Globalization;
static class Program
{
    static void Main()
    {
        double[] values = { 0, 1, -1.5, 1234.5678, 0.000123, 1e15, 1e-10, 123456789 };
        foreach (string f in new[] { "G", "F2", "N3", "E2", "P1", "C", "R", "0.00", "#,##0.##", "0.0e+00",
            "000;(000);zero", "G3", "#.#%" })
        {
            Console.Write(f.PadRight(16));
            foreach (double v in values) Console.Write(v.ToString(f, CultureInfo.InvariantCulture) + "|");
            Console.WriteLine();
        }
        foreach (string f in new[] { "D6", "X", "x8", "N0", "E1", "000-000", "#", "0,0", "G" })
            Console.Write(12345.ToString(f) + "|" + (-42).ToString(f) + "|" + 0.ToString(f) + " ");
        Console.WriteLine();
        Console.WriteLine("[{0,8}] [{0,-8}] [{1,8:F1}] [{2,-6}] {{}} {3:X}", 42, 3.14159, true, 255);
        Console.WriteLine("{0:00.0} {0:#.##} {1:$#,0.00} {2:0.###E+0}", 7.256, 1234567.891, 98765);
        Console.WriteLine(string.Format("{0:yyyy-MM-dd HH:mm:ss} {1}", new DateTime(2020, 2, 29, 13, 5, 9), new
            TimeSpan(1, 2, 3, 4)));
        Console.WriteLine(1.0f / 3 + " " + 1.0 / 3 + " " + 1.0m / 3 + " " + 100.0 + " " + 1e100 + " " + float.MaxValue
            + " " + 0.1f + " " + (double)0.1f);
        Console.WriteLine(1e16 + " " + 123456789012345680.0 + " " + 1e-5 + " " + 0.0001 + " " + 5e-324 + " " +
            1.7976931348623157E+308 + " " + 1e5f + " " + 1.5e7f);
    }
}
