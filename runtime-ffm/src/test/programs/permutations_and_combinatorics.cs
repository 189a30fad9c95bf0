// mcs: two compilations by Roslyn are enough for what this shows
// Permutations in order, combinations, partitions, Gray codes, Pascal, Catalan, derangements.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    static bool Next(int[] a)
    {
        int i = a.Length - 2; while (i >= 0 && a[i] >= a[i + 1]) i--;
        if (i < 0) return false;
        int j = a.Length - 1; while (a[j] <= a[i]) j--;
        (a[i], a[j]) = (a[j], a[i]); Array.Reverse(a, i + 1, a.Length - i - 1); return true;
    }
    static IEnumerable<string> Partitions(int n, int max) { if (n == 0) { yield return ""; yield break; }
    for (int k = Math.Min(n, max); k > 0; k--) foreach (string p in Partitions(n - k, k)) yield return k + (p == "" ?
        "" : "+" + p); }
    static ulong Choose(int n, int k) { ulong r = 1; for (int i = 1; i <= k;
    i++) r = r * (ulong)(n - k + i) / (ulong)i; return r; }
    static IEnumerable<string> Parens(int open, int close) { if (open + close == 0) { yield return ""; yield break; }
    if (open > 0) foreach (string s in Parens(open - 1, close)) yield return "(" + s;
    if (close > open) foreach (string s in Parens(open, close - 1)) yield return ")" + s; }
    static void Main()
    {
        int[] a = { 1, 2, 3, 4 }; int n = 0, derangements = 0;
        do { n++; if (!a.Where((x, i) => x == i + 1).Any()) derangements++;
        if (n % 8 == 1) Console.Write(string.Join("", a) + " "); } while (Next(a));
        Console.WriteLine(n + " " + derangements);
        Console.WriteLine(string.Join(" ", Partitions(6, 6)));
        Console.WriteLine(Choose(60, 30) + " " + Choose(10, 3) + " " + string.Join(" ", Enumerable.Range(0,
            8).Select(k => Choose(7, k))));
        Console.WriteLine(string.Join(" ", Parens(3, 3)) + " " + Parens(8, 8).Count());
        Console.WriteLine(string.Join(" ", Enumerable.Range(0, 16).Select(i => Convert.ToString(i ^ i >> 1,
            2).PadLeft(4, '0'))));
        int[] m = { 1, 1, 2 }; do Console.Write(string.Join("", m) + " "); while (Next(m)); Console.WriteLine();
    }
}
