// Out of a catch by falling, continue, break, goto and return; a try inside a catch; every finally on the way runs.
using System;

static class Program {
    static string trace = "";
    static void T(string s) { trace += s; }
    static void Maybe(int n) { if (n % 3 == 0) throw new ArgumentException("a" + n); if (n % 5 == 0) throw new InvalidOperationException("i" + n); }

    static int Loop() {
        int sum = 0;
        for (int i = 1; i < 20; i++) {
            try { Maybe(i); sum += i; T("n"); }
            catch (ArgumentException) { T("c"); if (i == 9) continue; if (i == 15) break; sum += 100; }
            catch (InvalidOperationException e) { T("i"); try { Maybe(3); } catch (ArgumentException) { T("(in)"); sum += e.Message.Length; } if (i == 10) goto next; }
            finally { T("f"); }
            sum += 1000;
            next: T(",");
        }
        return sum;
    }
    static int Nested(int n) {
        try {
            try {
                try { Maybe(n); return 1; }
                finally { T("1"); }
            } catch (ArgumentException) { T("a"); try { return 2; } finally { T("2"); } }
            finally { T("3"); }
        } catch (InvalidOperationException) { T("b"); Maybe(7); return 3; }
        finally { T("4"); }
    }
    static int ReturnFromLoop() {
        while (true) {
            try { try { Maybe(3); } catch { T("x"); return 5; } finally { T("y"); } }
            finally { T("z"); }
        }
    }
    static void Main() {
        Console.WriteLine(Loop() + " " + trace);
        trace = "";
        Console.WriteLine(Nested(1) + " " + Nested(3) + " " + Nested(5) + " " + trace);
        trace = "";
        Console.WriteLine(ReturnFromLoop() + " " + trace);
    }
}
