// Compiled for x64 only: a PE32+ file, with a resource and an entry point.
using System;
using System.Numerics;

struct Point { public int X, Y; public override string ToString() => $"({X}, {Y})"; }

static class Plus
{
    static readonly byte[] primes = { 2, 3, 5, 7, 11, 13, 17, 19, 23, 29 };

    static int Main()
    {
        var p = new Point { X = primes[3], Y = -1 };
        Func<int, int> add = x => x + p.X;
        Console.WriteLine(p + " " + add(1) + " " + typeof(Plus).Assembly.GetManifestResourceNames()[0]);
        return 0;
    }
}
