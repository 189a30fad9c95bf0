// default(T) assigned through addresses that are used again at once.
using System;

struct S { public int A; public long B; public byte C; }
class Holder { public S Field; public static S Static; public S[] Array = new S[4]; }

static class Program {
    static S Last;

    static void Clear(ref S s) { s = default(S); }
    static void ClearThenSet(ref S s, int a) { s = new S(); s.A = a; }
    static S Made(int a) { return new S { A = a, B = a * 2L, C = (byte)a }; }
    static void Print(string name, S s) { Console.WriteLine(name + ": " + s.A + " " + s.B + " " + s.C); }
    static T Zero<T>() { T t = default(T); return t; }
    static void Zero<T>(out T t) { t = default(T); }

    static void Main() {
        S a = Made(1);
        Print("a", a);
        Clear(ref a);
        Print("cleared", a);
        ClearThenSet(ref a, 5);
        Print("set", a);
        Holder h = new Holder();
        h.Field = Made(7);
        Print("field", h.Field);
        h.Field = new S();
        Print("field", h.Field);
        h.Field = new S { A = 3, C = 9 };
        Print("field", h.Field);
        h.Array[2] = Made(8);
        h.Array[3] = h.Array[2];
        h.Array[2] = default(S);
        Print("array2", h.Array[2]);
        Print("array3", h.Array[3]);
        Holder.Static = Made(200);
        Print("static", Holder.Static);
        Holder.Static = default(S);
        Print("static", Holder.Static);
        S b, c;
        b = c = default(S);
        b.A = 1;
        Print("b", b);
        Print("c", c);
        Last = b = Made(4);
        Print("last", Last);
        Print("b", b);
        Print("generic", Zero<S>());
        int i;
        Zero(out i);
        string s;
        Zero(out s);
        Console.WriteLine(i + (s == null ? " null" : " not null") + Zero<long>());
    }
}
