// One-dimensional arrays of all element types.
using System;

enum Colour : byte { Red, Green = 5, Blue }
class Item { public int N; public Item(int n) { N = n; } public override string ToString() { return "#" + N; } }

static class Program {
    static int[] Primes = { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71 };
    static readonly byte[] Bytes = { 1, 2, 3, 250, 251, 252, 253, 254, 255, 0, 128 };
    static readonly double[] Doubles = { 0.5, -1.25, 1e10, 3 };
    static readonly long[] Longs = { long.MinValue, -1, 0, 1, long.MaxValue };
    static readonly char[] Chars = { 'g', 'a', 't', 'u', 'n' };
    static readonly string[] Strings = { "a", null, "c" };
    static void Fill(int[] a, int v) { for (int i = 0; i < a.Length; i++) a[i] = v + i; }
    static int[] Sorted(int[] a) { int[] b = (int[])a.Clone(); for (int i = 1; i < b.Length; i++) { int x = b[i], j = i - 1; while (j >= 0 && b[j] > x) { b[j + 1] = b[j]; j--; } b[j + 1] = x; } return b; }
    static string Show<T>(T[] a) { string s = a.Length + ":"; for (int i = 0; i < a.Length; i++) s += (i > 0 ? "," : "") + a[i]; return s; }

    static void Main() {
        Console.WriteLine(Show(Primes) + " " + Show(Bytes) + " " + Show(Longs) + " " + Show(Chars) + " " + Show(Strings));
        sbyte[] sb = new sbyte[3]; sb[0] = -128; sb[1] = 127; sb[2]--; sb[2] += -5;
        short[] sh = new short[3]; sh[0] = short.MinValue; sh[1] = short.MaxValue; sh[1]++;
        ushort[] us = new ushort[2]; us[1] = 65535; us[0] = us[1]; us[0] += 2;
        uint[] ui = { 1, uint.MaxValue }; ui[0] -= 2;
        ulong[] ul = { 1, ulong.MaxValue }; ul[0] -= 2; ul[1] >>= 60;
        float[] fl = { 1.5f, -2.5f }; fl[0] *= fl[1]; fl[1] /= 2;
        bool[] bo = new bool[3]; bo[1] = true; bo[2] = !bo[1] | bo[0];
        Colour[] co = { Colour.Blue, Colour.Red, (Colour)5 };
        IntPtr[] ip = { (IntPtr)5, IntPtr.Zero };
        Console.WriteLine(Show(sb) + " " + Show(sh) + " " + Show(us) + " " + Show(ui) + " " + Show(ul) + " " + Show(bo) + " " + (int)(fl[0] * 100) + " " + (int)(fl[1] * 100));
        Console.WriteLine((int)co[0] + " " + (int)co[1] + " " + (co[2] == Colour.Green) + " " + (long)ip[0] + " " + (ip[1] == IntPtr.Zero) + " " + (Doubles[1] == -1.25) + " " + (Doubles[2] == 1e10));
        Item[] items = new Item[4];
        items[0] = new Item(5); items[3] = items[0]; items[3].N++;
        Console.WriteLine(items[0] + " " + (items[1] == null) + " " + ReferenceEquals(items[0], items[3]));
        object[] objects = { 1, "two", 3L, 'c', null, items[0], new int[2] };
        Console.WriteLine(objects[0] + " " + objects[1] + " " + objects[2] + " " + objects[5] + " " + ((int[])objects[6]).Length);
        object[] covariant = Strings;
        covariant[1] = "b";
        Console.WriteLine(Strings[1] + " " + (covariant is string[]) + " " + (objects is string[]) + " " + covariant.GetType().Name);
        int[] a = new int[10];
        Fill(a, 5);
        int[] b = a;
        b[0] = 99;
        int[] c = (int[])a.Clone();
        c[1] = -1;
        Console.WriteLine(Show(a) + " " + Show(Sorted(c)) + " " + a.Length + " " + new int[0].Length);
        Array.Copy(a, 2, c, 0, 5);
        Console.WriteLine(Show(c) + " " + Array.IndexOf(c, 9));
        Array.Copy(c, 0, c, 2, 6);
        Array.Clear(c, 8, 2);
        Console.WriteLine(Show(c));
        Array.Reverse(c);
        Console.WriteLine(Show(c));
        Array.Resize(ref c, 4);
        Console.WriteLine(Show(c) + " " + c.Rank + " " + c.GetLength(0) + " " + c.GetUpperBound(0));
        long total = 0;
        int[] big = new int[100000];
        for (int i = 0; i < big.Length; i++) big[i] = i * 7 % 1000;
        foreach (int x in big) total += x;
        for (int i = big.Length - 1; i >= 0; i -= 3) total -= big[i];
        Console.WriteLine(total);
        a[a[1] - 6]++;
        int k = 0;
        a[k++] += k++ * 10;
        Console.WriteLine(a[0] + " " + k + " " + (a[k = 3] = a[k - 1] + 1) + " " + a[3]);
        long index = 4; uint uindex = 5; byte bindex = 6; a[index] = 1; a[uindex] = 2; a[bindex] = 3;
        Console.WriteLine(Show(a));
    }
}
