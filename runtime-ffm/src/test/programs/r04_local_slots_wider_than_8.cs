// Locals of many sizes side by side: writing one leaves the others alone.
using System;

struct S16 { public long A, B; }
struct S24 { public long A, B, C; }
struct S32 { public long A, B, C, D; }
struct S100 { public int I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, J0, J1, J2, J3, J4, J5, J6, J7, J8, J9, K0, K1, K2, K3, K4; }

static class Program {
    static void Fill(out S16 s, long v) { s.A = v; s.B = v + 1; }
    static void Fill(out S24 s, long v) { s.A = v; s.B = v + 1; s.C = v + 2; }
    static void Fill(out S32 s, long v) { s.A = v; s.B = v + 1; s.C = v + 2; s.D = v + 3; }
    static void Fill(out S100 s, int v) {
        s = default(S100);
        s.I0 = v; s.I9 = v + 9; s.J0 = v + 10; s.J9 = v + 19; s.K0 = v + 20; s.K4 = v + 24;
    }

    static void Main() {
        int a = 1;
        S16 x;
        int b = 2;
        S24 y;
        long c = 3;
        S32 z;
        byte d = 4;
        S100 w;
        double e = 5.5;
        Fill(out x, 100);
        Fill(out y, 200);
        Fill(out z, 300);
        Fill(out w, 400);
        Console.WriteLine(a + " " + b + " " + c + " " + d + " " + (e == 5.5));
        Console.WriteLine(x.A + " " + x.B);
        Console.WriteLine(y.A + " " + y.B + " " + y.C);
        Console.WriteLine(z.A + " " + z.B + " " + z.C + " " + z.D);
        Console.WriteLine(w.I0 + " " + w.I9 + " " + w.J0 + " " + w.J9 + " " + w.K0 + " " + w.K4 + " " + w.I5);
        S100 copy = w;
        w = default(S100);
        Console.WriteLine(copy.K4 + " " + w.K4 + " " + copy.I0 + " " + w.I0);
        S32 first = z, second = z;
        first.A = -1;
        second.D = -2;
        Console.WriteLine(first.A + " " + first.D + " " + second.A + " " + second.D + " " + z.A + " " + z.D);
        a += b;
        Console.WriteLine(a + " " + x.A + " " + y.C);
    }
}
