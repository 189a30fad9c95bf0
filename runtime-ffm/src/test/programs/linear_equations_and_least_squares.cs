// mcs: two compilations by Roslyn are enough for what this shows
// Elimination with pivots, least squares, a tridiagonal system, Cholesky.
using System;
using System.Linq;
static class Program
{
    static double[] Solve(double[][] a, double[] b)
    {
        int n = b.Length; var m = a.Select((r, i) => r.Concat(new[] { b[i] }).ToArray()).ToArray();
        for (int c = 0; c < n; c++)
        {
            int p = Enumerable.Range(c, n - c).OrderByDescending(r => Math.Abs(m[r][c])).First();
            if (Math.Abs(m[p][c]) < 1e-12) throw new ArithmeticException("singular");
            (m[c], m[p]) = (m[p], m[c]);
            for (int r = c + 1; r < n; r++) { double f = m[r][c] / m[c][c]; for (int k = c; k <= n;
            k++) m[r][k] -= f * m[c][k]; }
        }
        var x = new double[n];
        for (int r = n - 1; r >= 0; r--) x[r] = (m[r][n] - Enumerable.Range(r + 1, n - r - 1).Sum(k => m[r][k] *
            x[k])) / m[r][r];
        return x;
    }
    static string Show(double[] v) => string.Join(" ", v.Select(x => (Math.Round(x, 6) + 0.0).ToString("F4")));
    static double[] Fit(double[] xs, double[] ys, int degree) { int n = degree + 1;
    var a = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => xs.Sum(x => Math.Pow(x, i +
        j))).ToArray()).ToArray(); return Solve(a, Enumerable.Range(0, n).Select(i => xs.Zip(ys, (x, y) => y *
        Math.Pow(x, i)).Sum()).ToArray()); }
    static double[,] Cholesky(double[,] a) { int n = a.GetLength(0); var l = new double[n, n]; for (int i = 0; i < n;
    i++) for (int j = 0; j <= i; j++) { double s = a[i, j]; for (int k = 0; k < j; k++) s -= l[i, k] * l[j, k];
    l[i, j] = i == j ? Math.Sqrt(s) : s / l[j, j]; } return l; }
    static void Main()
    {
        Console.WriteLine(Show(Solve(new[] { new double[] { 2, 1, -1 }, new double[] { -3, -1, 2 }, new double[] { -2,
            1, 2 } }, new double[] { 8, -11, -3 })));
        try { Solve(new[] { new double[] { 1, 2 }, new double[] { 2, 4 } }, new double[] { 1, 2 }); }
        catch (ArithmeticException e) { Console.WriteLine(e.Message); }
        var xs = Enumerable.Range(0, 10).Select(i => (double)i).ToArray();
        Console.WriteLine(Show(Fit(xs, xs.Select(x => 3 - 2 * x + 0.5 * x * x).ToArray(), 2)));
        foreach (double x in Cholesky(new double[,] { { 4, 12, -16 }, { 12, 37, -43 }, { -16, -43, 98 }
        })) Console.Write(x + " "); Console.WriteLine();
    }
}
