// Many values live across calls whose callees also need many registers.
using System;

static class Program {
    static int Busy(int a, int b) {
        int c = a + b, d = a - b, e = a * b, f = a ^ b, g = a | b, h = a & b, i = c + d, j = e + f, k = g + h;
        for (int n = 0; n < 3; n++) {
            c += d; d += e; e += f; f += g; g += h; h += i; i += j; j += k; k += c;
        }
        return c + d + e + f + g + h + i + j + k;
    }

    static double BusyDouble(double a, double b) {
        double c = a + b, d = a - b, e = a * b, f = c * d, g = d + e, h = e - f, i = f * 0.5, j = g + h, k = i + j;
        for (int n = 0; n < 3; n++) {
            c += d; d -= e; e += f * 0.25; f -= g; g += h * 0.125; h -= i; i += j * 0.5; j -= k; k += c;
        }
        return c + d + e + f + g + h + i + j + k;
    }

    static int Caller(int x) {
        int a = x + 1, b = x + 2, c = x + 3, d = x + 4, e = x + 5, f = x + 6, g = x + 7, h = x + 8;
        int r = Busy(a, b) + Busy(c, d) + Busy(e, f) + Busy(g, h);
        return r + a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h;
    }

    static double CallerDouble(double x) {
        double a = x + 1, b = x + 2, c = x + 3, d = x + 4, e = x + 5, f = x + 6, g = x + 7, h = x + 8, i = x + 9;
        double r = BusyDouble(a, b) + BusyDouble(c, d) + BusyDouble(e, f) + BusyDouble(g, h);
        return r + a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i;
    }

    static int Recurse(int n, int a, int b, int c) {
        if (n == 0) return a + b + c;
        int left = Recurse(n - 1, a + 1, b + 2, c + 3);
        int right = Recurse(n - 1, c, a, b);
        return left + right + a - b + c + n;
    }

    static void Main() {
        for (int i = -3; i < 4; i++) Console.WriteLine(Caller(i * 1000));
        for (int i = 0; i < 4; i++) Console.WriteLine(BitConverter.DoubleToInt64Bits(CallerDouble(i * 0.75)));
        Console.WriteLine(Recurse(12, 1, 2, 3));
    }
}
