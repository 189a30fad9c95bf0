// Many allocations: lists, trees, strings and arrays that die at once or live long.
using System;

class Link { public Link Next; public int[] Data; public string Name; public object Any; }
class Tree { public Tree L, R; public Tree(int d) { if (d > 0) { L = new Tree(d - 1); R = new Tree(d - 1); } } public int Count() { return 1 + (L == null ? 0 : L.Count() + R.Count()); } }
struct Slot { public object O; public long N; public string S; }

static class Program {
    static Link keep;
    static Slot[] slots = new Slot[64];
    static object[] ring = new object[128];
    static int Check(Link l) { int s = 0; for (; l != null; l = l.Next) s = s * 31 + l.Data[l.Data.Length - 1] + l.Name.Length + (int)l.Any; return s; }

    static void Main() {
        for (int i = 0; i < 2000; i++) {
            Link l = new Link { Data = new int[i % 50 + 1], Name = new string('n', i % 9), Any = i };
            l.Data[l.Data.Length - 1] = i;
            if (i % 20 == 0) { l.Next = keep; keep = l; }
        }
        Console.WriteLine(Check(keep));
        int trees = 0;
        for (int i = 0; i < 40; i++) { Tree t = new Tree(10); if (i % 10 == 0) trees += t.Count(); }
        Console.WriteLine(trees);
        for (int i = 0; i < 20000; i++) { ref Slot s = ref slots[i * 7 % 64]; s.O = i; s.N += (int)s.O; s.S = "s" + s.N % 1000; ring[i % 128] = new byte[i % 300]; }
        long total = 0; foreach (Slot s in slots) total += s.N + (int)s.O + s.S.Length;
        foreach (object o in ring) total += ((byte[])o).Length;
        Console.WriteLine(total + " " + Check(keep));
        string text = ""; for (int i = 0; i < 2000; i++) { text += i % 10; if (text.Length > 100) text = text.Substring(50); }
        Console.WriteLine(text);
        long[][] big = new long[20][]; for (int r = 0; r < 30; r++) for (int i = 0; i < big.Length; i++) { big[i] = new long[10000]; big[i][9999] = i + r; }
        total = 0; foreach (long[] b in big) { total += b[9999] + b[5000]; }
        Console.WriteLine(total + " " + Check(keep));
        object[] nested = new object[1]; object[] at = nested; for (int i = 0; i < 5000; i++) { var next = new object[] { null, i }; at[0] = next; at = next; }
        int depth = 0; for (at = nested; at != null; at = (object[])at[0]) depth++;
        Console.WriteLine(depth);
        GC.Collect();
        Console.WriteLine(Check(keep) + " " + slots[5].S + " " + big[19][9999] + " " + ((byte[])ring[77]).Length);
    }
}
