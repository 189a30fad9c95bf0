// mcs: two compilations by Roslyn are enough for what this shows
// Collection, ReadOnlyCollection, ReadOnlyDictionary, KeyedCollection and their overridable hooks.
using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

class Checked<T> : Collection<T>
{
    protected override void InsertItem(int index, T item)
    {
        if (item == null) throw new ArgumentNullException("item");
        Console.Write("+" + item + "@" + index + " ");
        base.InsertItem(index, item);
    }
    protected override void RemoveItem(int index) { Console.Write("-" + this[index] + " "); base.RemoveItem(index); }
    protected override void SetItem(int index, T item) { Console.Write(this[index] + ">" + item + " "); base.SetItem(index, item); }
    protected override void ClearItems() { Console.Write("clear" + Count + " "); base.ClearItems(); }
}

class Part { public int Number; public string Name; }

class Parts : KeyedCollection<int, Part>
{
    protected override int GetKeyForItem(Part item) => item.Number;
}

static class Program
{
    static void Try(Action a)
    {
        try { a(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        var c = new Checked<string> { "a", "b" };
        c.Insert(1, "c");
        c[0] = "A";
        c.Remove("b");
        c.Remove("none");
        c.RemoveAt(0);
        Console.WriteLine(string.Join(",", c) + c.Count + c.Contains("c") + c.IndexOf("c"));
        c.Clear();
        Console.WriteLine();
        Try(() => c.Add(null));
        Try(() => c.RemoveAt(5));
        Try(() => c.Insert(7, "x"));
        var list = new List<int> { 1, 2, 3 };
        ReadOnlyCollection<int> view = list.AsReadOnly();
        list.Add(4);
        Console.WriteLine(view.Count + " " + view[3] + " " + view.IndexOf(2) + " " + string.Join(",", view));
        Try(() => ((IList<int>)view).Add(1));
        Try(() => ((IList<int>)view)[0] = 1);
        Console.WriteLine(Array.AsReadOnly(new[] { 5, 6 })[1]);
        var d = new ReadOnlyDictionary<string, int>(new Dictionary<string, int> { { "k", 1 } });
        Console.WriteLine(d["k"] + " " + d.ContainsKey("z") + " " + d.Count);
        Try(() => ((IDictionary<string, int>)d).Add("x", 1));
        Try(() => Console.WriteLine(d["q"]));
        var parts = new Parts { new Part { Number = 5, Name = "five" }, new Part { Number = 9, Name = "nine" } };
        Console.WriteLine(parts[9].Name + " " + parts.Contains(5) + " " + parts.Contains(6) + " " + parts.Count);
        Try(() => parts.Add(new Part { Number = 5 }));
        Try(() => Console.WriteLine(parts[77].Name));
        parts.Remove(5);
        Console.WriteLine(parts.Count + " " + parts.TryGetValue(9, out var found) + found.Name);
    }
}
