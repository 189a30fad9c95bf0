// Static fields and static constructors belong to each instantiation of a generic type.
using System;

static class Log { public static int Count; public static int Note(string s) { Console.WriteLine("init " + s + " #" + ++Count); return Count; } }

class G<T> {
    public static int Order;
    public static T Value;
    public static T[] Items = new T[2];
    static G() { Order = Log.Note(typeof(T).Name); }
    public static void Set(T t) { Value = t; Items[1] = t; }
    public int Instance() { return Order; }
    public class Nested { public static int N = 5; public static T First { get { return Items[1]; } } }
}
struct V<A, B> {
    public static int Uses;
    public A Left;
    public static void Use() { Uses++; }
    static V() { Log.Note("V"); }
}
class Plain { public static int X = Log.Note("Plain"); static Plain() { } public static int Y = X * 10; }
class Chain1 { public static int A = Chain2.B + 1; static Chain1() { Log.Note("Chain1"); } }
class Chain2 { public static int B = 10; static Chain2() { Log.Note("Chain2"); B = 20; } }

static class Program {
    static int Test<T>(T t) { G<T>.Set(t); return G<T>.Order; }

    static void Main() {
        Console.WriteLine("start");
        Console.WriteLine(G<int>.Order);
        G<int>.Set(7);
        G<string>.Set("s");
        G<long>.Set(1L << 50);
        Console.WriteLine(G<int>.Value + " " + G<string>.Value + " " + G<long>.Value + " " + G<int>.Items[1] + G<string>.Items[1]);
        Console.WriteLine(G<int>.Order + " " + G<string>.Order + " " + G<long>.Order);
        Console.WriteLine(new G<object>().Instance() + " " + new G<int>().Instance());
        Console.WriteLine(Test(1.5) + " " + Test('c') + " " + Test("again") + " " + G<string>.Value);
        V<int, string>.Use();
        V<int, string>.Use();
        V<string, int>.Use();
        Console.WriteLine(V<int, string>.Uses + " " + V<string, int>.Uses + " " + V<int, int>.Uses);
        Console.WriteLine(Plain.Y + " " + Plain.X);
        Console.WriteLine(Chain1.A + " " + Chain2.B);
        G<int>.Nested.N++;
        Console.WriteLine(G<int>.Nested.N + " " + G<string>.Nested.N + " " + G<int>.Nested.First + " " + G<string>.Nested.First);
        Console.WriteLine(Log.Count);
    }
}
