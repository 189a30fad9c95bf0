// mcs: two compilations by Roslyn are enough for what this shows
// Minimax with memo over bitboards: the whole game tree.
using System;
using System.Collections.Generic;
static class Program
{
    static readonly int[] s_lines = { 7, 56, 448, 73, 146, 292, 273, 84 };
    static readonly Dictionary<int, int> s_memo = new Dictionary<int, int>();
    static int s_nodes;
    static bool Wins(int b) { foreach (int l in s_lines) if ((b & l) == l) return true; return false; }
    static int Score(int me, int other)
    {
        int key = me << 9 | other;
        if (s_memo.TryGetValue(key, out int known)) return known;
        s_nodes++;
        int best;
        if (Wins(other)) best = -1;
        else if ((me | other) == 511) best = 0;
        else { best = -2; for (int m = 1; m < 512; m <<= 1) if (((me | other) & m) == 0) best = Math.Max(best,
            -Score(other, me | m)); }
        return s_memo[key] = best;
    }
    static void Main()
    {
        Console.WriteLine(Score(0, 0) + " " + s_nodes);
        int x = 0, o = 0;
        for (int turn = 0; turn < 9 && !Wins(x) && !Wins(o); turn++)
        {
            int me = turn % 2 == 0 ? x : o, other = turn % 2 == 0 ? o : x, best = -2, move = 0;
            for (int m = 1; m < 512; m <<= 1) if (((me | other) & m) == 0) { int s = -Score(other, me | m);
            if (s > best) { best = s; move = m; } }
            if (turn % 2 == 0) x |= move; else o |= move;
        }
        for (int i = 0; i < 9; i++) Console.Write(((x >> i & 1) != 0 ? "X" : (o >> i & 1) != 0 ? "O" : ".") + (i % 3
            == 2 ? "\n" : ""));
    }
}
