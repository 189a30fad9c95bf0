using System;

namespace Samples {
    /// Counts primes by crossing out multiples.
    static class Sieve {
        public static int CountPrimes(int limit) {
            bool[] crossedOut = new bool[limit + 1];
            int count = 0;
            for (int i = 2; i <= limit; i++) {
                if (crossedOut[i]) {
                    continue;
                }
                count++;
                for (long j = (long)i * i; j <= limit; j += i) {
                    crossedOut[j] = true;
                }
            }
            return count;
        }

        static void Main(string[] args) {
            int limit = args.Length > 0 ? int.Parse(args[0]) : 1000000;
            for (int n = 10; n <= limit; n *= 10) {
                Console.WriteLine("{0,9} {1,8}", n, CountPrimes(n));
            }
        }
    }
}
