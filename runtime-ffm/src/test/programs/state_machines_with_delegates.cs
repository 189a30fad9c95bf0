// mcs: two compilations by Roslyn are enough for what this shows
// States as delegates, a tokenizer, and a vending machine.
using System;
using System.Collections.Generic;
class Lexer
{
    private delegate State State(char c);
    public readonly List<string> Tokens = new List<string>();
    private string _text = "";
    private void Emit(string kind) { Tokens.Add(kind + "(" + _text + ")"); _text = ""; }
    private State Start(char c)
    {
        if (char.IsDigit(c)) { _text += c; return Number; }
        if (char.IsLetter(c)) { _text += c; return Word; }
        if (c == '"') return Text;
        if (c > ' ') { _text += c; Emit("op"); }
        return Start;
    }
    private State Number(char c) { if (char.IsDigit(c) || c == '.') { _text += c; return Number; } Emit("num");
    return Start(c); }
    private State Word(char c) { if (char.IsLetterOrDigit(c)) { _text += c; return Word; } Emit("word");
    return Start(c); }
    private State Text(char c) { if (c == '"') { Emit("text"); return Start; } _text += c; return Text; }
    public void Run(string s) { State state = Start; foreach (char c in s + " ") state = state(c); }
}
static class Program
{
    enum Coin { Penny = 1, Nickel = 5, Dime = 10, Quarter = 25 }
    static void Main()
    {
        var lexer = new Lexer();
        lexer.Run("x1 = 3.14*(y + \"two words\");");
        Console.WriteLine(string.Join(" ", lexer.Tokens));
        int credit = 0;
        var machine = new Dictionary<string, Func<string, string>>
        {
            ["coin"] = s => { credit += (int)(Coin)Enum.Parse(typeof(Coin), s); return "credit " + credit; },
            ["buy"] = s => { if (credit < 30) return "need " + (30 - credit); credit -= 30;
            return s + ", change " + credit; },
            ["return"] = s => { int c = credit; credit = 0; return "returned " + c; }
        };
        foreach (string line in "coin Quarter;buy cola;coin Dime;buy cola;return;buy x".Split(';'))
        {
            var parts = line.Split(' ');
            Console.WriteLine(machine[parts[0]](parts.Length > 1 ? parts[1] : ""));
        }
    }
}
