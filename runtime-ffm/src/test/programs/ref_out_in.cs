// ref, out and in parameters, ref locals and ref returns.
using System;

struct Big { public long A, B, C, D; public ref struct View { public int N; } public long Sum() { return A + B + C + D; } }
class Cell { public int N; public Big B; public int[] Items = { 1, 2, 3 }; public ref int At(int i) { return ref Items[i]; } public ref Big Ref() { return ref B; } public static int Shared; }

static class Program {
    static int[] numbers = { 10, 20, 30, 40 };
    static void Swap(ref int a, ref int b) { int t = a; a = b; b = t; }
    static bool TryHalf(int n, out int half) { half = n / 2; return n % 2 == 0; }
    static void Many(out byte a, out short b, out int c, out long d, out float e, out double f, out string g, out Big h, out bool i, out char j) { a = 1; b = -2; c = 3; d = -4; e = 5.5f; f = 6.5; g = "seven"; h = new Big { A = 8 }; i = true; j = 'x'; }
    static long Read(in Big b, in int n) { return b.A + b.D + n; }
    static void Grow(ref Big b) { b.A++; b.B += b.A; b = new Big { A = b.A, B = b.B, C = 5, D = b.D - 1 }; }
    static ref int Largest(int[] a) { int best = 0; for (int i = 1; i < a.Length; i++) if (a[i] > a[best]) best = i; return ref a[best]; }
    static ref T Pick<T>(bool first, ref T a, ref T b) { if (first) return ref a; return ref b; }
    static void Deep(ref int n, int depth) { if (depth > 0) { n += depth; Deep(ref n, depth - 1); } }
    static void Narrow(ref byte b, ref sbyte s, ref short h, ref ushort u, ref char c, ref bool f) { b += 250; s -= 100; h *= 300; u--; c++; f = !f; }
    static void SetElement(out Big b) { b = new Big { A = 1, B = 2, C = 3, D = 4 }; }
    static void Reassign(ref string s, ref object o, ref int[] a) { s += "!"; o = s; a = new[] { a.Length, 9 }; }

    static void Main() {
        int x = 1, y = 2;
        Swap(ref x, ref y);
        Swap(ref numbers[0], ref numbers[3]);
        Console.WriteLine(x + " " + y + " " + numbers[0] + " " + numbers[3]);
        int half;
        Console.WriteLine(TryHalf(10, out half) + " " + half + " " + TryHalf(7, out int other) + " " + other);
        Many(out byte a, out short b, out int c, out long d, out float e, out double f, out string g, out Big h, out bool i, out char j);
        Console.WriteLine(a + " " + b + " " + c + " " + d + " " + (e == 5.5f) + " " + (f == 6.5) + " " + g + " " + h.Sum() + " " + i + j);
        Console.WriteLine(Read(h, 5) + " " + Read(in h, in x));
        Grow(ref h); Grow(ref h);
        Console.WriteLine(h.A + " " + h.B + " " + h.C + " " + h.D);
        Largest(numbers) = 0;
        Largest(numbers)++;
        Console.WriteLine(string.Join(",", numbers));
        ref int r = ref Largest(numbers);
        r += 1000;
        ref int q = ref r;
        q++;
        int value = r;
        value++;
        Console.WriteLine(string.Join(",", numbers) + " " + value);
        var cell = new Cell();
        cell.At(1) = 50; cell.At(2) += 7;
        cell.Ref().C = 9; cell.Ref() = new Big { A = cell.Ref().C };
        Swap(ref cell.N, ref cell.Items[1]);
        Swap(ref Cell.Shared, ref x);
        Console.WriteLine(cell.Items[1] + " " + cell.Items[2] + " " + cell.B.A + " " + cell.B.C + " " + cell.N + " " + Cell.Shared + " " + x);
        string s = "s", t = "t";
        Pick(true, ref s, ref t) = "S"; Pick(false, ref s, ref t) += "T";
        Pick(x > 0, ref h.A, ref h.B) = -7;
        Console.WriteLine(s + t + " " + h.A + " " + h.B);
        Deep(ref y, 10);
        Console.WriteLine(y);
        byte by = 10; sbyte sb = -50; short sh = 200; ushort us = 0; char ch = 'a'; bool bo = false;
        Narrow(ref by, ref sb, ref sh, ref us, ref ch, ref bo);
        Console.WriteLine(by + " " + sb + " " + sh + " " + us + " " + ch + " " + bo);
        var bigs = new Big[3];
        SetElement(out bigs[1]);
        ref Big element = ref bigs[1];
        element.B *= 10;
        Grow(ref bigs[2]); Grow(ref element);
        Console.WriteLine(bigs[0].Sum() + " " + bigs[1].Sum() + " " + bigs[2].Sum());
        object o = null; int[] array = { 1, 2, 3 };
        Reassign(ref s, ref o, ref array);
        Console.WriteLine(s + " " + o + " " + array[0] + array[1]);
        for (int k = 0; k < 3; k++) { ref int n = ref numbers[k]; n = n * 2 + k; if (n > 50) { ref Big m = ref bigs[k]; m.D = n; } }
        Console.WriteLine(string.Join(",", numbers) + " " + bigs[0].D + bigs[1].D + bigs[2].D);
    }
}
