// Constructors of classes and structs with four and more arguments, called while the stack holds other values.
using System;

class C4 { public int S; public C4(int a, int b, int c, int d) { S = a + b * 10 + c * 100 + d * 1000; } }
class C6 { public long S; public C6(int a, long b, byte c, short d, int e, long f) { S = a + b * 10 + c * 100 + d * 1000 + e * 10000 + f * 100000; } }
class C9 { public double S; public C9(int a, double b, int c, float d, int e, double f, int g, float h, int i) { S = a + b + c + d + e + f + g + h + i; } }
struct S5 { public int A, B, C, D, E; public S5(int a, int b, int c, int d, int e) { A = a; B = b; C = c; D = d; E = e; } public int Sum { get { return A + B * 2 + C * 3 + D * 4 + E * 5; } } }

static class Program {
    static int F(int a, int b, int c) { return a * 10000 + b * 100 + c; }

    static void Main() {
        int x = 3;
        Console.WriteLine(1 + x * new C4(1, 2, 3, 4).S + 1000000 * x);
        Console.WriteLine(F(x, new C4(x, x + 1, x + 2, x + 3).S % 100, x + 1));
        Console.WriteLine(x + new C6(1, 2, 3, 4, 5, 6).S * 2 - x);
        Console.WriteLine((int)(x - new C9(1, 2.5, 3, 4.5f, 5, 6, 7, 8, 9).S * 2));
        Console.WriteLine(F(1, new S5(1, 2, 3, 4, 5).Sum, new S5(5, 4, 3, 2, 1).Sum));
        S5 s = new S5(x, x * 2, x * 3, x * 4, x * 5);
        Console.WriteLine(s.A + " " + s.B + " " + s.C + " " + s.D + " " + s.E);
        S5[] a = { new S5(1, 1, 1, 1, 1), new S5(2, 2, 2, 2, 2), s };
        Console.WriteLine(a[0].Sum + a[1].Sum * 10 + a[2].Sum * 100);
        Console.WriteLine(new C4(new C4(1, 1, 1, 1).S, new C4(2, 2, 2, 2).S, new S5(1, 0, 0, 0, 0).Sum, x).S);
        string t = new string('a', 3) + new string(new[] { 'b', 'c', 'd', 'e', 'f' }, 1, 3) + x;
        Console.WriteLine(t);
    }
}
