// mcs: it finds Queue<T> and Stack<T> in another assembly than .NET Core does
// List, Dictionary, Queue, Stack, HashSet and foreach over interfaces.
using System;
using System.Collections.Generic;

struct P { public int X, Y; public P(int x, int y) { X = x; Y = y; } }
static class Program {
    static IEnumerable<int> Range(int from, int to) { for (int i = from; i < to; i++) yield return i; }
    static int Sum(IList<int> list) { int s = 0; for (int i = 0; i < list.Count; i++) s += list[i]; return s; }
    static int Sum(IEnumerable<int> items) { int s = 0; foreach (int i in items) s += i; return s; }
    static void Main() {
        var list = new List<int>();
        for (int i = 0; i < 20; i++) list.Add(i * i % 17);
        list.RemoveAt(3); list.Insert(0, 99); list.Sort();
        Console.WriteLine(string.Join(",", list) + " " + list.IndexOf(99) + " " + list.Contains(4) + " " + Sum((IList<int>)list) + " " + Sum((IEnumerable<int>)list));
        Console.WriteLine(Sum((IList<int>)new[] { 1, 2, 3 }) + " " + Sum(Range(1, 10)));
        var map = new Dictionary<string, int>();
        foreach (string w in "the quick brown fox jumps over the lazy dog the end".Split(' ')) { int n; map.TryGetValue(w, out n); map[w] = n + 1; }
        foreach (KeyValuePair<string, int> e in map) Console.Write(e.Key + "=" + e.Value + " ");
        Console.WriteLine(map.Count + " " + map.ContainsKey("fox") + " " + map.Remove("fox") + " " + map.ContainsKey("fox"));
        var points = new Dictionary<P, List<P>>();
        for (int i = 0; i < 10; i++) { var k = new P(i % 3, i % 2); if (!points.ContainsKey(k)) points[k] = new List<P>(); points[k].Add(new P(i, -i)); }
        foreach (P k in points.Keys) Console.Write(k.X + "/" + k.Y + ":" + points[k].Count + "," + points[k][0].Y + " ");
        Console.WriteLine();
        var q = new Queue<int>(Range(0, 5)); q.Dequeue(); q.Enqueue(7);
        var st = new Stack<string>(); st.Push("a"); st.Push("b");
        var set = new HashSet<int> { 1, 2, 3, 2, 1 };
        Console.WriteLine(string.Join(",", q) + " " + st.Pop() + st.Peek() + " " + set.Count + " " + set.Contains(3));
    }
}
