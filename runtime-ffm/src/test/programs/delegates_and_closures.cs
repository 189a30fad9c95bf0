// Delegates: static, instance, virtual, multicast, closures, as arguments of a sort, with struct arguments and returns.
using System;

struct Big { public long A, B, C; public long Sum() { return A + B + C; } }
delegate Big Maker(int a, Big b, int c);
delegate int Op(int a, int b);
class Obj { public int K; public virtual int Do(int a, int b) { return a * b + K; } }
class Obj2 : Obj { public override int Do(int a, int b) { return -base.Do(a, b); } }

static class Program {
    static int Add(int a, int b) { return a + b; }
    static Big Make(int a, Big b, int c) { b.A += a; b.C += c; return b; }
    static Func<int> Counter() { int n = 0; return () => ++n; }
    static void Sort(int[] a, Comparison<int> compare) {
        for (int i = 1; i < a.Length; i++)
            for (int j = i; j > 0 && compare(a[j - 1], a[j]) > 0; j--) { int t = a[j]; a[j] = a[j - 1]; a[j - 1] = t; }
    }
    static T Apply<T>(T t, Func<T, T> f) { return f(f(t)); }
    static void Main() {
        Op op = Add;
        Console.WriteLine(op(2, 3));
        Obj o = new Obj2 { K = 5 };
        op = o.Do;
        Console.WriteLine(op(4, 5));
        Maker m = Make;
        Console.WriteLine(m(1, new Big { A = 10, B = 20, C = 30 }, 2).Sum());
        Big b = new Big { A = 1, B = 2, C = 3 };
        Func<long> sum = b.Sum;
        b.A = 100;
        Console.WriteLine(sum() + " " + b.Sum());
        string log = "";
        Action<string> a = s => log += s;
        a += s => log += s.Length;
        Action<string> first = a;
        a += s => log += "!";
        a("hey");
        first("you");
        a -= first;
        a("x");
        Console.WriteLine(log);
        Func<int> c1 = Counter(), c2 = Counter();
        Console.WriteLine(c1() + c1() + c1() * 10 + c2() * 100);
        int[] data = { 5, 3, 9, 1, 7 };
        Sort(data, (x, y) => x - y);
        Console.WriteLine(string.Join(",", data));
        Sort(data, (x, y) => y.CompareTo(x));
        Console.WriteLine(string.Join(",", data));
        Console.WriteLine(Apply(3, x => x * x) + Apply("ab", x => x + x) + (int)Apply(2.5, x => x * 2));
        var actions = new Func<int>[5];
        for (int i = 0; i < 5; i++) { int copy = i; actions[i] = () => copy * i; }
        foreach (Func<int> f in actions) Console.Write(f() + " ");
        Console.WriteLine(op == o.Do ? " equal" : " different");
    }
}
