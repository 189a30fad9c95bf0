// mcs: made with Roslyn only so far
using System;

static class Program
{
    struct Point
    {
        public int X, Y;
    }

    class Node
    {
        public Point Where;
        public string Name = "node";
    }

    static void Set(TypedReference reference, int value)
    {
        if (__reftype(reference) == typeof(int)) __refvalue(reference, int) = value;
    }

    static string Describe(TypedReference reference)
    {
        return __reftype(reference) + "=" + TypedReference.ToObject(reference);
    }

    static void Generic<T>(ref T place, T value)
    {
        TypedReference reference = __makeref(place);
        __refvalue(reference, T) = value;
    }

    static void Main()
    {
        int number = 1;
        Set(__makeref(number), 42);
        Console.WriteLine(number + " " + Describe(__makeref(number)));
        var array = new[] { 1, 2, 3 };
        Set(__makeref(array[1]), 20);
        Console.WriteLine(string.Join(",", array));
        var node = new Node();
        Set(__makeref(node.Where.Y), 9);
        Console.WriteLine(node.Where.Y);
        var point = __makeref(node.Where);
        __refvalue(point, Point).X = 4;
        Console.WriteLine(node.Where.X + " " + __reftype(point));
        string text = "old";
        TypedReference reference = __makeref(text);
        __refvalue(reference, string) = "new";
        Console.WriteLine(text + " " + Describe(__makeref(node.Name)));
        try
        {
            Console.WriteLine(__refvalue(reference, object));
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("exactly that type");
        }
        try
        {
            Console.WriteLine(__refvalue(__makeref(number), uint));
        }
        catch (InvalidCastException)
        {
            Console.WriteLine("nor another of its size");
        }
        double real = 1;
        Generic(ref real, 2.5);
        Generic(ref text, "generic");
        Generic(ref node.Where, new Point { X = 1, Y = 2 });
        Console.WriteLine(real + " " + text + " " + node.Where.X + node.Where.Y);
        Console.WriteLine(TypedReference.GetTargetType(__makeref(node)));
    }
}
