// One generic method at many instantiations: each gets code of its own width and kind.
using System;

struct S3 { public byte A, B, C; public override string ToString() { return A + "-" + B + "-" + C; } }
struct S24 { public long A, B, C; public override string ToString() { return A + "-" + B + "-" + C; } }

static class Program {
    static T Last<T>(T[] a) { return a[a.Length - 1]; }
    static T[] Reverse<T>(T[] a) {
        var r = new T[a.Length];
        for (int i = 0; i < a.Length; i++) r[a.Length - 1 - i] = a[i];
        return r;
    }
    static string Join<T>(T[] a) { string s = ""; foreach (T t in a) s += t + ";"; return s; }
    static void Swap<T>(ref T a, ref T b) { T t = a; a = b; b = t; }
    static bool IsDefault<T>(T t) { return t == null || t.Equals(default(T)); }
    static string Kind<T>(T t) { return t is int ? "int" : t is string ? "string" : t is long ? "long" : typeof(T).Name; }
    static T Choose<T, U>(bool b, T t, U u) where U : T { return b ? t : u; }
    static int Depth<T>(T t, int n) { return n == 0 ? 0 : 1 + Depth(t, n - 1); }
    static U Then<T, U>(T t, U u) { Swap(ref u, ref u); return u; }

    static void Main() {
        Console.WriteLine(Last(new[] { 1, 2, 3 }) + " " + Last(new byte[] { 1, 255 }) + " " + Last(new[] { "a", "b" }) + " " + Last(new[] { 1L << 40 }));
        Console.WriteLine(Join(Reverse(new[] { 1, 2, 3 })) + Join(Reverse(new sbyte[] { -1, -2 })) + Join(Reverse(new[] { 'x', 'y' })) + Join(Reverse(new[] { "p", "q" })));
        Console.WriteLine(Join(Reverse(new[] { new S3 { A = 1 }, new S3 { C = 2 } })) + Join(Reverse(new[] { new S24 { A = 1 }, new S24 { C = 2 } })));
        int a = 1, b = 2;
        Swap(ref a, ref b);
        string s = "s", t = "t";
        Swap(ref s, ref t);
        double d = 1.5, e = 2.5;
        Swap(ref d, ref e);
        var x = new S24 { B = 1 };
        var y = new S24 { B = 2 };
        Swap(ref x, ref y);
        Console.WriteLine(a + " " + b + " " + s + t + " " + (d == 2.5) + " " + x + " " + y);
        Console.WriteLine(IsDefault(0) + " " + IsDefault(5) + " " + IsDefault<string>(null) + " " + IsDefault("") + " " + IsDefault(new S24()) + " " + IsDefault(0.0));
        Console.WriteLine(Kind(1) + " " + Kind("") + " " + Kind(1L) + " " + Kind(new S3()) + " " + Kind(1.5f));
        Console.WriteLine(Choose<object, string>(false, "no", "yes") + " " + Choose<object, string>(true, 5, "yes"));
        Console.WriteLine(Depth(1, 5) + Depth("x", 6) + Depth(new S3(), 7));
        Console.WriteLine(Then(1, "u") + Then("t", 2) + Then(1.0, 'c') + Then(new S3(), new S24 { A = 9 }));
    }
}
