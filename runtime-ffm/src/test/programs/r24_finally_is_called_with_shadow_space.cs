// A finally that itself makes calls with many arguments, reached normally, by return and by an exception.
using System;

static class Program {
    static int log;
    static void Note(int a, int b, int c, int d, int e, int f) { log = log * 7 + a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6; }
    static int Normal(int x) { int y = x; try { y += 1; } finally { Note(y, 2, 3, 4, 5, 6); y *= 2; } return y; }
    static int Return(int x) { int y = x; try { if (x > 2) return y; y = 100; } finally { Note(1, y, 3, 4, 5, 6); y = -1; } return y; }
    static int Throw(int x) {
        int y = x;
        try { try { if (x > 1) throw new InvalidOperationException("x" + x); y = 5; } finally { Note(1, 2, y, 4, 5, 6); y++; } }
        catch (InvalidOperationException e) { return e.Message.Length * 1000 + y; }
        return y;
    }
    static double Floats(double a) { double b = a; try { b *= 2; } finally { Note((int)b, 1, 1, 1, 1, 1); b += a; } return b; }
    static void Main() {
        for (int i = 0; i < 5; i++) { Console.WriteLine(Normal(i) + " " + Return(i) + " " + Throw(i) + " " + (int)Floats(i) + " " + log); }
    }
}
