// mcs: two compilations by Roslyn are enough for what this shows
// Pipelines of generators: infinite sequences, windows, merging, memoizing, laziness observed.
using System;
using System.Collections.Generic;
using System.Linq;
static class Pipes
{
    public static IEnumerable<T> Iterate<T>(T seed, Func<T, T> next) { for (; ; seed = next(seed)) yield return seed; }
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var queue = new Queue<T>();
        foreach (T x in source) { queue.Enqueue(x); if (queue.Count > size) queue.Dequeue();
        if (queue.Count == size) yield return queue.ToArray(); }
    }
    public static IEnumerable<T> Merge<T>(IEnumerable<T> a, IEnumerable<T> b) where T : IComparable<T>
    {
        using (var x = a.GetEnumerator()) using (var y = b.GetEnumerator())
        {
            bool p = x.MoveNext(), q = y.MoveNext();
            while (p || q)
            {
                if (!q || p && x.Current.CompareTo(y.Current) <= 0) { yield return x.Current; p = x.MoveNext(); }
                else { yield return y.Current; q = y.MoveNext(); }
            }
        }
    }
    public static IEnumerable<TAcc> Scan<T, TAcc>(this IEnumerable<T> source, TAcc acc, Func<TAcc, T, TAcc> f) { yield
        return acc; foreach (T x in source) yield return acc = f(acc, x); }
    public static IEnumerable<T> Tap<T>(this IEnumerable<T> source, Action<T> action) { foreach (T x in source) {
        action(x); yield return x; } }
    public static IEnumerable<(int Index, T Item)> Indexed<T>(this IEnumerable<T> source) { int i = 0;
    foreach (T x in source) yield return (i++, x); }
}
static class Program
{
    static IEnumerable<int> Primes() => Sieve(Pipes.Iterate(2, n => n + 1));
    static IEnumerable<int> Sieve(IEnumerable<int> s) { int p = s.First(); yield return p;
    foreach (int x in Sieve(s.Where(n => n % p != 0))) yield return x; }
    static void Main()
    {
        Console.WriteLine(string.Join(" ", Pipes.Iterate(1L, x => x * 3).TakeWhile(x => x < 10000)));
        Console.WriteLine(string.Join(" ", Enumerable.Range(1, 6).Window(3).Select(w => w.Sum())));
        Console.WriteLine(string.Join(" ", Pipes.Merge(new[] { 1, 4, 6 }, new[] { 2, 3, 7, 8 })));
        Console.WriteLine(string.Join(" ", new[] { 1, 2, 3, 4 }.Scan(0, (a, x) => a + x)));
        var log = new List<string>();
        int first = Enumerable.Range(1, 100).Tap(x => log.Add("a" + x)).Where(x => x % 3 == 0).Tap(x => log.Add("b" +
            x)).Skip(1).First();
        Console.WriteLine(first + ": " + string.Join(" ", log));
        Console.WriteLine(string.Join(" ", Primes().Take(12)));
        foreach (var (i, s) in new[] { "x", "y" }.Indexed()) Console.Write(i + s + " ");
        Console.WriteLine(Pipes.Iterate((a: 0, b: 1), p => (p.b, p.a + p.b)).Select(p => p.a).ElementAt(30));
    }
}
