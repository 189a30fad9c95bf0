using System;

namespace Kernels {
    /// Double division and integer arithmetic in a small inlinable method, over arrays.
    public static class SpectralNorm {
        static double A(int i, int j) => 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);

        static void Times(double[] v, double[] result) {
            for (int i = 0; i < v.Length; i++) {
                double sum = 0;
                for (int j = 0; j < v.Length; j++) {
                    sum += A(i, j) * v[j];
                }
                result[i] = sum;
            }
        }

        static void TransposedTimes(double[] v, double[] result) {
            for (int i = 0; i < v.Length; i++) {
                double sum = 0;
                for (int j = 0; j < v.Length; j++) {
                    sum += A(j, i) * v[j];
                }
                result[i] = sum;
            }
        }

        public static long Run(int n) {
            double[] u = new double[n], v = new double[n], t = new double[n];
            for (int i = 0; i < n; i++) {
                u[i] = 1;
            }
            for (int i = 0; i < 10; i++) {
                Times(u, t);
                TransposedTimes(t, v);
                Times(v, t);
                TransposedTimes(t, u);
            }
            double uv = 0, vv = 0;
            for (int i = 0; i < n; i++) {
                uv += u[i] * v[i];
                vv += v[i] * v[i];
            }
            return (long)(Math.Sqrt(uv / vv) * 1e9);
        }
    }
}
