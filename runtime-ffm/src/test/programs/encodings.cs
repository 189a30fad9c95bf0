// mcs: two compilations by Roslyn are enough for what this shows
// UTF-8, UTF-16 and ASCII: bytes of characters, surrogates, bad input, base 64, hexadecimal.
using System;
using System.Linq;
using System.Text;

static class Program
{
    static string Hex(byte[] bytes) => string.Join(" ", bytes.Select(b => b.ToString("X2")));

    static void Main()
    {
        foreach (string s in new[] { "abc", "\u00e9", "\u20ac", "\U0001F600", "a\u0000b", "" })
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(s), utf16 = Encoding.Unicode.GetBytes(s);
            Console.WriteLine(Hex(utf8) + " / " + Hex(utf16) + " / " + Hex(Encoding.ASCII.GetBytes(s)) + " " + (Encoding.UTF8.GetString(utf8) == s) + (Encoding.Unicode.GetString(utf16) == s) + Encoding.UTF8.GetByteCount(s));
        }
        Console.WriteLine(Hex(Encoding.UTF8.GetBytes("\ud800x")) + " " + Encoding.UTF8.GetString(new byte[] { 0x41, 0xff, 0x42 }).Select(c => (int)c).Sum());
        Console.WriteLine(Encoding.UTF8.GetString(new byte[] { 0x61, 0x62, 0x63, 0x64 }, 1, 2) + " " + new string(Encoding.UTF8.GetChars(new byte[] { 0xc3, 0xa9 })).Length);
        byte[] data = Enumerable.Range(0, 20).Select(i => (byte)(i * 13)).ToArray();
        string base64 = Convert.ToBase64String(data);
        Console.WriteLine(base64 + " " + Convert.FromBase64String(base64).SequenceEqual(data));
        foreach (int n in new[] { 0, 1, 2, 3 }) Console.Write(Convert.ToBase64String(data, 0, n) + "|");
        Console.WriteLine(Convert.FromBase64String(" QU JD\n").Length);
        try { Convert.FromBase64String("abc"); }
        catch (FormatException) { Console.WriteLine("bad base 64"); }
        Console.WriteLine(BitConverter.ToString(data, 0, 4) + " " + BitConverter.ToInt32(data, 0) + " " + BitConverter.ToInt16(data, 2) + " " + Hex(BitConverter.GetBytes(1.5)) + " " + BitConverter.Int64BitsToDouble(4614253070214989087) + " " + BitConverter.IsLittleEndian);
        Console.WriteLine(Encoding.UTF8.WebName + " " + Encoding.UTF8.GetPreamble().Length + " " + Encoding.Unicode.GetByteCount("abc") + " " + Encoding.UTF8.GetMaxByteCount(10));
    }
}
