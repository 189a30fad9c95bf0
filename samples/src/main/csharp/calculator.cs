using System;

namespace Samples {
    /// Static methods that Java binds to an interface: see Calculator.java beside the other Java samples.
    public static class Calculator {
        public static int Add(int a, int b) => a + b;

        public static long Multiply(long a, long b) => a * b;

        public static double Divide(double a, double b) => a / b;

        public static int Gcd(int a, int b) {
            while (b != 0) {
                int rest = a % b;
                a = b;
                b = rest;
            }
            return a;
        }

        public static long Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);

        public static bool IsPrime(int n) {
            for (int i = 2; (long)i * i <= n; i++) {
                if (n % i == 0) {
                    return false;
                }
            }
            return n > 1;
        }

        public static double Mean(double[] values) {
            double sum = 0;
            for (int i = 0; i < values.Length; i++) {
                sum += values[i];
            }
            return sum / values.Length;
        }

        public static string Describe(int n) => n + (IsPrime(n) ? " is prime" : " is not prime");

        /// Two numbers at once: the whole quotient and the rest.
        public static Quotient DivideWhole(int a, int b) => new Quotient { Whole = a / b, Rest = a % b };

        static void Main() {
            Console.WriteLine("2 + 3 = {0}", Add(2, 3));
            Console.WriteLine("3000000000 * 3 = {0}", Multiply(3000000000, 3));
            Console.WriteLine("1 / 4 = {0}", Divide(1, 4));
            Console.WriteLine("gcd(1071, 462) = {0}", Gcd(1071, 462));
            Console.WriteLine("20! = {0}", Factorial(20));
            Console.WriteLine("mean of 1, 2, 6 = {0}", Mean(new double[] { 1, 2, 6 }));
            Console.WriteLine(Describe(97));
            Console.WriteLine(Describe(91));
            Quotient q = DivideWhole(17, 5);
            Console.WriteLine("17 / 5 = {0} rest {1}", q.Whole, q.Rest);
        }
    }

    public struct Quotient {
        public int Whole;
        public int Rest;
    }
}
