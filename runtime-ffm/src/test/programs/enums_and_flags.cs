// mcs: two compilations by Roslyn are enough for what this shows
// Enums: names, values, flags, parsing, underlying types, conversions.
using System;

enum Level { Low = 1, Middle = 5, High = 10, Top = High }

[Flags]
enum Access : byte { None = 0, Read = 1, Write = 2, Execute = 4, ReadWrite = Read | Write, All = 7 }

enum Big : ulong { Max = ulong.MaxValue, Half = 1UL << 63 }

enum Small : sbyte { Minus = -1, Zero, One }

static class Program
{
    static T Parse<T>(string s) where T : struct => Enum.TryParse(s, true, out T v) ? v : default(T);

    static void Main()
    {
        Console.WriteLine(Level.Low + " " + (Level)5 + " " + (Level)7 + " " + (int)Level.High + " " + Level.Low.ToString("D") + " " + Level.Middle.ToString("X"));
        Console.WriteLine(string.Join(",", Enum.GetNames(typeof(Level))));
        foreach (Level l in Enum.GetValues(typeof(Level))) Console.Write((int)l + " ");
        Console.WriteLine();
        Access a = Access.Read | Access.Execute;
        Console.WriteLine(a + " " + (a | Access.Write) + " " + (a & ~Access.Read) + " " + (Access)0 + " " + (Access)9 + " " + a.HasFlag(Access.Execute) + a.HasFlag(Access.ReadWrite));
        Console.WriteLine(a.ToString("F") + " " + a.ToString("G") + " " + a.ToString("X") + " " + (a ^ Access.All));
        Console.WriteLine(Big.Max + " " + Big.Half.ToString("D") + " " + (Big)1 + " " + Small.Minus + " " + (Small)(-5) + " " + Small.Minus.ToString("X"));
        Console.WriteLine(Enum.Parse(typeof(Level), "Middle") + " " + Parse<Access>("read, WRITE") + " " + Parse<Level>("10") + " " + Parse<Level>("none"));
        Console.WriteLine(Enum.IsDefined(typeof(Level), 5) + " " + Enum.IsDefined(typeof(Level), 6) + " " + Enum.IsDefined(typeof(Level), "Low"));
        Console.WriteLine(Enum.GetUnderlyingType(typeof(Access)) + " " + Enum.GetName(typeof(Level), 1) + " " + (Enum.GetName(typeof(Level), 2) ?? "null"));
        object boxed = Level.High;
        Console.WriteLine(boxed + " " + boxed.Equals(Level.Top) + " " + boxed.Equals(10) + " " + (int)boxed + " " + boxed.GetHashCode() + " " + (boxed is Level) + (boxed is int));
        Console.WriteLine(Level.Low.CompareTo(Level.High) + " " + (Level.Low < Level.High) + " " + (Level.High - Level.Low) + " " + (Level.Low + 4));
        Console.WriteLine(Convert.ToInt32(Level.Middle) + " " + Enum.ToObject(typeof(Level), 5) + " " + Level.Middle.GetTypeCode());
        switch (a & Access.ReadWrite)
        {
            case Access.Read: Console.WriteLine("can read"); break;
            case Access.Write: Console.WriteLine("can write"); break;
            default: Console.WriteLine("both or none"); break;
        }
        try { Enum.Parse(typeof(Level), "Nope"); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        var counts = new int[3];
        counts[(int)Small.One]++;
        Console.WriteLine(counts[1] + " " + default(Level) + " " + new Access());
    }
}
