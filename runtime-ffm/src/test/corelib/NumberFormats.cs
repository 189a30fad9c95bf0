// Every format over many values: a line for each, with a hash of all the texts and the first few of them.
using System;

static class NumberFormats
{
    static readonly double[] Doubles =
    {
        0, -0.0, 1, -1, 0.1, 0.5, -0.5, 1.5, 2.5, 0.001, 0.0001, 0.00001, 0.000012345, 123456789, 1e14, 1e15, 1e16,
        1e17, 123456789012345678, 1e20, 1e21, 1e22, 1e23, 1e100, 1e-100, double.MaxValue, double.MinValue,
        double.Epsilon,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1.0 / 3, 2.0 / 3, 0.999999999999999,
        0.9999999999999999, 9.995, 99.995, 0.005, 0.015, 0.025, 0.045, 1.005, 1234.5678, -1234.5678, 999999.999, 0.125,
        0.375, 1e5, 12345.678, 0.04, 0.06, 0.4, 0.6, 0.95, 9.5, 99.5, 4.5, 5.5, 1e-5, -1e-7, 60, 100, 1e6, -1000,
        2.2250738585072014E-308, 4.35, 0.000123456789012345678, 123456.7890625, -0.004, 9007199254740993, 5e-324,
        2e-323,
        4.9e-322, 8.41e21, 9.5367431640625E-07, 2.9802322387695312E-08, 1.7976931348623155E+308, 4.4501477170144023E-308
    };

    static readonly long[] Longs =
    {
        0, 1, -1, 9, 10, -10, 99, 100, 123, -123, 255, 256, 1000, 12345, -12345, 999999, 1234567, -1234567,
        int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, 1000000000000, 5, 50, 500, 95, 995
    };

    static readonly string[] Formats =
    {
        "", "G", "g", "R", "C", "C0", "C3", "E", "e", "E0", "E3", "e10", "E17", "E20", "F", "F0", "F1", "F2", "F5",
        "F17", "F20", "N", "N0", "N1", "N3", "P", "P0", "P1", "G1", "G2", "G5", "G7", "G15", "G17", "G20", "0", "00",
        "000.000", "#", "##", "#.##", "#,##0", "#,##0.00", "#,#", "0,0", "0,", "0,,", "#,##0,,.000", "0%", "0.00%",
        "#\u2030",
        "0.###E+0", "0.###E-0", "0.###E0", "00.00e+00", "'a'0'b'", "\"q\"#", "\\00", "0;(0)", "0;(0);zero",
            "#;-#;'nil'",
        ";;", "abc", "$0.00", "0x", "0.0.0", "#.", "0.", ".00", "(###) ###-####", "0,0.00", "0.0000000000000000000000",
            "%0",
        "##;##", "#,##0;(#,##0);-", "0.0E+0;neg"
    };

    static uint _hash;
    static int _shown;

    static void Add(string text)
    {
        foreach (char c in text)
        {
            _hash = (_hash ^ c) * 16777619;
        }
        _hash = (_hash ^ '|') * 16777619;
        if (_shown++ < 6) Console.Write(" " + text);
    }

    static void Begin(string name)
    {
        _hash = 2166136261;
        _shown = 0;
        Console.Write(name);
    }

    static void End()
    {
        Console.WriteLine(" ... " + _hash.ToString("x8"));
    }

    static void Main()
    {
        foreach (string f in Formats)
        {
            Begin("double '" + f + "':");
            foreach (double d in Doubles) Add(d.ToString(f));
            End();
            Begin("float '" + f + "':");
            foreach (double d in Doubles) Add(((float)d).ToString(f));
            End();
            if (f == "R") continue;
            Begin("long '" + f + "':");
            foreach (long l in Longs) Add(l.ToString(f));
            End();
            Begin("int '" + f + "':");
            foreach (long l in Longs) Add(((int)l).ToString(f));
            End();
            Begin("ulong '" + f + "':");
            foreach (long l in Longs) Add(((ulong)l).ToString(f));
            End();
        }
        foreach (string f in new string[] { "X", "x", "X2", "x8", "X16", "D", "d", "D1", "D5", "D20" })
        {
            Begin("integers '" + f + "':");
            foreach (long l in Longs)
            {
                Add(l.ToString(f));
                Add(((int)l).ToString(f));
                Add(((uint)l).ToString(f));
                Add(((short)l).ToString(f));
                Add(((ushort)l).ToString(f));
                Add(((sbyte)l).ToString(f));
                Add(((byte)l).ToString(f));
                Add(((ulong)l).ToString(f));
            }
            End();
        }
        // The shortest digits of many values, and back.
        Begin("random:");
        Random random = new Random(12345);
        byte[] bytes = new byte[8];
        int wrong = 0;
        for (int i = 0; i < 3000; i++)
        {
            random.NextBytes(bytes);
            double d = BitConverter.ToDouble(bytes, 0);
            string text = d.ToString();
            Add(text);
            Add(d.ToString("E" + (i % 18).ToString()));
            if (!double.Parse(text).Equals(d)) wrong++;
            float s = BitConverter.ToSingle(bytes, 0);
            text = s.ToString();
            Add(text);
            if (!float.Parse(text).Equals(s)) wrong++;
            double e = random.NextDouble() * 1000;
            Add(e.ToString());
            Add(e.ToString("F" + (i % 10).ToString()));
        }
        End();
        Console.WriteLine("wrong round trips: " + wrong);
        foreach (int power in new int[] { -1074, -1073, -1060, -1030, -1022, -500, -100, -50, -10, 1, 10, 53, 54, 60,
            63, 64, 70, 80, 100, 500, 1023 })
        {
            double d = 1;
            for (int i = 0; i < Math.Abs(power); i++) d = power < 0 ? d / 2 : d * 2;
            Console.WriteLine("2^" + power + " = " + d + " below " + Math.BitDecrement(d) + " above "
                + Math.BitIncrement(d));
        }
    }
}
