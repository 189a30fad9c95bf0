// mcs: two compilations by Roslyn are enough for what this shows
// Every integer type: limits, wrapping, promotion, division, parsing, formatting.
using System;

static class Program
{
    static void Main()
    {
        Console.WriteLine(sbyte.MinValue + " " + byte.MaxValue + " " + short.MinValue + " " + ushort.MaxValue + " " + int.MinValue + " " + uint.MaxValue + " " + long.MinValue + " " + ulong.MaxValue);
        unchecked
        {
            int i = int.MaxValue;
            byte b = 255;
            short s = short.MinValue;
            long l = long.MinValue;
            i++;
            b++;
            s--;
            l--;
            Console.WriteLine(i + " " + b + " " + s + " " + l + " " + -int.MinValue + " " + (byte)-1 + " " + (sbyte)200 + " " + (ushort)70000 + " " + (int)3000000000 + " " + (uint)-1);
        }
        Console.WriteLine(7 / 2 + " " + -7 / 2 + " " + 7 % -2 + " " + -7 % 2 + " " + 7u / 2 + " " + ulong.MaxValue / 10 + " " + long.MinValue / 2 + " " + (byte)7 / 2);
        byte x = 200, y = 100;
        Console.WriteLine(x + y + " " + (x + y).GetType() + " " + (byte)(x + y) + " " + (x << 4) + " " + (x * y));
        uint u = 5;
        int n = -6;
        Console.WriteLine(u + n + " " + (u + n).GetType() + " " + (u > n) + " " + (ulong)u * 3 + " " + (n >> 1) + " " + ((uint)n >> 1));
        char c = 'a';
        Console.WriteLine(c + 1 + " " + (char)(c + 1) + " " + (c < 'b') + " " + (int)c + " " + ('z' - 'a'));
        try { checked { int z = int.MaxValue; z += n + 7; Console.WriteLine(z); } }
        catch (OverflowException e) { Console.WriteLine(e.Message); }
        try { checked { Console.WriteLine((byte)(x + y)); } }
        catch (OverflowException e) { Console.WriteLine(e.Message); }
        try { Console.WriteLine(n / (n + 6)); }
        catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
        try { Console.WriteLine(byte.Parse("256")); }
        catch (OverflowException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(int.Parse(" -42 ") + " " + long.Parse("9223372036854775807") + " " + int.TryParse("1e3", out _) + " " + uint.TryParse("-1", out _) + " " + int.Parse("ff", System.Globalization.NumberStyles.HexNumber));
        Console.WriteLine(1234567.ToString("N0") + " " + (-5).ToString("D4") + " " + 255.ToString("x4") + " " + 0.5.ToString("P0") + " " + 1234.ToString("E2") + " " + 42.ToString("000.00") + " " + 7.ToString("#,##0") + " " + long.MaxValue.ToString("X"));
        Console.WriteLine(Math.DivRem(17, 5, out int rem) + " " + rem + " " + Math.Abs(-9) + " " + Math.Max(3, 9L) + " " + Math.BigMul(int.MaxValue, 2) + " " + Math.Clamp(15, 0, 10) + " " + 5.CompareTo(7));
        Console.WriteLine(0x1F + " " + 0b101 + " " + 1_000_000 + " " + 10L + " " + 10UL + " " + 'A' + " " + (1 == 1.0) + " " + (long)int.MaxValue * 2);
        Console.WriteLine(Convert.ToInt32("101", 2) + " " + Convert.ToString(255, 16) + " " + Convert.ToInt32(2.5) + " " + Convert.ToInt32(3.5) + " " + Convert.ToInt64(true) + " " + Convert.ToByte('a') + " " + Convert.ToBoolean(5));
        int total = 0;
        for (sbyte k = sbyte.MinValue; ; k++) { total += k; if (k == sbyte.MaxValue) break; }
        Console.WriteLine(total);
        ulong f = 1;
        for (ulong k = 2; k <= 20; k++) f *= k;
        Console.WriteLine(f + " " + (f * 21 < f) + " " + long.MaxValue.GetHashCode() + " " + (-1L).GetHashCode() + " " + ((short)-1).GetHashCode());
    }
}
