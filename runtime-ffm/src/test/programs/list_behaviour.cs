// mcs: two compilations by Roslyn are enough for what this shows
// List: capacity, ranges, searching, sorting, enumeration and its exceptions.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    static void Main()
    {
        var l = new List<int>();
        var caps = new List<int>();
        for (int i = 0; i < 40; i++) { l.Add(i * 7 % 11); if (caps.Count == 0 || caps.Last() != l.Capacity)
            caps.Add(l.Capacity); }
        Console.WriteLine(string.Join(",", caps) + " " + l.Count);
        l.RemoveRange(10, 25);
        l.InsertRange(3, new[] { 100, 200 });
        l.Insert(0, -1);
        l.Reverse(1, 5);
        Console.WriteLine(string.Join(",", l) + " " + l.IndexOf(100) + " " + l.LastIndexOf(7) + " " + l.Contains(55));
        l.Sort();
        Console.WriteLine(string.Join(",", l) + " " + l.BinarySearch(7) + " " + l.BinarySearch(150) + " " +
            l.FindIndex(x => x > 6) + " " + l.FindLastIndex(x => x < 5) + " " + l.Exists(x => x < 0) + l.TrueForAll(x
            => x < 300));
        Console.WriteLine(l.RemoveAll(x => x > 8) + " " + string.Join(",", l.GetRange(2, 4)) + " " + string.Join(",",
            l.ConvertAll(x => (char)('a' + x + 1))));
        l.AddRange(l);
        Console.WriteLine(l.Count + " " + l.ToArray().Length + " " + string.Join(",", l.Distinct()));
        foreach (Action a in new Action[] { () => l.RemoveAt(99), () => l[-1] = 0, () => l.Insert(99, 1), () =>
            l.GetRange(5, 99), () => { foreach (int x in l) l.Remove(x);
        }, () => l.Capacity = 1, () => l.Sort((x, y) => throw new Exception("no")) })
        {
            try { a(); Console.WriteLine("fine"); }
            catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.Message); }
        }
        var words = new List<string> { "b", null, "a" };
        words.Sort();
        Console.WriteLine((words[0] == null) + words[1] + words[2] + words.IndexOf(null));
        l.Clear();
        Console.WriteLine(l.Count + " " + l.FirstOrDefault() + " " + l.Find(x => true));
    }
}
