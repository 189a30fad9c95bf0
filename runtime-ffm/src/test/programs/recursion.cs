// Recursion of several kinds.
using System;

class Tree { public Tree L, R; public int V; public int Sum() { return V + (L == null ? 0 : L.Sum()) + (R == null ? 0 : R.Sum()); } public static Tree Make(int depth, ref int n) { if (depth == 0) return null; Tree t = new Tree(); t.L = Make(depth - 1, ref n); t.V = n++; t.R = Make(depth - 1, ref n); return t; } }
struct Matrix { public long A, B, C, D; public static Matrix operator *(Matrix x, Matrix y) { return new Matrix { A = x.A * y.A + x.B * y.C, B = x.A * y.B + x.B * y.D, C = x.C * y.A + x.D * y.C, D = x.C * y.B + x.D * y.D }; } }

static class Program {
    static int Fib(int n) { return n < 2 ? n : Fib(n - 1) + Fib(n - 2); }
    static int Ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1)); }
    static long Power(long b, int e) { return e == 0 ? 1 : e % 2 == 0 ? Power(b * b, e / 2) : b * Power(b, e - 1); }
    static Matrix Power(Matrix m, int e) { if (e == 1) return m; Matrix h = Power(m, e / 2); return e % 2 == 0 ? h * h : h * h * m; }
    static bool Even(int n) { return n == 0 || Odd(n - 1); }
    static bool Odd(int n) { return n != 0 && Even(n - 1); }
    static void Hanoi(int n, char a, char b, char c, ref int moves) { if (n == 0) return; Hanoi(n - 1, a, c, b, ref moves); moves = moves * 3 % 1000003 + a - c; Hanoi(n - 1, b, a, c, ref moves); }
    static int Queens(int n, int row, int columns, int left, int right) { if (row == n) return 1; int count = 0; for (int c = 0; c < n; c++) { int bit = 1 << c; if ((columns & bit) == 0 && (left & bit) == 0 && (right & bit) == 0) count += Queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1); } return count; }
    static void Permute(char[] a, int k, ref int count, ref string last) { if (k == a.Length) { count++; last = new string(a); return; } for (int i = k; i < a.Length; i++) { char t = a[k]; a[k] = a[i]; a[i] = t; Permute(a, k + 1, ref count, ref last); t = a[k]; a[k] = a[i]; a[i] = t; } }
    static double Newton(double x, double guess, int n) { return n == 0 ? guess : Newton(x, (guess + x / guess) / 2, n - 1); }
    static int Parse(string s, ref int at) { int v = Term(s, ref at); while (at < s.Length && (s[at] == '+' || s[at] == '-')) { char op = s[at++]; int r = Term(s, ref at); v = op == '+' ? v + r : v - r; } return v; }
    static int Term(string s, ref int at) { int v = Factor(s, ref at); while (at < s.Length && (s[at] == '*' || s[at] == '/')) { char op = s[at++]; int r = Factor(s, ref at); v = op == '*' ? v * r : v / r; } return v; }
    static int Factor(string s, ref int at) { if (s[at] == '(') { at++; int v = Parse(s, ref at); at++; return v; } if (s[at] == '-') { at++; return -Factor(s, ref at); } int n = 0; while (at < s.Length && char.IsDigit(s[at])) n = n * 10 + (s[at++] - '0'); return n; }

    static void Main() {
        Console.WriteLine(Fib(22) + " " + Ackermann(2, 9) + " " + Power(3, 35) + " " + Power(new Matrix { A = 1, B = 1, C = 1 }, 80).B);
        Console.WriteLine(Even(5000) + " " + Odd(77));
        int moves = 0; Hanoi(10, 'a', 'b', 'c', ref moves);
        int count = 0; string last = null; Permute("abcdef".ToCharArray(), 0, ref count, ref last);
        Console.WriteLine(moves + " " + Queens(7, 0, 0, 0, 0) + " " + count + " " + last);
        int n = 0; Tree tree = Tree.Make(12, ref n);
        Console.WriteLine(n + " " + tree.Sum() + " " + tree.V + " " + tree.L.R.V);
        Console.WriteLine((long)(Newton(2, 1, 8) * 1e12));
        int at = 0; Console.WriteLine(Parse("2*(3+4)*5-100/(2+3)--7*(8-(9-10))", ref at) + " " + at);
    }
}
