// A method that returns through a hidden buffer gets its arguments one place later.
using System;

struct Big { public long A, B, C; public int D; }

class Maker {
    long own = 1000;
    public Big Make(int a, long b, byte c) { return new Big { A = a + own, B = b, C = c, D = (int)own }; }
    public Big Six(int a, int b, int c, int d, int e, int f) {
        own++;
        return new Big { A = a * 100 + b, B = c * 100 + d, C = e * 100 + f, D = (int)own };
    }
}

static class Program {
    static Big M0() { return new Big { A = 1, B = 2, C = 3, D = 4 }; }
    static Big M1(int a) { return new Big { A = a, B = a + 1, C = a + 2, D = a + 3 }; }
    static Big M2(string s, int a) { return new Big { A = s.Length, B = a }; }
    static Big M4(int a, double x, int b, float y) { return new Big { A = a, B = (long)x, C = b, D = (int)y }; }
    static Big M8(int a, int b, int c, int d, int e, int f, int g, int h) {
        return new Big { A = a * 10 + b, B = c * 10 + d, C = e * 10 + f, D = g * 10 + h };
    }
    static Big Change(Big b, int n) { b.A += n; b.D -= n; n = 5; b.C = n; return b; }
    static Big Nest(int n) { return n == 0 ? M0() : Change(Nest(n - 1), n); }

    static void Print(Big b) { Console.WriteLine(b.A + " " + b.B + " " + b.C + " " + b.D); }

    static void Main() {
        Print(M0());
        Print(M1(10));
        Print(M2("hello", 9));
        Print(M4(1, 2.5, 3, 4.5f));
        Print(M8(1, 2, 3, 4, 5, 6, 7, 8));
        Big b = M1(20);
        Print(Change(b, 3));
        Print(b);
        b = Change(b, 4);
        Print(b);
        b = Change(Change(b, 1), 2);
        Print(b);
        Print(Nest(5));
        var maker = new Maker();
        Print(maker.Make(1, 2, 3));
        Print(maker.Six(1, 2, 3, 4, 5, 6));
        Print(maker.Six(6, 5, 4, 3, 2, 1));
    }
}
