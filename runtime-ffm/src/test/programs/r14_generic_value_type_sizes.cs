// The size of a value type that comes through a generic instantiation or another assembly.
using System;
using System.Collections.Generic;

struct Two<A, B> { public A First; public B Second; public Two(A a, B b) { First = a; Second = b; } }
struct Three<T> { public T A, B, C; }
class Holder<T> { public byte Before; public T Value; public byte After; public T[] Many = new T[3]; }

static class Program {
    static Two<B, A> Swap<A, B>(Two<A, B> t) { return new Two<B, A>(t.Second, t.First); }

    static void Main() {
        var a = new Two<byte, byte>(1, 2);
        var b = new Two<byte, long>(3, 4000000000000);
        var c = new Two<Two<byte, int>, short>(new Two<byte, int>(5, 6), 7);
        var d = new Three<Two<int, byte>> { A = new Two<int, byte>(1, 2), C = new Two<int, byte>(3, 4) };
        Console.WriteLine(a.First + " " + a.Second + " " + Swap(a).First);
        Console.WriteLine(b.First + " " + b.Second + " " + Swap(b).First + " " + Swap(b).Second);
        Console.WriteLine(c.First.First + " " + c.First.Second + " " + c.Second + " " + Swap(c).Second.Second);
        Console.WriteLine(d.A.First + " " + d.A.Second + " " + d.B.First + " " + d.C.First + " " + d.C.Second);
        var h = new Holder<Two<short, long>> { Before = 8, After = 9 };
        h.Value = new Two<short, long>(10, 11);
        h.Many[1] = h.Value;
        h.Many[2] = new Two<short, long>(-1, long.MinValue);
        Console.WriteLine(h.Before + " " + h.Value.First + " " + h.Value.Second + " " + h.After);
        Console.WriteLine(h.Many[0].Second + " " + h.Many[1].Second + " " + h.Many[2].Second + " " + h.Many[2].First);
        var p = new KeyValuePair<int, string>(42, "answer");
        var pairs = new KeyValuePair<int, string>[3];
        pairs[1] = p;
        Console.WriteLine(pairs[1].Key + " " + pairs[1].Value + " " + (pairs[0].Value == null) + " " + pairs[2].Key);
        int? maybe = 5;
        long? none = null;
        var hn = new Holder<int?> { Before = 1, Value = maybe, After = 2 };
        Console.WriteLine(hn.Before + " " + hn.Value.Value + " " + hn.After + " " + none.HasValue);
    }
}
