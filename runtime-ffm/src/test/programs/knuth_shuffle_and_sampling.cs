// mcs: two compilations by Roslyn are enough for what this shows
// Shuffles, reservoir sampling and weighted choices from seeds.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    static void Main()
    {
        var random = new Random(99);
        var deck = Enumerable.Range(1, 52).ToArray();
        for (int i = deck.Length - 1; i > 0; i--) { int j = random.Next(i + 1);
        (deck[i], deck[j]) = (deck[j], deck[i]); }
        Console.WriteLine(string.Join(" ", deck));
        var reservoir = new List<int>();
        for (int i = 0; i < 1000; i++)
        {
            if (reservoir.Count < 5) reservoir.Add(i);
            else { int k = random.Next(i + 1); if (k < 5) reservoir[k] = i; }
        }
        Console.WriteLine(string.Join(" ", reservoir));
        double[] weights = { 1, 2, 7 };
        var counts = new int[3];
        for (int n = 0; n < 1000; n++)
        {
            double x = random.NextDouble() * weights.Sum();
            int i = 0;
            while ((x -= weights[i]) > 0) i++;
            counts[i]++;
        }
        Console.WriteLine(string.Join(" ", counts) + " " + deck.OrderBy(d => d).SequenceEqual(Enumerable.Range(1, 52)));
    }
}
