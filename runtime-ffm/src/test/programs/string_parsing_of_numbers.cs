// mcs: two compilations by Roslyn are enough for what this shows
// TryParse and Parse with styles, signs, exponents, white space and errors.
using System;
using System.Globalization;
static class Program
{
    static void Main()
    {
        foreach (string s in new[] { "0", "-17", "+5", " 12 ", "1,234", "1.5", "1e3", "0x1F", "", "abc", "2147483648",
            "-2147483648", "٣", "1 2", "--1", "12-" })
            Console.Write("[" + s + "] " + (int.TryParse(s, out int i) ? i.ToString() : "-") + " " +
                (double.TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture,
                out double d) ? d.ToString() : "-") + " " + (decimal.TryParse(s, NumberStyles.Number,
                CultureInfo.InvariantCulture, out decimal m) ? m.ToString() : "-") + "; ");
        Console.WriteLine();
        Console.WriteLine(int.Parse("1F", NumberStyles.HexNumber) + " " + int.Parse("(5)",
            NumberStyles.AllowParentheses) + " " + int.Parse("1,000", NumberStyles.AllowThousands) + " " +
            double.Parse("1E-2") + " " + double.Parse("Infinity") + " " + double.Parse("NaN") + " " +
            float.Parse("3.4028235E+38") + " " + byte.Parse("255") + " " + bool.Parse(" True ") + " " +
            long.Parse("-9223372036854775808"));
        foreach (Action a in new Action[] { () => int.Parse("x"), () => int.Parse(null), () =>
            int.Parse("99999999999"), () => double.Parse("1.2.3"), () => bool.Parse("yes"), () => char.Parse("ab"), ()
            => decimal.Parse("1e30"), () => ushort.Parse("-1") })
        {
            try { a(); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
        }
    }
}
