// mcs: two compilations by Roslyn are enough for what this shows
// Conway's game of life on a torus, with rectangular arrays and with sets of cells.
using System;
using System.Collections.Generic;

static class Program
{
    static bool[,] Step(bool[,] cells)
    {
        int h = cells.GetLength(0), w = cells.GetLength(1);
        var next = new bool[h, w];
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++)
            {
                int n = 0;
                for (int dy = -1; dy <= 1; dy++)
                    for (int dx = -1; dx <= 1; dx++)
                        if ((dx != 0 || dy != 0) && cells[(y + dy + h) % h, (x + dx + w) % w]) n++;
                next[y, x] = n == 3 || n == 2 && cells[y, x];
            }
        return next;
    }

    static HashSet<(int, int)> Step(HashSet<(int, int)> live)
    {
        var counts = new Dictionary<(int, int), int>();
        foreach (var (x, y) in live)
            for (int dx = -1; dx <= 1; dx++)
                for (int dy = -1; dy <= 1; dy++)
                    if (dx != 0 || dy != 0)
                    {
                        counts.TryGetValue((x + dx, y + dy), out int c);
                        counts[(x + dx, y + dy)] = c + 1;
                    }
        var next = new HashSet<(int, int)>();
        foreach (var pair in counts)
            if (pair.Value == 3 || pair.Value == 2 && live.Contains(pair.Key)) next.Add(pair.Key);
        return next;
    }

    static void Main()
    {
        string[] glider = { ".X.", "..X", "XXX" };
        var cells = new bool[8, 8];
        var set = new HashSet<(int, int)>();
        for (int y = 0; y < 3; y++)
            for (int x = 0; x < 3; x++)
                if (glider[y][x] == 'X') { cells[y, x] = true; set.Add((x, y)); }
        for (int i = 0; i < 12; i++) { cells = Step(cells); set = Step(set); }
        for (int y = 0; y < 8; y++)
        {
            for (int x = 0; x < 8; x++) Console.Write(cells[y, x] ? 'X' : '.');
            Console.Write("  ");
            for (int x = 0; x < 8; x++) Console.Write(set.Contains((x, y)) ? 'X' : '.');
            Console.WriteLine();
        }
        var acorn = new HashSet<(int, int)> { (0, 2), (1, 0), (1, 2), (3, 1), (4, 2), (5, 2), (6, 2) };
        for (int i = 0; i < 100; i++) acorn = Step(acorn);
        Console.WriteLine(acorn.Count);
    }
}
