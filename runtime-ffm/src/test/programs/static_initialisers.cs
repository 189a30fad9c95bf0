// Large static arrays, constants of all types, static fields of all types, order of initialisation.
using System;

struct Row { public int A; public double B; public Row(int a, double b) { A = a; B = b; } }
static class Tables {
    public static readonly uint[] Crc = MakeCrc();
    static uint[] MakeCrc() { var t = new uint[256]; for (uint i = 0; i < 256; i++) { uint c = i; for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1; t[i] = c; } return t; }
    public static readonly int[] Small = { 1, 2, 3 };
    public static readonly short[] Shorts = { -1, 2, -3, 4, -5, 6, 32767, -32768 };
    public static readonly float[] Floats = { 0.5f, 1.5f, -2.25f, 1e20f };
    public static readonly ulong[] Ulongs = { 0xFFFFFFFFFFFFFFFF, 1, 0x8000000000000000, 0x0123456789ABCDEF };
    public static readonly bool[] Bools = { true, false, true, true, false };
    public static readonly string[] Names = { "alpha", "beta", "gamma", "delta", null, "" };
    public static readonly Row[] Rows = { new Row(1, 1.5), new Row(2, 2.5), new Row(3, 3.5) };
    public static readonly int[][] Nested = { new[] { 1 }, new[] { 1, 2, 3, 4, 5 }, new int[0] };
    public static readonly sbyte[,] Grid = { { 1, -2, 3 }, { -4, 5, -6 } };
    public static readonly object[] Mixed = { 1, "two", 3.0, '4', null };
    public static readonly char[] Hex = "0123456789abcdef".ToCharArray();
    public const string Text = "con" + "stant"; public const int Number = 6 * 7; public const double Real = 1e-3; public const long Wide = 1L << 50; public const char Letter = 'q'; public const decimal Unused = 1;
    public static byte B = 200; public static sbyte Sb = -100; public static short Sh = -30000; public static ushort Us = 60000; public static int I = -5; public static uint U = 4000000000; public static long L = long.MinValue; public static ulong Ul = ulong.MaxValue; public static float F = 1.5f; public static double D = -2.5; public static bool Bo = true; public static char C = 'z'; public static string S = "s"; public static object O = new object(); public static Row R = new Row(7, 7.5); public static int? N = 5;
    public static int Late = Early() + 1; static int Early() { return Late2 + 10; } static int Late2 = 5;
}
class WithCctor { public static int X = 1, Y; static WithCctor() { Y = X + 1; X = 10; Console.WriteLine("cctor"); } public int Z = X + Y; }

static class Program {
    static uint Crc(string s) { uint c = 0xFFFFFFFF; foreach (char ch in s) c = Tables.Crc[(c ^ ch) & 0xFF] ^ (c >> 8); return ~c; }
    static void Main() {
        Console.WriteLine(Crc("123456789").ToString("x8") + " " + Crc("") + " " + Crc("The Panama Canal"));
        int shorts = 0; foreach (short s in Tables.Shorts) shorts = shorts * 3 + s;
        ulong ulongs = 0; foreach (ulong u in Tables.Ulongs) ulongs = ulongs * 5 + u;
        int bools = 0; foreach (bool b in Tables.Bools) bools = bools * 2 + (b ? 1 : 0);
        Console.WriteLine(shorts + " " + ulongs + " " + bools + " " + (Tables.Floats[2] == -2.25f) + " " + (Tables.Floats[3] == 1e20f) + " " + string.Join(",", Tables.Names) + " " + Tables.Rows[2].A + " " + (Tables.Rows[1].B == 2.5));
        Console.WriteLine(Tables.Nested[1].Length + " " + Tables.Nested[1][4] + " " + Tables.Grid[1, 2] + " " + Tables.Grid[0, 1] + " " + Tables.Mixed[1] + " " + (Tables.Mixed[4] == null) + " " + new string(Tables.Hex, 8, 8) + " " + Tables.Small.Length);
        Console.WriteLine(Tables.Text + Tables.Number + Tables.Letter + (Tables.Real == 0.001) + Tables.Wide);
        Tables.B += 100; Tables.Sb -= 100; Tables.Sh -= 10000; Tables.Us += 10000; Tables.I *= 3; Tables.U += 500000000; Tables.L--; Tables.Ul++; Tables.F *= 2; Tables.D /= 2; Tables.Bo = !Tables.Bo; Tables.C--; Tables.S += Tables.S; Tables.R.A++;
        Console.WriteLine(Tables.B + " " + Tables.Sb + " " + Tables.Sh + " " + Tables.Us + " " + Tables.I + " " + Tables.U + " " + Tables.L + " " + Tables.Ul + " " + (Tables.F == 3) + " " + (Tables.D == -1.25) + " " + Tables.Bo + " " + Tables.C + " " + Tables.S + " " + (Tables.O != null) + " " + Tables.R.A + " " + Tables.N);
        Console.WriteLine(Tables.Late);
        Console.WriteLine("before"); Console.WriteLine(new WithCctor().Z + " " + WithCctor.X + " " + WithCctor.Y);
        int sum = 0; foreach (int n in new[] { 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 115, 120, 125, 130, 135, 140, 145, 150 }) sum += n;
        long longs = 0; foreach (long n in new[] { 1L, -2, 3000000000, -4000000000000 }) longs += n;
        Console.WriteLine(sum + " " + longs);
    }
}
