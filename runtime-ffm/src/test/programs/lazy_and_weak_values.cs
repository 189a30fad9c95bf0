// mcs: two compilations by Roslyn are enough for what this shows
// Lazy values: created once, failures kept, null factories; Tuple, Nullable and strings as results.
using System;
using System.Collections.Generic;

class Costly
{
    public static int Made;
    public readonly int Id = ++Made;
}

static class Program
{
    static void Main()
    {
        var lazy = new Lazy<Costly>();
        Console.WriteLine(lazy.IsValueCreated + " " + Costly.Made + " " + lazy);
        Console.WriteLine(lazy.Value.Id + " " + lazy.Value.Id + " " + lazy.IsValueCreated + " " + Costly.Made);
        int calls = 0;
        var text = new Lazy<string>(() => { calls++; return "made " + calls; });
        Console.WriteLine(text.Value + " " + text.Value + " " + text + " " + calls);
        var failing = new Lazy<int>(() => { calls++; throw new InvalidOperationException("failed " + calls); });
        for (int i = 0; i < 2; i++)
        {
            try { Console.WriteLine(failing.Value); }
            catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + failing.IsValueCreated); }
        }
        try { new Lazy<int>((Func<int>)null); }
        catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        Lazy<int> self = null;
        self = new Lazy<int>(() => self.Value + 1);
        try { Console.WriteLine(self.Value); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(new Lazy<int>(5).Value + " " + new Lazy<int>(() => 6, false).Value + " " + new Lazy<List<int>>(true).Value.Count);
        var table = new Dictionary<string, Lazy<int>>();
        foreach (string s in new[] { "a", "bb", "ccc" }) table[s] = new Lazy<int>(() => s.Length * 100);
        Console.WriteLine(table["bb"].Value + " " + table["a"].IsValueCreated);
    }
}
