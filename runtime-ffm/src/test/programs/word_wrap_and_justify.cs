// mcs: two compilations by Roslyn are enough for what this shows
// Full justification, columns, tables and a histogram.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
static class Program
{
    static IEnumerable<string> Justify(string text, int width)
    {
        var line = new List<string>(); int length = 0;
        foreach (string w in text.Split(' ')) { if (length + line.Count + w.Length > width) { yield return
            Spread(line, width - length); line.Clear(); length = 0; } line.Add(w); length += w.Length; }
        yield return string.Join(" ", line);
    }
    static string Spread(List<string> words, int spaces) { if (words.Count == 1) return words[0];
    var b = new StringBuilder(words[0]); for (int i = 1; i < words.Count;
    i++) { int gap = (spaces + words.Count - 1 - i) / (words.Count - i); b.Append(' ', gap).Append(words[i]);
    spaces -= gap; } return b.ToString(); }
    static void Table(string[] head, params object[][] rows)
    {
        var cells = rows.Select(r => r.Select(c => c is double d ? d.ToString("F2") : (c ??
            "-").ToString()).ToArray()).ToList();
        var widths = head.Select((h, i) => Math.Max(h.Length, cells.Max(r => r[i].Length))).ToArray();
        Console.WriteLine(string.Join(" | ", head.Select((h, i) => h.PadRight(widths[i]))));
        Console.WriteLine(string.Join("-+-", widths.Select(w => new string('-', w))));
        foreach (var (r, n) in cells.Select((r, n) => (r, n))) Console.WriteLine(string.Join(" | ", r.Select((c, i) =>
            rows[n][i] is string ? c.PadRight(widths[i]) : c.PadLeft(widths[i]))));
    }
    static void Main()
    {
        foreach (string l in Justify("the quick brown fox jumps over the lazy dog and runs away from the very big bear", 24)) Console.WriteLine("[" + l + "]");
        Table(new[] { "name", "count", "ratio" }, new object[] { "apples", 5, 0.25 }, new object[] { "kiwis", 12345,
            1.0 / 3 }, new object[] { "none", null, -1.5 });
        foreach (var g in "hello histogram".Where(char.IsLetter).GroupBy(c => c).OrderBy(g => g.Key))
            Console.WriteLine(g.Key + " " + new string('*', g.Count()) + " " + g.Count());
    }
}
