// mcs: two compilations by Roslyn are enough for what this shows
// Iterators: laziness, state kept between elements, early disposal, recursion and finally blocks.
using System;
using System.Collections;
using System.Collections.Generic;

class Tree
{
    public int Value;
    public Tree Left, Right;

    public Tree(int value, Tree left = null, Tree right = null)
    {
        Value = value;
        Left = left;
        Right = right;
    }

    public IEnumerable<int> InOrder()
    {
        if (Left != null)
            foreach (int x in Left.InOrder())
                yield return x;
        yield return Value;
        if (Right != null)
            foreach (int x in Right.InOrder())
                yield return x;
    }
}

class Countdown : IEnumerable
{
    private readonly int _from;

    public Countdown(int from) { _from = from; }

    public IEnumerator GetEnumerator()
    {
        for (int i = _from; i > 0; i--) yield return i;
    }
}

static class Program
{
    static IEnumerable<long> Fibonacci()
    {
        long a = 0, b = 1;
        while (true)
        {
            yield return a;
            long next = a + b;
            a = b;
            b = next;
        }
    }

    static IEnumerable<string> Guarded(string name)
    {
        Console.WriteLine("open " + name);
        try
        {
            yield return name + "1";
            yield return name + "2";
            yield return name + "3";
        }
        finally
        {
            Console.WriteLine("close " + name);
        }
        Console.WriteLine("after " + name);
    }

    static IEnumerable<int> Checked(int n)
    {
        if (n < 0) throw new ArgumentException("negative");
        for (int i = 0; i < n; i++) yield return i;
    }

    static IEnumerable<T> Interleave<T>(IEnumerable<T> a, IEnumerable<T> b)
    {
        using (var x = a.GetEnumerator())
        using (var y = b.GetEnumerator())
        {
            bool more = true;
            while (more)
            {
                more = false;
                if (x.MoveNext()) { more = true; yield return x.Current; }
                if (y.MoveNext()) { more = true; yield return y.Current; }
            }
        }
    }

    static void Main()
    {
        int count = 0;
        foreach (long f in Fibonacci())
        {
            Console.Write(f + " ");
            if (++count == 20) break;
        }
        Console.WriteLine();

        var tree = new Tree(5, new Tree(2, new Tree(1), new Tree(3)), new Tree(8, null, new Tree(9)));
        Console.WriteLine(string.Join(",", tree.InOrder()));

        foreach (string s in Guarded("a")) Console.WriteLine(s);
        foreach (string s in Guarded("b"))
        {
            Console.WriteLine(s);
            if (s == "b2") break;
        }
        try
        {
            foreach (string s in Guarded("c"))
                if (s == "c2") throw new InvalidOperationException("stop");
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine("caught " + e.Message);
        }

        IEnumerable<int> lazy = Checked(-1);
        Console.WriteLine("made");
        try
        {
            foreach (int i in lazy) Console.WriteLine(i);
        }
        catch (ArgumentException e)
        {
            Console.WriteLine("only now: " + e.Message);
        }

        foreach (int i in new Countdown(3)) Console.Write(i + " ");
        Console.WriteLine();
        Console.WriteLine(string.Join("", Interleave("ace", "bdfgh")));

        IEnumerable<int> twice = Checked(3);
        Console.WriteLine(string.Join(",", twice) + ";" + string.Join(",", twice));
        IEnumerator<int> e2 = twice.GetEnumerator();
        Console.WriteLine(e2.Current);
        try
        {
            e2.Reset();
        }
        catch (NotSupportedException)
        {
            Console.WriteLine("no reset");
        }
    }
}
