// mcs: two compilations by Roslyn are enough for what this shows
// A backtracking matcher and a Thompson automaton for a small pattern language.
using System;
using System.Collections.Generic;
using System.Linq;
static class Backtrack
{
    public static bool Match(string p, string s) => p.Length > 0 && p[0] == '^' ? Here(p, 1, s, 0) :
        Enumerable.Range(0, s.Length + 1).Any(i => Here(p, 0, s, i));
    static bool Here(string p, int i, string s, int j)
    {
        if (i == p.Length) return true;
        if (p[i] == '$' && i + 1 == p.Length) return j == s.Length;
        bool one = j < s.Length && (p[i] == '.' || p[i] == s[j]);
        if (i + 1 < p.Length && p[i + 1] == '*') return Here(p, i + 2, s, j) || one && Here(p, i, s, j + 1);
        if (i + 1 < p.Length && p[i + 1] == '?') return one && Here(p, i + 2, s, j + 1) || Here(p, i + 2, s, j);
        return one && Here(p, i + 1, s, j + 1);
    }
}
class Nfa
{
    private class State { public char C; public State A, B; public bool End; }
    private class Part { public State Start; public State Out; }
    private readonly State _start; private string _p; private int _i;
    public Nfa(string p) { _p = p; var part = Alternatives(); part.Out.End = true; _start = part.Start; }
    private Part Alternatives() { var a = Sequence(); while (_i < _p.Length && _p[_i] == '|') { _i++;
    var b = Sequence(); var end = new State(); a.Out.A = b.Out.A = end;
    a = new Part { Start = new State { A = a.Start, B = b.Start }, Out = end }; } return a; }
    private Part Sequence() { var s = new State(); var all = new Part { Start = s, Out = s };
    while (_i < _p.Length && _p[_i] != '|' && _p[_i] != ')') { var n = Item(); all.Out.A = n.Start; all.Out = n.Out; }
    return all; }
    private Part Item()
    {
        Part p;
        if (_p[_i] == '(') { _i++; p = Alternatives(); _i++; }
        else { var o = new State(); p = new Part { Start = new State { C = _p[_i++], A = o }, Out = o }; }
        if (_i < _p.Length && "*+?".IndexOf(_p[_i]) >= 0)
        {
            char q = _p[_i++]; var end = new State(); var loop = new State { A = p.Start, B = end };
            if (q == '?') { p.Out.A = end; return new Part { Start = loop, Out = end }; }
            p.Out.A = loop; return new Part { Start = q == '*' ? loop : p.Start, Out = end };
        }
        return p;
    }
    private static void Add(State s, HashSet<State> set) { if (s == null || !set.Add(s) || s.C != 0) return;
    Add(s.A, set); Add(s.B, set); }
    public bool Match(string s) { var now = new HashSet<State>(); Add(_start, now);
    foreach (char c in s) { var next = new HashSet<State>(); foreach (var n in now) if (n.C == c || n.C == '.')
        Add(n.A, next); now = next; } return now.Any(n => n.End); }
}
static class Program
{
    static void Main()
    {
        foreach (var (p, s) in new[] { ("^ab*c$", "abbbc"), ("b.d", "abcde"), ("^x", "ax"), ("a?b$", "ccb"), ("^$",
            ""), ("z*", "abc") }) Console.Write(Backtrack.Match(p, s) + " ");
        Console.WriteLine();
        foreach (var (p, s) in new[] { ("(ab|cd)*e", "abcdabe"), ("a+b?", "aaa"), ("(0|1(01*0)*1)*", "1001"),
            ("(0|1(01*0)*1)*", "1000"), ("(a*)*b", new string('a', 200)), ("x|y|zz", "zz"), ("a.c", "axc") })
            Console.Write(new Nfa(p).Match(s) + " ");
        Console.WriteLine();
        Console.WriteLine(string.Join(",", Enumerable.Range(0, 40).Where(n => new
            Nfa("(0|1(01*0)*1)*").Match(Convert.ToString(n, 2)))));
    }
}
