// Integers as text: standard and custom formats.
using System;
using System.Globalization;

static class Program {
    static void Main() {
        foreach (int n in new[] { 0, 5, -5, 42, 1234, -98765, int.MaxValue, int.MinValue }) {
            Console.WriteLine(n.ToString() + "|" + n.ToString("D") + "|" + n.ToString("D6") + "|" + n.ToString("X") + "|" + n.ToString("x4") + "|" + n.ToString("N") + "|" + n.ToString("N0") + "|" + n.ToString("F") + "|" + n.ToString("F0") + "|" + n.ToString("G") + "|" + n.ToString("0") + "|" + n.ToString("000000") + "|" + n.ToString("#,##0"));
            Console.WriteLine(n.ToString("E3", CultureInfo.InvariantCulture) + "|" + n.ToString("P0", CultureInfo.InvariantCulture) + "|" + n.ToString("R".Length == 1 ? "G5" : "", CultureInfo.InvariantCulture));
        }
        foreach (long n in new[] { 0L, 1L << 40, long.MaxValue, long.MinValue }) Console.WriteLine(n + "|" + n.ToString("X") + "|" + n.ToString("N0") + "|" + n.ToString("D22") + "|" + n.ToString("x16"));
        foreach (ulong n in new[] { 0ul, ulong.MaxValue, 1ul << 63 }) Console.WriteLine(n + "|" + n.ToString("X") + "|" + n.ToString("N0") + "|" + n.ToString("D"));
        foreach (uint n in new[] { 0u, uint.MaxValue }) Console.WriteLine(n + "|" + n.ToString("X") + "|" + n.ToString("D12"));
        Console.WriteLine(((byte)200).ToString("X2") + ((sbyte)-1).ToString("X2") + ((short)-2).ToString("X4") + ((ushort)65535).ToString("x") + ((sbyte)-128) + ((byte)255));
        Console.WriteLine((-0).ToString() + true.ToString() + false + 'c'.ToString() + bool.TrueString);
        Console.WriteLine(Convert.ToString(255, 2) + " " + Convert.ToString(-1, 16) + " " + Convert.ToString(8, 8));
    }
}
