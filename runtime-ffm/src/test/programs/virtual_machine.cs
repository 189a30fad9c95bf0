// mcs: two compilations by Roslyn are enough for what this shows
// A stack machine: an assembler with labels, and programs for it.
using System;
using System.Collections.Generic;
using System.Text;

enum Op { Push, Add, Sub, Mul, Mod, Dup, Swap, Over, Pop, Jmp, Jz, Load, Store, Call, Ret, Print, Halt, Lt, Eq }

class Machine
{
    private readonly List<(Op Op, long Arg)> _code = new List<(Op, long)>();
    private readonly long[] _memory = new long[64];
    public readonly StringBuilder Output = new StringBuilder();
    public int Steps;

    public static Machine Assemble(string source)
    {
        var m = new Machine();
        var labels = new Dictionary<string, int>();
        var fixes = new List<(int At, string Label)>();
        foreach (string line in source.Split('\n'))
        {
            var parts = line.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0) continue;
            if (parts[0].EndsWith(":")) { labels[parts[0].TrimEnd(':')] = m._code.Count; continue; }
            var op = (Op)Enum.Parse(typeof(Op), parts[0], true);
            long arg = 0;
            if (parts.Length > 1 && !long.TryParse(parts[1], out arg)) fixes.Add((m._code.Count, parts[1]));
            m._code.Add((op, arg));
        }
        foreach (var (at, label) in fixes)
        {
            if (!labels.TryGetValue(label, out int target)) throw new FormatException("no label " + label);
            m._code[at] = (m._code[at].Op, target);
        }
        return m;
    }

    public void Run()
    {
        var stack = new Stack<long>();
        var calls = new Stack<int>();
        for (int pc = 0; ; Steps++)
        {
            var (op, arg) = _code[pc++];
            long a, b;
            switch (op)
            {
                case Op.Push: stack.Push(arg); break;
                case Op.Add: b = stack.Pop(); stack.Push(stack.Pop() + b); break;
                case Op.Sub: b = stack.Pop(); stack.Push(stack.Pop() - b); break;
                case Op.Mul: b = stack.Pop(); stack.Push(stack.Pop() * b); break;
                case Op.Mod: b = stack.Pop(); stack.Push(stack.Pop() % b); break;
                case Op.Lt: b = stack.Pop(); stack.Push(stack.Pop() < b ? 1 : 0); break;
                case Op.Eq: b = stack.Pop(); stack.Push(stack.Pop() == b ? 1 : 0); break;
                case Op.Dup: stack.Push(stack.Peek()); break;
                case Op.Swap: b = stack.Pop(); a = stack.Pop(); stack.Push(b); stack.Push(a); break;
                case Op.Over: b = stack.Pop(); a = stack.Peek(); stack.Push(b); stack.Push(a); break;
                case Op.Pop: stack.Pop(); break;
                case Op.Jmp: pc = (int)arg; break;
                case Op.Jz: if (stack.Pop() == 0) pc = (int)arg; break;
                case Op.Load: stack.Push(_memory[arg]); break;
                case Op.Store: _memory[arg] = stack.Pop(); break;
                case Op.Call: calls.Push(pc); pc = (int)arg; break;
                case Op.Ret: pc = calls.Pop(); break;
                case Op.Print: Output.Append(stack.Pop()).Append(' '); break;
                case Op.Halt: return;
                default: throw new InvalidOperationException(op.ToString());
            }
        }
    }
}

static class Program
{
    static void Main()
    {
        string[] sources =
        {
            "push 10\nstore 0\npush 1\nstore 1\nloop:\nload 0\njz end\nload 1\nload 0\nmul\nstore 1\nload 0\npush 1\nsub\nstore 0\njmp loop\nend:\nload 1\nprint\nhalt",
            "push 1\nstore 0\nnext:\nload 0\npush 16\nlt\njz done\nload 0\ncall fizz\nload 0\npush 1\nadd\nstore 0\njmp next\ndone:\nhalt\nfizz:\ndup\npush 15\nmod\njz both\ndup\npush 3\nmod\njz three\nprint\nret\nboth:\npop\npush -15\nprint\nret\nthree:\npop\npush -3\nprint\nret",
            "push 48\npush 36\ngcd:\ndup\njz out\nswap\nover\nmod\njmp gcd\nout:\npop\nprint\nhalt"
        };
        foreach (string s in sources)
        {
            var m = Machine.Assemble(s);
            m.Run();
            Console.WriteLine(m.Output + "in " + m.Steps);
        }
        try { Machine.Assemble("jmp nowhere"); }
        catch (FormatException e) { Console.WriteLine(e.Message); }
        try { Machine.Assemble("fly 1"); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        try { Machine.Assemble("pop\nhalt").Run(); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
    }
}
