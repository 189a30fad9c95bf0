// mcs: two compilations by Roslyn are enough for what this shows
// ?. ?[] ?? and null in concatenations, comparisons and casts.
using System;
using System.Collections.Generic;
static class Program
{
    class Node { public string Name; public Node Next; public int[] Data; public Func<int> F;
    public Node Self() => this; }
    static void Main()
    {
        Node n = new Node { Name = "a", Next = new Node { Data = new[] { 7 } } }, none = null;
        Console.WriteLine((n?.Next?.Name ?? "unnamed") + n?.Next?.Data?[0] + (none?.Next.Next.Name ?? "gone") +
            none?.Data?.Length);
        Console.WriteLine((n.F?.Invoke() ?? -1) + " " + (none?.Self()?.Name == null) + " " + (none?.Data?.Length > 0)
            + " " + ((object)none is Node));
        n.F = () => 5;
        int? length = n?.Next?.Data?.Length;
        Console.WriteLine(n.F?.Invoke() + " " + length + " " + (length ?? 0) + " " + (none as object ?? "fallback"));
        List<int> list = null;
        Console.WriteLine((list?.Count).HasValue + " " + (list?.Count ?? 0) + " " + string.Concat(null, "x", null) +
            (null + "y"));
        string s = null;
        s += "z";
        Console.WriteLine(s + (s == null) + (null == (string)null) + ((string)(object)null == s));
    }
}
