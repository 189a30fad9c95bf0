// mcs: two compilations by Roslyn are enough for what this shows
// Knapsack, longest common subsequence, edit distance, coin change, matrix chains, longest increasing subsequence.
using System;
using System.Collections.Generic;

static class Program
{
    static int Knapsack(int[] weights, int[] values, int capacity)
    {
        var best = new int[capacity + 1];
        for (int i = 0; i < weights.Length; i++)
            for (int c = capacity; c >= weights[i]; c--) best[c] = Math.Max(best[c], best[c - weights[i]] + values[i]);
        return best[capacity];
    }

    static string Lcs(string a, string b)
    {
        var t = new int[a.Length + 1, b.Length + 1];
        for (int i = a.Length - 1; i >= 0; i--)
            for (int j = b.Length - 1; j >= 0; j--)
                t[i, j] = a[i] == b[j] ? t[i + 1, j + 1] + 1 : Math.Max(t[i + 1, j], t[i, j + 1]);
        string s = "";
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) { s += a[i++]; j++; }
            else if (t[i + 1, j] >= t[i, j + 1]) i++;
            else j++;
        }
        return s;
    }

    static int Levenshtein(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int up = row[j];
                row[j] = Math.Min(Math.Min(up, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = up;
            }
        }
        return row[b.Length];
    }

    static long Coins(int amount, params int[] coins)
    {
        var ways = new long[amount + 1];
        ways[0] = 1;
        foreach (int c in coins) for (int a = c; a <= amount; a++) ways[a] += ways[a - c];
        return ways[amount];
    }

    static long Chain(int[] d)
    {
        int n = d.Length - 1;
        var cost = new long[n][];
        for (int i = 0; i < n; i++) cost[i] = new long[n];
        for (int len = 2; len <= n; len++)
            for (int i = 0; i + len <= n; i++)
            {
                int j = i + len - 1;
                cost[i][j] = long.MaxValue;
                for (int k = i; k < j; k++) cost[i][j] = Math.Min(cost[i][j], cost[i][k] + cost[k + 1][j] + (long)d[i] * d[k + 1] * d[j + 1]);
            }
        return cost[0][n - 1];
    }

    static int Increasing(int[] numbers)
    {
        var tails = new List<int>();
        foreach (int x in numbers)
        {
            int i = tails.BinarySearch(x);
            if (i < 0) i = ~i;
            if (i == tails.Count) tails.Add(x);
            else tails[i] = x;
        }
        return tails.Count;
    }

    static void Main()
    {
        Console.WriteLine(Knapsack(new[] { 12, 2, 1, 4, 1 }, new[] { 4, 2, 1, 10, 2 }, 15));
        Console.WriteLine(Lcs("XMJYAUZ", "MZJAWXU") + " " + Lcs("AGGTAB", "GXTXAYB"));
        Console.WriteLine(Levenshtein("kitten", "sitting") + " " + Levenshtein("", "abc") + " " + Levenshtein("same", "same"));
        Console.WriteLine(Coins(100, 1, 5, 10, 25, 50) + " " + Coins(1000, 1, 2, 5, 10, 20, 50, 100, 200));
        Console.WriteLine(Chain(new[] { 30, 35, 15, 5, 10, 20, 25 }));
        var random = new Random(7);
        var numbers = new int[500];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = random.Next(1000);
        Console.WriteLine(Increasing(new[] { 10, 9, 2, 5, 3, 7, 101, 18 }) + " " + Increasing(numbers));
    }
}
