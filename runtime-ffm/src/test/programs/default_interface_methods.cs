// mcs: default interface methods are C# 8
// Default interface methods: inherited, overridden, explicit in derived interfaces, on structs, static members.
using System;

interface IGreeter
{
    string Name { get; }
    string Greet() => "Hello, " + Name + Mark();
    private string Mark() => "!";
    static int Made;
    static IGreeter Create(string name) { Made++; return new Plain(name); }
}

interface IPolite : IGreeter
{
    string IGreeter.Greet() => "Good day, " + Name + ".";
    string Bye() => "Farewell, " + Name;
}

class Plain : IGreeter
{
    public Plain(string name) { Name = name; }
    public string Name { get; }
}

class Rude : IGreeter
{
    public string Name => "rude";
    public string Greet() => "Go away";
}

class Polite : IPolite { public string Name => "polite"; }

class PoliteToo : IPolite
{
    public string Name => "too";
    public string Bye() => "Bye";
}

struct Value : IPolite
{
    public int N;
    public string Name => "value" + N++;
}

interface IStack<T>
{
    void Push(T item);
    T Pop();
    int Count { get; }
    bool IsEmpty => Count == 0;
    void PushAll(params T[] items) { foreach (T item in items) Push(item); }
}

class ArrayStack<T> : IStack<T>
{
    private T[] _items = new T[2];
    public int Count { get; private set; }
    public void Push(T item)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }
    public T Pop() => _items[--Count];
}

static class Program
{
    static string Use<T>(T greeter) where T : IGreeter => greeter.Greet();

    static void Main()
    {
        IGreeter[] all = { IGreeter.Create("Ann"), new Rude(), new Polite(), new PoliteToo(), new Value { N = 7 } };
        foreach (var g in all) Console.WriteLine(g.Greet());
        Console.WriteLine(((IPolite)all[2]).Bye() + "; " + ((IPolite)all[3]).Bye() + "; " + ((IPolite)all[4]).Bye() + "; " + all[4].Name);
        Console.WriteLine(IGreeter.Made);
        Console.WriteLine(Use(new Polite()) + " " + Use(new Rude()) + " " + Use(new Value()));
        IStack<string> stack = new ArrayStack<string>();
        Console.WriteLine(stack.IsEmpty);
        stack.PushAll("a", "b", "c");
        Console.WriteLine(stack.Pop() + stack.Count + stack.IsEmpty);
    }
}
