// mcs: two compilations by Roslyn are enough for what this shows
// Conditional expressions, lazy && and ||, assignments as expressions.
using System;
static class Program
{
    static bool T(string s) { Console.Write(s); return true; }
    static bool F(string s) { Console.Write(s.ToLower()); return false; }
    static void Main()
    {
        Console.WriteLine(F("A") && T("B") || T("C") && !F("D"));
        Console.WriteLine((T("A") || T("B")) && (F("C") || F("D")));
        Console.WriteLine(F("A") & T("B") | T("C") ^ T("D"));
        for (int i = -1; i <= 1; i++) Console.Write((i < 0 ? "neg" : i == 0 ? "zero" : "pos") + " ");
        int a, b, c = 5;
        a = b = c += 2;
        Console.WriteLine(a + b * c + ((a = 1) + a) + (b > 3 ? a : 2.5));
        object o = c > 3 ? (object)"text" : 1;
        long l = true ? 1 : 2L;
        Console.WriteLine(o + " " + l.GetType() + " " + (c is int ? c++ + ++c : 0) + " " + c);
        bool done = false;
        done |= T("x");
        done &= !F("y");
        Console.WriteLine(done);
    }
}
