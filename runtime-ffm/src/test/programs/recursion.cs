// Recursion: Ackermann, permutations, subsets, flood fill, mutual recursion, deep recursion, hanoi with stacks.
using System;
using System.Collections.Generic;

static class Program
{
    static int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));

    static void Permute(char[] s, int k, List<string> all)
    {
        if (k == s.Length) { all.Add(new string(s)); return; }
        for (int i = k; i < s.Length; i++)
        {
            (s[k], s[i]) = (s[i], s[k]);
            Permute(s, k + 1, all);
            (s[k], s[i]) = (s[i], s[k]);
        }
    }

    static IEnumerable<string> Subsets(string s)
    {
        if (s.Length == 0) { yield return ""; yield break; }
        foreach (string rest in Subsets(s.Substring(1)))
        {
            yield return rest;
            yield return s[0] + rest;
        }
    }

    static int Flood(char[][] map, int y, int x)
    {
        if (y < 0 || y >= map.Length || x < 0 || x >= map[y].Length || map[y][x] != '.') return 0;
        map[y][x] = '~';
        return 1 + Flood(map, y - 1, x) + Flood(map, y + 1, x) + Flood(map, y, x - 1) + Flood(map, y, x + 1);
    }

    static bool Even(int n) => n == 0 || Odd(n - 1);
    static bool Odd(int n) => n != 0 && Even(n - 1);
    static long Depth(int n, long a, double b) => n == 0 ? a + (long)b : 1 + Depth(n - 1, a + n, b + 0.5);
    static ulong Power(ulong b, int e) => e == 0 ? 1 : e % 2 == 0 ? Power(b * b, e / 2) : b * Power(b, e - 1);
    static string Binary(int n) => n < 2 ? n.ToString() : Binary(n / 2) + n % 2;
    static bool Palindrome(string s) => s.Length < 2 || s[0] == s[s.Length - 1] && Palindrome(s.Substring(1, s.Length - 2));

    static void Main()
    {
        Console.WriteLine(Ackermann(2, 5) + " " + Ackermann(3, 4));
        var all = new List<string>();
        Permute("abc".ToCharArray(), 0, all);
        Console.WriteLine(string.Join(" ", all));
        Console.WriteLine(string.Join(",", Subsets("abc")));
        char[][] map = { "..#..".ToCharArray(), ".##..".ToCharArray(), "#....".ToCharArray() };
        Console.WriteLine(Flood(map, 0, 4) + " " + Flood(map, 0, 0) + " " + Flood(map, 0, 0));
        foreach (var row in map) Console.WriteLine(new string(row));
        Console.WriteLine(Even(5000) + " " + Odd(5000) + " " + Depth(8000, 1, 2));
        Console.WriteLine(Power(3, 40) + " " + Binary(1000) + " " + Palindrome("saippuakivikauppias") + Palindrome("abca"));
    }
}
