// mcs: two compilations by Roslyn are enough for what this shows
// Constructors chained, field initialisers in order, object and collection initialisers, static counts.
using System;
using System.Collections.Generic;
class Trace
{
    public static int Depth; public static T Say<T>(string s, T v) { Console.Write(s + " "); return v; }
}
class A
{
    protected int X = Trace.Say("A.X", 1); public A() : this(Trace.Say("A.arg", 5)) { Console.Write("A() "); }
    public A(int n) { X += n; Console.Write("A(" + n + ") "); Init(); }
    protected virtual void Init() { Console.Write("A.Init "); }
}
class B : A
{
    private readonly string _s = Trace.Say("B.s", "set"); public List<int> Items { get; } = new List<int>();
    public B Next; public int this[string k] { set { Console.Write(k + "=" + value + " "); } }
    public B() { Console.Write("B() "); }
    public B(int n) : base(Trace.Say("B.arg", n)) { Console.Write("B(n) "); }
    protected override void Init() { Console.Write("B.Init:" + (_s ?? "null") + " "); }
    public override string ToString() => X + _s + string.Join(",", Items) + (Next == null ? "" : "->" + Next);
}
static class Program
{
    static void Main()
    {
        Console.WriteLine(new B());
        Console.WriteLine(new B(9) { Items = { 1, 2 }, Next = new B { Items = { 3 } }, ["k"] = 7 });
        var list = new List<Dictionary<string, int[]>> { new Dictionary<string, int[]> { { "a", new[] { 1 }
        }, { "b", new int[2] } }, new Dictionary<string, int[]> { ["c"] = new[] { 4, 5 } } };
        foreach (var d in list) foreach (var p in d) Console.Write(p.Key + p.Value.Length + " ");
        Console.WriteLine();
        var anon = new { Name = "n", Inner = new { Value = 5, List = new[] { 1, 2 } } };
        Console.WriteLine(anon.Inner.Value + anon.Inner.List.Length + anon.Name + " " + new { anon.Name, Len = 3 });
        var arr = new[] { new { A = 1 }, new { A = 2 } }; Console.WriteLine(arr[1].A + " " + arr[0]);
    }
}
