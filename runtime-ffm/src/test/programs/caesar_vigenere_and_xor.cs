// mcs: two compilations by Roslyn are enough for what this shows
// Classical ciphers both ways.
using System;
using System.Linq;
using System.Text;
static class Program
{
    static string Vigenere(string s, string key, int sign)
    {
        int k = 0;
        return new string(s.Select(c => { if (!char.IsLetter(c)) return c; char b = char.IsUpper(c) ? 'A' : 'a';
        int shift = sign * (char.ToLower(key[k++ % key.Length]) - 'a');
        return (char)(b + ((c - b + shift) % 26 + 26) % 26); }).ToArray());
    }
    static string Rail(string s, int rails)
    {
        var rows = Enumerable.Range(0, rails).Select(_ => new StringBuilder()).ToArray();
        for (int i = 0, r = 0, d = 1; i < s.Length; i++, r += d) { rows[r].Append(s[i]);
        if (r + d < 0 || r + d >= rails) d = -d; }
        return string.Concat(rows.Select(r => r.ToString()));
    }
    static void Main()
    {
        string text = "Attack at Dawn, bring 2 ladders!";
        string v = Vigenere(text, "Lemon", 1);
        Console.WriteLine(v + " | " + Vigenere(v, "Lemon", -1));
        Console.WriteLine(Rail("WEAREDISCOVEREDFLEEATONCE", 3));
        byte[] key = { 1, 2, 0xFF };
        byte[] data = Encoding.ASCII.GetBytes(text).Select((b, i) => (byte)(b ^ key[i % 3])).ToArray();
        Console.WriteLine(Convert.ToBase64String(data) + " " + Encoding.ASCII.GetString(data.Select((b, i) => (byte)(b
            ^ key[i % 3])).ToArray()));
        uint seed = 12345; var sb = new StringBuilder();
        foreach (char c in "stream") { seed = seed * 1664525 + 1013904223;
        sb.Append(((byte)(c ^ (byte)(seed >> 24))).ToString("X2")); }
        Console.WriteLine(sb);
    }
}
