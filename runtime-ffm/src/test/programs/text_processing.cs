// mcs: two compilations by Roslyn are enough for what this shows
// Text: word counts, Caesar and run-length codes, wrapping, CSV, anagrams, roman numerals, number words.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

static class Program
{
    static string Caesar(string s, int k) => new string(s.Select(c => char.IsLetter(c) ? (char)((c & ~31) + (((c & 31) - 1 + k + 26) % 26) + 1) : c).ToArray());

    static string RunLength(string s)
    {
        var b = new StringBuilder();
        for (int i = 0; i < s.Length;)
        {
            int j = i;
            while (j < s.Length && s[j] == s[i]) j++;
            b.Append(j - i).Append(s[i]);
            i = j;
        }
        return b.ToString();
    }

    static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width) { yield return line; line = ""; }
            line += (line.Length > 0 ? " " : "") + word;
        }
        if (line.Length > 0) yield return line;
    }

    static List<string> Csv(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < line.Length && line[i + 1] == '"') { field.Append('"'); i++; }
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c == ',') { fields.Add(field.ToString()); field.Clear(); }
            else field.Append(c);
        }
        fields.Add(field.ToString());
        return fields;
    }

    static string Roman(int n)
    {
        string[] symbols = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
        int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
        string r = "";
        for (int i = 0; i < values.Length; i++) for (; n >= values[i]; n -= values[i]) r += symbols[i];
        return r;
    }

    static readonly string[] s_small = { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen" };
    static readonly string[] s_tens = { "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };

    static string Words(long n)
    {
        if (n < 0) return "minus " + Words(-n);
        if (n < 20) return s_small[n];
        if (n < 100) return s_tens[n / 10] + (n % 10 > 0 ? "-" + s_small[n % 10] : "");
        if (n < 1000) return s_small[n / 100] + " hundred" + (n % 100 > 0 ? " and " + Words(n % 100) : "");
        foreach (var (size, name) in new[] { (1000000000L, "billion"), (1000000L, "million"), (1000L, "thousand") })
            if (n >= size) return Words(n / size) + " " + name + (n % size > 0 ? " " + Words(n % size) : "");
        return "";
    }

    static void Main()
    {
        string text = "It was the best of times, it was the worst of times, it was the age of wisdom";
        var counts = text.ToLower().Split(' ', ',').Where(w => w != "").GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        Console.WriteLine(string.Join(" ", counts.Take(5).Select(g => g.Key + ":" + g.Count())));
        Console.WriteLine(Caesar("Hello, World!", 3) + " " + Caesar(Caesar("Hello, World!", 3), -3));
        Console.WriteLine(RunLength("aaabccdddd"));
        foreach (string line in Wrap(text, 28)) Console.WriteLine("|" + line.PadRight(28) + "|");
        foreach (string f in Csv("1,\"two, three\",,\"say \"\"hi\"\"\",end")) Console.Write("[" + f + "]");
        Console.WriteLine();
        string[] words = { "listen", "silent", "enlist", "google", "elgoog", "cat" };
        foreach (var g in words.GroupBy(w => new string(w.OrderBy(c => c).ToArray()))) Console.Write(string.Join("=", g) + " ");
        Console.WriteLine();
        Console.WriteLine(string.Join(" ", new[] { 1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999 }.Select(Roman)));
        foreach (long n in new long[] { 0, 13, 85, 100, 342, 1001, -70015, 1234567890 }) Console.WriteLine(Words(n));
        Console.WriteLine(new string("stressed".Reverse().ToArray()) + " " + string.Concat("vowels removed".Where(c => "aeiou".IndexOf(c) < 0)));
        Console.WriteLine(string.Join(" ", "the quick brown".Split(' ').Select(w => char.ToUpper(w[0]) + w.Substring(1))));
    }
}
