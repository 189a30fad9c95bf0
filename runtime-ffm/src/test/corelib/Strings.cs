// String: construction, comparison, search, editing, splitting.
using System;
using System.Text;

static class Strings
{
    static string Show(string s) => s == null ? "null" : "[" + s + "]" + s.Length;

    static void Show(string[] parts)
    {
        Console.Write(parts.Length + ":");
        foreach (string p in parts) Console.Write(" " + Show(p));
        Console.WriteLine();
    }

    static void Main()
    {
        char[] chars = { 'a', 'b', 'c', 'd' };
        Console.WriteLine(Show(new string(chars)) + Show(new string(chars, 1, 2)) + Show(new string('x', 3))
            + Show(new string('x', 0)));
        Console.WriteLine(Show(string.Empty) + Show("" + null) + Show(string.Concat(null, "a", null, "b")));
        Console.WriteLine("a" + 1 + 'c' + 2.5 + true + null + 10L);
        Console.WriteLine(string.Concat(1, "b", 3.0) + string.Concat("a", "b", "c", "d", "e")
            + string.Concat(new object[] { 1, null, "z" }));
        Console.WriteLine(Show(string.Join(", ", "a", "b", "c")) + Show(string.Join("-", 1, 2.5, null, "x"))
            + Show(string.Join(',', "p", "q")));
        Console.WriteLine(Show(string.Join("|", new string[] { "a", "b", "c", "d" }, 1, 2))
            + Show(string.Join("|", new string[0])));

        string s = "Hello, World";
        Console.WriteLine(s.Length + " " + s[0] + s[11] + " " + s.IndexOf('o') + s.IndexOf('o', 5) + s.IndexOf("World")
            + s.IndexOf("zzz")
            + s.IndexOf("") + " " + s.LastIndexOf('o') + s.LastIndexOf("o") + s.LastIndexOf('l', 9)
                + s.LastIndexOf("Hello"));
        Console.WriteLine(s.IndexOf("WORLD", StringComparison.OrdinalIgnoreCase) + " " + s.IndexOf('W', 3, 5) + " "
            + s.IndexOfAny(new char[] { 'x', 'W', 'r' })
            + " " + s.LastIndexOfAny(new char[] { 'e', 'l' }) + " " + s.LastIndexOf("l", 9, 5));
        Console.WriteLine(s.Contains("lo,") + " " + s.Contains('z') + " " + s.StartsWith("Hell") + " "
            + s.EndsWith("ld") + " " + s.StartsWith('H')
            + " " + s.EndsWith('x') + " " + s.StartsWith("hell", StringComparison.OrdinalIgnoreCase) + " "
                + s.EndsWith("WORLD", StringComparison.Ordinal));
        Console.WriteLine(s.Substring(7) + "|" + s.Substring(0, 5) + "|" + Show(s.Substring(12)) + "|" + s.Remove(5)
            + "|" + s.Remove(0, 7) + "|" + s.Insert(5, "!!"));
        Console.WriteLine(s.Replace('l', 'L') + "|" + s.Replace("l", "") + "|" + s.Replace("World", "There") + "|"
            + s.Replace("o", "00") + "|" + s.Replace("x", "y")
            + "|" + "aaaa".Replace("aa", "b") + "|" + "AbAB".Replace("ab", "-", StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(s.ToUpper() + s.ToLower() + s.ToUpperInvariant() + s.ToLowerInvariant());
        Console.WriteLine(Show("  trim\t\n ".Trim()) + Show("  a ".TrimStart()) + Show("  a ".TrimEnd())
            + Show("xxaxx".Trim('x')) + Show("xyaxy".TrimStart('x', 'y'))
            + Show("xyaxy".TrimEnd('y', 'x')) + Show("   ".Trim()));
        Console.WriteLine(Show("ab".PadLeft(5)) + Show("ab".PadRight(5)) + Show("ab".PadLeft(4, '*'))
            + Show("ab".PadRight(1, '*')));
        Console.WriteLine(Show(string.IsNullOrEmpty(null).ToString()) + string.IsNullOrEmpty("")
            + string.IsNullOrWhiteSpace(" \t") + string.IsNullOrWhiteSpace("a"));

        Console.WriteLine(("a" == "a") + " " + ("a" != "b") + " " + "abc".Equals("ABC") + " "
            + "abc".Equals("ABC", StringComparison.OrdinalIgnoreCase)
            + " " + string.Equals(null, null) + " " + "x".Equals(null) + " " + "x".Equals((object)"x"));
        Console.WriteLine(Math.Sign(string.Compare("a", "b")) + " " + Math.Sign(string.Compare("b", "a")) + " "
            + string.Compare("a", "a") + " " + Math.Sign(string.Compare(null, "a"))
            + " " + Math.Sign(string.CompareOrdinal("abc", "abd")) + " " + string.CompareOrdinal("ABC", 1, "xBC", 1, 2)
                + " " + string.Compare("ABC", "abc", true)
            + " " + Math.Sign("a".CompareTo("aa")) + " " + Math.Sign(string.Compare("abcd", 2, "xxcc", 2, 2)));
        Console.WriteLine("abc".GetHashCode() == ("ab" + "c").GetHashCode());

        Show("a,b,,c".Split(','));
        Show("a,b,,c".Split(',', StringSplitOptions.RemoveEmptyEntries));
        Show("a,b,,c".Split(new char[] { ',' }, 2));
        Show(",a,b,,c,".Split(new char[] { ',' }, 2, StringSplitOptions.RemoveEmptyEntries));
        Show(" one  two\tthree ".Split());
        Show(" one  two\tthree ".Split((char[])null, StringSplitOptions.RemoveEmptyEntries));
        Show("a--b-c".Split("--"));
        Show("a--b==c".Split(new string[] { "--", "==" }, StringSplitOptions.None));
        Show("".Split(','));
        Show("".Split(',', StringSplitOptions.RemoveEmptyEntries));
        Show("abc".Split(','));
        Show("a,b;c d".Split(',', ';', ' '));
        Show(",,,".Split(','));
        Show("a,b,c".Split(new char[] { ',' }, 1));
        Show("a,b,c".Split(',', 2));

        char[] copy = "abcdef".ToCharArray();
        Array.Reverse(copy);
        Console.WriteLine(new string(copy) + new string("abcdef".ToCharArray(2, 3)));
        "XYZ".CopyTo(0, copy, 2, 3);
        Console.WriteLine(new string(copy));
        int n = 0;
        foreach (char c in s) n += c;
        Console.WriteLine(n);
        Console.WriteLine(string.Format("{0}-{1,5}-{2,-5}|{3:X}|{0:D3}|{{}}|{4}", 7, "ab", "cd", 255, null));
        Console.WriteLine(string.Format("{0:F2} {1:N0} {2:P1} {3:E2} {4:#,##0.0}", 3.14159, 1234567, 0.256, 12345.678,
            9876.54));
        Console.WriteLine($"{s.Length} {s,15} {n:N0} {1.5:F1}");
        Console.WriteLine("\u00e4\u00f6\u00fc \u20ac \u65e5\u672c \ud83d\ude00 tab\tend");
        Console.WriteLine(string.Intern("ab" + n) == "ab" + n);
        object o = "boxed";
        switch (s)
        {
            case "x": Console.WriteLine("no"); break;
            case "Hello, World": Console.WriteLine("switch " + o); break;
        }
        Console.WriteLine(Show(s[1..5]) + Show(s[^5..]) + s[^1]);
        Console.WriteLine("a\0b".Length + " " + "a\0b".IndexOf('b') + " " + ("a\0b" == "a\0c"));

        StringBuilder b = new StringBuilder();
        b.Append("abc").Append('d').Append(1).Append(2.5).Append(true).Append((object)null).Append(10L).Append('x',
            3).Append("hello", 1, 3);
        b.AppendLine().AppendLine("line").AppendFormat("{0:D4}|{1}", 42, "z");
        Console.WriteLine(b.ToString() + b.Length);
        b.Insert(0, "<<").Insert(b.Length, ">>").Insert(3, 99).Remove(5, 2).Replace("l", "LL").Replace('x', 'y');
        Console.WriteLine(b.ToString() + b[2] + b.ToString(2, 4));
        b.Length = 5;
        b[0] = '#';
        Console.WriteLine(b.ToString() + b.Length);
        b.Clear();
        for (int i = 0; i < 1000; i++) b.Append(i % 10);
        Console.WriteLine(b.Length + " " + b.ToString(990, 10) + " " + b.Equals(new StringBuilder(b.ToString())));
        Console.WriteLine(new StringBuilder("abc", 100).Append(new char[] { 'd', 'e' }).AppendJoin(", ", 1, 2,
            3).ToString());
    }
}
