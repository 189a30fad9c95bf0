// mcs: two compilations by Roslyn are enough for what this shows
// Structs: copies, mutation through fields, arrays and properties, readonly structs, nested structs, defaults.
using System;
using System.Collections.Generic;

struct Point
{
    public int X, Y;
    public Point(int x, int y) { X = x; Y = y; }
    public void Move(int dx, int dy) { X += dx; Y += dy; }
    public Point Moved(int dx) { var p = this; p.X += dx; return p; }
    public static Point operator +(Point a, Point b) => new Point(a.X + b.X, a.Y + b.Y);
    public override string ToString() => $"({X},{Y})";
}

struct Segment
{
    public Point A, B;
    public string Name;
    public double Length => Math.Sqrt((A.X - B.X) * (A.X - B.X) + (A.Y - B.Y) * (A.Y - B.Y));
}

readonly struct Money
{
    public readonly long Cents;
    public Money(long cents) { Cents = cents; }
    public Money Add(in Money other) => new Money(Cents + other.Cents);
    public override string ToString() => (Cents / 100m).ToString("F2");
}

class Holder
{
    public Point Field;
    public Point Property { get; set; }
    public readonly Point Fixed = new Point(1, 1);
    public Point[] Array = new Point[2];
    public List<Point> List = new List<Point> { new Point(1, 2) };
}

struct Big { public long A, B, C, D, E; public Big(long n) { A = n; B = n + 1; C = n + 2; D = n + 3; E = n + 4; } public long Sum => A + B + C + D + E; }

static class Program
{
    static void ByValue(Point p) { p.Move(100, 100); }
    static void ByRef(ref Point p) { p.Move(100, 100); p = p + new Point(1, 1); }
    static Big Make(long n) => new Big(n);
    static Big Twice(Big b) { b.A *= 2; b.E *= 2; return b; }

    static void Main()
    {
        var p = new Point(1, 2);
        var q = p;
        q.Move(5, 5);
        Console.WriteLine(p + " " + q + " " + p.Moved(3) + p);
        ByValue(p);
        Console.Write(p + " ");
        ByRef(ref p);
        Console.WriteLine(p);
        var s = new Segment { A = p, Name = "s" };
        s.B.X = 200;
        var t = s;
        t.A.Move(-1, -1);
        t.Name = "t";
        Console.WriteLine(s.A + s.Name + " " + t.A + t.Name + " " + s.B + " " + s.Length.ToString("F3"));
        var h = new Holder();
        h.Field.Move(1, 1);
        h.Property.Move(1, 1);
        h.Property = h.Property.Moved(9);
        h.Fixed.Move(5, 5);
        h.Array[1].Move(3, 4);
        h.List[0].Move(9, 9);
        var item = h.List[0];
        item.X = 50;
        h.List[0] = item;
        Console.WriteLine(h.Field + " " + h.Property + " " + h.Fixed + " " + h.Array[0] + h.Array[1] + " " + h.List[0]);
        Console.WriteLine(default(Point) + " " + new Segment().Name + "|" + new Money(1234).Add(new Money(66)));
        var big = Make(10);
        var bigger = Twice(big);
        Console.WriteLine(big.Sum + " " + bigger.Sum + " " + Make(1).Sum + " " + Twice(Twice(Make(3))).Sum);
        var array = new Big[3];
        for (int i = 0; i < 3; i++) array[i] = Make(i * 100);
        array[1] = Twice(array[2]);
        ref Big r = ref array[0];
        r.C = -1;
        Console.WriteLine(array[0].Sum + " " + array[1].Sum + " " + array[2].Sum);
        object boxed = p;
        ((Point)boxed).Move(1, 1);
        Console.WriteLine(boxed + " " + boxed.Equals(p) + " " + p.Equals(q));
        var d = new Dictionary<Point, string> { [new Point(1, 1)] = "one" };
        Console.WriteLine(d[new Point(1, 1)] + " " + d.ContainsKey(new Point(1, 2)));
        (Point a, Point b) pair = (p, q);
        pair.a.X = 0;
        Console.WriteLine(pair + " " + p);
        Point? maybe = q;
        Console.WriteLine(maybe.Value.Moved(1) + " " + maybe);
    }
}
