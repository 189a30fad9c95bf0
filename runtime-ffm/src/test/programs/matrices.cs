// mcs: two compilations by Roslyn are enough for what this shows
// Matrices: products, determinants, inverses by elimination, powers, generic over the arithmetic.
using System;

interface IRing<T> { T Zero { get; } T One { get; } T Add(T a, T b); T Multiply(T a, T b); }

struct Ints : IRing<long>
{
    public long Zero => 0;
    public long One => 1;
    public long Add(long a, long b) => a + b;
    public long Multiply(long a, long b) => a * b;
}

struct Modular : IRing<int>
{
    public int Zero => 0;
    public int One => 1;
    public int Add(int a, int b) => (a + b) % 1000007;
    public int Multiply(int a, int b) => (int)((long)a * b % 1000007);
}

struct Shortest : IRing<int>
{
    public int Zero => 1 << 29;
    public int One => 0;
    public int Add(int a, int b) => Math.Min(a, b);
    public int Multiply(int a, int b) => a + b;
}

static class Matrix<T, TRing> where TRing : struct, IRing<T>
{
    private static readonly TRing s_ring = default(TRing);

    public static T[,] Multiply(T[,] a, T[,] b)
    {
        var c = new T[a.GetLength(0), b.GetLength(1)];
        for (int i = 0; i < c.GetLength(0); i++)
            for (int j = 0; j < c.GetLength(1); j++)
            {
                T sum = s_ring.Zero;
                for (int k = 0; k < a.GetLength(1); k++) sum = s_ring.Add(sum, s_ring.Multiply(a[i, k], b[k, j]));
                c[i, j] = sum;
            }
        return c;
    }

    public static T[,] Power(T[,] a, int n)
    {
        var result = new T[a.GetLength(0), a.GetLength(0)];
        for (int i = 0; i < a.GetLength(0); i++)
            for (int j = 0; j < a.GetLength(0); j++) result[i, j] = i == j ? s_ring.One : s_ring.Zero;
        for (; n > 0; n >>= 1)
        {
            if ((n & 1) != 0) result = Multiply(result, a);
            a = Multiply(a, a);
        }
        return result;
    }
}

static class Program
{
    static string Show<T>(T[,] m)
    {
        string s = "";
        for (int i = 0; i < m.GetLength(0); i++)
        {
            s += i == 0 ? "[" : "; ";
            for (int j = 0; j < m.GetLength(1); j++) s += (j == 0 ? "" : " ") + m[i, j];
        }
        return s + "]";
    }

    static double Invert(double[,] a, out double[,] inverse)
    {
        int n = a.GetLength(0);
        a = (double[,])a.Clone();
        inverse = new double[n, n];
        for (int i = 0; i < n; i++) inverse[i, i] = 1;
        double det = 1;
        for (int c = 0; c < n; c++)
        {
            int p = c;
            for (int r = c + 1; r < n; r++) if (Math.Abs(a[r, c]) > Math.Abs(a[p, c])) p = r;
            if (p != c) det = -det;
            for (int k = 0; k < n; k++)
            {
                (a[p, k], a[c, k]) = (a[c, k], a[p, k]);
                (inverse[p, k], inverse[c, k]) = (inverse[c, k], inverse[p, k]);
            }
            det *= a[c, c];
            double d = a[c, c];
            for (int k = 0; k < n; k++) { a[c, k] /= d; inverse[c, k] /= d; }
            for (int r = 0; r < n; r++)
            {
                if (r == c) continue;
                double f = a[r, c];
                for (int k = 0; k < n; k++) { a[r, k] -= f * a[c, k]; inverse[r, k] -= f * inverse[c, k]; }
            }
        }
        return det;
    }

    static void Main()
    {
        Console.WriteLine(Show(Matrix<long, Ints>.Multiply(new long[,] { { 1, 2 }, { 3, 4 } }, new long[,] { { 0, 1 }, { 1, 0 } })));
        Console.WriteLine(Show(Matrix<long, Ints>.Power(new long[,] { { 1, 1 }, { 1, 0 } }, 80)));
        Console.WriteLine(Show(Matrix<int, Modular>.Power(new[,] { { 1, 1 }, { 1, 0 } }, 1000000)));
        int far = 1 << 29;
        Console.WriteLine(Show(Matrix<int, Shortest>.Power(new[,] { { 0, 3, far }, { far, 0, 4 }, { 1, far, 0 } }, 3)));
        double det = Invert(new double[,] { { 2, 1, 0 }, { 1, 3, 1 }, { 0, 1, 4 } }, out var inverse);
        Console.WriteLine(det);
        for (int i = 0; i < 3; i++) Console.WriteLine("{0:F4} {1:F4} {2:F4}", inverse[i, 0], inverse[i, 1], inverse[i, 2]);
    }
}
