// mcs: two compilations by Roslyn are enough for what this shows
// mono: other capacities
// StringBuilder: appends of every type, inserts, removals, replacement, capacity, equality.
using System;
using System.Text;

static class Program
{
    static void Main()
    {
        var b = new StringBuilder();
        b.Append("s").Append('c').Append(1).Append(2L).Append(1.5).Append(2.5f).Append(3.5m).Append(true).Append((object)null).Append(new[] { 'x', 'y' }).Append('z', 3);
        Console.WriteLine(b + " " + b.Length);
        b.Clear().AppendLine("line").AppendFormat("{0:X2}-{1,4}", 255, "r").AppendLine();
        Console.Write(b);
        b.Insert(0, "start ").Insert(6, 42).Replace("line", "LINE").Replace('-', '+').Remove(0, 2);
        Console.Write(b);
        b[0] = 'A';
        Console.WriteLine(b[0] + "" + b[1] + " " + b.ToString(3, 4));
        var c = new StringBuilder("same", 64);
        Console.WriteLine(c.Equals(new StringBuilder("same")) + " " + c.Capacity + " " + c.MaxCapacity);
        c.Length = 2;
        c.Length = 4;
        Console.WriteLine(c.ToString().Replace('\0', '0'));
        var big = new StringBuilder();
        for (int i = 0; i < 1000; i++) big.Append(i % 10);
        for (int i = 0; i < 100; i++) big.Insert(i * 7, "<>");
        for (int i = 0; i < 50; i++) big.Remove(i * 3, 5);
        int sum = 0;
        for (int i = 0; i < big.Length; i++) sum = sum * 31 + big[i];
        Console.WriteLine(big.Length + " " + sum);
        Console.WriteLine(new StringBuilder().AppendJoin(", ", new[] { 1, 2, 3 }).AppendJoin('|', "a", "b"));
        try { b.Insert(1000, "x"); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        try { b.Remove(5, 1000); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        try { Console.WriteLine(b[1000]); }
        catch (IndexOutOfRangeException) { Console.WriteLine("index"); }
        var chars = new char[3];
        new StringBuilder("copied").CopyTo(2, chars, 0, 3);
        Console.WriteLine(new string(chars));
    }
}
