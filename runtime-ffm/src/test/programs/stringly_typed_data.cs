// mcs: two compilations by Roslyn are enough for what this shows
// Key-value text, query strings, INI files, paths and version numbers by hand.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    static Dictionary<string, Dictionary<string, string>> Ini(string text)
    {
        var all = new Dictionary<string, Dictionary<string, string>>(); Dictionary<string, string> now = null;
        int n = 0;
        foreach (string raw in text.Split('\n'))
        {
            n++;
            string line = raw.Trim(); int c = line.IndexOf(';'); if (c >= 0) line = line.Substring(0, c).Trim();
            if (line == "") continue;
            if (line[0] == '[') { all[line.Trim('[', ']')] = now = new Dictionary<string, string>(); continue; }
            var kv = line.Split(new[] { '=' }, 2);
            if (kv.Length != 2 || now == null) throw new FormatException("line " + n + ": " + line);
            now[kv[0].Trim()] = kv[1].Trim();
        }
        return all;
    }
    static string Normalize(string path) { var parts = new Stack<string>();
    foreach (string p in path.Split('/')) { if (p == "" || p == ".") continue;
    if (p == "..") { if (parts.Count > 0) parts.Pop(); } else parts.Push(p); }
    return "/" + string.Join("/", parts.Reverse()); }
    static int CompareVersions(string a, string b) { var x = a.Split('.').Select(int.Parse).ToList();
    var y = b.Split('.').Select(int.Parse).ToList(); for (int i = 0; i < Math.Max(x.Count, y.Count);
    i++) { int c = (i < x.Count ? x[i] : 0).CompareTo(i < y.Count ? y[i] : 0); if (c != 0) return c; } return 0; }
    static void Main()
    {
        var ini = Ini("; top\n[server]\nhost = example.org ; note\nport=80\n\n[client]\nname = a=b\n");
        foreach (var s in ini) Console.WriteLine(s.Key + ": " + string.Join(", ", s.Value.Select(p => p.Key + "->" +
            p.Value)));
        try { Ini("[a]\nnonsense"); } catch (FormatException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(string.Join(" ", "a=1&b=&c=x%20y&a=2".Split('&').Select(p => p.Split('=')).GroupBy(p =>
            p[0], p => p[1].Replace("%20", " ")).Select(g => g.Key + "=[" + string.Join("|", g) + "]")));
        Console.WriteLine(Normalize("/a/./b/../../c//d/") + " " + Normalize("..") + " " + CompareVersions("1.2.10",
            "1.2.9") + CompareVersions("1.0", "1") + CompareVersions("2", "10.1"));
    }
}
