// mcs: two compilations by Roslyn are enough for what this shows
// Indexers of several shapes, property initialisers, expression bodies, virtual and static properties.
using System;
using System.Collections.Generic;

class Matrix
{
    private readonly double[] _values;
    public int Width { get; }
    public int Height { get; }
    public Matrix(int w, int h) { Width = w; Height = h; _values = new double[w * h]; }
    public double this[int x, int y] { get => _values[y * Width + x]; set => _values[y * Width + x] = value; }
    public double this[string cell] => this[cell[0] - 'A', cell[1] - '1'];
    public double[] this[int row] { get { var r = new double[Width]; Array.Copy(_values, row * Width, r, 0, Width); return r; } }
}

class Sparse<T>
{
    private readonly Dictionary<(int, int), T> _cells = new Dictionary<(int, int), T>();
    public T this[int x, int y]
    {
        get => _cells.TryGetValue((x, y), out T v) ? v : default(T);
        set { if (Equals(value, default(T))) _cells.Remove((x, y)); else _cells[(x, y)] = value; }
    }
    public int Count => _cells.Count;
}

class Temperature
{
    public double Celsius { get; set; } = 20;
    public double Fahrenheit { get => Celsius * 9 / 5 + 32; set => Celsius = (value - 32) * 5 / 9; }
    public static int Created { get; private set; }
    public Temperature() { Created++; }
    public virtual string Unit { get; protected set; } = "C";
    private int? _lazy;
    public int Lazy => _lazy ?? (_lazy = Compute()).Value;
    private static int Compute() { Console.Write("(computed)"); return 99; }
}

class Kelvin : Temperature
{
    public override string Unit { get => "K/" + base.Unit; protected set => base.Unit = value; }
    public Kelvin() { Unit = "k"; }
}

static class Program
{
    static void Main()
    {
        var m = new Matrix(3, 2);
        m[1, 1] = 5;
        m[1, 1] += 2.5;
        m[2, 0]++;
        m[0, 0] = m[2, 0] = 4;
        Console.WriteLine(m["B2"] + " " + m["A1"] + " " + string.Join(",", m[1]));
        var s = new Sparse<string> { [3, 4] = "a", [-1, 100] = "b" };
        s[3, 4] += "c";
        s[-1, 100] = null;
        Console.WriteLine(s[3, 4] + " " + (s[9, 9] ?? "none") + " " + s.Count);
        var t = new Temperature { Fahrenheit = 212 };
        t.Celsius -= 50;
        Console.WriteLine(t.Celsius + " " + t.Fahrenheit + " " + t.Lazy + t.Lazy);
        Console.WriteLine(new Kelvin().Unit + " " + t.Unit + " " + Temperature.Created);
        var d = new Dictionary<string, List<int>> { ["a"] = new List<int> { 1 }, ["b"] = new List<int>() };
        d["a"].Add(2);
        d["b"].AddRange(d["a"]);
        d["a"][0] *= 10;
        Console.WriteLine(string.Join(",", d["a"]) + " " + string.Join(",", d["b"]));
    }
}
