// with: r40_library
// Two assemblies whose tables give the same numbers to different types, methods, fields and strings.
using System;

class First { public int A = 1; public string Name() { return "main First " + A; } }
class Second { public static int Count = 100; public long B = 2; public virtual string Name() { return "main Second " + B; } }
struct Third { public byte X; public int Sum(int y) { return X + y; } }

class Derived : Library.Second {
    public override string Name() { return "derived from " + base.Name(); }
}

static class Program {
    static string Twice(string s) { return "main:" + s + s; }

    static void Main() {
        Console.WriteLine(new First().Name());
        Console.WriteLine(new Library.First().Name());
        Console.WriteLine(new Second().Name() + " " + Second.Count);
        Console.WriteLine(new Library.Second().Name() + " " + Library.Second.Count);
        Library.Second.Count += 5;
        Second.Count += 7;
        Console.WriteLine(Second.Count + " " + Library.Second.Count + " " + Library.Second.Bump());
        Console.WriteLine(Twice("a") + " " + Library.Helper.Twice("b"));
        var third = new Third { X = 9 };
        var other = new Library.Third { L = 1L << 40, D = 0.5 };
        Console.WriteLine(third.Sum(1) + " " + other.Sum(2) + " " + Library.Helper.Change(other).L);
        Library.Second d = new Derived();
        Console.WriteLine(d.Name() + " " + Library.Helper.Describe(d));
        Console.WriteLine(Library.Helper.Make(third) + " " + Library.Helper.Make("text") + " " + new Library.Cell<Third> { Value = third }.Get().X);
        var cells = new Library.Cell<Library.Third>[2];
        cells[1] = new Library.Cell<Library.Third> { Value = other };
        Console.WriteLine((cells[0] == null) + " " + cells[1].Get().L + " " + Library.Cell<int>.Made + " " + Library.Cell<Third>.Made);
        Library.IThing thing = new Library.First();
        Console.WriteLine(thing.Do(3) + " " + (thing is Library.First) + " " + ((object)thing is First));
    }
}
