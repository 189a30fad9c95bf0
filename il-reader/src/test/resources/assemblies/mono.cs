// Compiled by mcs, whose tables and bodies differ from Roslyn's in many small ways.
using System;
using System.Collections.Generic;
using System.Linq;

abstract class Animal { public abstract string Name { get; } public virtual int Legs { get { return 4; } } }
sealed class Bird : Animal { public override string Name { get { return "bird"; } } public override int Legs { get { return 2; } } }

class Program
{
    [Flags] enum Kind : ushort { None, A = 1, B = 2 }

    static IEnumerable<int> Numbers(int n)
    {
        try { for (int i = 0; i < n; i++) yield return i; }
        finally { Console.WriteLine("end"); }
    }

    static int Main(string[] args)
    {
        var all = new Dictionary<string, Animal> { { "bird", new Bird() } };
        dynamic d = 5;
        int sum = Numbers(10).Where(n => n % 2 == args.Length).Sum() + (int)d;
        decimal m = 1.10m;
        checked { sum *= 3; }
        switch (args.Length == 0 ? "a" : args[0])
        {
            case "a": sum++; break;
            case "b": sum--; break;
            case "c": case "d": case "e": case "f": case "g": sum = 0; break;
        }
        Console.WriteLine("{0} {1} {2} {3}", all["bird"].Legs, sum, m, Kind.A | Kind.B);
        return 0;
    }
}
