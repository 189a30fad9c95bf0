// mcs: two compilations by Roslyn are enough for what this shows
// using: order of disposal, null resources, exceptions in bodies, structs, nested resources.
using System;
using System.Collections.Generic;

class Resource : IDisposable
{
    private readonly string _name;
    private readonly bool _fails;

    public Resource(string name, bool fails = false)
    {
        _name = name;
        _fails = fails;
        Console.WriteLine("open " + name);
    }

    public void Dispose()
    {
        Console.WriteLine("close " + _name);
        if (_fails) throw new InvalidOperationException("closing " + _name);
    }
}

struct Scope : IDisposable
{
    public static int Depth;
    private readonly int _depth;

    public Scope(string name)
    {
        _depth = ++Depth;
        Console.WriteLine(new string(' ', _depth * 2) + name);
    }

    public void Dispose()
    {
        Depth--;
        Console.WriteLine(new string(' ', _depth * 2) + "end");
    }
}

static class Program
{
    static int Early()
    {
        using (new Resource("early"))
        {
            for (int i = 0; ; i++)
            {
                using (new Resource("loop" + i))
                {
                    if (i == 0) continue;
                    if (i == 1) return i * 10;
                }
            }
        }
    }

    static IEnumerable<int> Numbers()
    {
        using (new Resource("iterator"))
        {
            yield return 1;
            yield return 2;
        }
    }

    static void Main()
    {
        using (var a = new Resource("a"))
        using (var b = new Resource("b"))
        {
            Console.WriteLine("body");
        }
        using (Resource none = null) Console.WriteLine("null is fine");
        try
        {
            using (new Resource("c")) throw new ArgumentException("body fails");
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        try
        {
            using (new Resource("d", true)) throw new ArgumentException("lost");
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name + " " + e.Message);
        }
        Console.WriteLine(Early());
        using (new Scope("outer"))
        {
            using (new Scope("inner")) { }
            using (new Scope("second")) { }
        }
        Console.WriteLine(Scope.Depth);
        foreach (int n in Numbers())
        {
            Console.WriteLine(n);
            break;
        }
        foreach (int n in Numbers()) Console.WriteLine(n);
    }
}
