// An instance method's first argument is `this`: every other argument moves up by one.
using System;

class Counter {
    int total;

    public Counter(int start) { total = start; }
    public int Add0() { return total; }
    public int Add1(int a) { total += a; return total; }
    public int Add2(int a, int b) { total += a * 10 + b; return total; }
    public int Add3(int a, int b, int c) { total += a * 100 + b * 10 + c; return total; }
    public int Add4(int a, int b, int c, int d) { total += a * 1000 + b * 100 + c * 10 + d; return total; }
    public int Add5(int a, int b, int c, int d, int e) { total += a * 10000 + b * 1000 + c * 100 + d * 10 + e; return total; }
    public int Add6(int a, int b, int c, int d, int e, int f) {
        total += a * 100000 + b * 10000 + c * 1000 + d * 100 + e * 10 + f;
        return total;
    }
    public int Add7(int a, int b, int c, int d, int e, int f, int g) {
        total += a * 1000000 + b * 100000 + c * 10000 + d * 1000 + e * 100 + f * 10 + g;
        return total;
    }
    public int Reassign(int a, int b) { a = a + b; b = a - b; a += total; return a * 1000 + b; }
    public double Mixed(int a, double x, long b, float y) { return total + a * 1.5 + x + b + y; }
    public int ByRef(ref int a, out int b, int c) { b = a + c; a = total; return b; }
}

static class Program {
    static void Main() {
        var c = new Counter(5);
        Console.WriteLine(c.Add0());
        Console.WriteLine(c.Add1(1));
        Console.WriteLine(c.Add2(1, 2));
        Console.WriteLine(c.Add3(1, 2, 3));
        Console.WriteLine(c.Add4(1, 2, 3, 4));
        Console.WriteLine(c.Add5(1, 2, 3, 4, 5));
        Console.WriteLine(c.Add6(1, 2, 3, 4, 5, 6));
        Console.WriteLine(c.Add7(1, 2, 3, 4, 5, 6, 7));
        Console.WriteLine(c.Reassign(3, 4));
        Console.WriteLine((int)c.Mixed(2, 0.5, 1000, 0.25f));
        int x = 40, y;
        int z = c.ByRef(ref x, out y, 2);
        Console.WriteLine(x + " " + y + " " + z);
    }
}
