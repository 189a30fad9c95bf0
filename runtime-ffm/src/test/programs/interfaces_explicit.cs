// mcs: two compilations by Roslyn are enough for what this shows
// Explicit implementations, re-implementation, interfaces on structs, several interfaces with one name.
using System;
using System.Collections;
using System.Collections.Generic;

interface ILeft { string Name { get; } string Run(); }

interface IRight { string Name { get; } string Run(); }

class Both : ILeft, IRight
{
    public string Name => "both";
    string ILeft.Name => "left";
    string IRight.Run() => "right runs";
    public virtual string Run() => "runs";
}

class Again : Both, ILeft
{
    string ILeft.Run() => "again left";
    public override string Run() => "again";
}

interface ICounter { int Next(); int Count { get; set; } }

struct Counter : ICounter
{
    private int _n;
    public int Next() => ++_n;
    public int Count { get => _n; set => _n = value; }
}

abstract class Template
{
    public string All() => First() + Second() + Third;
    protected abstract string First();
    protected virtual string Second() => "b";
    protected string Third { get; set; } = "c";
}

class Filled : Template
{
    protected override string First() => "A";
    protected sealed override string Second() => base.Second().ToUpper();
    public new string All() => "hidden";
}

class Bag : IEnumerable<int>, IReadOnlyCollection<int>
{
    private readonly List<int> _items = new List<int>();
    public void Add(int a) { _items.Add(a); }
    public void Add(int a, int b) { _items.Add(a * b); }
    public int Count => _items.Count;
    public IEnumerator<int> GetEnumerator() => _items.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() { Console.Write("(untyped)"); return GetEnumerator(); }
}

static class Program
{
    static int Twice<T>(ref T counter) where T : ICounter
    {
        counter.Next();
        return counter.Next();
    }

    static void Main()
    {
        var both = new Both();
        Console.WriteLine(both.Name + " " + ((ILeft)both).Name + " " + ((IRight)both).Name);
        Console.WriteLine(both.Run() + ", " + ((ILeft)both).Run() + ", " + ((IRight)both).Run());
        var again = new Again();
        Both asBoth = again;
        Console.WriteLine(again.Run() + ", " + asBoth.Run() + ", " + ((ILeft)again).Run() + ", " + ((IRight)again).Run() + ", " + ((ILeft)again).Name);
        var c = new Counter();
        Console.WriteLine(Twice(ref c) + " " + c.Count);
        ICounter boxed = c;
        boxed.Next();
        boxed.Count += 10;
        Console.WriteLine(boxed.Count + " " + c.Count + " " + ((Counter)boxed).Next() + " " + boxed.Count);
        ICounter same = boxed;
        same.Next();
        Console.WriteLine(boxed.Count);
        var filled = new Filled();
        Console.WriteLine(filled.All() + " " + ((Template)filled).All());
        var bag = new Bag { 1, 2, { 3, 4 } };
        foreach (int x in bag) Console.Write(x + " ");
        foreach (object x in (IEnumerable)bag) Console.Write(x + " ");
        Console.WriteLine(((IReadOnlyCollection<int>)bag).Count);
        object o = again;
        Console.WriteLine((o is ILeft) + " " + (o is ICounter) + " " + (o as IRight)?.Name + " " + ((o as ICounter) == null));
    }
}
