// mcs: two compilations by Roslyn are enough for what this shows
// mono: NaN sorts elsewhere
// LINQ: stable sorts by several keys, groups, joins, lookups, sets and dictionaries.
using System;
using System.Collections.Generic;
using System.Linq;

class Person
{
    public string Name, City;
    public int Age;

    public override string ToString() { return Name; }
}

class ByLength : IComparer<string>, IEqualityComparer<string>
{
    public int Compare(string a, string b) { return a.Length.CompareTo(b.Length); }
    public bool Equals(string a, string b) { return a.Length == b.Length; }
    public int GetHashCode(string s) { return s.Length; }
}

static class Program
{
    static void Main()
    {
        var people = new[]
        {
            new Person { Name = "Ann", City = "Oslo", Age = 30 }, new Person { Name = "Bob", City = "Rome", Age = 25 },
            new Person { Name = "Cid", City = "Oslo", Age = 25 }, new Person { Name = "Dan", City = "Bonn", Age = 30 },
            new Person { Name = "Eve", City = "Rome", Age = 41 }
        };
        Console.WriteLine(string.Join(" ", people.OrderBy(p => p.Age)));
        Console.WriteLine(string.Join(" ", people.OrderByDescending(p => p.Age).ThenBy(p => p.City).ThenByDescending(p => p.Name)));
        Console.WriteLine(string.Join(" ", people.OrderBy(p => p.City).ThenByDescending(p => p.Age).Select(p => p.Name + p.Age)));
        string[] words = { "kiwi", "fig", "banana", "pear", "date", "apple" };
        Console.WriteLine(string.Join(" ", words.OrderBy(w => w, new ByLength())));
        Console.WriteLine(string.Join(" ", words.OrderBy(w => w, StringComparer.Ordinal)) + " " + words.OrderBy(w => w.Length).First()
            + " " + words.OrderBy(w => w.Length).Last());
        foreach (var g in people.GroupBy(p => p.City))
            Console.WriteLine(g.Key + ": " + string.Join(",", g) + " " + g.Count() + " " + g.Average(p => p.Age));
        foreach (var line in people.GroupBy(p => p.Age / 10, p => p.Name, (k, names) => k + "x " + string.Join("+", names)))
            Console.WriteLine(line);
        foreach (var g in words.GroupBy(w => w, new ByLength())) Console.Write(g.Key + "=" + g.Count() + " ");
        Console.WriteLine();
        var query = from p in people group p.Name by p.City into g orderby g.Count() descending, g.Key select g.Key + g.Count();
        Console.WriteLine(string.Join(" ", query));
        var codes = new[] { new { City = "Oslo", Code = "N" }, new { City = "Rome", Code = "I" }, new { City = "Pisa", Code = "I" } };
        Console.WriteLine(string.Join(" ", from p in people join c in codes on p.City equals c.City select p.Name + "-" + c.Code));
        Console.WriteLine(string.Join(" ", from c in codes join p in people on c.City equals p.City into all
            select c.City + all.Count()));
        Console.WriteLine(string.Join(" ", from p in people join c in codes on p.City equals c.City into all
            from c in all.DefaultIfEmpty() select p.Name + (c == null ? "?" : c.Code)));
        var lookup = people.ToLookup(p => p.Age, p => p.Name);
        Console.WriteLine(string.Join(",", lookup[25]) + " " + lookup[99].Count() + " " + lookup.Count + " " + lookup.Contains(41));
        int[] a = { 1, 2, 2, 3, 5 }, b = { 3, 4, 5, 5 };
        Console.WriteLine(string.Join(",", a.Distinct()) + " " + string.Join(",", a.Union(b)) + " " + string.Join(",", a.Intersect(b))
            + " " + string.Join(",", a.Except(b)) + " " + string.Join(",", words.Distinct(new ByLength())));
        var ages = people.ToDictionary(p => p.Name, p => p.Age);
        Console.WriteLine(ages["Eve"] + " " + ages.Count);
        try
        {
            people.ToDictionary(p => p.City);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(string.Join(" ", new[] { "b", null, "a" }.OrderBy(s => s).Select(s => s ?? "null")));
        Console.WriteLine(string.Join(" ", new[] { 2.5, double.NaN, -1 }.OrderByDescending(d => d)));
        Console.WriteLine(string.Join(" ", Enumerable.Range(0, 40).OrderBy(i => i * 7 % 10).ThenBy(i => -i)));
        Console.WriteLine(words.ToHashSet().Count + " " + words.ToList().IndexOf("date") + " " + words.ToArray().Length);
        Console.WriteLine(string.Join(" ", words.TakeLast(2)) + " | " + string.Join(" ", words.SkipLast(4)));
    }
}
