// mcs: two compilations by Roslyn are enough for what this shows
// LINQ: Where, Select, SelectMany, OfType, Cast, Zip, Concat, Append, Prepend, Reverse, Skip and Take in all forms.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

static class Program
{
    static void Show<T>(string what, IEnumerable<T> items)
    {
        Console.WriteLine(what + ": " + string.Join(" ", items.Select(x => x == null ? "null" : x.ToString()).ToArray()));
    }

    static IEnumerable<int> Noisy(int n)
    {
        for (int i = 1; i <= n; i++)
        {
            Console.Write("<" + i + ">");
            yield return i;
        }
    }

    static void Main()
    {
        int[] n = { 5, 3, 8, 1, 9, 2 };
        Show("where", n.Where(x => x > 2));
        Show("where index", n.Where((x, i) => i % 2 == 0));
        Show("select", n.Select(x => x * x));
        Show("select index", n.Select((x, i) => x + ":" + i));
        Show("many", new[] { "ab", "cd" }.SelectMany(s => s));
        Show("many index", new[] { "ab", "cd" }.SelectMany((s, i) => s.Select(c => c + "" + i)));
        Show("many result", new[] { 1, 2 }.SelectMany(x => new[] { 'a', 'b' }, (x, c) => x + "" + c));
        Show("query", from x in n from y in n where x + y == 10 && x < y select x + "+" + y);
        Show("let", from x in n let s = x * x where s > 20 orderby s descending select s);
        object[] mixed = { 1, "two", 3, 4.0, null };
        Show("oftype", mixed.OfType<int>());
        Show("cast", new ArrayList { "a", "b" }.Cast<string>());
        Show("zip", n.Zip("abc", (x, c) => c + "" + x));
        Show("concat", n.Take(2).Concat(n.Skip(4)));
        Show("append", n.Append(100).Prepend(-100));
        Show("reverse", n.Reverse());
        Show("take", n.Take(3));
        Show("take none", n.Take(-1));
        Show("skip", n.Skip(4));
        Show("take while", n.TakeWhile(x => x != 1));
        Show("take while index", n.TakeWhile((x, i) => i < 2));
        Show("skip while", n.SkipWhile(x => x != 8));
        Show("skip while index", n.SkipWhile((x, i) => x > i));
        Show("default", new int[0].DefaultIfEmpty());
        Show("default value", new int[0].DefaultIfEmpty(7));
        Show("range", Enumerable.Range(5, 4));
        Show("repeat", Enumerable.Repeat("x", 3));
        Show("empty", Enumerable.Empty<string>());
        Show("lazy", Noisy(10).Where(x => x % 2 == 0).Select(x => x * 10).Take(2));
        Console.WriteLine(Noisy(5).First() + " " + Noisy(5).Any(x => x == 3) + " " + Noisy(3).ElementAt(1));
        try
        {
            Show("bad cast", mixed.Cast<int>());
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("invalid cast");
        }
        try
        {
            n.Where((Func<int, bool>)null);
        }
        catch (ArgumentNullException e)
        {
            Console.WriteLine(e.ParamName);
        }
        var list = new List<int> { 1, 2, 3 };
        var query = list.Select(x => x * 2);
        list.Add(4);
        Show("sees later changes", query);
    }
}
