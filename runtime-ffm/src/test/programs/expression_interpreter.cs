// mcs: two compilations by Roslyn are enough for what this shows
// A small language: tokenizer, recursive descent parser, syntax tree with visitors, closures and recursion.
using System;
using System.Collections.Generic;
using System.Linq;

abstract class Expr { public abstract T Accept<T>(IVisitor<T> v); }

interface IVisitor<T>
{
    T Number(Num n);
    T Variable(Var v);
    T Binary(Bin b);
    T Function(Fun f);
    T Call(App a);
    T If(Cond c);
    T Let(Let l);
}

class Num : Expr { public double Value; public override T Accept<T>(IVisitor<T> v) => v.Number(this); }
class Var : Expr { public string Name; public override T Accept<T>(IVisitor<T> v) => v.Variable(this); }
class Bin : Expr { public char Op; public Expr L, R; public override T Accept<T>(IVisitor<T> v) => v.Binary(this); }
class Fun : Expr { public string Param; public Expr Body; public override T Accept<T>(IVisitor<T> v) => v.Function(this); }
class App : Expr { public Expr F, Arg; public override T Accept<T>(IVisitor<T> v) => v.Call(this); }
class Cond : Expr { public Expr Test, Then, Else; public override T Accept<T>(IVisitor<T> v) => v.If(this); }
class Let : Expr { public string Name; public Expr Value, Body; public override T Accept<T>(IVisitor<T> v) => v.Let(this); }

class Parser
{
    private readonly List<string> _tokens = new List<string>();
    private int _at;

    public Parser(string text)
    {
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            if (char.IsLetter(text[i])) while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            else if (char.IsDigit(text[i])) while (i < text.Length && (char.IsDigit(text[i]) || text[i] == '.')) i++;
            else i++;
            _tokens.Add(text.Substring(start, i - start));
        }
        _tokens.Add("<end>");
    }

    private string Peek => _tokens[_at];
    private string Take() => _tokens[_at++];
    private bool Try(string t) { if (Peek != t) return false; _at++; return true; }
    private void Need(string t) { if (!Try(t)) throw new FormatException("expected " + t + ", found " + Peek); }

    public Expr All()
    {
        var e = Expression();
        Need("<end>");
        return e;
    }

    private Expr Expression()
    {
        if (Try("let"))
        {
            string name = Take();
            Need("=");
            var value = Expression();
            Need("in");
            return new Let { Name = name, Value = value, Body = Expression() };
        }
        if (Try("if"))
        {
            var test = Expression();
            Need("then");
            var then = Expression();
            Need("else");
            return new Cond { Test = test, Then = then, Else = Expression() };
        }
        if (Try("fun"))
        {
            string p = Take();
            Need(".");
            return new Fun { Param = p, Body = Expression() };
        }
        return Level(0);
    }

    private static readonly string[] s_levels = { "<=", "+-", "*/%" };

    private Expr Level(int level)
    {
        if (level == s_levels.Length) return Application();
        var left = Level(level + 1);
        while (Peek.Length == 1 && s_levels[level].IndexOf(Peek[0]) >= 0)
            left = new Bin { Op = Take()[0], L = left, R = Level(level + 1) };
        return left;
    }

    private Expr Application()
    {
        var f = Atom();
        while (Peek == "(" || char.IsLetterOrDigit(Peek[0]) && Peek != "in" && Peek != "then" && Peek != "else")
            f = new App { F = f, Arg = Atom() };
        return f;
    }

    private Expr Atom()
    {
        if (Try("("))
        {
            var e = Expression();
            Need(")");
            return e;
        }
        string t = Take();
        if (char.IsDigit(t[0])) return new Num { Value = double.Parse(t) };
        if (char.IsLetter(t[0])) return new Var { Name = t };
        throw new FormatException("unexpected " + t);
    }
}

class Scope
{
    public string Name;
    public object Value;
    public Scope Outer;
}

class Evaluator : IVisitor<object>
{
    private Scope _scope;

    public Evaluator(Scope scope) { _scope = scope; }

    private object Eval(Expr e, Scope scope) => e.Accept(new Evaluator(scope));
    public object Number(Num n) => n.Value;

    public object Variable(Var v)
    {
        for (var s = _scope; s != null; s = s.Outer)
            if (s.Name == v.Name) return s.Value;
        throw new KeyNotFoundException("no variable " + v.Name);
    }

    public object Binary(Bin b)
    {
        double x = (double)Eval(b.L, _scope), y = (double)Eval(b.R, _scope);
        switch (b.Op)
        {
            case '+': return x + y;
            case '-': return x - y;
            case '*': return x * y;
            case '/': return x / y;
            case '%': return x % y;
            case '<': return x < y ? 1.0 : 0.0;
            default: return x == y ? 1.0 : 0.0;
        }
    }

    public object Function(Fun f)
    {
        var captured = _scope;
        return (Func<object, object>)(x => Eval(f.Body, new Scope { Name = f.Param, Value = x, Outer = captured }));
    }

    public object Call(App a) => ((Func<object, object>)Eval(a.F, _scope))(Eval(a.Arg, _scope));
    public object If(Cond c) => Eval((double)Eval(c.Test, _scope) != 0 ? c.Then : c.Else, _scope);

    public object Let(Let l)
    {
        var inner = new Scope { Name = l.Name, Outer = _scope };
        inner.Value = Eval(l.Value, inner);
        return Eval(l.Body, inner);
    }
}

class Printer : IVisitor<string>
{
    private string Show(Expr e) => e.Accept(this);
    public string Number(Num n) => n.Value.ToString();
    public string Variable(Var v) => v.Name;
    public string Binary(Bin b) => "(" + Show(b.L) + b.Op + Show(b.R) + ")";
    public string Function(Fun f) => "\\" + f.Param + "." + Show(f.Body);
    public string Call(App a) => Show(a.F) + "[" + Show(a.Arg) + "]";
    public string If(Cond c) => Show(c.Test) + "?" + Show(c.Then) + ":" + Show(c.Else);
    public string Let(Let l) => l.Name + ":=" + Show(l.Value) + ";" + Show(l.Body);
}

static class Program
{
    static void Main()
    {
        string[] programs =
        {
            "1 + 2 * 3 - 4 / 8",
            "(1 + 2) * 3 % 4",
            "let x = 5 in x * x",
            "let add = fun a. fun b. a + b in add 3 4",
            "let fact = fun n. if n < 2 then 1 else n * fact (n - 1) in fact 20",
            "let fib = fun n. if n < 2 then n else fib (n - 1) + fib (n - 2) in fib 16",
            "let twice = fun f. fun x. f (f x) in twice twice (fun x. x * 2) 3",
            "1 + y", "let = 3", "(1", "5 5"
        };
        foreach (string p in programs)
        {
            try
            {
                var e = new Parser(p).All();
                Console.WriteLine(e.Accept(new Printer()));
                Console.WriteLine("  = " + e.Accept(new Evaluator(null)));
            }
            catch (Exception e)
            {
                Console.WriteLine(p + ": " + e.GetType().Name + (e is InvalidCastException ? "" : " " + e.Message));
            }
        }
    }
}
