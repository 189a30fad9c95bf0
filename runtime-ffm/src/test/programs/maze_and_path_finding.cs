// mcs: two compilations by Roslyn are enough for what this shows
// A maze from a seed, solved breadth first and with A*.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    const int W = 15, H = 9;
    static readonly (int X, int Y)[] s_steps = { (0, -1), (1, 0), (0, 1), (-1, 0) };
    static void Carve(char[,] m, int x, int y, Random r)
    {
        m[y, x] = ' ';
        foreach (var (dx, dy) in s_steps.OrderBy(_ => r.Next()).ToArray())
        {
            int nx = x + 2 * dx, ny = y + 2 * dy;
            if (nx <= 0 || ny <= 0 || nx >= 2 * W || ny >= 2 * H || m[ny, nx] == ' ') continue;
            m[y + dy, x + dx] = ' ';
            Carve(m, nx, ny, r);
        }
    }
    static List<(int, int)> Solve(char[,] m, (int X, int Y) from, (int X, int Y) to, bool star, out int seen)
    {
        var cameFrom = new Dictionary<(int, int), (int, int)> { [from] = from };
        var cost = new Dictionary<(int, int), int> { [from] = 0 };
        var open = new SortedSet<(int F, int Order, int X, int Y)> { (0, 0, from.X, from.Y) }; int order = 0; seen = 0;
        while (open.Count > 0)
        {
            var n = open.Min; open.Remove(n); seen++;
            if ((n.X, n.Y) == to) break;
            foreach (var (dx, dy) in s_steps)
            {
                var next = (X: n.X + dx, Y: n.Y + dy); int c = cost[(n.X, n.Y)] + 1;
                if (m[next.Y, next.X] == '#' || cost.TryGetValue(next, out int old) && old <= c) continue;
                cost[next] = c; cameFrom[next] = (n.X, n.Y);
                open.Add((c + (star ? Math.Abs(to.X - next.X) + Math.Abs(to.Y - next.Y) : 0), ++order, next.X, next.Y));
            }
        }
        var path = new List<(int, int)>(); for (var p = to; p != from; p = cameFrom[p]) path.Add(p);
        return path;
    }
    static void Main()
    {
        var m = new char[2 * H + 1, 2 * W + 1]; for (int y = 0; y <= 2 * H; y++) for (int x = 0; x <= 2 * W;
        x++) m[y, x] = '#';
        Carve(m, 1, 1, new Random(5));
        var p1 = Solve(m, (1, 1), (2 * W - 1, 2 * H - 1), false, out int s1);
        var p2 = Solve(m, (1, 1), (2 * W - 1, 2 * H - 1), true, out int s2);
        Console.WriteLine(p1.Count + " " + p2.Count + " " + (s2 <= s1) + " " + p1.SequenceEqual(p2));
        foreach (var (x, y) in p1) m[y, x] = '.';
        for (int y = 0; y <= 2 * H; y++) { for (int x = 0; x <= 2 * W; x++) Console.Write(m[y, x]);
        Console.WriteLine(); }
    }
}
