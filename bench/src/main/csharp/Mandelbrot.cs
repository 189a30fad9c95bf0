namespace Kernels {
    /// Double arithmetic in registers.
    public static class Mandelbrot {
        public static long Run(int size) {
            long inside = 0;
            for (int y = 0; y < size; y++) {
                double ci = 2.0 * y / size - 1.0;
                for (int x = 0; x < size; x++) {
                    double cr = 2.0 * x / size - 1.5;
                    double zr = 0, zi = 0, rr = 0, ii = 0;
                    int n = 0;
                    while (n < 100 && rr + ii <= 4.0) {
                        zi = 2.0 * zr * zi + ci;
                        zr = rr - ii + cr;
                        rr = zr * zr;
                        ii = zi * zi;
                        n++;
                    }
                    inside += n;
                }
            }
            return inside;
        }
    }
}
