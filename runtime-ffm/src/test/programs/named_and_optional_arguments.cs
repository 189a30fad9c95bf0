// mcs: two compilations by Roslyn are enough for what this shows
// Named, optional, params, ref, out and in arguments; evaluation order; caller information.
using System;
using System.Linq;
using System.Runtime.CompilerServices;

static class Program
{
    static int s_n;

    static int Next(string what)
    {
        Console.Write(what + " ");
        return ++s_n;
    }

    static string F(int a, int b = 20, string c = "c", double d = 1.5) => a + "," + b + "," + c + "," + d;
    static string P(string first, params object[] rest) => first + ":" + rest.Length;
    static int Sum(params int[] n) => n.Sum();
    static string Where([CallerMemberName] string member = "", [CallerLineNumber] int line = 0) => member + (line > 0);
    static void Out(out int x, out string s) { x = 5; s = "out"; }
    static bool TryHalve(int n, out int half) { half = n / 2; return n % 2 == 0; }
    static long In(in long a, in DateTime d) => a + d.Year;
    static string Default(DateTime d = default(DateTime), int? n = null, DayOfWeek w = DayOfWeek.Sunday, decimal m = 1.5m) => d.Year + "," + (n?.ToString() ?? "null") + "," + w + "," + m;

    static void Main()
    {
        Console.WriteLine(F(1) + " " + F(1, 2) + " " + F(1, c: "x") + " " + F(d: 9, a: 8) + " " + F(b: 3, a: 4, d: 5, c: "z"));
        Console.WriteLine(F(b: Next("b"), a: Next("a"), d: Next("d")));
        Console.WriteLine(P("a") + P("b", 1, 2) + P("c", null, null) + P("d", new object[] { 1, 2, 3 }) + P("e", new int[] { 1, 2 }) + P("f", (object)new object[0]));
        Console.WriteLine(Sum() + " " + Sum(1) + " " + Sum(1, 2, 3) + " " + Sum(new[] { 4, 5 }));
        Console.WriteLine(Where());
        Out(out int x, out var s);
        Out(out _, out string t);
        Console.WriteLine(x + s + t);
        if (TryHalve(10, out int half) && !TryHalve(7, out int other)) Console.WriteLine(half + " " + other);
        Console.WriteLine(In(5, new DateTime(2000, 1, 1)));
        Console.WriteLine(Default() + " " + Default(n: 4, w: DayOfWeek.Friday));
        int[] a = { 0, 0, 0 };
        int i = 0;
        a[i++] = i++ + i;
        a[i] = i = 1;
        Console.WriteLine(string.Join(",", a) + " " + i);
        int v = 1;
        v += v++ + ++v;
        Console.WriteLine(v + " " + (Next("x") + Next("y") * Next("z")));
        Func<int> g = null;
        Console.WriteLine((g?.Invoke() ?? -1) + " " + (s_n > 100 && Next("never") > 0));
    }
}
