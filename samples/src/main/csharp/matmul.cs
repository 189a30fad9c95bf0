using System;

namespace Samples {
    /// Multiplies matrices, held as one array, as an array of arrays and as a two-dimensional array.
    static class MatMul {
        static double Element(int n, int i, int j) => (i - j) * (i + j) / (double)n / n;

        static double Flat(int n) {
            double[] a = new double[n * n], b = new double[n * n], c = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i * n + j] = Element(n, i, j);
                    b[i * n + j] = Element(n, j, i);
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int k = 0; k < n; k++) {
                        sum += a[i * n + k] * b[k * n + j];
                    }
                    c[i * n + j] = sum;
                }
            }
            return c[n / 2 * n + n / 2];
        }

        static double Jagged(int n) {
            double[][] a = new double[n][], b = new double[n][], c = new double[n][];
            for (int i = 0; i < n; i++) {
                a[i] = new double[n];
                b[i] = new double[n];
                c[i] = new double[n];
                for (int j = 0; j < n; j++) {
                    a[i][j] = Element(n, i, j);
                    b[i][j] = Element(n, j, i);
                }
            }
            for (int i = 0; i < n; i++) {
                double[] row = c[i];
                for (int k = 0; k < n; k++) {
                    double factor = a[i][k];
                    double[] other = b[k];
                    for (int j = 0; j < row.Length; j++) {
                        row[j] += factor * other[j];
                    }
                }
            }
            return c[n / 2][n / 2];
        }

        static double TwoDimensional(int n) {
            double[,] a = new double[n, n], b = new double[n, n], c = new double[n, n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i, j] = Element(n, i, j);
                    b[i, j] = Element(n, j, i);
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < n; k++) {
                        c[i, j] += a[i, k] * b[k, j];
                    }
                }
            }
            return c[n / 2, n / 2];
        }

        static void Main(string[] args) {
            int n = args.Length > 0 ? int.Parse(args[0]) : 120;
            Console.WriteLine("flat            {0:F6}", Flat(n));
            Console.WriteLine("jagged          {0:F6}", Jagged(n));
            Console.WriteLine("two-dimensional {0:F6}", TwoDimensional(n));
        }
    }
}
