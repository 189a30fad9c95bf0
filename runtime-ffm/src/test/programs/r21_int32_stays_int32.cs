// and, or, xor, not and shl keep an int32 an int32: equal bits compare equal whatever made them.
using System;

static class Program {
    static uint field = 0xABCDEF01;
    static uint Same(uint a) { return a; }

    static void Main() {
        uint a = 0xABCDEF01;
        uint b = (a & 0xFFFF0000) | (a & 0x0000FFFF);
        Console.WriteLine(a == b);
        Console.WriteLine((a ^ 0xFFFFFFFF) == ~b);
        Console.WriteLine((Same(a) | 0) == field);
        uint c = (Same(0xAB) << 24) | (Same(0xCD) << 16) | (Same(0xEF) << 8) | Same(1);
        Console.WriteLine(c == a);
        Console.WriteLine(c == field);
        Console.WriteLine((int)c < 0);
        Console.WriteLine(c > 0x7FFFFFFF);
        byte[] bytes = { 0x01, 0xEF, 0xCD, 0xAB };
        uint d = (uint)(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24);
        Console.WriteLine(d == a);
        long wide = d;
        Console.WriteLine(wide == 0xABCDEF01L);
        Console.WriteLine(wide);
        int e = (int)d;
        Console.WriteLine((long)e);
        ulong f = (ulong)d << 32 | d;
        Console.WriteLine(f == 0xABCDEF01ABCDEF01);
        Console.WriteLine((uint)(f >> 32) == (uint)f);
        uint h = 2166136261;
        foreach (byte x in bytes) h = (h ^ x) * 16777619;
        Console.WriteLine(h);
        Console.WriteLine(h == (h ^ 0u) && h == (h & ~0u) && h != (h << 0 ^ 1));
        switch (a) {
            case 0xABCDEF01: Console.WriteLine("case"); break;
            default: Console.WriteLine("default"); break;
        }
        object boxed = c;
        Console.WriteLine(boxed.Equals(a) + " " + boxed);
        Console.WriteLine(((sbyte)-1 & 0xFF) + " " + unchecked((uint)(sbyte)-1) % 1000 + " " + ((byte)200 << 24) + " " + unchecked((ushort)~5));
    }
}
