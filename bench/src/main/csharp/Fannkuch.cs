namespace Kernels {
    /// Permutations in small int arrays: bounds checks and short loops.
    public static class Fannkuch {
        public static long Run(int n) {
            int[] permutation = new int[n], work = new int[n], count = new int[n];
            for (int i = 0; i < n; i++) {
                permutation[i] = i;
            }
            int most = 0, checksum = 0, number = 0, r = n;
            while (true) {
                for (; r != 1; r--) {
                    count[r - 1] = r;
                }
                for (int i = 0; i < n; i++) {
                    work[i] = permutation[i];
                }
                int flips = 0, first = work[0];
                while (first != 0) {
                    for (int lo = 0, hi = first; lo < hi; lo++, hi--) {
                        int t = work[lo];
                        work[lo] = work[hi];
                        work[hi] = t;
                    }
                    flips++;
                    first = work[0];
                }
                if (flips > most) {
                    most = flips;
                }
                checksum += (number & 1) == 0 ? flips : -flips;
                while (true) {
                    if (r == n) {
                        return (long)checksum * 1000 + most;
                    }
                    int head = permutation[0];
                    for (int i = 0; i < r; i++) {
                        permutation[i] = permutation[i + 1];
                    }
                    permutation[r] = head;
                    if (--count[r] > 0) {
                        break;
                    }
                    r++;
                }
                number++;
            }
        }
    }
}
