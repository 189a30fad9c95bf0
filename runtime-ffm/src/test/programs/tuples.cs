// mcs: two compilations by Roslyn are enough for what this shows
// Tuples: construction, names, deconstruction, equality, nesting, more than seven elements.
using System;
using System.Collections.Generic;
using System.Linq;

class Person
{
    public string Name;
    public int Age;

    public Person(string name, int age) => (Name, Age) = (name, age);

    public void Deconstruct(out string name, out int age) => (name, age) = (Name, Age);
}

static class Program
{
    static (int Min, int Max) Range(IEnumerable<int> numbers)
    {
        int min = int.MaxValue, max = int.MinValue;
        foreach (int n in numbers)
        {
            min = Math.Min(min, n);
            max = Math.Max(max, n);
        }
        return (min, max);
    }

    static (T2, T1) Swap<T1, T2>((T1 a, T2 b) pair) => (pair.b, pair.a);

    static void Main()
    {
        var range = Range(new[] { 3, 9, -4, 7 });
        Console.WriteLine(range.Min + " " + range.Max + " " + range);
        var (lo, hi) = range;
        (hi, lo) = (lo, hi);
        Console.WriteLine(lo + " " + hi);
        var (name, age) = new Person("Ada", 36);
        Console.WriteLine(name + " " + age);
        Console.WriteLine(Swap((1, "one")));
        Console.WriteLine((1, 2) == (1, 2L) ? "equal" : "different");
        Console.WriteLine((1, "a").Equals((1, "a")) + " " + (1, "a").Equals((1, "b")));
        Console.WriteLine((1, 2).CompareTo((1, 3)) + " " + (2, 0).CompareTo((1, 9)));
        var big = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        Console.WriteLine(big + " " + big.Item9);
        var nested = ((1, 2), ("x", (3.5, 'c')));
        Console.WriteLine(nested + " " + nested.Item2.Item2.Item1);
        var list = new List<(string Word, int Count)> { ("b", 2), ("a", 2), ("c", 1) };
        list.Sort((x, y) => x.Count != y.Count ? y.Count.CompareTo(x.Count) : string.CompareOrdinal(x.Word, y.Word));
        Console.WriteLine(string.Join(" ", list));
        var dictionary = new Dictionary<(int, int), string> { [(0, 1)] = "up", [(1, 0)] = "right" };
        Console.WriteLine(dictionary[(1, 0)] + dictionary[(0, 1)]);
        Console.WriteLine(Tuple.Create(1, "two", 3.0) + " " + Tuple.Create(1, 2).Equals(Tuple.Create(1, 2)));
        foreach (var (key, value) in dictionary.OrderBy(p => p.Value)) Console.WriteLine(key + "=" + value);
        (int a, int b) f = (1, 2);
        f.a += 10;
        ref int r = ref f.b;
        r = 20;
        Console.WriteLine(f);
        Console.WriteLine(((int, string))(5, null));
        ValueTuple empty = ValueTuple.Create();
        Console.WriteLine(empty);
        int x1 = 1, y1 = 2, z1 = 3;
        (x1, y1, z1) = (z1, x1, y1);
        Console.WriteLine($"{x1}{y1}{z1}");
    }
}
