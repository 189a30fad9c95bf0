// mcs: two compilations by Roslyn are enough for what this shows
// Queue and Stack: wrap-around, order, peeking, copying; balanced brackets and shunting yard.
using System;
using System.Collections.Generic;
using System.Linq;
static class Program
{
    static bool Balanced(string s)
    {
        var stack = new Stack<char>();
        foreach (char c in s)
        {
            int open = "([{".IndexOf(c), close = ")]}".IndexOf(c);
            if (open >= 0) stack.Push(")]}"[open]);
            else if (close >= 0 && (stack.Count == 0 || stack.Pop() != c)) return false;
        }
        return stack.Count == 0;
    }
    static string Postfix(string infix)
    {
        var output = new Queue<string>(); var ops = new Stack<char>();
        int Rank(char c) => c == '+' || c == '-' ? 1 : c == '*' || c == '/' ? 2 : c == '^' ? 3 : 0;
        for (int i = 0; i < infix.Length; i++)
        {
            char c = infix[i];
            if (char.IsDigit(c)) { int j = i; while (j < infix.Length && char.IsDigit(infix[j])) j++;
            output.Enqueue(infix.Substring(i, j - i)); i = j - 1; }
            else if (c == '(') ops.Push(c);
            else if (c == ')') { while (ops.Peek() != '(') output.Enqueue(ops.Pop().ToString()); ops.Pop(); }
            else { while (ops.Count > 0 && (Rank(ops.Peek()) > Rank(c) || Rank(ops.Peek()) == Rank(c) && c != '^'))
                output.Enqueue(ops.Pop().ToString()); ops.Push(c); }
        }
        while (ops.Count > 0) output.Enqueue(ops.Pop().ToString());
        return string.Join(" ", output);
    }
    static void Main()
    {
        var q = new Queue<int>(3);
        for (int i = 0; i < 20; i++) { q.Enqueue(i); if (i % 3 == 2) q.Dequeue(); }
        Console.WriteLine(string.Join(",", q) + " " + q.Peek() + " " + q.Count + " " + q.Contains(6) + " " +
            q.ToArray().Last() + q.TryDequeue(out int x) + x);
        var s = new Stack<string>(new[] { "a", "b", "c" });
        Console.WriteLine(string.Join("", s) + s.Peek() + s.Pop() + s.Count + s.TryPeek(out string t) + t +
            string.Join("", s.ToArray()));
        foreach (string b in new[] { "([]{})", "([)]", "((", "", "}" }) Console.Write(Balanced(b) + " ");
        Console.WriteLine();
        foreach (string e in new[] { "1+2*3", "(1+2)*3", "2^3^2", "10-4-3", "2*(3+4)^2/7" })
            Console.WriteLine(Postfix(e));
        try { new Queue<int>().Dequeue(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { new Stack<int>().Peek(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
