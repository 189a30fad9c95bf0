// Large structs as the first, second, third and fifth argument and later, in call, callvirt, interface call and newobj.
using System;

struct L { public long A, B, C; public L(long n) { A = n; B = n * 2; C = n * 3; } public long Sum { get { return A + B + C; } } }
struct XL { public long A, B, C, D, E, F, G, H; public XL(long n) { A = n; B = C = D = E = F = G = 1; H = -n; } }

interface ITake { long Take(int a, L l, int b, XL x, int c, L m); }

class Taker : ITake {
    public long Total;
    public Taker() { }
    public Taker(L l) { Total = l.Sum; }
    public Taker(int a, L l) { Total = a + l.Sum; }
    public Taker(int a, int b, L l, int c, XL x) { Total = a + b * 10 + c * 100 + l.Sum + x.A + x.H + x.D; }
    public long Plain(L l, int a) { return l.Sum * a; }
    public virtual long Virtual(int a, int b, L l, int c, int d, XL x, int e, L m) {
        return a + 10 * b + 100 * c + 1000 * d + 10000 * e + l.Sum + m.Sum + x.A + x.H + x.G;
    }
    public long Take(int a, L l, int b, XL x, int c, L m) { return a * l.A + b * l.C + c * m.B + x.F + x.A; }
}
class Taker2 : Taker {
    public override long Virtual(int a, int b, L l, int c, int d, XL x, int e, L m) {
        return -base.Virtual(e, d, m, c, b, x, a, l);
    }
}

static class Program {
    static long P1(L l) { return l.Sum; }
    static long P2(int a, L l) { return a + l.Sum; }
    static long P3(int a, int b, L l) { return a + b + l.Sum; }
    static long P5(int a, int b, int c, int d, L l) { return a + b + c + d + l.Sum; }
    static long P7(int a, int b, int c, int d, int e, int f, L l) { return a + b + c + d + e + f + l.Sum; }
    static long P8(int a, L l, int b, L m, int c, L n, int d, L o) {
        return a * l.A + b * m.A + c * n.A + d * o.A + l.C + m.C + n.C + o.C;
    }
    static long PX(double x, XL a, double y, L b, float z, XL c) { return (long)(x + y + z) + a.A + b.Sum + c.H + a.E; }
    static long Change(L l, int n) { l.A = n; l.B = n; l.C = n; return l.Sum; }

    static void Main() {
        var l = new L(7);
        var m = new L(11);
        var x = new XL(1000);
        Console.WriteLine(P1(l) + " " + P2(1, l) + " " + P3(1, 2, l) + " " + P5(1, 2, 3, 4, l) + " " + P7(1, 2, 3, 4, 5, 6, l));
        Console.WriteLine(P8(1, l, 2, m, 3, l, 4, m));
        Console.WriteLine(PX(1.5, x, 2.5, l, 3f, x));
        Console.WriteLine(Change(l, 100) + " " + l.Sum);
        Console.WriteLine(new Taker(l).Total + " " + new Taker(5, m).Total + " " + new Taker(1, 2, l, 3, x).Total);
        Taker[] takers = { new Taker(), new Taker2() };
        foreach (Taker t in takers) {
            Console.WriteLine(t.Plain(l, 3) + " " + t.Virtual(1, 2, l, 3, 4, x, 5, m));
            ITake i = t;
            Console.WriteLine(i.Take(2, l, 3, x, 4, m));
        }
    }
}
