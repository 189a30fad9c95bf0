namespace Kernels {
    /// Compare and swap in an int array, with recursion.
    public static class QuickSort {
        static void Sort(int[] a, int from, int to) {
            while (from < to) {
                int pivot = a[from + (to - from) / 2], i = from, j = to;
                while (i <= j) {
                    while (a[i] < pivot) {
                        i++;
                    }
                    while (a[j] > pivot) {
                        j--;
                    }
                    if (i <= j) {
                        int t = a[i];
                        a[i] = a[j];
                        a[j] = t;
                        i++;
                        j--;
                    }
                }
                Sort(a, from, j);
                from = i;
            }
        }

        public static long Run(int n) {
            int[] a = new int[n];
            uint seed = 2463534242;
            for (int i = 0; i < n; i++) {
                seed ^= seed << 13;
                seed ^= seed >> 17;
                seed ^= seed << 5;
                a[i] = (int)seed;
            }
            Sort(a, 0, n - 1);
            long sum = 0;
            for (int i = 0; i < n; i += 97) {
                sum = sum * 31 + a[i];
            }
            return sum;
        }
    }
}
