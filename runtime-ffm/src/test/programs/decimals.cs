// mcs: two compilations by Roslyn are enough for what this shows
// decimal: exact sums, scale kept, rounding, division, conversions, limits.
using System;

static class Program
{
    static void Try(Func<object> f)
    {
        try { Console.WriteLine(f()); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        decimal a = 0.1m, b = 0.2m;
        Console.WriteLine(a + b == 0.3m);
        Console.WriteLine(1.10m + 2.2m);
        Console.WriteLine(1.00m * 2.0m + " " + 3.0m / 7 + " " + 10m / 4 + " " + 7.5m % 2);
        Console.WriteLine(decimal.MaxValue + " " + decimal.MinValue + " " + decimal.One + decimal.Zero + decimal.MinusOne);
        decimal max = decimal.MaxValue, zero = 0, large = 3e10m;
        double huge = 1e30;
        Try(() => max + 1);
        Try(() => 1m / zero);
        Console.WriteLine(Math.Round(2.5m) + " " + Math.Round(3.5m) + " " + Math.Round(2.5m, MidpointRounding.AwayFromZero) + " " + Math.Round(1.2345m, 2));
        Console.WriteLine(decimal.Truncate(-2.7m) + " " + decimal.Floor(-2.7m) + " " + decimal.Ceiling(-2.7m) + " " + decimal.Negate(5) + " " + Math.Abs(-3.20m));
        Console.WriteLine((int)3.99m + " " + (long)-3.99m + " " + (double)0.1m + " " + (decimal)0.1 + " " + (decimal)1e10f);
        Try(() => (int)large);
        Try(() => (decimal)huge);
        Console.WriteLine(decimal.Parse("123.4500") + " " + decimal.Parse("-0.00") + " " + decimal.Compare(1.0m, 1.00m) + " " + 1.0m.Equals(1.00m) + " " + (1.0m.GetHashCode() == 1.00m.GetHashCode()));
        Console.WriteLine(string.Join(",", decimal.GetBits(1.5m)) + " " + new decimal(15, 0, 0, true, 3));
        Console.WriteLine($"{1234567.891m:N2} {0.256m:P1} {1234.5m:C} {1e-10m} {79228162514264337593543950335m / 3}");
        decimal interest = 1000m;
        for (int i = 0; i < 10; i++) interest *= 1.0375m;
        Console.WriteLine(interest);
        decimal sum = 0;
        for (int i = 1; i <= 100; i++) sum += 1m / i;
        Console.WriteLine(sum);
        Console.WriteLine(Math.Max(1.5m, 1.50m) + " " + Math.Sign(-0.5m) + " " + (1.5m > 1) + " " + (object)1.5m);
        decimal c = 5;
        c++;
        c -= 0.5m;
        Console.WriteLine(-c + " " + +c);
    }
}
