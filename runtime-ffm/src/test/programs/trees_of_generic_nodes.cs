// mcs: two compilations by Roslyn are enough for what this shows
// Binary search tree: insertion, deletion, traversals, ranges, balance, generic comparers.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
class Bst<T> : IEnumerable<T>
{
    private class Node { public T V; public Node L, R; public Node(T v) { V = v; } }
    private Node _root; private readonly IComparer<T> _c; public int Count { get; private set; }
    public Bst(IComparer<T> c = null) { _c = c ?? Comparer<T>.Default; }
    public bool Add(T v) { ref Node n = ref _root; while (n != null) { int o = _c.Compare(v, n.V);
    if (o == 0) return false; if (o < 0) n = ref n.L; else n = ref n.R; } n = new Node(v); Count++; return true; }
    public bool Remove(T v)
    {
        ref Node n = ref _root;
        while (n != null) { int o = _c.Compare(v, n.V); if (o == 0) break; if (o < 0) n = ref n.L; else n = ref n.R; }
        if (n == null) return false;
        Count--;
        if (n.L == null) n = n.R; else if (n.R == null) n = n.L;
        else { ref Node m = ref n.R; while (m.L != null) m = ref m.L; n.V = m.V; m = m.R; }
        return true;
    }
    private static IEnumerable<T> Walk(Node n) { if (n == null) yield break;
    foreach (T x in Walk(n.L)) yield return x; yield return n.V; foreach (T x in Walk(n.R)) yield return x; }
    public IEnumerable<T> ByLevel() { var q = new Queue<Node>(); if (_root != null) q.Enqueue(_root);
    while (q.Count > 0) { var n = q.Dequeue(); yield return n.V; if (n.L != null) q.Enqueue(n.L);
    if (n.R != null) q.Enqueue(n.R); } }
    private static int Height(Node n) => n == null ? 0 : 1 + Math.Max(Height(n.L), Height(n.R));
    public int Depth => Height(_root);
    public IEnumerator<T> GetEnumerator() => Walk(_root).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
static class Program
{
    static void Main()
    {
        var t = new Bst<int>(); foreach (int x in new[] { 50, 30, 70, 20, 40, 60, 80, 30 }) t.Add(x);
        Console.WriteLine(string.Join(" ", t) + " | " + string.Join(" ", t.ByLevel()) + " " + t.Count + " " + t.Depth);
        Console.WriteLine(t.Remove(50) + " " + t.Remove(20) + " " + t.Remove(99) + " " + string.Join(" ", t.ByLevel()));
        var words = new Bst<string>(Comparer<string>.Create((a, b) => b.Length - a.Length));
        foreach (string s in "a ccc bb dddd ee".Split(' ')) words.Add(s);
        Console.WriteLine(string.Join(" ", words) + " " + words.Where(s => s.Length > 1).Count());
        var random = new Random(8); var set = new SortedSet<int>(); var tree = new Bst<int>();
        for (int i = 0; i < 2000; i++) { int x = random.Next(500);
        if (random.Next(3) == 0) { if (set.Remove(x) != tree.Remove(x)) Console.WriteLine("differs"); }
        else if (set.Add(x) != tree.Add(x)) Console.WriteLine("differs"); }
        Console.WriteLine(set.SequenceEqual(tree) + " " + tree.Count);
    }
}
