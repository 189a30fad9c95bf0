// mcs: it leaves the finally handlers out when a goto leads back before them
// Every way into and out of finally handlers.
using System;

static class Program {
    static string log = "";
    static void L(string s) { log += s + " "; }
    static void Show(string what) { Console.WriteLine(what + ": " + log); log = ""; }

    static int Return(int n) {
        try { L("try" + n); if (n == 1) return 10; if (n == 2) throw new Exception("two"); L("end"); }
        finally { L("finally"); }
        return 20;
    }

    static int ReturnsOldValue() { int x = 1; try { return x; } finally { x = 2; L("x=" + x); } }

    static int NestedReturn(int n) {
        try {
            try {
                try { if (n == 0) return 1; if (n == 1) throw new InvalidOperationException(); L("a"); }
                finally { L("f1"); }
                L("b");
                if (n == 2) return 2;
            }
            catch (InvalidOperationException) { L("caught"); return 3; }
            finally { L("f2"); }
            L("c");
        }
        finally { L("f3"); }
        return 4;
    }

    static void Loops() {
        for (int i = 0; i < 6; i++) {
            try {
                if (i == 1) continue;
                try { if (i == 3) continue; if (i == 4) break; L("i" + i); }
                finally { L("in" + i); }
            }
            finally { L("out" + i); }
        }
    }

    static void GotoOut() {
        int n = 0;
    again:
        try {
            try { n++; if (n < 3) goto again; if (n == 3) goto done; }
            finally { L("f" + n); }
        } finally { L("g" + n); }
    done:
        L("done");
    }

    static void LeaveCatch() {
        for (int i = 0; i < 4; i++) {
            try { throw new Exception("e" + i); }
            catch (Exception e) {
                if (i == 0) continue;
                try { L(e.Message); if (i == 2) break; }
                finally { L("cf" + i); }
            }
            finally { L("f" + i); }
        }
    }

    static void FinallyInFinally(bool fail) {
        try { try { L("t"); if (fail) throw new Exception("one"); }
            finally {
                try { L("u"); if (fail) throw new Exception("two"); }
                catch (Exception e) { L("c:" + e.Message); }
                finally { L("v"); }
                for (int i = 0; i < 2; i++) { try { L("w" + i); } finally { L("x" + i); } }
            }
        } catch (Exception e) { L("outer:" + e.Message); }
    }

    static void Superseded() {
        for (int i = 0; i < 3; i++) {
            try {
                try { try { throw new Exception("A" + i); } finally { L("f"); throw new Exception("B" + i); } }
                finally { L("g"); if (i == 1) throw new Exception("C" + i); }
            } catch (Exception e) { L(e.Message); }
        }
    }

    static void Deep(int n) { try { if (n == 0) throw new Exception("deep"); Deep(n - 1); } finally { L("d" + n); } }

    static int Values(int a, int b) {
        int x = a, y = b;
        long z = 5;
        double d = 1.5;
        string s = "s";
        try {
            x += 10; z *= 3; d *= 2; s += x;
            if (a == 1) y = x / (b - b);
            x += 100; s += "!";
        }
        catch (DivideByZeroException) { x += 1000; z++; d += 0.25; s += "?"; }
        finally { y += x; z += y; }
        L(x + " " + y + " " + z + " " + d + " " + s);
        return x + y;
    }

    static void Main() {
        for (int i = 0; i < 3; i++) { try { L("=" + Return(i)); } catch (Exception e) { L(e.Message); } Show("return " + i); }
        L("=" + ReturnsOldValue()); Show("old value");
        for (int i = 0; i < 4; i++) { L("=" + NestedReturn(i)); Show("nested " + i); }
        Loops(); Show("loops");
        GotoOut(); Show("goto");
        LeaveCatch(); Show("leave catch");
        FinallyInFinally(false); Show("inner");
        FinallyInFinally(true); Show("inner, failing");
        Superseded(); Show("superseded");
        try { Deep(4); } catch (Exception e) { L(e.Message); } Show("deep");
        L("" + Values(0, 2)); Show("values"); L("" + Values(1, 2)); Show("values, failing");
    }
}
