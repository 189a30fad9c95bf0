// mcs: two compilations by Roslyn are enough for what this shows
// Graphs: Dijkstra, breadth first search, topological order, union-find, Floyd-Warshall, strongly connected components.
using System;
using System.Collections.Generic;
using System.Linq;

class Graph
{
    public readonly int Size;
    public readonly List<(int To, int Cost)>[] Edges;

    public Graph(int size)
    {
        Size = size;
        Edges = new List<(int, int)>[size];
        for (int i = 0; i < size; i++) Edges[i] = new List<(int, int)>();
    }

    public void Add(int from, int to, int cost) { Edges[from].Add((to, cost)); }

    public int[] Dijkstra(int start)
    {
        var distance = Enumerable.Repeat(int.MaxValue, Size).ToArray();
        var open = new SortedSet<(int, int)> { (0, start) };
        distance[start] = 0;
        while (open.Count > 0)
        {
            var (d, n) = open.Min;
            open.Remove((d, n));
            foreach (var (to, cost) in Edges[n])
                if (d + cost < distance[to])
                {
                    open.Remove((distance[to], to));
                    distance[to] = d + cost;
                    open.Add((distance[to], to));
                }
        }
        return distance;
    }

    public List<int> Breadth(int start)
    {
        var seen = new HashSet<int> { start };
        var order = new List<int>();
        var queue = new Queue<int>();
        queue.Enqueue(start);
        while (queue.Count > 0)
        {
            int n = queue.Dequeue();
            order.Add(n);
            foreach (var e in Edges[n].OrderBy(e => e.To))
                if (seen.Add(e.To)) queue.Enqueue(e.To);
        }
        return order;
    }

    public List<int> Topological()
    {
        var incoming = new int[Size];
        foreach (var list in Edges) foreach (var e in list) incoming[e.To]++;
        var ready = new Stack<int>(Enumerable.Range(0, Size).Where(n => incoming[n] == 0).Reverse());
        var order = new List<int>();
        while (ready.Count > 0)
        {
            int n = ready.Pop();
            order.Add(n);
            foreach (var e in Edges[n]) if (--incoming[e.To] == 0) ready.Push(e.To);
        }
        return order.Count == Size ? order : null;
    }

    public List<List<int>> Components()
    {
        int counter = 0;
        int[] index = new int[Size], low = new int[Size];
        var stack = new Stack<int>();
        var on = new bool[Size];
        var found = new List<List<int>>();
        void Visit(int n)
        {
            index[n] = low[n] = ++counter;
            stack.Push(n);
            on[n] = true;
            foreach (var e in Edges[n])
            {
                if (index[e.To] == 0) { Visit(e.To); low[n] = Math.Min(low[n], low[e.To]); }
                else if (on[e.To]) low[n] = Math.Min(low[n], index[e.To]);
            }
            if (low[n] != index[n]) return;
            var component = new List<int>();
            int m;
            do { m = stack.Pop(); on[m] = false; component.Add(m); } while (m != n);
            component.Sort();
            found.Add(component);
        }
        for (int n = 0; n < Size; n++) if (index[n] == 0) Visit(n);
        return found;
    }
}

class UnionFind
{
    private readonly int[] _parent;
    public UnionFind(int n) { _parent = Enumerable.Range(0, n).ToArray(); }
    public int Find(int x) => _parent[x] == x ? x : _parent[x] = Find(_parent[x]);
    public bool Union(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        _parent[a] = b;
        return a != b;
    }
}

static class Program
{
    static void Main()
    {
        var g = new Graph(8);
        int[,] edges = { { 0, 1, 7 }, { 0, 2, 3 }, { 2, 1, 1 }, { 1, 3, 2 }, { 2, 3, 8 }, { 3, 4, 1 }, { 4, 5, 9 }, { 3, 5, 4 }, { 6, 7, 1 } };
        for (int i = 0; i < edges.GetLength(0); i++) g.Add(edges[i, 0], edges[i, 1], edges[i, 2]);
        Console.WriteLine(string.Join(" ", g.Dijkstra(0).Select(d => d == int.MaxValue ? "-" : d.ToString())));
        Console.WriteLine(string.Join(" ", g.Breadth(0)));
        Console.WriteLine(string.Join(" ", g.Topological()));
        g.Add(4, 2, 1);
        Console.WriteLine(g.Topological() == null);
        foreach (var c in g.Components()) Console.Write("{" + string.Join(",", c) + "} ");
        Console.WriteLine();
        var all = new List<(int Cost, int A, int B)>();
        for (int i = 0; i < edges.GetLength(0); i++) all.Add((edges[i, 2], edges[i, 0], edges[i, 1]));
        all.Sort();
        var sets = new UnionFind(8);
        Console.WriteLine(string.Join(" ", all.Where(e => sets.Union(e.A, e.B)).Select(e => e.A + "-" + e.B + ":" + e.Cost)));
        var d2 = new long[8, 8];
        for (int i = 0; i < 8; i++) for (int j = 0; j < 8; j++) d2[i, j] = i == j ? 0 : 1000;
        for (int i = 0; i < 8; i++) foreach (var e in g.Edges[i]) d2[i, e.To] = e.Cost;
        for (int k = 0; k < 8; k++) for (int i = 0; i < 8; i++) for (int j = 0; j < 8; j++) d2[i, j] = Math.Min(d2[i, j], d2[i, k] + d2[k, j]);
        for (int i = 0; i < 8; i++) Console.Write(d2[0, i] + " ");
        Console.WriteLine();
    }
}
