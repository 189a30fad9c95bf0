// Parsing of numbers: results and refusals, for all types and styles.
using System;
using System.Globalization;

static class Parsing
{
    static readonly string[] Texts =
    {
        "", "0", "-0", "+5", " 5", "5 ", "- 5", "5-", "(5)", "1,000", "1.5", "1.", ".5", "-.5", "1e3", "1E+3", "1E-3",
        "1e", "0x10", "FF", "-FF", " ff ", "ffffffff", "80000000", "7fffffff", "\u00a45", "5\u00a4", "NaN", "nan",
        "Infinity", "-Infinity", "+Infinity", "\u221e", "-NaN", "2147483647", "2147483648", "-2147483648",
        "-2147483649", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "18446744073709551615", "18446744073709551616", "99999999999999999999999", "127", "128", "-128", "-129", "255",
        "256", "32767", "65535", "65536", "abc", "12a", "1 2", "--5", "1\0", "1\0x", "\t5\n", "1e400", "1e-400",
        "00005", "1.000", ",1", "1,", "(1,000.50)", "5e0", "1e2147483648", "  ", "+", "."
    };

    static readonly NumberStyles[] Styles =
    {
        NumberStyles.Integer, NumberStyles.None, NumberStyles.Number, NumberStyles.Float, NumberStyles.Currency,
            NumberStyles.Any,
        NumberStyles.HexNumber, NumberStyles.AllowTrailingSign | NumberStyles.AllowDecimalPoint
    };

    static void Main()
    {
        foreach (NumberStyles style in Styles)
        {
            Console.WriteLine("style " + (int)style);
            foreach (string t in Texts)
            {
                bool i = int.TryParse(t, style, null, out int iv);
                bool u = uint.TryParse(t, style, null, out uint uv);
                bool l = long.TryParse(t, style, null, out long lv);
                bool ul = ulong.TryParse(t, style, null, out ulong ulv);
                bool s = short.TryParse(t, style, null, out short sv);
                bool b = byte.TryParse(t, style, null, out byte bv);
                bool sb = sbyte.TryParse(t, style, null, out sbyte sbv);
                Console.Write((i ? "i" + iv : "-") + (u ? " u" + uv : "-") + (l ? " l" + lv : "-")
                    + (ul ? " ul" + ulv : "-")
                    + (s ? " s" + sv : "-") + (b ? " b" + bv : "-") + (sb ? " sb" + sbv : "-"));
                if (style != NumberStyles.HexNumber)
                {
                    bool d = double.TryParse(t, style, null, out double dv);
                    bool f = float.TryParse(t, style, null, out float fv);
                    bool m = decimal.TryParse(t, style, null, out decimal mv);
                    Console.Write((d ? " d" + dv : "-") + (f ? " f" + fv : "-") + (m ? " m" + mv : "-"));
                }
                Console.WriteLine();
            }
        }
        Console.WriteLine(bool.Parse(" true ") + " " + bool.TryParse("FALSE", out bool bb) + bb + " "
            + bool.TryParse("1", out bb));
        Console.WriteLine(char.Parse("x") + " " + char.TryParse("xy", out char c));
        Console.WriteLine(int.Parse("123") + int.Parse("-7") + long.Parse("99") + " " + double.Parse("1e3") + " "
            + float.Parse("2.5")
            + " " + decimal.Parse("1.50") + " " + int.Parse("ff", NumberStyles.HexNumber));
        Console.WriteLine(Convert.ToInt32("42") + Convert.ToInt32("ff", 16) + Convert.ToInt32("101", 2) + " "
            + Convert.ToString(255, 2)
            + " " + Convert.ToString(-1, 16) + " " + Convert.ToString(64, 8) + " " + Convert.ToInt32(2.5)
                + Convert.ToInt32(3.5)
            + Convert.ToInt32(-2.5) + " " + Convert.ToByte('a') + Convert.ToChar(66) + " " + Convert.ToBoolean("True")
            + Convert.ToBoolean(0) + " " + Convert.ToDouble("1.5") + Convert.ToString(1.5) + Convert.ToInt64(true));
    }
}
