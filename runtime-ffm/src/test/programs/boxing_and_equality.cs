// mcs: two compilations by Roslyn are enough for what this shows
// Boxing, unboxing, Equals and GetHashCode of value types, anonymous types, records of fields.
using System;
using System.Collections.Generic;

struct Plain { public int A; public string B; }

struct Custom : IEquatable<Custom>
{
    public int Key;
    public int Ignored;
    public bool Equals(Custom other) => Key == other.Key;
    public override bool Equals(object o) => o is Custom c && Equals(c);
    public override int GetHashCode() => Key;
}

class Reference { public int A; }

class Named
{
    public string Name;
    public override bool Equals(object o) => o is Named n && n.Name == Name;
    public override int GetHashCode() => Name.Length;
    public static bool operator ==(Named a, Named b) => Equals(a, b);
    public static bool operator !=(Named a, Named b) => !Equals(a, b);
}

interface IMutable { void Set(int n); int Get(); }

struct Mutable : IMutable
{
    private int _n;
    public void Set(int n) { _n = n; }
    public int Get() => _n;
}

static class Program
{
    static bool Same<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    static void Main()
    {
        object a = 5, b = 5, c = 5L;
        Console.WriteLine(a.Equals(b) + " " + (a == b) + " " + a.Equals(c) + " " + Equals(a, b) + " " + ReferenceEquals(a, a));
        Console.WriteLine(new Plain { A = 1, B = "x" }.Equals(new Plain { A = 1, B = "x" }) + " " + new Plain { A = 1 }.Equals(new Plain { A = 2 }) + " " + new Plain().Equals(null));
        Console.WriteLine(new Custom { Key = 1, Ignored = 2 }.Equals(new Custom { Key = 1 }) + " " + Same(new Custom { Key = 3 }, new Custom { Key = 4 }));
        Console.WriteLine(new Reference { A = 1 }.Equals(new Reference { A = 1 }) + " " + (new Named { Name = "n" } == new Named { Name = "n" }) + " " + (new Named { Name = "n" } != null));
        var anonymous = new { X = 1, Y = "two" };
        Console.WriteLine(anonymous.Equals(new { X = 1, Y = "two" }) + " " + anonymous + " " + (anonymous.GetHashCode() == new { X = 1, Y = "two" }.GetHashCode()));
        IMutable boxed = new Mutable();
        boxed.Set(5);
        IMutable alias = boxed;
        alias.Set(6);
        Mutable copy = (Mutable)boxed;
        copy.Set(7);
        Console.WriteLine(boxed.Get() + " " + alias.Get() + " " + copy.Get());
        var set = new HashSet<Custom> { new Custom { Key = 1 }, new Custom { Key = 1, Ignored = 9 }, new Custom { Key = 2 } };
        var names = new Dictionary<Named, int> { { new Named { Name = "k" }, 1 } };
        Console.WriteLine(set.Count + " " + names[new Named { Name = "k" }] + " " + names.ContainsKey(new Named { Name = "z" }));
        try { Console.WriteLine((long)a); }
        catch (InvalidCastException e) { Console.WriteLine(e.Message); }
        try { Console.WriteLine((int)(object)"s"); }
        catch (InvalidCastException e) { Console.WriteLine(e.Message); }
        Console.WriteLine((int)a + (long)c + " " + (double)(int)a + " " + (a is int) + (a is long) + (a as string == null));
        object[] things = { 1, 'c', "s", 2.5, true, null, DayOfWeek.Friday, new[] { 1 }, 3m, (byte)4 };
        foreach (object o in things) Console.Write((o == null ? "null" : o.GetType().Name + ":" + o) + " ");
        Console.WriteLine();
        Console.WriteLine(double.NaN.Equals(double.NaN) + " " + (double.NaN == double.NaN) + " " + 0.0.Equals(-0.0) + " " + ((object)1.0).Equals(1));
        Console.WriteLine(1.Equals(1L) + " " + 1L.Equals(1) + " " + ((byte)1).Equals(1) + " " + 1.CompareTo(2) + " " + true.CompareTo(false));
    }
}
