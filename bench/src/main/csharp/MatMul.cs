namespace Kernels {
    /// Rows of an array of arrays: loads, a multiply-add and a bounds check per step.
    public static class MatMul {
        static double[][] Matrix(int n, int seed) {
            double[][] m = new double[n][];
            for (int i = 0; i < n; i++) {
                m[i] = new double[n];
                for (int j = 0; j < n; j++) {
                    m[i][j] = (i * 31 + j * 17 + seed) % 100 / 10.0;
                }
            }
            return m;
        }

        public static long Run(int n) {
            double[][] a = Matrix(n, 1), b = Matrix(n, 2), c = new double[n][];
            for (int i = 0; i < n; i++) {
                double[] row = new double[n], left = a[i];
                for (int k = 0; k < n; k++) {
                    double factor = left[k];
                    double[] right = b[k];
                    for (int j = 0; j < row.Length; j++) {
                        row[j] += factor * right[j];
                    }
                }
                c[i] = row;
            }
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += c[i][i] + c[i][n - 1 - i];
            }
            return (long)(sum * 100);
        }
    }
}
