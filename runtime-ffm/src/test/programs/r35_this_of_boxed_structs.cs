// `this` inside a struct's method: called through an interface, through object, constrained, and directly.
using System;

interface ICounter { int Next(); int Value { get; } }
interface INamed { string Name(string suffix); }

struct Counter : ICounter, INamed {
    long pad;
    int n;
    public Counter(int start) { pad = -1; n = start; }
    public int Next() { n++; return n; }
    public int Value { get { return n; } }
    public string Name(string suffix) { return "counter" + n + suffix; }
    public override string ToString() { return "Counter:" + n; }
    public override int GetHashCode() { return n * 3; }
    public override bool Equals(object o) { return o is Counter && ((Counter)o).n == n; }
}
struct Plain : ICounter { public byte A, B; public int Next() { B++; return A + B; } public int Value { get { return B; } } }
class Class : ICounter { int n; public int Next() { return n += 10; } public int Value { get { return n; } } public override string ToString() { return "Class:" + n; } }

static class Program {
    static int Twice<T>(T c) where T : ICounter { c.Next(); return c.Next(); }
    static int TwiceRef<T>(ref T c) where T : ICounter { c.Next(); return c.Next(); }
    static string Text<T>(T t) { return t.ToString() + "/" + (t.GetHashCode() == t.GetHashCode()) + "/" + t.Equals(t); }

    static void Main() {
        var c = new Counter(5);
        ICounter boxed = c;
        Console.WriteLine(boxed.Next() + " " + boxed.Next() + " " + boxed.Value + " " + c.Value);
        c.Next();
        Console.WriteLine(c.Value + " " + boxed.Value);
        ICounter same = boxed;
        same.Next();
        Console.WriteLine(boxed.Value + " " + ((Counter)boxed).Value + " " + ((INamed)boxed).Name("!"));
        Console.WriteLine(Twice(c) + " " + c.Value + " " + TwiceRef(ref c) + " " + c.Value);
        Console.WriteLine(Twice(boxed) + " " + boxed.Value);
        var k = new Class();
        Console.WriteLine(Twice(k) + " " + k.Value + " " + TwiceRef(ref k) + " " + k.Value);
        var p = new Plain { A = 100 };
        ICounter bp = p;
        Console.WriteLine(Twice(p) + " " + TwiceRef(ref p) + " " + bp.Next() + " " + p.Value + " " + bp.Value);
        Console.WriteLine(Text(c) + " " + Text(boxed) + " " + Text(k) + " " + Text(5) + " " + Text("s") + " " + Text(true));
        object o = c;
        Console.WriteLine(o + " " + o.GetHashCode() + " " + o.Equals(c) + " " + o.Equals(new Counter(1)) + " " + c.Equals(o));
        ICounter[] all = { c, k, p, boxed };
        int sum = 0;
        for (int round = 0; round < 3; round++) foreach (ICounter x in all) sum = sum * 3 + x.Next();
        Console.WriteLine(sum);
    }
}
