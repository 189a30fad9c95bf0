// mcs: two compilations by Roslyn are enough for what this shows
// Strings: searching, splitting, joining, trimming, padding, replacing, comparing.
using System;
using System.Collections.Generic;

static class Program
{
    static void Try(Action a)
    {
        try { a(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        string s = "The quick brown fox jumps over the lazy dog";
        Console.WriteLine(s.IndexOf('q') + " " + s.IndexOf("fox") + " " + s.IndexOf("cat") + " " + s.LastIndexOf('o') + " " + s.IndexOf('o', 15) + " " + s.IndexOfAny(new[] { 'z', 'x' }));
        Console.WriteLine(s.Substring(4, 5) + "|" + s.Substring(40) + "|" + s.Remove(3, 6) + "|" + s.Insert(4, "very "));
        Console.WriteLine(s.Replace('o', '0') + " " + s.Replace("the", "a") + " " + "aaa".Replace("aa", "b"));
        Console.WriteLine(s.ToUpper() + s.ToLowerInvariant());
        Console.WriteLine(string.Join("|", s.Split(' ')) + " " + string.Join("|", "a,b;c,,d".Split(',', ';')));
        Console.WriteLine(string.Join("|", "a,,b,".Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries)) + " " + string.Join("|", "a--b--c".Split(new[] { "--" }, 2, StringSplitOptions.None)));
        Console.WriteLine("[" + "  x ".Trim() + "][" + "  x ".TrimStart() + "][" + "xxhixx".Trim('x') + "][" + "hi!?".TrimEnd('?', '!') + "]");
        Console.WriteLine("[" + "ab".PadLeft(5) + "][" + "ab".PadRight(5, '.') + "][" + "abcdef".PadLeft(3) + "]");
        Console.WriteLine(s.StartsWith("The") + " " + s.EndsWith("dog") + " " + s.Contains("fox") + " " + s.StartsWith("the", StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(string.CompareOrdinal("a", "B") + " " + string.Compare("a", "B", StringComparison.OrdinalIgnoreCase) + " " + "abc".CompareTo("abd") + " " + string.Equals("A", "a", StringComparison.OrdinalIgnoreCase));
        Console.WriteLine(string.IsNullOrEmpty("") + " " + string.IsNullOrWhiteSpace(" \t") + " " + (string.Empty == "") + " " + "x".Equals(null));
        Console.WriteLine(string.Join(", ", new List<int> { 1, 2, 3 }) + " " + string.Concat("a", 1, 'c', null, 2.5) + " " + string.Concat(new[] { "x", "y" }));
        Console.WriteLine(new string('=', 5) + new string(new[] { 'a', 'b', 'c' }, 1, 2) + "x".ToCharArray().Length);
        Console.WriteLine("tab\tquote\"back\\slash \u00e9 \x41 " + @"C:\dir ""q""");
        foreach (char c in "añ1 _") Console.Write(char.IsLetter(c) + "" + char.IsDigit(c) + char.IsWhiteSpace(c) + char.IsPunctuation(c) + " ");
        Console.WriteLine();
        Console.WriteLine("hello"[1] + " " + "hello".Length + " " + string.Copy("c") + " " + ReferenceEquals("lit" + "eral", "literal") + " " + string.Intern(new string('x', 2)));
        Console.WriteLine("mississippi".LastIndexOf("ss") + " " + "mississippi".IndexOf("ss", 3) + " " + "abc".IndexOf("") + " " + "abc".LastIndexOf("c", 1));
        Try(() => s.Substring(50));
        Try(() => s.Substring(2, 100));
        Try(() => Console.WriteLine("abc"[3]));
        Try(() => "abc".Insert(5, "x"));
        Try(() => "abc".Replace("", "x"));
        Try(() => string.Join(",", (string[])null));
        string none = null;
        Try(() => none.ToUpper());
        Console.WriteLine(none + "null concatenates" + none + (none ?? "!"));
        string built = "";
        for (int i = 0; i < 5; i++) built += i + ",";
        Console.WriteLine(built.TrimEnd(','));
        Console.WriteLine("a".CompareTo(null) + " " + Math.Sign("".CompareTo("a")) + " " + "b".CompareTo("a"));
    }
}
