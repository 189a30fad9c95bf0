// mcs: two compilations by Roslyn are enough for what this shows
// Visitors with generic results, double dispatch, and an expression simplifier.
using System;
using System.Collections.Generic;
abstract class N { public abstract T Visit<T>(IV<T> v); public static N operator +(N a, N b) => new Sum(a, b);
public static N operator *(N a, N b) => new Product(a, b); public static implicit operator N(int n) => new Const(n); }
class Const : N { public readonly int V; public Const(int v) { V = v; }
public override T Visit<T>(IV<T> v) => v.Const(this); }
class Var : N { public readonly string Name; public Var(string n) { Name = n; }
public override T Visit<T>(IV<T> v) => v.Var(this); }
class Sum : N { public readonly N A, B; public Sum(N a, N b) { A = a; B = b; }
public override T Visit<T>(IV<T> v) => v.Sum(this); }
class Product : N { public readonly N A, B; public Product(N a, N b) { A = a; B = b; }
public override T Visit<T>(IV<T> v) => v.Product(this); }
interface IV<T> { T Const(Const c); T Var(Var v); T Sum(Sum s); T Product(Product p); }
class Show : IV<string> { public string Const(Const c) => c.V.ToString(); public string Var(Var v) => v.Name;
public string Sum(Sum s) => "(" + s.A.Visit(this) + "+" + s.B.Visit(this) + ")";
public string Product(Product p) => p.A.Visit(this) + "*" + p.B.Visit(this); }
class Eval : IV<long> { private readonly Dictionary<string, long> _e;
public Eval(Dictionary<string, long> e) { _e = e; } public long Const(Const c) => c.V;
public long Var(Var v) => _e[v.Name]; public long Sum(Sum s) => s.A.Visit(this) + s.B.Visit(this);
public long Product(Product p) => p.A.Visit(this) * p.B.Visit(this); }
class Derive : IV<N> { private readonly string _x; public Derive(string x) { _x = x; } public N Const(Const c) => 0;
public N Var(Var v) => v.Name == _x ? 1 : 0; public N Sum(Sum s) => s.A.Visit(this) + s.B.Visit(this);
public N Product(Product p) => p.A.Visit(this) * p.B + p.A * p.B.Visit(this); }
class Simplify : IV<N>
{
    public N Const(Const c) => c; public N Var(Var v) => v;
    public N Sum(Sum s) { N a = s.A.Visit(this), b = s.B.Visit(this);
    if (a is Const x && b is Const y) return x.V + y.V; if (a is Const z && z.V == 0) return b;
    return b is Const w && w.V == 0 ? a : a + b; }
    public N Product(Product p) { N a = p.A.Visit(this), b = p.B.Visit(this);
    if (a is Const x) { if (x.V == 0) return 0; if (x.V == 1) return b; if (b is Const y) return x.V * y.V; }
    return b is Const w ? w.V == 0 ? 0 : w.V == 1 ? a : a * b : a * b; }
}
class Depth : IV<int> { public int Const(Const c) => 1; public int Var(Var v) => 1;
public int Sum(Sum s) => 1 + Math.Max(s.A.Visit(this), s.B.Visit(this));
public int Product(Product p) => 1 + Math.Max(p.A.Visit(this), p.B.Visit(this)); }
static class Program
{
    static void Main()
    {
        N x = new Var("x"), y = new Var("y");
        N e = x * x * x + 3 * x * y + 7;
        var d = e.Visit(new Derive("x"));
        var s = d.Visit(new Simplify());
        Console.WriteLine(e.Visit(new Show()));
        Console.WriteLine(d.Visit(new Show()));
        Console.WriteLine(s.Visit(new Show()));
        var at = new Dictionary<string, long> { ["x"] = 5, ["y"] = 2 };
        Console.WriteLine(e.Visit(new Eval(at)) + " " + d.Visit(new Eval(at)) + " " + s.Visit(new Eval(at)) + " " +
            d.Visit(new Depth()) + " " + s.Visit(new Depth()));
        try { new Var("z").Visit(new Eval(at)); } catch (KeyNotFoundException ex) { Console.WriteLine(ex.Message); }
    }
}
