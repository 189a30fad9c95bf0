// Values wider than 8 bytes duplicated and thrown away.
using System;

struct W16 { public long A, B; }
struct W32 { public long A, B, C, D; }

class Node { public W32 V; public W16 W; public Node Next; }

static class Program {
    static int calls;
    static W32 Make(long a) { calls++; return new W32 { A = a, B = a + 1, C = a + 2, D = a + 3 }; }
    static W16 Half(long a) { calls++; return new W16 { A = a, B = -a }; }
    static W32 Pass(W32 w) { w.A++; return w; }

    static void Main() {
        W32 x, y, z;
        x = y = z = Make(5);
        Console.WriteLine(x.A + " " + y.B + " " + z.D);
        Make(1);
        Half(2);
        Pass(x);
        Console.WriteLine(calls);
        var n = new Node();
        n.V = x = Make(10);
        n.W = Half(3);
        Console.WriteLine(n.V.A + " " + n.V.D + " " + x.C + " " + n.W.A + " " + n.W.B);
        var array = new W32[3];
        array[0] = array[2] = n.V = Make(20);
        Console.WriteLine(array[0].A + " " + array[1].A + " " + array[2].D + " " + n.V.B);
        W16 h1, h2;
        n.W = h1 = h2 = Half(6);
        Console.WriteLine(h1.A + " " + h2.B + " " + n.W.B);
        n.Next = new Node { V = n.V = Pass(Pass(array[0])) };
        Console.WriteLine(n.Next.V.A + " " + n.V.A + " " + array[0].A + " " + calls);
        int i = 0;
        array[i++] = array[i++] = array[i] = Make(i);
        Console.WriteLine(array[0].A + " " + array[1].B + " " + array[2].C + " " + i);
    }
}
