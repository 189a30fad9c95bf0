// Large struct locals in methods with handlers survive them.
using System;

struct Big { public long A, B, C, D, E, F, G, H; public static Big Of(long n) { return new Big { A = n, D = n * 2, H = n * 3 }; } }

static class Program {
    static long Test(int n) {
        Big a = Big.Of(n), b = Big.Of(n + 1), c = default(Big);
        int tries = 0;
        try {
            c = Big.Of(100);
            if (n % 2 == 0) throw new Exception();
            a.A += c.H;
        } catch (Exception) {
            b = Big.Of(50);
            b.D += a.D + c.D;
            tries++;
        } finally {
            Big local = Big.Of(7);
            a.H += local.A + b.H;
            tries += 10;
        }
        return a.A + a.D + a.H + b.A + b.D + b.H + c.A + c.D + c.H + tries * 1000000;
    }
    static void Main() { for (int i = 0; i < 6; i++) Console.WriteLine(Test(i)); }
}
