// Small algorithms that use many features together.
using System;

static class Program {
    static uint seed = 12345;
    static uint Next() { seed ^= seed << 13; seed ^= seed >> 17; seed ^= seed << 5; return seed; }
    static void QuickSort(int[] a, int lo, int hi) { if (lo >= hi) return; int p = a[(lo + hi) / 2], i = lo, j = hi; while (i <= j) { while (a[i] < p) i++; while (a[j] > p) j--; if (i <= j) { int t = a[i]; a[i++] = a[j]; a[j--] = t; } } QuickSort(a, lo, j); QuickSort(a, i, hi); }
    static void HeapSort(long[] a) { for (int i = a.Length / 2 - 1; i >= 0; i--) Sift(a, i, a.Length); for (int n = a.Length - 1; n > 0; n--) { long t = a[0]; a[0] = a[n]; a[n] = t; Sift(a, 0, n); } }
    static void Sift(long[] a, int i, int n) { while (true) { int c = 2 * i + 1; if (c >= n) return; if (c + 1 < n && a[c + 1] > a[c]) c++; if (a[i] >= a[c]) return; long t = a[i]; a[i] = a[c]; a[c] = t; i = c; } }
    static T[] MergeSort<T>(T[] a) where T : IComparable<T> { if (a.Length < 2) return a; var l = new T[a.Length / 2]; var r = new T[a.Length - l.Length]; Array.Copy(a, 0, l, 0, l.Length); Array.Copy(a, l.Length, r, 0, r.Length); l = MergeSort(l); r = MergeSort(r); var m = new T[a.Length]; int i = 0, j = 0; for (int k = 0; k < m.Length; k++) m[k] = j >= r.Length || i < l.Length && l[i].CompareTo(r[j]) <= 0 ? l[i++] : r[j++]; return m; }
    static int Levenshtein(string a, string b) { var d = new int[a.Length + 1, b.Length + 1]; for (int i = 0; i <= a.Length; i++) for (int j = 0; j <= b.Length; j++) d[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)); return d[a.Length, b.Length]; }
    static ulong Fnv(byte[] b) { ulong h = 14695981039346656037; foreach (byte x in b) { h ^= x; h *= 1099511628211; } return h; }
    static uint Rotl(uint x, int n) { return x << n | x >> (32 - n); }
    static uint[] Md5ish(byte[] data) { uint a = 0x67452301, b = 0xEFCDAB89, c = 0x98BADCFE, d = 0x10325476; for (int i = 0; i < 64; i++) { uint f; int g; if (i < 16) { f = b & c | ~b & d; g = i; } else if (i < 32) { f = d & b | ~d & c; g = (5 * i + 1) % 16; } else if (i < 48) { f = b ^ c ^ d; g = (3 * i + 5) % 16; } else { f = c ^ (b | ~d); g = 7 * i % 16; } uint t = d; d = c; c = b; b += Rotl(a + f + (uint)i * 0x9E3779B9 + data[g % data.Length], i % 4 * 5 + 7); a = t; } return new[] { a, b, c, d }; }
    static string Big(int n) { var digits = new byte[200]; digits[0] = 1; int len = 1; for (int i = 2; i <= n; i++) { int carry = 0; for (int j = 0; j < len || carry > 0; j++) { int v = digits[j] * i + carry; digits[j] = (byte)(v % 10); carry = v / 10; if (j >= len) len = j + 1; } } string s = ""; for (int i = len - 1; i >= 0; i--) s += digits[i]; return s; }
    static int Collatz(int limit) { int best = 0, at = 0; for (int i = 1; i < limit; i++) { long n = i; int steps = 0; while (n != 1) { n = (n & 1) == 0 ? n >> 1 : 3 * n + 1; steps++; } if (steps > best) { best = steps; at = i; } } return at * 1000 + best; }
    static double Simpson(int n) { double h = 1.0 / n, s = 0; for (int i = 0; i <= n; i++) { double x = i * h; s += Math.Exp(-x * x) * (i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2); } return s * h / 3; }
    static int Shortest(int n) { var d = new int[n]; var done = new bool[n]; for (int i = 1; i < n; i++) d[i] = int.MaxValue; for (int k = 0; k < n; k++) { int u = -1; for (int i = 0; i < n; i++) if (!done[i] && (u < 0 || d[i] < d[u])) u = i; done[u] = true; for (int v = 0; v < n; v++) { int w = (u * 7 + v * 13) % 50 + 1; if (d[u] != int.MaxValue && d[u] + w < d[v]) d[v] = d[u] + w; } } int sum = 0; foreach (int x in d) sum += x; return sum; }
    static string Mandel() { string s = ""; for (int y = -8; y <= 8; y++) { for (int x = -24; x <= 8; x++) { double cr = x / 12.0, ci = y / 8.0, zr = 0, zi = 0; int n = 0; while (n < 50 && zr * zr + zi * zi < 4) { double t = zr * zr - zi * zi + cr; zi = 2 * zr * zi + ci; zr = t; n++; } s += n >= 50 ? '#' : n > 8 ? '+' : n > 4 ? '.' : ' '; } s += "\n"; } return s; }

    static void Main() {
        var a = new int[1000]; for (int i = 0; i < a.Length; i++) a[i] = (int)Next();
        QuickSort(a, 0, a.Length - 1);
        bool sorted = true; long sum = 0; for (int i = 0; i < a.Length; i++) { if (i > 0 && a[i - 1] > a[i]) sorted = false; sum += (long)a[i] * i; }
        var l = new long[500]; for (int i = 0; i < l.Length; i++) l[i] = (long)Next() << 20 ^ Next();
        HeapSort(l); for (int i = 1; i < l.Length; i++) if (l[i - 1] > l[i]) sorted = false;
        Console.WriteLine(sorted + " " + sum + " " + l[0] + " " + l[499]);
        Console.WriteLine(string.Join(" ", MergeSort("zeta eta theta alpha beta".Split(' '))) + " " + string.Join(" ", MergeSort(new[] { 5, 3, 9, -1 })) + " " + new string(MergeSort("gatun".ToCharArray())));
        Console.WriteLine(Levenshtein("kitten", "sitting") + " " + Levenshtein("", "abc") + " " + Fnv(new byte[] { 1, 2, 3 }) + " " + string.Join(",", Md5ish(new byte[] { 5, 6, 7 })));
        Console.WriteLine(Big(30) + " " + Big(100).Length + " " + Collatz(3000) + " " + (long)(Simpson(100) * 1e12) + " " + Shortest(40));
        Console.Write(Mandel());
    }
}
