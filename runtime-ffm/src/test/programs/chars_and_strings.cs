// Characters and the everyday string methods.
using System;

static class Program {
    static bool Palindrome(string s) { for (int i = 0, j = s.Length - 1; i < j; i++, j--) if (char.ToLower(s[i]) != char.ToLower(s[j])) return false; return true; }
    static string Reverse(string s) { char[] c = s.ToCharArray(); Array.Reverse(c); return new string(c); }
    static int Count(string s, char c) { int n = 0; foreach (char x in s) if (x == c) n++; return n; }
    static string Caesar(string s, int k) { string r = ""; foreach (char c in s) r += char.IsUpper(c) ? (char)('A' + (c - 'A' + k) % 26) : char.IsLower(c) ? (char)('a' + (c - 'a' + k) % 26) : c; return r; }
    static uint Hash(string s) { uint h = 5381; foreach (char c in s) h = h * 33 + c; return h; }

    static void Main() {
        string s = "The Panama Canal", e = "";
        Console.WriteLine(s.Length + " " + s[4] + " " + s.IndexOf('a') + " " + s.IndexOf('a', 6) + " " + s.LastIndexOf('a') + " " + s.IndexOf("ana", StringComparison.Ordinal) + " " + s.IndexOf('z'));
        Console.WriteLine(s.Substring(4) + "|" + s.Substring(4, 6) + "|" + s.Substring(16) + "|" + s.ToUpperInvariant() + "|" + s.ToLowerInvariant());
        Console.WriteLine(s.Replace("a", "[A]") + " " + s.Replace('a', 'o') + " " + s.Insert(4, "great ") + " " + s.Remove(3) + " " + s.Remove(3, 7));
        Console.WriteLine("  trim me ".Trim() + "|" + "  x ".TrimStart() + "|" + "  x ".TrimEnd() + "|" + "--x--".Trim('-') + "|");
        Console.WriteLine("7".PadLeft(4, '0') + "|" + "7".PadRight(4) + "|" + "long".PadLeft(2) + "|");
        Console.WriteLine(s.StartsWith("The", StringComparison.Ordinal) + " " + s.EndsWith("nal", StringComparison.Ordinal) + " " + s.Contains("Pan") + " " + s.Contains("pan"));
        Console.WriteLine(string.IsNullOrEmpty(e) + " " + string.IsNullOrEmpty(null) + " " + string.IsNullOrWhiteSpace(" \t") + " " + (e == string.Empty) + " " + (e == null));
        string[] words = s.Split(' ');
        Console.WriteLine(words.Length + " " + words[2] + " " + string.Join("-", words) + " " + string.Concat("a", "b", "c", "d") + string.Concat("x", null, "y"));
        foreach (string w in "a,b;;c".Split(',', ';')) Console.Write("<" + w + ">");
        Console.WriteLine();
        Console.WriteLine(string.CompareOrdinal("apple", "banana") < 0 ? "less" : "not", string.CompareOrdinal("b", "a"));
        Console.WriteLine(string.Equals("a", "A") + " " + "a".Equals("A", StringComparison.OrdinalIgnoreCase) + " " + ("abc" == "ab" + "c") + " " + ("abc" != "abd") + " " + "b".CompareTo("a"));
        Console.WriteLine(Palindrome("Racecar") + " " + Palindrome("Gatun") + " " + Reverse(s) + " " + Count(s, 'a') + " " + Caesar("Hello, World", 3) + " " + Hash(s));
        string tests = "aZ5 _-\t\u00e9\u4e2d.";
        foreach (char c in tests) {
            Console.WriteLine((int)c + " " + char.IsLetter(c) + char.IsDigit(c) + char.IsLetterOrDigit(c) + char.IsWhiteSpace(c) + char.IsUpper(c) + char.IsLower(c) + char.IsPunctuation(c) + " " + (c < 128 ? (int)char.ToUpperInvariant(c) : 0));
        }
        char k = 'x'; k++; k += (char)1;
        Console.WriteLine(k + " " + (char)(k - 25) + " " + (k > 'a') + " " + (int)k + " " + (k - 'a') + " " + char.MaxValue.CompareTo('a') + " " + 'a' + 'b' + " " + (char)('a' + 1));
        string chain = null;
        chain += "x"; chain += 1; chain += 'c'; chain += null; chain += true; chain += 2.5f;
        Console.WriteLine(chain + " " + ("a" + null + "b") + " " + (null + "c").Length);
        Console.WriteLine("tab\tquote\"back\\slash\u0041 \x42" + @"verb\atim ""q""");
        string copy = s;
        Console.WriteLine((object)copy == (object)s ? "same" : "other");
        for (int i = 0; i < 3; i++) copy += i;
        Console.WriteLine(copy + " " + s + " " + "abc".GetHashCode().Equals("abc".GetHashCode()) + " " + "b".Equals(null));
    }
}
