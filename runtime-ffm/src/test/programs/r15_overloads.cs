// Overloads that differ in parameter types, kinds and counts only.
using System;

class Base {
    public virtual string F(int x) { return "Base.int"; }
    public virtual string F(long x) { return "Base.long"; }
    public virtual string F(string x) { return "Base.string"; }
    public virtual string F(object x) { return "Base.object"; }
}
class Derived : Base {
    public override string F(long x) { return "Derived.long"; }
    public string F(int x, int y) { return "Derived.int,int"; }
    public override string F(object x) { return "Derived.object"; }
}

static class Program {
    static string G(sbyte x) { return "sbyte"; }
    static string G(byte x) { return "byte"; }
    static string G(short x) { return "short"; }
    static string G(ushort x) { return "ushort"; }
    static string G(char x) { return "char"; }
    static string G(int x) { return "int"; }
    static string G(uint x) { return "uint"; }
    static string G(long x) { return "long"; }
    static string G(ulong x) { return "ulong"; }
    static string G(float x) { return "float"; }
    static string G(double x) { return "double"; }
    static string G(bool x) { return "bool"; }
    static string G(ref int x) { return "ref int"; }
    static string G(int[] x) { return "int[]"; }
    static string G(int[,] x) { return "int[,]"; }
    static string G(int[][] x) { return "int[][]"; }
    static string G(string x) { return "string"; }
    static unsafe string G(int* x) { return "int*"; }
    static string G<T>(T x) { return "T"; }
    static string G<T>(T[] x) { return "T[]"; }
    static string G<T, U>(T x, U y) { return "T,U"; }
    static string G(int x, long y) { return "int,long"; }
    static string G(long x, int y) { return "long,int"; }

    static unsafe void Main() {
        int i = 0;
        Console.WriteLine(G((sbyte)1) + " " + G((byte)1) + " " + G((short)1) + " " + G((ushort)1) + " " + G('c'));
        Console.WriteLine(G(1) + " " + G(1u) + " " + G(1L) + " " + G(1ul) + " " + G(1f) + " " + G(1.0) + " " + G(true));
        Console.WriteLine(G(ref i) + " " + G(new int[1]) + " " + G(new int[1, 1]) + " " + G(new int[1][]) + " " + G("s"));
        Console.WriteLine(G(&i) + " " + G(new object()) + " " + G(new long[1]) + " " + G("a", 'b'));
        Console.WriteLine(G(1, 2L) + " " + G(1L, 2));
        Base b = new Derived();
        Derived d = new Derived();
        Console.WriteLine(b.F(1) + " " + b.F(1L) + " " + b.F("s") + " " + b.F(b));
        Console.WriteLine(d.F(1) + " " + d.F(1L) + " " + d.F("s") + " " + d.F(d) + " " + d.F(1, 2));
        Console.WriteLine(Math.Max(1, 2) + " " + Math.Max(3L, 2L) + " " + Math.Abs((short)-4) + " " + Math.Max((byte)7, (byte)6));
    }
}
