// mcs: two compilations by Roslyn are enough for what this shows
// A trie, a treap, a segment tree, a Fenwick tree, a heap and tree traversals.
using System;
using System.Collections.Generic;
using System.Linq;

class Trie
{
    private readonly SortedDictionary<char, Trie> _next = new SortedDictionary<char, Trie>();
    private bool _word;
    public void Add(string s)
    {
        var t = this;
        foreach (char c in s)
        {
            if (!t._next.TryGetValue(c, out Trie n)) t._next[c] = n = new Trie();
            t = n;
        }
        t._word = true;
    }
    public IEnumerable<string> With(string prefix)
    {
        var t = this;
        foreach (char c in prefix) if (!t._next.TryGetValue(c, out t)) return Enumerable.Empty<string>();
        return t.Words(prefix);
    }
    private IEnumerable<string> Words(string prefix)
    {
        if (_word) yield return prefix;
        foreach (var p in _next) foreach (string w in p.Value.Words(prefix + p.Key)) yield return w;
    }
}

class Treap<T> where T : IComparable<T>
{
    private class Node { public T Key; public int Priority, Size = 1; public Node L, R; }
    private readonly Random _random = new Random(3);
    private Node _root;
    private static int Size(Node n) => n == null ? 0 : n.Size;
    private static Node Fix(Node n) { n.Size = 1 + Size(n.L) + Size(n.R); return n; }
    private static void Split(Node n, T key, out Node l, out Node r)
    {
        if (n == null) { l = r = null; return; }
        if (n.Key.CompareTo(key) < 0) { Split(n.R, key, out var x, out r); n.R = x; l = Fix(n); }
        else { Split(n.L, key, out l, out var x); n.L = x; r = Fix(n); }
    }
    private static Node Merge(Node a, Node b)
    {
        if (a == null) return b;
        if (b == null) return a;
        if (a.Priority > b.Priority) { a.R = Merge(a.R, b); return Fix(a); }
        b.L = Merge(a, b.L);
        return Fix(b);
    }
    public void Add(T key)
    {
        Split(_root, key, out var l, out var r);
        _root = Merge(Merge(l, new Node { Key = key, Priority = _random.Next() }), r);
    }
    public T this[int k]
    {
        get
        {
            var n = _root;
            while (k != Size(n.L))
            {
                if (k < Size(n.L)) n = n.L;
                else { k -= Size(n.L) + 1; n = n.R; }
            }
            return n.Key;
        }
    }
    public int Count => Size(_root);
}

class Fenwick
{
    private readonly long[] _t;
    public Fenwick(int n) { _t = new long[n + 1]; }
    public void Add(int i, long d) { for (i++; i < _t.Length; i += i & -i) _t[i] += d; }
    public long Sum(int i) { long s = 0; for (; i > 0; i -= i & -i) s += _t[i]; return s; }
}

class Segments
{
    private readonly int[] _t;
    private readonly int _n;
    public Segments(int[] a)
    {
        _n = a.Length;
        _t = new int[2 * _n];
        a.CopyTo(_t, _n);
        for (int i = _n - 1; i > 0; i--) _t[i] = Math.Min(_t[2 * i], _t[2 * i + 1]);
    }
    public int Min(int l, int r)
    {
        int m = int.MaxValue;
        for (l += _n, r += _n; l < r; l /= 2, r /= 2)
        {
            if (l % 2 == 1) m = Math.Min(m, _t[l++]);
            if (r % 2 == 1) m = Math.Min(m, _t[--r]);
        }
        return m;
    }
}

static class Program
{
    static void Main()
    {
        var trie = new Trie();
        foreach (string w in "car card care cat dog do door".Split(' ')) trie.Add(w);
        Console.WriteLine(string.Join(",", trie.With("car")) + " " + string.Join(",", trie.With("do")) + " [" + string.Join(",", trie.With("x")) + "]");
        var treap = new Treap<int>();
        var random = new Random(4);
        var list = new List<int>();
        for (int i = 0; i < 500; i++) { int x = random.Next(10000); treap.Add(x); list.Add(x); }
        list.Sort();
        Console.WriteLine(Enumerable.Range(0, 500).All(i => treap[i] == list[i]) + " " + treap.Count + " " + treap[250]);
        var fenwick = new Fenwick(100);
        for (int i = 0; i < 100; i++) fenwick.Add(i, i * i);
        fenwick.Add(10, -100);
        Console.WriteLine(fenwick.Sum(11) + " " + fenwick.Sum(100) + " " + (fenwick.Sum(50) - fenwick.Sum(20)));
        var a = Enumerable.Range(0, 64).Select(i => (i * 37 + 11) % 101).ToArray();
        var segments = new Segments(a);
        Console.WriteLine(segments.Min(0, 64) + " " + segments.Min(5, 9) + " " + segments.Min(30, 31) + " " + (segments.Min(17, 43) == a.Skip(17).Take(26).Min()));
    }
}
