// mcs: two compilations by Roslyn are enough for what this shows
// Nullable value types: lifted operators, coalescing, boxing, comparisons.
using System;

struct Money
{
    public int Cents;
    public static Money operator +(Money a, Money b) => new Money { Cents = a.Cents + b.Cents };
    public override string ToString() => Cents / 100 + "." + (Cents % 100).ToString("00");
}

class Node { public int? Value; public Node Next; }

static class Program
{
    static int? Parse(string s) => int.TryParse(s, out int n) ? n : (int?)null;

    static string Show<T>(T? value) where T : struct => value.HasValue ? value.Value.ToString() : "null";

    static void Main()
    {
        int? a = 5, b = null;
        Console.WriteLine(Show(a + b) + " " + Show(a * 2) + " " + Show(-b) + " " + (a ?? -1) + " " + (b ?? -1));
        Console.WriteLine((a > b) + " " + (a < b) + " " + (a == b) + " " + (b == null) + " " + (a != b) + " " + (b >= b));
        bool? t = true, f = false, u = null;
        Console.WriteLine(Show(t & u) + " " + Show(f & u) + " " + Show(t | u) + " " + Show(f | u) + " " + Show(!u) + " " + Show(t ^ u));
        Console.WriteLine(Show(Parse("12") + Parse("30")) + " " + Show(Parse("x")));
        object boxed = a, boxedNull = b;
        Console.WriteLine(boxed.GetType() + " " + (boxedNull == null) + " " + (int)boxed + " " + ((int?)boxedNull).HasValue);
        Console.WriteLine(a.GetValueOrDefault() + " " + b.GetValueOrDefault() + " " + b.GetValueOrDefault(9));
        try
        {
            Console.WriteLine(b.Value);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        try
        {
            int unboxed = (int)boxedNull;
        }
        catch (NullReferenceException)
        {
            Console.WriteLine("null unboxed");
        }
        Money? m = new Money { Cents = 150 }, none = null;
        Console.WriteLine((m + m) + "|" + (m + none) + "|" + m?.Cents + "|" + none?.Cents);
        var list = new Node { Value = 1, Next = new Node { Next = new Node { Value = 3 } } };
        Console.WriteLine(list?.Next?.Next?.Value + " " + Show(list?.Next?.Value) + " " + (list.Next.Next.Next?.Value ?? 77));
        a += 10;
        b += 10;
        Console.WriteLine(a + " " + Show(b));
        b = 3;
        b++;
        Console.WriteLine(b + " " + a.Equals(15) + " " + a.Equals(null) + " " + ((int?)null).GetHashCode() + " " + b.ToString());
        DateTime? when = new DateTime(2020, 2, 29);
        Console.WriteLine(when?.AddYears(1).Day + " " + typeof(int?).Name);
        Console.WriteLine(Nullable.Compare<int>(1, null) + " " + Nullable.Equals<int>(null, null) + " " + Nullable.GetUnderlyingType(typeof(int?)));
        long? wide = a;
        double? d = wide / 2.0;
        Console.WriteLine(d);
    }
}
