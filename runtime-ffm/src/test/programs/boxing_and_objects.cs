// mcs: it does not know patterns
// Objects: equality, hash codes, ToString, type tests and casts.
using System;

class A { public int X; public override bool Equals(object o) { return o is A && ((A)o).X == X; } public override int GetHashCode() { return X; } }
class B : A { public string Name = "b"; public override string ToString() { return Name + X; } }
interface IMark { }
sealed class C : B, IMark { }
struct S : IMark { public int N; }
enum E { Zero, One, Two = 20, Minus = -3 }
[Flags] enum F : byte { None = 0, R = 1, W = 2, X = 4, All = 7 }

static class Program {
    static string Test(object o) { return (o is A ? "A" : "-") + (o is B ? "B" : "-") + (o is C ? "C" : "-") + (o is IMark ? "I" : "-") + (o is S ? "S" : "-") + (o is int ? "i" : "-") + (o is E ? "E" : "-") + (o is string ? "s" : "-") + (o is Array ? "a" : "-") + (o is int[] ? "n" : "-") + (o is ValueType ? "v" : "-") + (o == null ? "0" : "-"); }
    static string Kind(object o) {
        switch (o) {
            case null: return "null";
            case int i when i > 100: return "big int " + i;
            case int i: return "int " + i;
            case string s: return "string " + s.Length;
            case B b: return "B " + b;
            case A _: return "A";
            case Array a: return "array " + a.Length;
            default: return "other " + o.GetType().Name;
        }
    }

    static void Main() {
        object[] all = { new A { X = 1 }, new B { X = 2 }, new C(), new S(), 5, 500, E.Two, "text", new int[3], new A[2], null, 2.5, 'c', true, 7L };
        foreach (object o in all) Console.WriteLine(Test(o) + " " + Kind(o));
        Console.WriteLine(all[0].Equals(new A { X = 1 }) + " " + all[0].Equals(all[1]) + " " + Equals(all[0], null) + " " + Equals(null, null) + " " + ReferenceEquals(all[0], all[0]));
        Console.WriteLine(new A().ToString() + " " + new S().ToString() + " " + new B() + " " + new object() + " " + new int[0] + " " + new A().GetType().FullName);
        Console.WriteLine(all[0].GetHashCode() + " " + 5.GetHashCode() + " " + true.GetHashCode() + " " + 'a'.GetHashCode() + " " + 7L.GetHashCode());
        B b = (B)(A)new C();
        A a = b;
        C c = a as C;
        Console.WriteLine(b.Name + " " + (c != null) + " " + (a as IMark != null) + " " + ((object)a as string ?? "none") + " " + (all[0] as B == null));
        Console.WriteLine(5.Equals(5) + " " + 5.Equals(5L) + " " + ((object)5).Equals(5) + " " + 'c'.Equals('c') + " " + 1.5.Equals(1.5) + " " + double.NaN.Equals(double.NaN) + " " + "x".Equals((object)"x"));
        Console.WriteLine(5.CompareTo(6) + " " + 6L.CompareTo(5) + " " + 'a'.CompareTo('a') + " " + true.CompareTo(false) + " " + 1.5.CompareTo(2.5) + " " + ((byte)3).CompareTo((byte)1));
        E e = E.Two; F f = F.R | F.X;
        e++; f &= ~F.R; f ^= F.All;
        Console.WriteLine((int)e + " " + (int)E.Minus + " " + (byte)f + " " + (e == (E)21) + " " + (f == (F.R | F.W)) + " " + ((f & F.W) != 0) + " " + (E.One < E.Two) + " " + (E.Two - E.Minus));
        switch (f) { case F.R: Console.WriteLine("R"); break; case F.R | F.W: Console.WriteLine("RW"); break; default: Console.WriteLine("?"); break; }
        Console.WriteLine(typeof(A).Name + " " + typeof(int).FullName + " " + (new C().GetType() == typeof(C)) + " " + (b.GetType() == typeof(B)) + " " + typeof(S).Name);
        object boxed = 5, same = boxed, copy = (int)boxed;
        Console.WriteLine((boxed == same) + " " + (boxed == copy) + " " + boxed.Equals(copy));
        object nested = new object[] { 1, new object[] { "deep", 2L } };
        Console.WriteLine(((object[])((object[])nested)[1])[0]);
    }
}
