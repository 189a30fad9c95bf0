// mcs: two compilations by Roslyn are enough for what this shows
// Virtual, abstract, sealed, new; base calls; constructors calling virtual methods; covariant arrays of shapes.
using System;
using System.Collections.Generic;
using System.Linq;

abstract class Shape
{
    private static int s_count;
    protected readonly int Id = ++s_count;
    protected Shape() { Console.Write("[" + Describe() + "]"); }
    public abstract double Area { get; }
    public virtual string Describe() => GetType().Name + Id;
    public override string ToString() => Describe() + ":" + Area.ToString("0.##");
}

class Rectangle : Shape
{
    protected double W, H;
    public Rectangle(double w, double h) { W = w; H = h; }
    public override double Area => W * H;
    public override string Describe() => base.Describe() + "(" + W + "x" + H + ")";
}

sealed class Square : Rectangle
{
    public Square(double s) : base(s, s) { }
    public new string Describe() => "hidden";
    public sealed override string ToString() => "S" + base.ToString();
}

class Circle : Shape
{
    private readonly double _r = 1;
    public Circle(double r) : this() { _r = r; }
    private Circle() { Console.Write("(" + _r + ")"); }
    public override double Area => 3 * _r * _r;
}

class A { public virtual string M() => "A"; public string N() => M() + "!"; }
class B : A { public override string M() => "B" + base.M(); }
class C : B { public new virtual string M() => "C"; }
class D : C { public override string M() => "D" + base.M(); }

class Overloads
{
    public string F(object o) => "object";
    public string F(string s) => "string";
    public string F(int i) => "int";
    public string F(long l) => "long";
    public string F(params int[] n) => "params " + n.Length;
    public string F(double d, int n = 5) => "double " + n;
    public virtual string G(int i) => "base int";
}

class MoreOverloads : Overloads
{
    public override string G(int i) => "derived int";
    public string G(object o) => "derived object";
}

static class Program
{
    static void Main()
    {
        var shapes = new List<Shape> { new Rectangle(2, 3), new Square(4), new Circle(2) };
        Console.WriteLine();
        foreach (var s in shapes) Console.WriteLine(s);
        Console.WriteLine(((Square)shapes[1]).Describe() + " " + shapes[1].Describe() + " " + shapes.Sum(s => s.Area));
        Console.WriteLine(string.Join(" ", shapes.OrderByDescending(s => s.Area).Select(s => s.GetType().Name)));
        D d = new D();
        Console.WriteLine(d.M() + " " + ((C)d).M() + " " + ((B)d).M() + " " + ((A)d).M() + " " + d.N());
        var o = new Overloads();
        Console.WriteLine(o.F("s") + ", " + o.F((object)"s") + ", " + o.F(1) + ", " + o.F(1L) + ", " + o.F((short)1) + ", " + o.F(1, 2) + ", " + o.F() + ", " + o.F(1.5) + ", " + o.F(2.5f, n: 9) + ", " + o.F('c'));
        var m = new MoreOverloads();
        Console.WriteLine(m.G(1) + ", " + ((Overloads)m).G(1));
        Shape[] array = new Rectangle[] { new Rectangle(1, 1), new Square(1) };
        Console.WriteLine();
        Console.WriteLine(array.Length + " " + (array[0] is Square) + " " + (array[1] as Square != null) + " " + array.GetType().Name);
    }
}
