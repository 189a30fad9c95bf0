// mcs: two compilations by Roslyn are enough for what this shows
// LINQ: counts, sums, averages, minima and maxima over every numeric type, and Aggregate.
using System;
using System.Linq;

static class Program
{
    static void Try(string what, Func<object> f)
    {
        try
        {
            Console.WriteLine(what + ": " + (f() ?? "null"));
        }
        catch (Exception e)
        {
            Console.WriteLine(what + ": " + e.GetType().Name + " " + e.Message);
        }
    }

    static void Main()
    {
        int[] ints = { 4, -2, 9, 7 };
        int?[] maybe = { 4, null, 9 };
        long[] longs = { 1L << 40, 5 };
        double[] doubles = { 1.5, 2.25, double.NaN, -3 };
        float[] floats = { 0.1f, 0.2f, 0.3f };
        decimal[] decimals = { 1.10m, 2.25m };
        string[] words = { "pear", "fig", null, "apple" };
        Try("sum", () => ints.Sum());
        Try("sum maybe", () => maybe.Sum());
        Try("sum long", () => longs.Sum());
        Try("sum double", () => doubles.Sum());
        Try("sum float", () => floats.Sum());
        Try("sum decimal", () => decimals.Sum());
        Try("sum lengths", () => words.Where(w => w != null).Sum(w => w.Length));
        Try("average", () => ints.Average());
        Try("average maybe", () => maybe.Average());
        Try("average float", () => floats.Average());
        Try("average decimal", () => decimals.Average());
        Try("average of none", () => new int[0].Average());
        Try("average of null", () => new int?[] { null }.Average());
        Try("min", () => ints.Min());
        Try("max", () => ints.Max());
        Try("min NaN", () => doubles.Min());
        Try("max NaN", () => doubles.Max());
        Try("max only NaN", () => new[] { double.NaN }.Max());
        Try("min maybe", () => maybe.Min());
        Try("max none maybe", () => new int?[0].Max());
        Try("min words", () => words.Min());
        Try("max words", () => words.Max());
        Try("min selector", () => words.Where(w => w != null).Min(w => w.Length));
        Try("max of none", () => new int[0].Max());
        Try("max of no words", () => new string[0].Max());
        Try("count", () => words.Count() + "," + words.Count(w => w == null) + "," + words.LongCount());
        Try("aggregate", () => ints.Aggregate((a, b) => a * b));
        Try("aggregate seed", () => ints.Aggregate("", (s, x) => s + x + ";"));
        Try("aggregate result", () => ints.Aggregate(1L, (a, b) => a + b, a => a * 100));
        Try("aggregate of none", () => new int[0].Aggregate((a, b) => a + b));
        Try("overflow", () => new[] { int.MaxValue, 1 }.Sum());
        Try("all", () => ints.All(x => x > -5) + " " + ints.All(x => x > 0) + " " + new int[0].All(x => false));
        Try("any", () => ints.Any() + " " + new int[0].Any() + " " + ints.Any(x => x > 8));
        Try("contains", () => ints.Contains(9) + " " + words.Contains("PEAR", StringComparer.OrdinalIgnoreCase));
        Try("first", () => ints.First() + " " + ints.First(x => x < 0) + " " + ints.FirstOrDefault(x => x > 100));
        Try("first of none", () => new int[0].First());
        Try("no match", () => ints.First(x => x > 100));
        Try("last", () => ints.Last() + " " + ints.Last(x => x < 5) + " " + new int[0].LastOrDefault());
        Try("single", () => ints.Single(x => x == 9));
        Try("single of many", () => ints.Single());
        Try("single match of many", () => ints.SingleOrDefault(x => x > 0));
        Try("element", () => ints.ElementAt(2) + " " + ints.ElementAtOrDefault(9) + " " + Enumerable.Range(3, 5).ElementAt(4));
        Try("element out of range", () => ints.Where(x => x > 0).ElementAt(10));
        Try("sequence equal", () => ints.SequenceEqual(new[] { 4, -2, 9, 7 }) + " " + ints.SequenceEqual(ints.Skip(1)));
    }
}
