// mcs: it does not know switch expressions
// switch on every kind, goto, nested loops, conditional expressions, short circuits.
using System;

enum Op : short { Add = -1, Sub, Mul = 10, Div = 11, Neg = 300 }

static class Program {
    static string Int(int n) { switch (n) { case 0: return "zero"; case 1: case 2: return "few"; case -1: return "minus"; case 100: return "hundred"; case int.MaxValue: return "max"; case int.MinValue: return "min"; default: return "many"; } }
    static string Dense(int n) { switch (n) { case 10: return "a"; case 11: return "b"; case 12: return "c"; case 13: goto case 10; case 14: goto default; case 15: return "f"; case 16: return "g"; default: return "?"; } }
    static string Long(long n) { switch (n) { case 1: return "1"; case 1L << 40: return "2^40"; case -5: return "-5"; case long.MaxValue: return "max"; } return "?"; }
    static string Char(char c) { switch (c) { case 'a': case 'e': case 'i': case 'o': case 'u': return "vowel"; case ' ': return "space"; default: if (c >= '0' && c <= '9') goto digit; return "other"; } digit: return "digit"; }
    static string Str(string s) { switch (s) { case "one": return "1"; case "two": return "2"; case "three": return "3"; case "": return "empty"; case null: return "null"; case "four": case "vier": return "4"; case "five": return "5"; case "six": return "6"; case "seven": return "7"; default: return "?"; } }
    static int Enum(Op op, int a, int b) { switch (op) { case Op.Add: return a + b; case Op.Sub: return a - b; case Op.Mul: return a * b; case Op.Div: return b == 0 ? 0 : a / b; case Op.Neg: return -a; } return -999; }
    static string Byte(byte b) { switch (b) { case 0: return "0"; case 128: return "128"; case 255: return "255"; default: return b < 128 ? "low" : "high"; } }
    static string Uint(uint u) { switch (u) { case 0: return "0"; case 0x80000000: return "top"; case uint.MaxValue: return "max"; default: return "?"; } }
    static string Bool(bool b) { switch (b) { case true: return "yes"; default: return "no"; } }
    static int Goto(int n) { int s = 0; again: s += n; if (--n > 0) goto again; if (s > 100) goto end; s *= 2; end: return s; }
    static int Nested(int n) {
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; ; j++) {
                if (j > i) break;
                if ((i + j) % 3 == 0) continue;
                int k = 0;
                while (true) { if (++k > j) break; if (k == 7) goto done; count++; }
                do { count += 2; } while (count % 5 != 0 && k-- > 0);
            }
        }
        done: return count;
    }
    static int Expression(int n) => n switch { 1 => 10, 2 => 20, _ when n < 0 => -1, 3 => 30, _ => 0 };
    static bool Note(string s, bool r) { Console.Write(s); return r; }
    static int Machine(string program) {
        int pc = 0, acc = 0, steps = 0;
        while (pc < program.Length && steps++ < 1000) {
            switch (program[pc++]) {
                case '+': acc++; break;
                case '-': acc--; break;
                case '*': acc *= 2; break;
                case 'j': if (acc < 50) pc = 0; break;
                case 'h': return acc;
            }
        }
        return -acc;
    }

    static void Main() {
        foreach (int n in new[] { 0, 1, 2, 3, -1, -2, 100, int.MaxValue, int.MinValue }) Console.Write(Int(n) + " ");
        for (int n = 8; n < 19; n++) Console.Write(Dense(n));
        Console.WriteLine();
        Console.WriteLine(Long(1) + Long(1L << 40) + Long(-5) + Long(long.MaxValue) + Long(0x100000001));
        foreach (char c in "hi 5e!") Console.Write(Char(c) + " ");
        foreach (string s in new[] { "one", "two", "three", "four", "vier", "five", "six", "seven", "eight", "", null, "On" }) Console.Write(Str(s) + " ");
        Console.WriteLine();
        foreach (Op op in new[] { Op.Add, Op.Sub, Op.Mul, Op.Div, Op.Neg, (Op)5 }) Console.Write(Enum(op, 20, 6) + " ");
        Console.WriteLine(Byte(0) + Byte(1) + Byte(128) + Byte(200) + Byte(255) + Uint(0) + Uint(0x80000000) + Uint(uint.MaxValue) + Uint(7) + Bool(true) + Bool(false));
        Console.WriteLine(Goto(5) + " " + Goto(20) + " " + Nested(5) + " " + Nested(30) + " " + Expression(1) + Expression(2) + Expression(3) + Expression(-4) + Expression(9));
        bool r = Note("a", true) && Note("b", false) || Note("c", true) & Note("d", false) | Note("e", true);
        Console.WriteLine(" " + r + " " + (Note("f", false) ? 1 : Note("g", true) ? 2 : 3));
        Console.WriteLine(Machine("++*jh") + " " + Machine("+-") + " " + Machine("+*+*j"));
        int x = 0;
        while ((x = Expression(x + 1)) != 0 && x < 15) Console.Write(x + ";");
        string line; int at = 0; string[] lines = { "first", "second", null };
        while ((line = lines[at++]) != null) Console.Write(line + ";");
        Console.WriteLine();
    }
}
