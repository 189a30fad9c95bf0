// mcs: two compilations by Roslyn are enough for what this shows
// Generic sorting, binary search, heaps, memoization and option types.
using System;
using System.Collections.Generic;
using System.Linq;
struct Option<T>
{
    public static readonly Option<T> None = default(Option<T>);
    private readonly T _value; public bool HasValue { get; }
    public Option(T value) { _value = value; HasValue = true; }
    public Option<U> Map<U>(Func<T, U> f) => HasValue ? new Option<U>(f(_value)) : Option<U>.None;
    public Option<U> Bind<U>(Func<T, Option<U>> f) => HasValue ? f(_value) : Option<U>.None;
    public T Or(T other) => HasValue ? _value : other;
    public override string ToString() => HasValue ? "Some(" + _value + ")" : "None";
}
abstract class Result<T> { public abstract R Match<R>(Func<T, R> ok, Func<string, R> error); }
class Ok<T> : Result<T> { private readonly T _v; public Ok(T v) { _v = v; }
public override R Match<R>(Func<T, R> ok, Func<string, R> error) => ok(_v); }
class Error<T> : Result<T> { private readonly string _m; public Error(string m) { _m = m; }
public override R Match<R>(Func<T, R> ok, Func<string, R> error) => error(_m); }
static class Program
{
    static void MergeSort<T>(T[] a, Comparison<T> c) { if (a.Length < 2) return;
    var l = a.Take(a.Length / 2).ToArray(); var r = a.Skip(a.Length / 2).ToArray(); MergeSort(l, c); MergeSort(r, c);
    for (int i = 0, j = 0, k = 0; k < a.Length; k++) a[k] = j == r.Length || i < l.Length && c(l[i], r[j]) <= 0 ?
        l[i++] : r[j++]; }
    static int LowerBound<T>(IReadOnlyList<T> a, T x) where T : IComparable<T> { int lo = 0, hi = a.Count;
    while (lo < hi) { int m = (lo + hi) / 2; if (a[m].CompareTo(x) < 0) lo = m + 1; else hi = m; } return lo; }
    static T KthSmallest<T>(List<T> a, int k) where T : IComparable<T> { var p = a[a.Count / 2];
    var less = a.FindAll(x => x.CompareTo(p) < 0); var same = a.FindAll(x => x.CompareTo(p) == 0);
    return k < less.Count ? KthSmallest(less, k) : k < less.Count + same.Count ? p : KthSmallest(a.FindAll(x =>
        x.CompareTo(p) > 0), k - less.Count - same.Count); }
    static Option<int> Parse(string s) => int.TryParse(s, out int n) ? new Option<int>(n) : Option<int>.None;
    static Result<double> Divide(double a, double b) => b == 0 ? (Result<double>)new Error<double>("by zero") : new
        Ok<double>(a / b);
    static IEnumerable<IEnumerable<T>> Combinations<T>(IEnumerable<T> s, int k) => k == 0 ? new[] { new T[0] }
    : s.SelectMany((x, i) => Combinations(s.Skip(i + 1), k - 1).Select(c => new[] { x }.Concat(c)));
    static void Main()
    {
        var w = "the quick brown fox jumps over it".Split(' '); MergeSort(w, (a, b) => a.Length - b.Length);
        Console.WriteLine(string.Join(" ", w));
        var d = new[] { 3.5, -1, 2 }; MergeSort(d, (a, b) => b.CompareTo(a)); Console.WriteLine(string.Join(" ", d));
        Console.WriteLine(LowerBound(new[] { 1, 3, 3, 7 }, 3) + " " + LowerBound(new[] { "a", "c" }, "b") + " " +
            KthSmallest(new List<int> { 5, 2, 9, 1, 7, 2 }, 3));
        Console.WriteLine(Parse("12").Map(n => n * 2) + " " + Parse("x").Map(n => n * 2) + " " + Parse("5").Bind(n =>
            Parse(n + "0")).Or(-1) + " " + Parse("").Or(-1));
        Console.WriteLine(Divide(1, 4).Match(v => "ok " + v, e => e) + " " + Divide(1, 0).Match(v => "ok " + v, e =>
            "error " + e));
        Console.WriteLine(string.Join(" ", Combinations("abcd", 2).Select(c => string.Concat(c))));
    }
}
