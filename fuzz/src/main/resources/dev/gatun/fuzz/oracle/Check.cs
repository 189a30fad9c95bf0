// What every generated program uses: a running hash that takes values by their bits, fuel that ends it, and helpers
// that stay within what C# defines.
using System;

public interface IMix { ulong Mix(); }

public class Planned : Exception {
    public int Code;
    public Planned(int code) { Code = code; }
}

public static class Check {
    public static ulong Hash;
    public static int Fuel, Lines, Bombs;

    public static void Start(int bombs) { Hash = 1; Fuel = 1500; Lines = 0; Bombs = bombs; }

    public static void Mix(ulong x) {
        unchecked { Hash = (Hash ^ x) * 0x9E3779B97F4A7C15UL; Hash ^= Hash >> 29; }
    }

    public static void Line(string tag) { if (Lines++ < 100) Console.WriteLine(tag + " " + Hash); }

    // True once: when the program has come to as many places where it could fail as Start was given.
    public static bool Bomb() { return --Bombs == 0; }

    // Fails in one of several ways, or not at all, under frames that have something in registers.
    public static ulong Risk(ulong how, int depth, ulong a, double b) {
        unchecked {
            if (depth > 0) {
                ulong c = a * 3 + how, d = a ^ c;
                double e = b * 2, f = e + a % 7;
                ulong r;
                try { r = Risk(how, depth - 1, c, f); }
                finally { if ((how & 16) != 0) Mix(a + d + Of(e)); }
                return r + a + c + d + Of(f) + Of(e);
            }
            switch (how & 15) {
                case 0: throw new InvalidOperationException("planned");
                case 1: throw new Planned((int)how);
                case 2: throw new ArgumentException("planned");
                case 3: return a / (how & 0);
                case 4: string none = null; return (ulong)none.Length;
                case 5: var few = new int[how & 3]; return Of(few[how & 7 | 4]);
                case 6: object text = "text"; return (ulong)(int)text;
                case 7: return checked((uint)(how | 0x8000000000000000));
                default: return a + Of(b);
            }
        }
    }

    // An answer that a filter may give.
    public static bool Accept(Exception e, bool answer) {
        Mix(Of(e.GetType().Name) + (answer ? 1UL : 0UL));
        if (e is Planned && (Fuel & 3) == 1) throw new InvalidOperationException("in a filter");
        return answer;
    }

    public static ulong Of(sbyte x) { return unchecked((ulong)x); }
    public static ulong Of(byte x) { return x; }
    public static ulong Of(short x) { return unchecked((ulong)x); }
    public static ulong Of(ushort x) { return x; }
    public static ulong Of(int x) { return unchecked((ulong)x); }
    public static ulong Of(uint x) { return x; }
    public static ulong Of(long x) { return unchecked((ulong)x); }
    public static ulong Of(ulong x) { return x; }
    public static ulong Of(char x) { return x; }
    public static ulong Of(bool x) { return x ? 3UL : 5UL; }
    public static ulong Of(float x) { return x != x ? 77UL : unchecked((ulong)BitConverter.SingleToInt32Bits(x)); }
    public static ulong Of(double x) { return x != x ? 78UL : unchecked((ulong)BitConverter.DoubleToInt64Bits(x)); }

    public static ulong Of(string x) {
        if (x == null) return 79;
        ulong h = 80;
        for (int i = 0; i < x.Length; i++) h = unchecked(h * 31 + x[i]);
        return h;
    }

    public static ulong Of(object x) {
        if (x == null) return 81;
        if (x is IMix m) return m.Mix();
        if (x is int i) return Of(i) + 1;
        if (x is long l) return Of(l) + 2;
        if (x is byte b) return Of(b) + 3;
        if (x is sbyte sb) return Of(sb) + 4;
        if (x is short s) return Of(s) + 5;
        if (x is ushort us) return Of(us) + 6;
        if (x is uint ui) return Of(ui) + 7;
        if (x is ulong ul) return Of(ul) + 8;
        if (x is char c) return Of(c) + 9;
        if (x is double d) return Of(d) + 10;
        if (x is float f) return Of(f) + 11;
        if (x is bool t) return Of(t) + 12;
        if (x is string str) return Of(str) + 13;
        return 82;
    }

    public static ulong Any<T>(T x) { return Of((object)x); }

    public static ref T Pick<T>(bool first, ref T a, ref T b) {
        if (first) return ref a;
        return ref b;
    }

    public static T Choose<T>(bool first, T a, T b) { return first ? a : b; }

    public static void Swap<T>(ref T a, ref T b) { T t = a; a = b; b = t; }

    public static T Grid<T>(T x, int i, int j) {
        var grid = new T[3, 4];
        for (int k = 0; k < grid.GetLength(0); k++) grid[k, 0] = x;
        grid[i & 1, j & 3] = x;
        return grid[i & 1, j & 3];
    }

    public static T Listed<T>(uint i, params T[] values) {
        var list = new System.Collections.Generic.List<T>();
        for (int k = 0; k < values.Length; k++) list.Add(values[k]);
        list.RemoveAt(0);
        list.Insert(0, values[0]);
        return list[(int)(i % (uint)list.Count)];
    }

    public static string Cut(string x) { return x.Length > 20 ? x.Substring(x.Length - 20) : x; }

    // Out of range conversions are unspecified; these are not.
    public static int ToInt(double x) { return x > -2147483648.0 && x < 2147483647.0 ? (int)x : -3; }
    public static uint ToUInt(double x) { return x > 0.0 && x < 4294967295.0 ? (uint)x : 3; }
    public static long ToLong(double x) { return x > -9.2e18 && x < 9.2e18 ? (long)x : -5; }
    public static ulong ToULong(double x) { return x > 0.0 && x < 9.2e18 ? (ulong)x : 5; }
}
