namespace Kernels {
    /// Calls and little else.
    public static class Fib {
        public static long Run(int n) => Of(n);

        static int Of(int n) => n < 2 ? n : Of(n - 1) + Of(n - 2);
    }
}
