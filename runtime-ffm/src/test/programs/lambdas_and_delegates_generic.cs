// mcs: two compilations by Roslyn are enough for what this shows
// Delegates: Func and Action of many shapes, method groups, instance and static, multicast with refs and outs.
using System;
using System.Collections.Generic;
using System.Linq;

delegate bool TryParse<T>(string text, out T value);
delegate void Change(ref int x);
delegate T Fold<T>(T a, T b);

class Machine
{
    private readonly Dictionary<string, Func<double, double, double>> _operations = new Dictionary<string, Func<double, double, double>>
    {
        ["+"] = (a, b) => a + b, ["-"] = (a, b) => a - b, ["*"] = (a, b) => a * b, ["/"] = (a, b) => a / b, ["^"] = Math.Pow
    };

    public double Rpn(string text)
    {
        var stack = new Stack<double>();
        foreach (string token in text.Split(' '))
        {
            if (_operations.TryGetValue(token, out var f))
            {
                double b = stack.Pop(), a = stack.Pop();
                stack.Push(f(a, b));
            }
            else
            {
                stack.Push(double.Parse(token));
            }
        }
        return stack.Pop();
    }
}

static class Extensions
{
    public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => a => g(f(a));
    public static Func<A, Func<B, C>> Curry<A, B, C>(this Func<A, B, C> f) => a => b => f(a, b);
    public static string Shout(this string s, int n) => s.ToUpper() + new string('!', n);
}

static class Program
{
    static List<T> ParseAll<T>(TryParse<T> parse, params string[] texts)
    {
        var parsed = new List<T>();
        foreach (string t in texts)
            if (parse(t, out T value)) parsed.Add(value);
        return parsed;
    }

    static T Reduce<T>(Fold<T> fold, params T[] items)
    {
        T result = items[0];
        for (int i = 1; i < items.Length; i++) result = fold(result, items[i]);
        return result;
    }

    static string Eight(int a, long b, short c, double d, float e, string f, char g, bool h) =>
        string.Join(",", new object[] { a, b, c, d, e, f, g, h });

    static void Main()
    {
        Console.WriteLine(new Machine().Rpn("3 4 + 2 * 2 3 ^ -"));
        Console.WriteLine(string.Join(" ", ParseAll<int>(int.TryParse, "1", "x", "3")));
        Console.WriteLine(string.Join(" ", ParseAll<double>(double.TryParse, "1.5", "-", "2e3")));
        Console.WriteLine(Reduce((a, b) => a * b, 1, 2, 3, 4) + " " + Reduce(string.Concat, "a", "b", "c") + " " + Reduce<long>(Math.Max, 3, 9, 4));
        Func<string, int> length = s => s.Length;
        Console.WriteLine(length.Then(n => n * n).Then(n => "<" + n + ">")("four"));
        Func<int, int, int> sub = (a, b) => a - b;
        Console.WriteLine(sub.Curry()(10)(3));
        Change change = (ref int x) => x += 5;
        change += (ref int x) => x *= 2;
        int v = 1;
        change(ref v);
        Console.WriteLine(v);
        Func<int, long, short, double, float, string, char, bool, string> eight = Eight;
        Console.WriteLine(eight(1, 2, 3, 4.5, 5.5f, "six", '7', true));
        Func<int, string> extension = "hi".Shout;
        Console.WriteLine(extension(3));
        var methods = new List<Func<string>> { "abc".ToUpper, 5.ToString, new object().GetType().ToString, DayOfWeek.Monday.ToString };
        Console.WriteLine(string.Join(" ", methods.Select(m => m())));
        Predicate<int> even = n => n % 2 == 0;
        Console.WriteLine(string.Join(",", Array.FindAll(new[] { 1, 2, 3, 4 }, even)) + " " + Array.Exists(new[] { 1, 3 }, even)
            + " " + Array.TrueForAll(new[] { 2, 4 }, even) + " " + Array.Find(new[] { 1, 8 }, even) + " " + Array.FindIndex(new[] { 1, 8 }, even));
        Console.WriteLine(string.Join(",", Array.ConvertAll(new[] { 1, 2 }, n => "n" + n)));
        var numbers = new List<int> { 5, 2, 9, 4 };
        numbers.Sort((a, b) => b - a);
        numbers.ForEach(n => Console.Write(n + " "));
        Console.WriteLine(numbers.RemoveAll(n => n > 4) + " " + numbers.FindLast(n => n < 5) + " " + numbers.ConvertAll(n => n / 2.0)[0]);
        Action none = null;
        none?.Invoke();
        Func<Func<int>, int> apply = f => f() + 1;
        Console.WriteLine(apply(() => 41));
        Console.WriteLine(length.Method.Name.Length > 0);
    }
}
