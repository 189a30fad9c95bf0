namespace Kernels {
    /// Two doubles in a struct with operators: how soon Newton's method finds a cube root of one from every point of a grid.
    public static class ComplexKernel {
        readonly struct Complex {
            public readonly double Re, Im;

            public Complex(double re, double im) {
                Re = re;
                Im = im;
            }

            public double Norm => Re * Re + Im * Im;

            public static Complex operator +(Complex a, Complex b) => new Complex(a.Re + b.Re, a.Im + b.Im);
            public static Complex operator -(Complex a, Complex b) => new Complex(a.Re - b.Re, a.Im - b.Im);

            public static Complex operator *(Complex a, Complex b) =>
                new Complex(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);

            public static Complex operator /(Complex a, Complex b) {
                double norm = b.Norm;
                return new Complex((a.Re * b.Re + a.Im * b.Im) / norm, (a.Im * b.Re - a.Re * b.Im) / norm);
            }
        }

        public static long Run(int size) {
            Complex one = new Complex(1, 0), three = new Complex(3, 0);
            long sum = 0;
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    Complex z = new Complex((x + 0.5) * 4 / size - 2, (y + 0.5) * 4 / size - 2);
                    int steps = 0;
                    while (steps < 50) {
                        Complex square = z * z;
                        Complex value = square * z - one;
                        if (value.Norm < 1e-12) {
                            break;
                        }
                        z -= value / (three * square);
                        steps++;
                    }
                    sum += steps * (x ^ y);
                }
            }
            return sum;
        }
    }
}
