// div.un and rem.un at 32 and 64 bits, beside the signed ones.
using System;

static class Program {
    static void Main() {
        uint[] a = { 1, 2, 3, 7, 10, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFFE, 0xFFFFFFFF };
        foreach (uint x in a) {
            foreach (uint y in a) Console.Write(x / y + ":" + x % y + " ");
            Console.WriteLine();
        }
        ulong[] b = { 1, 3, 10, 0xFFFFFFFF, 0x100000000, 0x100000001, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 0xFFFFFFFFFFFFFFFF };
        foreach (ulong x in b) {
            foreach (ulong y in b) Console.Write(x / y + ":" + x % y + " ");
            Console.WriteLine();
        }
        foreach (uint x in a) {
            foreach (uint y in a) {
                int p = (int)x, q = (int)y;
                if (p == int.MinValue && q == -1) continue;
                Console.Write(p / q + ":" + p % q + " ");
            }
            Console.WriteLine();
        }
        foreach (ulong x in b) {
            foreach (ulong y in b) {
                long p = (long)x, q = (long)y;
                if (p == long.MinValue && q == -1) continue;
                Console.Write(p / q + ":" + p % q + " ");
            }
            Console.WriteLine();
        }
        foreach (ulong x in b) Console.Write(x / 3 + " " + x % 3 + " " + x / 10 + " " + x % 10 + " " + x / 16 + " " + x % 16 + " " + (long)x / 8 + " " + (long)x % 8 + " " + (long)x / -7 + "; ");
        Console.WriteLine();
        foreach (uint x in a) Console.Write(x / 3 + " " + x % 3 + " " + x / 10 + " " + x % 10 + " " + x / 16 + " " + x % 16 + " " + (int)x / 8 + " " + (int)x % 8 + " " + (int)x / -7 + "; ");
        Console.WriteLine();
    }
}
