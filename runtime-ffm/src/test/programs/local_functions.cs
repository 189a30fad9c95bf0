// mcs: two compilations by Roslyn are enough for what this shows
// Local functions: recursion, captured locals, generics, iterators and early argument checks.
using System;
using System.Collections.Generic;

static class Program
{
    static int Factorial(int n)
    {
        return Go(n, 1);

        int Go(int k, int product) => k <= 1 ? product : Go(k - 1, product * k);
    }

    static IEnumerable<int> Squares(int count)
    {
        if (count < 0) throw new ArgumentOutOfRangeException(nameof(count));
        return Iterate();

        IEnumerable<int> Iterate()
        {
            for (int i = 0; i < count; i++) yield return i * i;
        }
    }

    static bool IsEven(int n)
    {
        bool Even(int k) => k == 0 || Odd(k - 1);
        bool Odd(int k) => k != 0 && Even(k - 1);
        return Even(n);
    }

    static string Describe<T>(T a, T b) where T : IComparable<T>
    {
        T Max(T x, T y) => x.CompareTo(y) >= 0 ? x : y;
        TOther Id<TOther>(TOther x) => x;
        return Max(a, b) + "/" + Id(a) + "/" + Id("t");
    }

    static void Main()
    {
        Console.WriteLine(Factorial(10));
        Console.WriteLine(string.Join(" ", Squares(6)));
        try
        {
            Squares(-1);
        }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.ParamName);
        }
        Console.WriteLine(IsEven(10) + " " + IsEven(7));
        Console.WriteLine(Describe(3, 7));
        Console.WriteLine(Describe("pear", "apple"));

        int total = 0;
        void Add(int n) { total += n; }
        for (int i = 1; i <= 100; i++) Add(i);
        Console.WriteLine(total);

        var moves = new List<string>();
        void Hanoi(int n, char from, char to, char via)
        {
            if (n == 0) return;
            Hanoi(n - 1, from, via, to);
            moves.Add(from + ">" + to);
            Hanoi(n - 1, via, to, from);
        }
        Hanoi(4, 'a', 'c', 'b');
        Console.WriteLine(moves.Count + ": " + string.Join(" ", moves));

        int Ref(ref int x, out int y)
        {
            x++;
            y = x * 2;
            return x + y;
        }
        int v = 4;
        Console.WriteLine(Ref(ref v, out int w) + " " + v + " " + w);
    }
}
