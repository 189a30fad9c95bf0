// mcs: two compilations by Roslyn are enough for what this shows
// HashSet: union, intersection, subsets, order, custom equality.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    class Mod7 : IEqualityComparer<int> { public bool Equals(int a, int b) => a % 7 == b % 7;
    public int GetHashCode(int x) => x % 7; }
    static void Main()
    {
        var a = new HashSet<int> { 5, 1, 3, 1, 5 };
        var b = new HashSet<int>(new[] { 3, 4, 5 });
        Console.WriteLine(a.Count + " " + string.Join(",", a) + " " + a.Add(1) + a.Add(9) + a.Contains(9) +
            a.Remove(100));
        Console.WriteLine(a.IsSubsetOf(b) + " " + a.Overlaps(b) + " " + new HashSet<int> { 3, 5 }.IsProperSubsetOf(b)
            + " " + b.IsSupersetOf(new[] { 4 }) + " " + a.SetEquals(new[] { 9, 5, 3, 1, 1 }));
        var u = new HashSet<int>(a); u.UnionWith(b);
        var i = new HashSet<int>(a); i.IntersectWith(b);
        var e = new HashSet<int>(a); e.ExceptWith(b);
        var s = new HashSet<int>(a); s.SymmetricExceptWith(b);
        foreach (var set in new[] { u, i, e, s }) Console.Write("{" + string.Join(",", set) + "} ");
        Console.WriteLine(u.RemoveWhere(x => x % 2 == 0) + " " + u.Count);
        var mod = new HashSet<int>(new Mod7()) { 1, 8, 15, 2 };
        Console.WriteLine(string.Join(",", mod) + " " + mod.Contains(22) + " " + mod.TryGetValue(29, out int actual) +
            actual);
        Console.WriteLine(new HashSet<string>("the cat and the dog and the bird".Split(' ')).OrderBy(w =>
            w.Length).ThenBy(w => w[0]).Aggregate((x, y) => x + " " + y));
        int[] array = new int[a.Count]; a.CopyTo(array); Array.Sort(array);
        Console.WriteLine(string.Join(" ", array));
    }
}
