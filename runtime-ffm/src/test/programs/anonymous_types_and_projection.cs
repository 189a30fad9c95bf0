// mcs: two compilations by Roslyn are enough for what this shows
// Anonymous types: equality, printing, as keys, nested, in groupings and lets.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    static T Same<T>(T a, T b, bool first) => first ? a : b;
    static List<T> ListOf<T>(params T[] items) => new List<T>(items);
    static void Main()
    {
        var p = new { X = 1, Y = "a" };
        var q = Same(p, new { X = 2, Y = "b" }, false);
        Console.WriteLine(p + " " + q.X + q.Y + " " + p.Equals(new { X = 1, Y = "a" }) + " " + p.Equals(q) + " " +
            (p.GetHashCode() == new { X = 1, Y = "a" }.GetHashCode()));
        var list = ListOf(p, q, new { X = 1, Y = "a" });
        Console.WriteLine(list.Distinct().Count() + " " + list.IndexOf(new { X = 2, Y = "b" }) + " " +
            string.Join(";", list.OrderByDescending(v => v.X)));
        var d = list.GroupBy(v => new { v.X, L = v.Y.Length }).ToDictionary(g => g.Key, g => g.Count());
        Console.WriteLine(d[new { X = 1, L = 1 }] + " " + string.Join(" ", d.Keys));
        var nested = from a in Enumerable.Range(1, 3) let b = new { Square = a * a, Text = new string('*', a) }
        where b.Square > 1 select new { a, b, Sum = a + b.Square };
        foreach (var n in nested) Console.WriteLine(n + " " + n.b.Text);
        var empty = new { }; Console.WriteLine(empty + " " + empty.Equals(new { }) + " " + new { N = (string)null, M =
            (int?)null });
    }
}
