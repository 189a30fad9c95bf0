// mcs: two compilations by Roslyn are enough for what this shows
// Extension methods on interfaces, generics, enums, null; fluent builders.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
enum Season { Spring, Summer, Autumn, Winter }
static class Ext
{
    public static Season Next(this Season s) => (Season)(((int)s + 1) % 4);
    public static bool IsBlank(this string s) => s == null || s.Trim().Length == 0;
    public static T[] With<T>(this T[] a, int i, T v) { var c = (T[])a.Clone(); c[i] = v; return c; }
    public static TOut Pipe<TIn, TOut>(this TIn x, Func<TIn, TOut> f) => f(x);
    public static IEnumerable<T> Every<T>(this IEnumerable<T> s, int n) => s.Where((x, i) => i % n == 0);
    public static int Squared(this int n) => n * n;
    public static void Deconstruct(this string s, out char first, out string rest) { first = s[0];
    rest = s.Substring(1); }
    public static string Repeat(this string s, int n) => n <= 0 ? "" : s + s.Repeat(n - 1);
    public static void AddAll<T>(this ICollection<T> c, params T[] items) { foreach (T t in items) c.Add(t); }
}
class Html
{
    private readonly StringBuilder _b = new StringBuilder();
    private readonly Stack<string> _open = new Stack<string>();
    public Html Tag(string name) { _b.Append('<').Append(name).Append('>'); _open.Push(name); return this; }
    public Html Text(string s) { _b.Append(s.Replace("<", "&lt;")); return this; }
    public Html End() { _b.Append("</").Append(_open.Pop()).Append('>'); return this; }
    public override string ToString() { while (_open.Count > 0) End(); return _b.ToString(); }
}
static class Program
{
    static void Main()
    {
        Console.WriteLine(Season.Winter.Next() + " " + ((string)null).IsBlank() + " ".IsBlank() + "x".IsBlank());
        int[] a = { 1, 2, 3 };
        Console.WriteLine(string.Join(",", a.With(1, 9)) + " " + string.Join(",", a) + " " + 5.Pipe(n => n + 1).Pipe(n
            => "n" + n) + " " + string.Join("", "abcdefg".Every(3)) + " " + 7.Squared());
        var (first, rest) = "hello";
        Console.WriteLine(first + "|" + rest + " " + "ab".Repeat(3));
        var set = new HashSet<int>(); set.AddAll(3, 3, 4);
        Console.WriteLine(set.Count + " " + Ext.Squared(6));
        Console.WriteLine(new Html().Tag("ul").Tag("li").Text("a<b").End().Tag("li").Text("c"));
    }
}
