// Constructing values and objects in expressions does not disturb the first locals.
using System;

struct V { public int A, B; public long C; public V(int a, int b) { A = a; B = b; C = a * 100L + b; } public int Sum { get { return A + B; } } }
class O { public V First, Second; public O(V f, V s) { First = f; Second = s; } public O() : this(new V(1, 2), new V(3, 4)) { } }

static class Program {
    static int Take(V v, V w) { return v.A * 1000 + v.B * 100 + w.A * 10 + w.B; }
    static V Pick(bool first, V a, V b) { return first ? a : b; }

    static void Main() {
        int first = 12345;
        long second = 67890;
        V v = new V(5, 6);
        Console.WriteLine(Take(new V(1, 2), new V(3, 4)) + " " + first + " " + second);
        Console.WriteLine(new V(7, 8).Sum + " " + new V(9, 10).C + " " + first);
        V w = Pick(first > 0, new V(first, 1), new V(2, first));
        Console.WriteLine(w.A + " " + w.B + " " + w.C + " " + first + " " + v.C);
        O o = new O(new V(first, 0), Pick(false, v, new V(0, first)));
        Console.WriteLine(o.First.A + " " + o.Second.B + " " + new O().Second.C + " " + second);
        v = new V(v.B, v.A);
        Console.WriteLine(v.A + " " + v.B + " " + v.C);
        v = new V(v.A + new V(v.A, v.B).Sum, new V(v.B, v.B).B);
        Console.WriteLine(v.A + " " + v.B + " " + first + " " + second);
        for (int i = 0; i < 3; i++) {
            V x = new V(i, first);
            first = x.Sum;
        }
        Console.WriteLine(first + " " + second);
    }
}
