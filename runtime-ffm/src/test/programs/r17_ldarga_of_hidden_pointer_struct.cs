// Taking the address of a struct argument that came by hidden pointer gives the struct, not the pointer.
using System;

struct L { public long A, B, C; public long Sum() { return A + B + C; } public void Add(long n) { A += n; B += n; C += n; } }
struct T3 { public byte A, B, C; public int Sum() { return A + B + C; } public void Bump() { A++; B++; C++; } }
struct D16 { public double X; public int Y; public void Twice() { X *= 2; Y *= 2; } }

class C {
    long k = 5;
    public long Use(L l, T3 t) { l.Add(k); t.Bump(); return l.Sum() * 1000 + t.Sum(); }
}

static unsafe class Program {
    static void ByRef(ref L l) { l.A = 77; }
    static long Use(L l) { l.Add(1); ByRef(ref l); return l.Sum(); }
    static long UsePointer(int n, L l) { L* p = &l; p->B = n; p[0].C += n; return l.Sum(); }
    static int UseSmall(int a, int b, T3 t) { t.Bump(); T3* p = &t; p->A = 100; return t.Sum() + a + b; }
    static long UseMixed(D16 d, L l, D16 e) { d.Twice(); e.Twice(); e.Twice(); l.Add(10); return (long)(d.X + e.X) + d.Y + e.Y + l.Sum(); }
    static long Ninth(int a, int b, int c, int d, int e, int f, int g, int h, L l) { l.Add(a + h); return l.Sum(); }

    static void Main() {
        var l = new L { A = 1, B = 2, C = 3 };
        var t = new T3 { A = 4, B = 5, C = 6 };
        var d = new D16 { X = 1.5, Y = 2 };
        Console.WriteLine(Use(l) + " " + l.Sum());
        Console.WriteLine(UsePointer(50, l) + " " + l.Sum());
        Console.WriteLine(UseSmall(1, 2, t) + " " + t.Sum());
        Console.WriteLine(UseMixed(d, l, d) + " " + d.Y);
        Console.WriteLine(Ninth(1, 2, 3, 4, 5, 6, 7, 8, l) + " " + l.Sum());
        Console.WriteLine(new C().Use(l, t) + " " + l.Sum() + " " + t.Sum());
    }
}
