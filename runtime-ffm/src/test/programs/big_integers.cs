// mcs: System.Numerics is not among its references
using System;
using System.Globalization;
using System.Numerics;

static class Program
{
    static BigInteger Factorial(int n)
    {
        BigInteger product = 1;
        for (int i = 2; i <= n; i++) product *= i;
        return product;
    }

    static BigInteger Fibonacci(int n)
    {
        BigInteger a = 0, b = 1;
        for (int i = 0; i < n; i++)
        {
            var next = a + b;
            a = b;
            b = next;
        }
        return a;
    }

    static void Try(string name, Func<object> action)
    {
        try
        {
            Console.WriteLine(name + ": " + action());
        }
        catch (Exception e)
        {
            Console.WriteLine(name + ": " + e.GetType().Name + ": " + e.Message);
        }
    }

    static void Main()
    {
        Console.WriteLine(Factorial(60));
        Console.WriteLine(Fibonacci(500));
        Console.WriteLine(BigInteger.Pow(2, 300) - 1);
        Console.WriteLine(BigInteger.ModPow(3, 200, 1000007) + " " + BigInteger.ModPow(-7, 5, 13));
        Console.WriteLine(BigInteger.GreatestCommonDivisor(Factorial(20), BigInteger.Pow(6, 30)));

        BigInteger a = BigInteger.Parse("-123456789012345678901234567890");
        BigInteger b = BigInteger.Parse("987654321098765432109");
        Console.WriteLine(a + b);
        Console.WriteLine(a - b);
        Console.WriteLine(a * b);
        Console.WriteLine(a / b + " " + a % b);
        Console.WriteLine(BigInteger.DivRem(-a, b, out var remainder) + " " + remainder);
        Console.WriteLine(-a + " " + BigInteger.Abs(a) + " " + a.Sign + " " + a.IsEven + " " + BigInteger.One.IsOne);
        Console.WriteLine((a & b) + " " + (a | b) + " " + (a ^ b) + " " + ~a);
        Console.WriteLine((a >> 17) + " " + (a << 70) + " " + (b >> 100) + " " + (new BigInteger(-1) >> 5));
        Console.WriteLine(a.CompareTo(b) + " " + (a < b) + " " + (a == b) + " " + (b > 5) + " " + (5L < b) + " " + b.Equals(b));
        Console.WriteLine(BigInteger.Max(a, b) + " " + BigInteger.Min(a, b));

        foreach (var format in new[] { "X", "x", "X40", "D", "D40", "N", "N0", "G", "R", "F2" })
        {
            Console.WriteLine(format + " " + a.ToString(format, CultureInfo.InvariantCulture) + " "
                + new BigInteger(255).ToString(format, CultureInfo.InvariantCulture) + " "
                + new BigInteger(-128).ToString(format, CultureInfo.InvariantCulture));
        }
        Console.WriteLine(BigInteger.Parse("0FF", NumberStyles.HexNumber) + " " + BigInteger.Parse("FF", NumberStyles.HexNumber)
            + " " + BigInteger.Parse(" +42 "));
        foreach (var value in new[] { 0, 1, -1, 127, 128, -128, -129, 255, 256, 65535, int.MinValue })
        {
            var big = new BigInteger(value);
            var bytes = big.ToByteArray();
            Console.WriteLine(value + " " + BitConverter.ToString(bytes) + " " + new BigInteger(bytes) + " " + big.IsPowerOfTwo);
        }
        Console.WriteLine(BitConverter.ToString(a.ToByteArray()) + " " + (new BigInteger(a.ToByteArray()) == a));
        Console.WriteLine((int)new BigInteger(-5) + " " + (ulong)new BigInteger(ulong.MaxValue) + " " + (long)new BigInteger(long.MinValue));
        Console.WriteLine((double)a + " " + (float)b + " " + (decimal)b + " " + new BigInteger(1e30) + " " + new BigInteger(-7.9)
            + " " + new BigInteger(79228162514264337593543950335m) + " " + (double)BigInteger.Pow(2, 1023));
        Console.WriteLine(BigInteger.Log(BigInteger.Pow(10, 50)).ToString("F6") + " " + BigInteger.Log10(1000).ToString("F6"));
        Try("divide", () => a / 0);
        Try("int", () => (int)a);
        Try("long", () => (long)a);
        Try("ulong", () => (ulong)a);
        Try("byte", () => (byte)new BigInteger(300));
        Try("parse", () => BigInteger.Parse("12x"));
        Try("pow", () => BigInteger.Pow(2, -1));
        Try("nan", () => new BigInteger(double.NaN));
        Try("format", () => a.ToString("Q"));
        Try("decimal", () => (decimal)BigInteger.Pow(10, 40));
        Console.WriteLine(BigInteger.TryParse("", out _) + " " + BigInteger.TryParse("-", out _) + " " + BigInteger.TryParse("-0", out var zero) + zero);

        // Division, where an estimated digit is one too large.
        var x = (BigInteger.One << 128) - 1;
        var y = (BigInteger.One << 64) + 3;
        Console.WriteLine(x / y + " " + x % y + " " + (x / y * y + x % y == x));
        var random = new Random(7);
        bool all = true;
        for (int i = 0; i < 200; i++)
        {
            var p = new byte[random.Next(1, 60)];
            var q = new byte[random.Next(1, 40)];
            random.NextBytes(p);
            random.NextBytes(q);
            var u = new BigInteger(p);
            var v = new BigInteger(q);
            if (v.IsZero) continue;
            var w = BigInteger.DivRem(u, v, out var r);
            all &= w * v + r == u && BigInteger.Abs(r) < BigInteger.Abs(v) && BigInteger.Parse(u.ToString()) == u
                && BigInteger.Parse(u.ToString("X"), NumberStyles.HexNumber) == u && (u << 13 >> 13) == u;
        }
        Console.WriteLine(all);
    }
}
