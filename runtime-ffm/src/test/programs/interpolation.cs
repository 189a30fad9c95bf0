// mcs: two compilations by Roslyn are enough for what this shows
// String interpolation: formats, alignment, nesting, verbatim, formattable strings.
using System;
using System.Globalization;

class Celsius : IFormattable
{
    private readonly double _degrees;
    public Celsius(double degrees) { _degrees = degrees; }

    public string ToString(string format, IFormatProvider provider)
    {
        switch (format)
        {
            case "F": return (_degrees * 9 / 5 + 32).ToString("0.0", provider) + "F";
            case "K": return (_degrees + 273.15).ToString("0.00", provider) + "K";
            default: return _degrees.ToString(provider) + "C";
        }
    }
}

static class Program
{
    static string Tag(FormattableString s)
    {
        var args = s.GetArguments();
        for (int i = 0; i < args.Length; i++) args[i] = "<" + args[i] + ">";
        return string.Format(s.Format, args);
    }

    static void Main()
    {
        int n = 42;
        double d = 1234.5678;
        string s = "text";
        Console.WriteLine($"{n} {d} {s} {true} {'c'} {null}|");
        Console.WriteLine($"[{n,6}] [{n,-6}] [{s,8}] [{s,-8}]");
        Console.WriteLine($"{n:X4} {n:D5} {d:F2} {d:E3} {d:N1} {n:P0} {d,12:0.0}|");
        Console.WriteLine($"{{literal}} {{{n}}} {n}%");
        Console.WriteLine($"{(n > 40 ? $"big {n}" : "small")}");
        Console.WriteLine($@"C:\path\{s} ""quoted""
second line");
        Console.WriteLine($"{new Celsius(36.6)} {new Celsius(36.6):F} {new Celsius(36.6):K}");
        Console.WriteLine(Tag($"name={s}, value={n:X}"));
        Console.WriteLine(FormattableString.Invariant($"{d:N3}"));
        FormattableString f = $"{n}+{n}={n + n}";
        Console.WriteLine(f.ArgumentCount + " " + f.GetArgument(2) + " " + f.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine($"{DateTime.MinValue:yyyy-MM-dd} {TimeSpan.FromMinutes(90):hh\\:mm}");
        Console.WriteLine($"{DayOfWeek.Friday} {DayOfWeek.Friday:D} {DayOfWeek.Friday:X}");
        Console.WriteLine(string.Format("{0}{0}{1}{2,5:0.0}", "a", 1, 2.25));
        object[] args = { 1, "two", 3.5m };
        Console.WriteLine(string.Format("{2} {1} {0}", args));
        try
        {
            Console.WriteLine(string.Format("{3}", args));
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
        try
        {
            Console.WriteLine(string.Format("{0", 1));
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
