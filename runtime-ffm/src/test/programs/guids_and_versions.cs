// mcs: two compilations by Roslyn are enough for what this shows
// Guid and Version: parsing, formats, order, equality.
using System;

static class Program
{
    static void Try(Action a)
    {
        try { a(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        var g = new Guid("0f8fad5b-d9cb-469f-a165-70867728950e");
        foreach (string f in new[] { "N", "D", "B", "P", "X" }) Console.WriteLine(g.ToString(f) + " " + (Guid.Parse(g.ToString(f)) == g));
        Console.WriteLine(BitConverter.ToString(g.ToByteArray()) + " " + (new Guid(g.ToByteArray()) == g) + " " + g.GetHashCode());
        Console.WriteLine(Guid.Empty + " " + new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) + " " + g.CompareTo(Guid.Empty) + " " + g.Equals((object)g) + " " + Guid.Empty.CompareTo(g));
        Console.WriteLine(Guid.TryParse("nope", out Guid bad) + " " + bad + " " + Guid.TryParse("{0f8fad5b-d9cb-469f-a165-70867728950e}", out _) + " " + Guid.TryParseExact("0f8fad5bd9cb469fa16570867728950e", "N", out _));
        Console.WriteLine((Guid.NewGuid() != Guid.NewGuid()) + " " + Guid.NewGuid().ToString()[14]);
        Try(() => new Guid("123"));
        Try(() => new Guid("0f8fad5b-d9cb-469f-a165-7086772895zz"));
        Try(() => g.ToString("Q"));
        Try(() => new Guid(new byte[3]));
        var v = new Version("1.2.3");
        Console.WriteLine(v + " " + v.Major + v.Minor + v.Build + v.Revision + " " + new Version(1, 2) + " " + new Version(1, 2, 3, 4).ToString(3));
        Console.WriteLine((v < new Version(1, 10)) + " " + (v == new Version(1, 2, 3)) + " " + v.CompareTo(new Version(1, 2)) + " " + (v >= new Version("1.2.3")) + " " + Version.TryParse("x.y", out _) + " " + v.Equals(null));
        Try(() => new Version("1"));
        Try(() => new Version("1.x"));
        Try(() => new Version(1, -1));
        Try(() => v.ToString(4));
    }
}
