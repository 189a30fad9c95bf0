// mcs: two compilations by Roslyn are enough for what this shows
// Closures: captured variables are shared, one for each iteration of foreach, one for all of a for loop.
using System;
using System.Collections.Generic;

class Counter
{
    private int _count;

    public Func<int> Next() { return () => ++_count; }
}

static class Program
{
    static Func<int> MakeCounter()
    {
        int n = 0;
        return () => n++;
    }

    static (Action, Func<int>) Shared()
    {
        int value = 10;
        return (() => value *= 2, () => value);
    }

    static Func<int, int> Compose(params Func<int, int>[] functions)
    {
        return x =>
        {
            foreach (var f in functions) x = f(x);
            return x;
        };
    }

    static Func<T, TResult> Memoize<T, TResult>(Func<T, TResult> f)
    {
        var known = new Dictionary<T, TResult>();
        return x =>
        {
            TResult result;
            if (!known.TryGetValue(x, out result))
            {
                result = f(x);
                known.Add(x, result);
            }
            return result;
        };
    }

    static void Main()
    {
        var a = MakeCounter();
        var b = MakeCounter();
        Console.WriteLine(a() + " " + a() + " " + b() + " " + a());

        var (doubleIt, read) = Shared();
        doubleIt();
        doubleIt();
        Console.WriteLine(read());

        var actions = new List<Action>();
        for (int i = 0; i < 3; i++) actions.Add(() => Console.Write(i + " "));
        foreach (int i in new[] { 10, 20, 30 }) actions.Add(() => Console.Write(i + " "));
        for (int i = 0; i < 3; i++)
        {
            int copy = i;
            actions.Add(() => { Console.Write(copy + " "); copy += 100; });
        }
        foreach (var action in actions) action();
        foreach (var action in actions) action();
        Console.WriteLine();

        Console.WriteLine(Compose(x => x + 1, x => x * x, x => x - 3)(4));

        int calls = 0;
        Func<int, long> fib = null;
        fib = Memoize<int, long>(n => { calls++; return n < 2 ? n : fib(n - 1) + fib(n - 2); });
        Console.WriteLine(fib(80) + " in " + calls);

        var counter = new Counter();
        var next = counter.Next();
        next();
        Console.WriteLine(next() + counter.Next()());

        Func<int, Func<int, Func<int, int>>> curried = x => y => z => x * 100 + y * 10 + z;
        Console.WriteLine(curried(1)(2)(3));

        int outer = 1;
        Action nested = () =>
        {
            int inner = outer + 1;
            Action deeper = () => { outer += inner; inner++; };
            deeper();
            deeper();
        };
        nested();
        Console.WriteLine(outer);

        string log = "";
        Action<string> write = s => log += s;
        write += s => log += s.ToUpper();
        write("x");
        write("y");
        Console.WriteLine(log);
    }
}
