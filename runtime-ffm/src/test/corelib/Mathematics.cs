// Math, MathF, decimal, conversions, bits.
using System;

static class Mathematics
{
    static void Main()
    {
        double[] values = { 0, -0.0, 0.5, -0.5, 1, -1, 1.5, 2.5, -2.5, 3.7, 1e10, 1e300, -1e-5, double.NaN,
            double.PositiveInfinity, double.NegativeInfinity, 0.3, 100 };
        foreach (double v in values)
        {
            Console.WriteLine(v + ": " + Math.Abs(v) + " " + Math.Floor(v) + " " + Math.Ceiling(v) + " "
                + Math.Truncate(v) + " " + Math.Round(v)
                + " " + Math.Sqrt(v) + " " + Math.Round(v, MidpointRounding.AwayFromZero) + " " + Math.Round(v, 1) + " "
                    + Math.Cbrt(v));
            Console.WriteLine("  " + Math.Sin(v).ToString("G12") + " " + Math.Cos(v).ToString("G12") + " "
                + Math.Tan(v).ToString("G12") + " " + Math.Atan(v).ToString("G12")
                + " " + Math.Exp(v).ToString("G12") + " " + Math.Log(v).ToString("G12") + " "
                    + Math.Log10(v).ToString("G12") + " " + Math.Asin(v).ToString("G12") + " "
                + Math.Acos(v).ToString("G12") + " " + Math.Sinh(v).ToString("G12") + " "
                    + Math.Tanh(v).ToString("G12"));
            Console.WriteLine("  " + Math.Pow(v, 2) + " " + Math.Pow(2, v) + " " + Math.Max(v, 1) + " " + Math.Min(v, 1)
                + " " + Math.IEEERemainder(v, 3)
                + " " + v % 3 + " " + Math.Atan2(v, 2).ToString("G12") + " " + Math.CopySign(v, -1) + " "
                    + Math.ILogB(v) + " " + Math.ScaleB(v, 3) + " "
                + Math.BitIncrement(v) + " " + Math.FusedMultiplyAdd(v, 2, 1) + " " + Math.Log(v, 2).ToString("G12"));
            float f = (float)v;
            Console.WriteLine("  " + MathF.Abs(f) + " " + MathF.Floor(f) + " " + MathF.Sqrt(f) + " "
                + MathF.Sin(f).ToString("G5") + " " + MathF.Pow(f, 3) + " "
                + MathF.Round(f) + " " + MathF.Max(f, 2) + " " + MathF.Truncate(f) + " " + MathF.Exp(f).ToString("G5"));
        }
        Console.WriteLine(Math.Max(-0.0, 0.0) + " " + Math.Min(0.0, -0.0) + " " + Math.Max(3, 5) + Math.Min(3L, 5L)
            + " " + Math.Max(1f, float.NaN) + " "
            + Math.Sign(-3.5) + Math.Sign(0) + Math.Sign(7L) + " " + Math.Clamp(15, 0, 10)
                + Math.Clamp(-1.5, -1.0, 1.0));
        Console.WriteLine(Math.DivRem(17, 5, out int r) + " " + r + " " + Math.BigMul(int.MaxValue, 2) + " "
            + Math.Abs(int.MinValue + 1) + " " + Math.PI + " " + Math.E);
        for (int digits = 0; digits <= 4; digits++)
        {
            Console.WriteLine(Math.Round(2.34567, digits) + " "
                + Math.Round(-2.5, digits, MidpointRounding.AwayFromZero) + " "
                + Math.Round(1.45, digits, MidpointRounding.ToZero) + " "
                    + Math.Round(1.45, digits, MidpointRounding.ToPositiveInfinity));
        }
        Console.WriteLine(double.IsNaN(0.0 / 0) + " " + double.IsInfinity(1 / 0.0) + " " + double.IsNegative(-0.0) + " "
            + double.IsFinite(1) + " "
            + double.IsSubnormal(double.Epsilon) + " " + float.IsNormal(1f) + " " + double.NaN.Equals(double.NaN) + " "
                + 1.5.CompareTo(double.NaN));
        Console.WriteLine(BitConverter.DoubleToInt64Bits(1.5).ToString("X") + " "
            + BitConverter.Int64BitsToDouble(0x4000000000000000) + " "
            + BitConverter.ToString(BitConverter.GetBytes(0x12345678)) + " "
                + BitConverter.ToInt16(new byte[] { 1, 2, 3 }, 1) + " " + BitConverter.SingleToInt32Bits(1f));
        Console.WriteLine(1.5.GetHashCode() + " " + (-0.0).GetHashCode() + " " + 123456789012L.GetHashCode() + " "
            + 'a'.GetHashCode() + " " + true.GetHashCode()
            + " " + ((short)-5).GetHashCode() + " " + ((sbyte)-5).GetHashCode() + " " + 1.5f.GetHashCode() + " "
                + ulong.MaxValue.GetHashCode());

        Random random = new Random(42);
        for (int i = 0; i < 5; i++) Console.Write(random.Next() + " " + random.Next(100) + " " + random.Next(-50, 50)
            + " " + random.NextDouble() + " ");
        Console.WriteLine(random.Next(int.MinValue, int.MaxValue));
        byte[] bytes = new byte[8];
        new Random(-7).NextBytes(bytes);
        Console.WriteLine(BitConverter.ToString(bytes));

        decimal[] decimals =
        {
            0m, 1m, -1m, 1.5m, 0.00m, 1.10m, -2.50m, 3.14159265358979323846m, 79228162514264337593543950335m,
                0.0000000000000000000000000001m,
            100m, 7m, 12345678901234567890.123456789m, -0.5m, 2.5m
        };
        foreach (decimal a in decimals)
        {
            Console.WriteLine(a + " " + a.ToString("F2") + " " + a.ToString("N3") + " " + a.ToString("E4") + " "
                + a.ToString("C") + " " + a.ToString("G5") + " " + a.ToString("0.##")
                + " " + decimal.Round(a, 1) + " " + decimal.Truncate(a) + " " + decimal.Floor(a) + " "
                    + decimal.Ceiling(a) + " " + -a + " " + (double)a + " " + (float)a
                + " " + a.ToString("P1").Length);
            foreach (decimal b in decimals)
            {
                Console.Write(a.CompareTo(b));
                if (Math.Abs((double)a) < 1e20 && Math.Abs((double)b) < 1e20)
                {
                    Console.Write(" " + (a + b) + " " + (a - b));
                    if (Math.Abs((double)a * (double)b) < 1e25) Console.Write(" " + a * b);
                    if (b != 0 && Math.Abs((double)a / (double)b) < 1e25) Console.Write(" " + a / b + " " + a % b);
                }
                Console.Write(";");
            }
            Console.WriteLine();
        }
        Console.WriteLine((decimal)1.1 + " " + (decimal)0.1f + " " + (decimal)1e20 + " " + (decimal)123456789.123456789
            + " " + (int)3.99m + " " + (long)-5.5m + " "
            + new decimal(new int[] { 1, 2, 3, 0x20000 }) + " " + decimal.MaxValue + " " + Convert.ToDecimal("12.30")
                + " " + Convert.ToInt32(2.5m));
        Console.WriteLine(string.Join(",", decimal.GetBits(-1.25m)) + " " + (1m == 1.00m) + " " + (1m).Equals(1.0m)
            + " " + decimal.Parse("1e3", System.Globalization.NumberStyles.Float));
    }
}
