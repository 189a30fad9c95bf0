// Variable arguments: methods that take them, of every type, virtual ones, in recursion, with exceptions and collections; typed references.
using System;
using System.Runtime.CompilerServices;

public struct Pair { public int A; public double B; }
public struct Big { public long A, B, C, D, E; public string S; }

public class Base {
    public virtual string Name(string prefix, __arglist) {
        var it = new ArgIterator(__arglist);
        return prefix + " base " + it.GetRemainingCount();
    }
}
public class Derived : Base {
    int seed = 7;
    public override string Name(string prefix, __arglist) {
        var it = new ArgIterator(__arglist);
        int sum = seed;
        while (it.GetRemainingCount() > 0) sum += __refvalue(it.GetNextArg(), int);
        return prefix + " derived " + sum;
    }
}

public static class Program {
    static int Count(__arglist) { return new ArgIterator(__arglist).GetRemainingCount(); }

    static string Describe(int n, __arglist) {
        var it = new ArgIterator(__arglist);
        string text = n + ":";
        while (it.GetRemainingCount() > 0) {
            TypedReference r = it.GetNextArg();
            Type t = __reftype(r);
            text += " " + t.Name + "=";
            if (t == typeof(int)) text += __refvalue(r, int);
            else if (t == typeof(long)) text += __refvalue(r, long);
            else if (t == typeof(double)) text += __refvalue(r, double);
            else if (t == typeof(byte)) text += __refvalue(r, byte);
            else if (t == typeof(sbyte)) text += __refvalue(r, sbyte);
            else if (t == typeof(char)) text += __refvalue(r, char);
            else if (t == typeof(bool)) text += __refvalue(r, bool);
            else if (t == typeof(string)) text += __refvalue(r, string);
            else if (t == typeof(Pair)) text += __refvalue(r, Pair).A + "/" + __refvalue(r, Pair).B;
            else if (t == typeof(Big)) text += __refvalue(r, Big).A + "/" + __refvalue(r, Big).E + "/" + __refvalue(r, Big).S;
            else if (t == typeof(int[])) text += __refvalue(r, int[]).Length;
            else text += "?";
        }
        return text;
    }

    static Big Make(Big start, double d, __arglist) {
        var it = new ArgIterator(__arglist);
        it.GetNextArg();
        start.B += __refvalue(it.GetNextArg(), long);
        start.C = (long)d;
        start.S += __refvalue(it.GetNextArg(), string);
        return start;
    }

    static int Fails(string message, __arglist) {
        var it = new ArgIterator(__arglist);
        if (__refvalue(it.GetNextArg(), int) > 3) throw new InvalidOperationException(message);
        return Nested(new ArgIterator(__arglist));
    }
    static int Nested(ArgIterator it) { return it.GetRemainingCount() * 100; }

    static int Sum(int depth, __arglist) {
        var it = new ArgIterator(__arglist);
        int sum = 0;
        while (it.GetRemainingCount() > 0) sum += __refvalue(it.GetNextArg(), int);
        return depth == 0 ? sum : sum + Sum(depth - 1, __arglist(depth, depth, depth)) + Sum(depth - 1, __arglist());
    }

    static object[] Garbage(int n) {
        object[] all = new object[n];
        for (int i = 0; i < n; i++) all[i] = new byte[1000];
        return all;
    }

    static string Kept(__arglist) {
        for (int i = 0; i < 50; i++) Garbage(100);
        GC.Collect();
        var it = new ArgIterator(__arglist);
        return __refvalue(it.GetNextArg(), string) + __refvalue(it.GetNextArg(), Big).S;
    }

    static string text = "x";

    static void Main() {
        Console.WriteLine(Count(__arglist()));
        Console.WriteLine(Count(__arglist(1, 2.0, "three")));
        Console.WriteLine(Describe(1, __arglist(42, -5L, 2.5, (byte)200, (sbyte)-3, 'q', true, "text")));
        Console.WriteLine(Describe(2, __arglist(new Pair { A = 3, B = 0.25 }, new Big { A = 1L << 40, E = 9, S = "s" }, new int[5])));
        Console.WriteLine(Describe(3, __arglist()));
        var big = new Big { A = 10, B = 20, S = "start" };
        var made = Make(big, 3.75, __arglist(1, 5L, "+end"));
        Console.WriteLine(made.A + " " + made.B + " " + made.C + " " + made.S + " " + big.B + " " + big.S);
        Base b = new Base(), d = new Derived();
        Console.WriteLine(b.Name("a", __arglist(1, 2)));
        Console.WriteLine(d.Name("b", __arglist(1, 2, 3)));
        Console.WriteLine(Fails("no", __arglist(1, 2)));
        try { Fails("yes", __arglist(4)); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(Sum(6, __arglist(1, 2)));
        Console.WriteLine(Kept(__arglist(text + "y", new Big { S = text + "z" })));
        int local = 5;
        TypedReference tr = __makeref(local);
        __refvalue(tr, int) = 77;
        Console.WriteLine(local + " " + __reftype(tr).Name);
        try { Console.WriteLine(__refvalue(tr, long)); } catch (InvalidCastException) { Console.WriteLine("not a long"); }
        try { TakeTwo(__arglist(1)); } catch (InvalidOperationException) { Console.WriteLine("no more"); }
    }
    static void TakeTwo(__arglist) { var it = new ArgIterator(__arglist); it.GetNextArg(); it.GetNextArg(); }
}
