// mcs: two compilations by Roslyn are enough for what this shows
// Nested classes reach private members; generic nesting; shadowing; using static.
using System;
using static System.Math;
class Outer<T>
{
    private T _secret;
    private static int s_made;
    public Outer(T t) { _secret = t; s_made++; }
    public class Peek { public T Look(Outer<T> o) => o._secret; public static int Made => s_made;
    public class Deeper<U> { public string Names => typeof(T).Name + "," + typeof(U).Name; } }
    private struct Hidden { public T V; }
    public object Box() => new Hidden { V = _secret };
    public enum Mode { On, Off }
}
class Base { protected int X = 1; public static int S = 10; public class In { public int V = 5; } }
class Derived : Base { protected new int X = 2; public int Both => X * 10 + base.X;
public new class In : Base.In { public In() { V++; } } }
static class Program
{
    static int x = 3;
    static int Shadow(int x) { { int y = x; x = y + Program.x; } return x; }
    static void Main()
    {
        var o = new Outer<string>("hush");
        Console.WriteLine(new Outer<string>.Peek().Look(o) + Outer<string>.Peek.Made + Outer<int>.Peek.Made + new
            Outer<string>.Peek.Deeper<int>().Names + Outer<int>.Mode.Off);
        Console.WriteLine(o.Box().GetType().Name + " " + new Derived().Both + Derived.S + new Derived.In().V + new
            Base.In().V);
        Console.WriteLine(Shadow(4) + " " + Max(3, Abs(-7)) + " " + Floor(PI) + " " + Round(E, 3));
    }
}
