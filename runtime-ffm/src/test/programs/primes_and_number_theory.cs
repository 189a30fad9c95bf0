// mcs: two compilations by Roslyn are enough for what this shows
// Sieves, factorisation, Miller-Rabin, gcd, modular inverses, perfect numbers, Collatz.
using System;
using System.Collections.Generic;
using System.Linq;

static class Program
{
    static IEnumerable<int> Sieve(int limit)
    {
        var composite = new bool[limit + 1];
        for (int i = 2; i <= limit; i++)
        {
            if (composite[i]) continue;
            yield return i;
            for (long j = (long)i * i; j <= limit; j += i) composite[j] = true;
        }
    }

    static ulong MulMod(ulong a, ulong b, ulong m)
    {
        ulong r = 0;
        for (a %= m; b > 0; b >>= 1)
        {
            if ((b & 1) != 0) { r += a; if (r >= m) r -= m; }
            a <<= 1;
            if (a >= m) a -= m;
        }
        return r;
    }

    static ulong PowMod(ulong a, ulong e, ulong m)
    {
        ulong r = 1;
        for (; e > 0; e >>= 1, a = MulMod(a, a, m)) if ((e & 1) != 0) r = MulMod(r, a, m);
        return r;
    }

    static bool IsPrime(ulong n)
    {
        if (n < 2) return false;
        foreach (ulong p in new ulong[] { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37 }) if (n % p == 0) return n == p;
        ulong d = n - 1;
        int s = 0;
        while ((d & 1) == 0) { d >>= 1; s++; }
        foreach (ulong a in new ulong[] { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37 })
        {
            ulong x = PowMod(a, d, n);
            if (x == 1 || x == n - 1) continue;
            bool composite = true;
            for (int i = 1; i < s && composite; i++) composite = (x = MulMod(x, x, n)) != n - 1;
            if (composite) return false;
        }
        return true;
    }

    static string Factor(long n)
    {
        var parts = new List<string>();
        for (long p = 2; p * p <= n; p++)
        {
            int e = 0;
            for (; n % p == 0; n /= p) e++;
            if (e > 0) parts.Add(e == 1 ? p.ToString() : p + "^" + e);
        }
        if (n > 1) parts.Add(n.ToString());
        return string.Join(" * ", parts);
    }

    static long Inverse(long a, long m)
    {
        long r0 = m, r1 = a % m, t0 = 0, t1 = 1;
        while (r1 != 0)
        {
            long q = r0 / r1;
            (r0, r1) = (r1, r0 - q * r1);
            (t0, t1) = (t1, t0 - q * t1);
        }
        return r0 == 1 ? (t0 % m + m) % m : -1;
    }

    static void Main()
    {
        var primes = Sieve(10000).ToArray();
        Console.WriteLine(primes.Length + " " + string.Join(" ", primes.Take(10)) + " " + primes.Last());
        Console.WriteLine(primes.Where((p, i) => i > 0 && p - primes[i - 1] == 2).Count());
        Console.WriteLine(Factor(360) + ", " + Factor(600851475143) + ", " + Factor(9999991));
        Console.WriteLine(string.Join(" ", new ulong[] { 1, 561, 2147483647, 4294967297, 18446744073709551557, 3215031751 }.Select(IsPrime)));
        Console.WriteLine(Inverse(3, 11) + " " + Inverse(10, 17) + " " + Inverse(2, 4) + " " + 123456789 * Inverse(123456789, 1000000007) % 1000000007);
        Console.WriteLine(string.Join(" ", Enumerable.Range(2, 600).Where(n => Enumerable.Range(1, n / 2).TakeWhile(d => d <= n / 2).Where(d => n % d == 0).Sum() == n).Take(3)));
        int longest = 0, at = 0;
        for (int i = 1; i < 20000; i++)
        {
            int steps = 0;
            for (long n = i; n != 1; n = n % 2 == 0 ? n / 2 : 3 * n + 1) steps++;
            if (steps > longest) { longest = steps; at = i; }
        }
        Console.WriteLine(at + " " + longest);
    }
}
