// mcs: two compilations by Roslyn are enough for what this shows
// Sudoku by backtracking over bit masks.
using System;

static class Program
{
    static readonly int[] s_rows = new int[9], s_columns = new int[9], s_boxes = new int[9];
    static int s_steps;

    static int Lowest(int bits)
    {
        int n = 0;
        while ((bits & 1) == 0) { bits >>= 1; n++; }
        return n;
    }

    static bool Solve(char[] grid)
    {
        s_steps++;
        int best = -1, bestCount = 10, bestMask = 0;
        for (int i = 0; i < 81; i++)
        {
            if (grid[i] != '.') continue;
            int free = 0x1FF & ~(s_rows[i / 9] | s_columns[i % 9] | s_boxes[i / 27 * 3 + i % 9 / 3]);
            int count = 0;
            for (int m = free; m != 0; m &= m - 1) count++;
            if (count < bestCount) { best = i; bestCount = count; bestMask = free; }
        }
        if (best < 0) return true;
        for (int m = bestMask; m != 0; m &= m - 1)
        {
            Set(grid, best, (char)('1' + Lowest(m)));
            if (Solve(grid)) return true;
            Clear(grid, best);
        }
        return false;
    }

    static void Set(char[] grid, int i, char c)
    {
        int bit = 1 << (c - '1');
        grid[i] = c;
        s_rows[i / 9] |= bit;
        s_columns[i % 9] |= bit;
        s_boxes[i / 27 * 3 + i % 9 / 3] |= bit;
    }

    static void Clear(char[] grid, int i)
    {
        int bit = ~(1 << (grid[i] - '1'));
        grid[i] = '.';
        s_rows[i / 9] &= bit;
        s_columns[i % 9] &= bit;
        s_boxes[i / 27 * 3 + i % 9 / 3] &= bit;
    }

    static void Main()
    {
        string puzzle = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......";
        var grid = new char[81];
        for (int i = 0; i < 81; i++) grid[i] = '.';
        for (int i = 0; i < 81; i++) if (puzzle[i] != '.') Set(grid, i, puzzle[i]);
        Console.WriteLine(Solve(grid) + " in " + s_steps);
        for (int r = 0; r < 9; r++) Console.WriteLine(new string(grid, r * 9, 9));
    }
}
