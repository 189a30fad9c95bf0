// mcs: two compilations by Roslyn are enough for what this shows
// References to array elements, fields and locals, returned and reassigned.
using System;

struct Cell
{
    public int Value;
    public long Weight;

    public override string ToString() => Value + ":" + Weight;
}

class Grid
{
    private readonly Cell[] _cells;
    private readonly int _width;
    private int _reads;

    public Grid(int width, int height)
    {
        _width = width;
        _cells = new Cell[width * height];
    }

    public ref Cell this[int x, int y]
    {
        get
        {
            _reads++;
            return ref _cells[y * _width + x];
        }
    }

    public ref int Reads => ref _reads;

    public ref readonly Cell Peek(int x, int y) => ref _cells[y * _width + x];
}

static class Program
{
    static ref int Find(int[] numbers, int wanted)
    {
        for (int i = 0; i < numbers.Length; i++)
            if (numbers[i] == wanted) return ref numbers[i];
        throw new InvalidOperationException("none");
    }

    static ref T Max<T>(ref T a, ref T b) where T : IComparable<T>
    {
        if (a.CompareTo(b) >= 0) return ref a;
        return ref b;
    }

    static void Twice(ref int a, ref int b)
    {
        a += 1;
        b *= 10;
        a += 1;
    }

    static long Sum(in Cell cell) => cell.Value + cell.Weight;

    static void Main()
    {
        int[] numbers = { 3, 1, 4, 1, 5 };
        Find(numbers, 4) = 40;
        ref int one = ref Find(numbers, 1);
        one++;
        Console.WriteLine(string.Join(",", numbers));
        one = ref numbers[4];
        one = -5;
        Console.WriteLine(string.Join(",", numbers));

        var grid = new Grid(3, 2);
        grid[1, 1].Value = 7;
        grid[1, 1].Weight += 100;
        ref Cell cell = ref grid[2, 0];
        cell.Value = 9;
        cell = new Cell { Value = 1, Weight = 2 };
        Console.WriteLine(grid[1, 1] + " " + grid[2, 0] + " " + grid.Peek(0, 0));
        grid.Reads += 1000;
        Console.WriteLine(grid.Reads);

        int a = 3, b = 8;
        Max(ref a, ref b) = 0;
        Console.WriteLine(a + " " + b);
        string s = "x", t = "y";
        Max(ref s, ref t) = "changed";
        Console.WriteLine(s + t);
        Twice(ref a, ref a);
        Console.WriteLine(a);
        Console.WriteLine(Sum(grid[1, 1]) + Sum(new Cell { Value = 1 }));

        ref int bigger = ref (a > b ? ref a : ref b);
        bigger = 1000;
        Console.WriteLine(a + " " + b);
        ref int chosen = ref numbers[0];
        for (int i = 1; i < numbers.Length; i++)
            if (numbers[i] > chosen) chosen = ref numbers[i];
        Console.WriteLine(chosen);
    }
}
