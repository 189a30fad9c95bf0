// mcs: two compilations by Roslyn are enough for what this shows
// Loops of all kinds, nested breaks and continues, goto, comma lists, foreach over everything.
using System;
using System.Collections.Generic;

static class Program
{
    class Enumerable5
    {
        public struct It
        {
            private int _n;
            public int Current => _n * _n;
            public bool MoveNext() => ++_n <= 5;
        }
        public It GetEnumerator() => new It();
    }

    static void Main()
    {
        for (int i = 0, j = 10; i < j; i += 2, j--) Console.Write(i + ":" + j + " ");
        Console.WriteLine();
        int n = 0;
        while (true)
        {
            if (++n % 2 == 0) continue;
            if (n > 9) break;
            Console.Write(n + " ");
        }
        do n--; while (n > 5);
        Console.WriteLine(n);
        for (int y = 0; y < 5; y++)
        {
            for (int x = 0; x < 5; x++)
            {
                if (x == y) continue;
                if (x * y == 6) goto found;
                Console.Write(x * y);
            }
            Console.Write('|');
        }
        found:
        Console.WriteLine(" found");
        int count = 0;
        again:
        if (count++ < 3) goto again;
        Console.WriteLine(count);
        foreach (int q in new Enumerable5()) Console.Write(q + " ");
        foreach (var p in new Dictionary<string, int> { { "k", 1 } }) Console.Write(p + " ");
        foreach (var row in new[] { new[] { 1, 2 }, new[] { 3 } }) foreach (int v in row) Console.Write(v);
        foreach (char c in "str") Console.Write(c + ".");
        Console.WriteLine();
        uint u = 3;
        while (u-- > 0) Console.Write(u + " ");
        Console.WriteLine(u);
        for (byte b = 250; b >= 250; b++) Console.Write(b + " ");
        for (double d = 0; d < 1; d += 0.25) Console.Write(d + " ");
        for (char c = 'a'; c <= 'e'; c++) Console.Write(c);
        Console.WriteLine();
        int a = 0, sum = 0;
        for (; ; )
        {
            try
            {
                if (a == 3) continue;
                if (a > 6) break;
                sum += a;
            }
            finally
            {
                a++;
            }
        }
        Console.WriteLine(sum + " " + a);
        long collatz = 27;
        int steps = 0;
        for (; collatz != 1; steps++) collatz = (collatz & 1) == 0 ? collatz / 2 : 3 * collatz + 1;
        Console.WriteLine(steps);
    }
}
