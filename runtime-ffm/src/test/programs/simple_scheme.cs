// mcs: two compilations by Roslyn are enough for what this shows
// A Scheme of numbers, lists, lambdas, tail recursion and quotes.
using System;
using System.Collections.Generic;
using System.Linq;
class Env { public readonly Dictionary<string, object> Vars = new Dictionary<string, object>(); public Env Outer;
public Env Find(string n) => Vars.ContainsKey(n) ? this : Outer == null ? throw new Exception("unbound " + n) :
    Outer.Find(n); }
delegate object Fn(List<object> args);
static class Scheme
{
    public static object Read(Queue<string> t)
    {
        string s = t.Dequeue();
        if (s == "'") return new List<object> { "quote", Read(t) };
        if (s != "(") return long.TryParse(s, out long n) ? (object)n : s;
        var list = new List<object>(); while (t.Peek() != ")") list.Add(Read(t)); t.Dequeue(); return list;
    }
    public static Queue<string> Tokens(string s) => new Queue<string>(s.Replace("(", " ( ").Replace(")",
        " ) ").Replace("'", " ' ").Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries));
    public static object Eval(object x, Env e)
    {
        while (true)
        {
            if (x is string name) return e.Find(name).Vars[name];
            if (!(x is List<object> l)) return x;
            switch (l[0] as string)
            {
                case "quote": return l[1];
                case "if": x = Eval(l[1], e).Equals(false) ? l[3] : l[2]; continue;
                case "define": e.Vars[(string)l[1]] = Eval(l[2], e); return l[1];
                case "lambda": { var ps = (List<object>)l[1]; var body = l[2]; var outer = e;
                return (Fn)(args => { var inner = new Env { Outer = outer }; for (int i = 0; i < ps.Count;
                i++) inner.Vars[(string)ps[i]] = args[i]; return Eval(body, inner); }); }
                case "let": { var inner = new Env { Outer = e };
                foreach (List<object> b in (List<object>)l[1]) inner.Vars[(string)b[0]] = Eval(b[1], e); x = l[2];
                e = inner; continue; }
                default: { var f = (Fn)Eval(l[0], e); return f(l.Skip(1).Select(a => Eval(a, e)).ToList()); }
            }
        }
    }
    public static string Show(object o) => o is List<object> l ? "(" + string.Join(" ", l.Select(Show)) + ")" : o is
        Fn ? "<procedure>" : o is bool b ? (b ? "#t" : "#f") : o.ToString();
}
static class Program
{
    static void Main()
    {
        var g = new Env();
        void Def(string n, Fn f) { g.Vars[n] = f; }
        Def("+", a => a.Aggregate(0L, (x, y) => x + (long)y)); Def("*", a => a.Aggregate(1L, (x, y) => x * (long)y));
        Def("-", a => (long)a[0] - (long)a[1]); Def("<", a => (long)a[0] < (long)a[1]);
        Def("=", a => a[0].Equals(a[1]));
        Def("list", a => a); Def("car", a => ((List<object>)a[0])[0]);
        Def("cdr", a => ((List<object>)a[0]).Skip(1).ToList());
        Def("cons", a => new List<object> { a[0] }.Concat((List<object>)a[1]).ToList());
        Def("null?", a => ((List<object>)a[0]).Count == 0);
        foreach (string s in new[] { "(+ 1 2 (* 3 4))",
            "(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))", "(fact 20)",
            "(define map (lambda (f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))))",
            "(map (lambda (x) (* x x)) (list 1 2 3 4))", "(let ((a 5) (b 6)) (* a b))",
            "(define add (lambda (n) (lambda (m) (+ n m))))", "((add 3) 4)", "'(a (b c) 1)", "(if (= 1 2) 'yes 'no)",
            "add", "(undefined 1)" })
        {
            try { Console.WriteLine(Scheme.Show(Scheme.Eval(Scheme.Read(Scheme.Tokens(s)), g))); }
            catch (Exception e) { Console.WriteLine("error: " + e.Message); }
        }
    }
}
