// mcs: two compilations by Roslyn are enough for what this shows
// Which overload is taken: numeric widening, params, generics, null, lambdas.
using System;
using System.Collections.Generic;
static class Program
{
    static string F(int x) => "int"; static string F(long x) => "long"; static string F(double x) => "double";
    static string F(object x) => "object";
    static string G<T>(T x) => "T:" + typeof(T).Name; static string G(string x) => "string";
    static string G<T>(IEnumerable<T> x) => "seq:" + typeof(T).Name;
    static string H(params int[] x) => "params" + x.Length; static string H(int x) => "one";
    static string H(int x, params string[] s) => "mixed" + s.Length;
    static string L(Action a) => "action"; static string L<T>(Func<T> f) => "func " + typeof(T).Name;
    static string L(Func<int, int> f) => "int->int";
    static string N(string s) => "string"; static string N(object o) => "object";
    static void Main()
    {
        byte b = 1; short s = 2; uint u = 3; ulong ul = 4; float f = 5; char c = 'c'; decimal m = 6;
        Console.WriteLine(string.Join(" ", F(b), F(s), F(u), F(ul), F(f), F(c), F(m), F("s"), F((object)1), F(1L)));
        Console.WriteLine(string.Join(" ", G(1), G("s"), G(new List<int>()), G((IEnumerable<int>)new int[0]), G(new
            int[0]), G<object>("s"), G('c'), G(1.5m)));
        Console.WriteLine(string.Join(" ", H(), H(1), H(1, 2), H(1, "a"), H(1, "a", "b"), H(new[] { 1, 2, 3 })));
        Console.WriteLine(string.Join(" ", L(() => { }), L(() => 5), L(() => "s"), L(x => x + 1)) + " " + N(null) +
            " " + N((object)"s"));
    }
}
