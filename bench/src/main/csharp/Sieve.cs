namespace Kernels {
    /// Byte stores with a stride, and a scan.
    public static class Sieve {
        public static long Run(int limit) {
            bool[] crossedOut = new bool[limit + 1];
            for (int i = 2; (long)i * i <= limit; i++) {
                if (!crossedOut[i]) {
                    for (int j = i * i; j <= limit; j += i) {
                        crossedOut[j] = true;
                    }
                }
            }
            int count = 0;
            for (int i = 2; i < crossedOut.Length; i++) {
                if (!crossedOut[i]) {
                    count++;
                }
            }
            return count;
        }
    }
}
