// mcs: two compilations by Roslyn are enough for what this shows
// Dictionary: order after removals, enumeration, exceptions, comparers, TryAdd, struct keys.
using System;
using System.Collections.Generic;
static class Program
{
    static void Main()
    {
        var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["one"] = 1, ["two"] = 2, ["three"] =
            3 };
        d.Remove("TWO");
        d["four"] = 4;
        d["five"] = 5;
        foreach (var p in d) Console.Write(p + " ");
        Console.WriteLine(d.TryAdd("ONE", 9) + " " + d.TryAdd("six", 6) + " " + d["Six"] + " " + d.Count + " " +
            d.ContainsValue(5));
        Console.WriteLine(string.Join(",", d.Keys) + " " + string.Join(",", d.Values) + " " +
            d.GetValueOrDefault("none", -1));
        Console.WriteLine(d.Remove("five", out int five) + " " + five + " " + d.Remove("five"));
        try { d.Add("one", 0); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        try { Console.WriteLine(d["zero"]); } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
        try { d[null] = 1; } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { foreach (var k in d.Keys) d[k + "x"] = 0; } catch (InvalidOperationException e) {
            Console.WriteLine(e.Message); }
        var squares = new Dictionary<int, long>();
        for (int i = 0; i < 1000; i++) squares[i * 31 % 997] = (long)i * i;
        long sum = 0;
        foreach (var p in squares) sum = sum * 3 + p.Key ^ p.Value;
        Console.WriteLine(squares.Count + " " + sum);
        var byDay = new Dictionary<DayOfWeek, List<int>>();
        for (int i = 0; i < 14; i++)
        {
            var day = (DayOfWeek)(i % 7);
            if (!byDay.TryGetValue(day, out var list)) byDay[day] = list = new List<int>();
            list.Add(i);
        }
        foreach (var (day, list) in byDay) Console.Write(day + ":" + string.Join("/", list) + " ");
        Console.WriteLine(new Dictionary<(int, string), bool> { [(1, "a")] = true }.ContainsKey((1, "a")));
        var copy = new Dictionary<string, int>(d);
        copy.Clear();
        Console.WriteLine(copy.Count + " " + d.Count + " " + (d.Comparer == StringComparer.OrdinalIgnoreCase));
    }
}
