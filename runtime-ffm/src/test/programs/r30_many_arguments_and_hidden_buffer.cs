// More than four arguments, some on the stack, together with a returned struct, through call, callvirt and interfaces.
using System;

struct R { public long A, B, C; }
struct Q { public int A, B, C, D; }

interface I { R Get(int a, int b, int c, int d, int e, int f, int g); }
abstract class Base : I {
    protected int k = 1;
    public abstract R Get(int a, int b, int c, int d, int e, int f, int g);
    public virtual Q Quad(long a, byte b, double c, short d, Q q, int e, R r) { return new Q { A = (int)a + b, B = (int)c + d, C = q.C + e, D = (int)r.C + k }; }
}
class X : Base {
    public override R Get(int a, int b, int c, int d, int e, int f, int g) { k++; return new R { A = a * 100 + b * 10 + c, B = d * 100 + e * 10 + f, C = g * k }; }
}
sealed class Y : Base {
    public override R Get(int a, int b, int c, int d, int e, int f, int g) { k += 2; return new R { A = g * 100 + f * 10 + e, B = d * 100 + c * 10 + b, C = a * k }; }
    public override Q Quad(long a, byte b, double c, short d, Q q, int e, R r) { Q x = base.Quad(a + 1, b, c, d, q, e, r); x.D = -x.D; return x; }
}

static class Program {
    static R Static(int a, long b, int c, long d, int e, long f, int g, long h, int i) {
        return new R { A = a + b + c, B = d + e + f, C = g + h + i };
    }
    static R Doubles(double a, int b, double c, int d, double e, int f, double g, int h, double i, double j, double k, double l) {
        return new R { A = (long)(a + c + e + g), B = b + d + f + h, C = (long)(i * j - k * l) };
    }
    static void Print(R r) { Console.WriteLine(r.A + " " + r.B + " " + r.C); }

    static void Main() {
        Print(Static(1, 2, 3, 4, 5, 6, 7, 8, 9));
        Print(Doubles(1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 10, 20, 3, 4));
        Base[] all = { new X(), new Y() };
        var q = new Q { A = 1, B = 2, C = 3, D = 4 };
        foreach (Base b in all) {
            Print(b.Get(1, 2, 3, 4, 5, 6, 7));
            I i = b;
            Print(i.Get(7, 6, 5, 4, 3, 2, 1));
            Q p = b.Quad(10000000000, 200, 3.7, -4, q, 6, b.Get(0, 0, 0, 0, 0, 0, 50));
            Console.WriteLine(p.A + " " + p.B + " " + p.C + " " + p.D);
        }
    }
}
