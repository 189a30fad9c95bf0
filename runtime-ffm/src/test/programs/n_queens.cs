// mcs: two compilations by Roslyn are enough for what this shows
// Queens on a board: counted with bits, and solutions as an iterator.
using System;
using System.Collections.Generic;
using System.Linq;

static class Program
{
    static int Count(int n, int columns = 0, int left = 0, int right = 0)
    {
        int all = (1 << n) - 1;
        if (columns == all) return 1;
        int count = 0;
        for (int free = all & ~(columns | left | right); free != 0; free &= free - 1)
        {
            int bit = free & -free;
            count += Count(n, columns | bit, (left | bit) << 1, (right | bit) >> 1);
        }
        return count;
    }

    static IEnumerable<int[]> Solutions(int n, int[] placed)
    {
        if (placed.Length == n) { yield return placed; yield break; }
        for (int c = 0; c < n; c++)
        {
            bool safe = true;
            for (int r = 0; r < placed.Length; r++)
                if (placed[r] == c || Math.Abs(placed[r] - c) == placed.Length - r) safe = false;
            if (!safe) continue;
            foreach (var s in Solutions(n, placed.Append(c).ToArray())) yield return s;
        }
    }

    static void Main()
    {
        for (int n = 1; n <= 9; n++) Console.Write(Count(n) + " ");
        Console.WriteLine();
        foreach (var s in Solutions(6, new int[0])) Console.WriteLine(string.Join("", s));
        Console.WriteLine(Solutions(8, new int[0]).Count() + " " + string.Join(",", Solutions(8, new int[0]).First()));
    }
}
