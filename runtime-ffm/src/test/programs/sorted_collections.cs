// mcs: two compilations by Roslyn are enough for what this shows
// SortedDictionary, SortedList and SortedSet: order, views, set operations, exceptions.
using System;
using System.Collections.Generic;

class Backwards : IComparer<int>
{
    public int Compare(int a, int b) { return b.CompareTo(a); }
}

static class Program
{
    static void Try(Action action)
    {
        try
        {
            action();
            Console.WriteLine("fine");
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name + ": " + e.Message);
        }
    }

    static void Main()
    {
        var d = new SortedDictionary<string, int>(StringComparer.Ordinal) { { "pear", 1 }, { "apple", 2 }, { "fig", 3 } };
        d["kiwi"] = 4;
        d["fig"] += 10;
        foreach (var p in d) Console.Write(p.Key + "=" + p.Value + " ");
        Console.WriteLine(d.Count);
        Console.WriteLine(string.Join(",", d.Keys) + " " + string.Join(",", d.Values));
        int found;
        Console.WriteLine(d.Remove("apple") + " " + d.Remove("apple") + " " + d.TryGetValue("fig", out found) + found + d.ContainsValue(4));
        Try(() => d.Add("fig", 0));
        Try(() => Console.WriteLine(d["none"]));
        Try(() => d.Add(null, 1));
        Try(() => { foreach (var p in d) d.Remove(p.Key); });

        var l = new SortedList<int, string>(new Backwards());
        for (int i = 0; i < 10; i++) l.Add(i * 7 % 10, "v" + i);
        foreach (var p in l) Console.Write(p.Key + p.Value + " ");
        Console.WriteLine();
        Console.WriteLine(l.Keys[2] + l.Values[2] + " " + l.IndexOfKey(3) + " " + l.IndexOfValue("v9") + " " + l.IndexOfKey(33));
        l.RemoveAt(0);
        l.Remove(5);
        l[4] = "four";
        Console.WriteLine(string.Join(",", l.Keys) + " " + string.Join(",", l.Values) + " " + l.ContainsKey(9));
        Try(() => l.Add(4, "again"));
        Try(() => Console.WriteLine(l[77]));
        Try(() => l.RemoveAt(50));

        var s = new SortedSet<int>();
        var random = new Random(1);
        for (int i = 0; i < 200; i++) s.Add(random.Next(1000));
        int last = -1, ordered = 0;
        foreach (int x in s)
        {
            if (x > last) ordered++;
            last = x;
        }
        Console.WriteLine(s.Count + " " + ordered + " " + s.Min + " " + s.Max);
        int removed = s.RemoveWhere(x => x % 3 != 0);
        Console.WriteLine(removed + " " + s.Count + ": " + string.Join(" ", s));
        var view = s.GetViewBetween(100, 300);
        Console.WriteLine(string.Join(" ", view) + " / " + view.Count + " " + view.Min + " " + view.Max);
        s.Add(150);
        view.Add(201);
        Console.WriteLine(view.Contains(150) + " " + s.Contains(201) + " " + view.Contains(900));
        Try(() => view.Add(99));
        Try(() => s.GetViewBetween(5, 1));
        Console.WriteLine(string.Join(" ", new SortedSet<int> { 3, 1, 2 }.Reverse()));
        var a = new SortedSet<int> { 1, 2, 3, 4 };
        var b = new SortedSet<int> { 3, 4, 5 };
        Console.WriteLine(a.Overlaps(b) + " " + a.IsSubsetOf(b) + " " + new SortedSet<int> { 3 }.IsProperSubsetOf(a)
            + " " + a.IsSupersetOf(new[] { 4, 4, 1 }) + " " + a.SetEquals(new[] { 4, 3, 2, 1, 1 }));
        a.SymmetricExceptWith(b);
        Console.Write(string.Join(",", a) + " ");
        a.UnionWith(b);
        Console.Write(string.Join(",", a) + " ");
        a.IntersectWith(new[] { 1, 5, 9 });
        Console.Write(string.Join(",", a) + " ");
        a.ExceptWith(new[] { 5 });
        Console.WriteLine(string.Join(",", a));
    }
}
