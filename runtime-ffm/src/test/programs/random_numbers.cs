// mcs: two compilations by Roslyn are enough for what this shows
// Random: the sequences of seeds, ranges, doubles, bytes, and a shuffle.
using System;

class Weighted : Random
{
    protected override double Sample() => base.Sample() * base.Sample();
    public Weighted(int seed) : base(seed) { }
}

static class Program
{
    static void Shuffle<T>(T[] items, Random random)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            T t = items[i];
            items[i] = items[j];
            items[j] = t;
        }
    }

    static void Main()
    {
        foreach (int seed in new[] { 0, 1, 42, -42, int.MaxValue, int.MinValue })
        {
            var r = new Random(seed);
            Console.WriteLine(r.Next() + " " + r.Next(100) + " " + r.Next(-50, 50) + " " + r.Next(int.MinValue, int.MaxValue) + " " + r.NextDouble());
        }
        var bytes = new byte[8];
        new Random(5).NextBytes(bytes);
        Console.WriteLine(string.Join(",", bytes));
        var deck = new int[20];
        for (int i = 0; i < 20; i++) deck[i] = i;
        Shuffle(deck, new Random(123));
        Console.WriteLine(string.Join(" ", deck));
        var w = new Weighted(9);
        Console.WriteLine(w.Next(1000) + " " + w.NextDouble() + " " + w.Next());
        int inside = 0;
        var random = new Random(2020);
        for (int i = 0; i < 100000; i++)
        {
            double x = random.NextDouble(), y = random.NextDouble();
            if (x * x + y * y < 1) inside++;
        }
        Console.WriteLine(inside);
        var histogram = new int[6];
        for (int i = 0; i < 6000; i++) histogram[random.Next(6)]++;
        Console.WriteLine(string.Join(" ", histogram));
        try { random.Next(5, 1); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        Console.WriteLine(random.Next(7, 7) + " " + random.Next(0));
    }
}
