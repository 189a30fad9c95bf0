// mcs: recursive patterns and switch expressions are C# 8
using System;
using System.Collections.Generic;

abstract class Shape { }

class Circle : Shape { public double Radius; }

class Box : Shape
{
    public double Width, Height;

    public void Deconstruct(out double width, out double height)
    {
        width = Width;
        height = Height;
    }
}

class Group : Shape { public List<Shape> Parts = new List<Shape>(); public string Name; }

enum Color { Red, Green, Blue }

struct Point
{
    public int X, Y;

    public Point(int x, int y) { X = x; Y = y; }

    public void Deconstruct(out int x, out int y) { x = X; y = Y; }
}

static class Program
{
    static double Area(Shape s) => s switch
    {
        Circle { Radius: 0 } => 0,
        Circle c => Math.Round(c.Radius * c.Radius * 3, 2),
        Box (var w, var h) when w == h => w * w,
        Box { Width: var w, Height: var h } => w * h,
        Group { Parts: { Count: 0 } } => -1,
        Group g => Sum(g),
        null => throw new ArgumentNullException(nameof(s)),
        _ => -2
    };

    static double Sum(Group g)
    {
        double sum = 0;
        foreach (var part in g.Parts) sum += Area(part);
        return sum;
    }

    static string Quadrant(Point p) => p switch
    {
        (0, 0) => "origin",
        (var x, 0) => "x axis at " + x,
        (0, var y) => "y axis at " + y,
        (var x, var y) when x == y => "diagonal",
        { X: var x } when x > 0 => "right",
        _ => "left"
    };

    static string Rps(string a, string b) => (a, b) switch
    {
        ("rock", "scissors") => "first",
        ("scissors", "paper") => "first",
        ("paper", "rock") => "first",
        (var x, var y) when x == y => "draw",
        _ => "second"
    };

    static string Kind(object o)
    {
        switch (o)
        {
            case int i when i < 0: return "negative";
            case int i: return "int " + i;
            case long l: return "long " + l;
            case string { Length: 0 }: return "empty";
            case string s: return "string " + s;
            case Color.Green: return "green";
            case Color c: return "color " + c;
            case int[] { Length: var n }: return "ints " + n;
            case IEnumerable<char> chars: return "chars";
            case null: return "null";
            case var other: return other.GetType().Name;
        }
    }

    static void Main()
    {
        Shape[] shapes =
        {
            new Circle(), new Circle { Radius = 2 }, new Box { Width = 3, Height = 3 },
            new Box { Width = 3, Height = 4 }, new Group(),
            new Group { Parts = { new Circle { Radius = 1 }, new Box { Width = 1, Height = 2 } } }
        };
        foreach (var s in shapes) Console.WriteLine(Area(s));
        try
        {
            Area(null);
        }
        catch (ArgumentNullException e)
        {
            Console.WriteLine(e.ParamName);
        }
        foreach (var p in new[] { new Point(0, 0), new Point(3, 0), new Point(0, 4), new Point(2, 2), new Point(5, 1), new Point(-5, 1) })
            Console.WriteLine(Quadrant(p));
        Console.WriteLine(Rps("rock", "scissors") + Rps("rock", "paper") + Rps("rock", "rock"));
        object[] things = { -1, 5, 7L, "", "text", Color.Green, Color.Blue, new[] { 1, 2 }, new List<char>(), null, 1.5 };
        foreach (var t in things) Console.WriteLine(Kind(t));
        object boxed = 42;
        if (boxed is int n && n > 40 && !(boxed is string)) Console.WriteLine("yes " + n);
        Console.WriteLine(boxed is 42);
        int? maybe = 5;
        if (maybe is int value) Console.WriteLine(value);
        if (maybe is { } v2) Console.WriteLine(v2);
    }
}
