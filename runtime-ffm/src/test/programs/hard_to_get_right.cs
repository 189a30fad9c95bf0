// mcs: it fails inside on a nested index initialiser
// What authors of C# for a young JIT learnt to avoid.
using System;

struct Struct32 { public ulong Physical; public unsafe void* Virtual; public ulong Size, Pages; }
struct Pair { public int A; public long B; }
unsafe struct WithFixed { public int N; public fixed ushort Items[16]; public int M; }
struct Huge { public long A0, A1, A2, A3, A4, A5, A6, A7, B0, B1, B2, B3, B4, B5, B6, B7; public Pair P; }
interface IShape { int Area(); string Name { get; } }
class Square : IShape { public int Side; public int Area() { return Side * Side; } public string Name { get { return "square"; } } }
class Rect : IShape { public int W { get; set; } public int H { get; set; } public virtual int Area() { return W * H; } public string Name { get { return "rect"; } } }
class Node { public int V; public Node Next; }
class Owner { public Struct32 First, Second; public ushort Small; public Pair[] Pairs = new Pair[3]; public void Fill() { First = Program.Make(1); Second = Program.Make(2); Small = 7; } }
class Visitor { public virtual T Visit<T>(T t) { return t; } public virtual string Count<T, U>(T[] t, U u) { return typeof(T).Name + t.Length + u; } }
class Doubler : Visitor { public override T Visit<T>(T t) { object o = t; return o is int ? (T)(object)((int)o * 2) : base.Visit(t); } }

static unsafe class Program {
    public static Struct32 Make(ulong n) { return new Struct32 { Physical = n * 0x1000, Virtual = (void*)(n * 0x2000), Size = n, Pages = n + 1 }; }
    static void Out(out Pair p, int n) { p = new Pair { A = n, B = n * 10L }; }
    static void Initialise(out Owner o) { o = new Owner { First = Make(5), Second = { Size = 9 }, Small = 3, Pairs = { [1] = new Pair { A = 8 } } }; }
    static Node Advance(Node n) { return n.Next; }
    static ulong Widen(uint u) { return u; }
    static long Ten(int a, long b, byte c, short d, int e, long f, int g, long h, int i, long j) { return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10; }
    static void Touch(ref Pair p) { p.A++; p.B--; }
    static bool Is<T>(object o) { return o is T; }
    static string As<T>(object o) where T : class { T t = o as T; return t == null ? "null" : t.ToString(); }
    static T Cast<T>(object o) { return (T)o; }

    static void Main() {
        var owner = new Owner();
        owner.Fill();
        Console.WriteLine(owner.First.Physical + " " + (ulong)owner.First.Virtual + " " + owner.Second.Size + " " + owner.Second.Pages + " " + owner.Small);
        Out(out owner.Pairs[2], 4);
        var array = new Pair[2];
        Out(out array[1], 5);
        Console.WriteLine(owner.Pairs[2].B + " " + owner.Pairs[1].A + " " + array[1].A + " " + array[0].B);
        Node list = null;
        for (int i = 0; i < 5; i++) list = new Node { V = i, Next = list };
        int sum = list.V;
        Node n = list;
        while ((n = Advance(n)) != null) sum = sum * 10 + n.V;
        Console.WriteLine(sum);
        uint big = 0xF0000000;
        ulong wide = big;
        Console.WriteLine(wide + " " + Widen(big) + " " + (ulong)big * 16 + " " + (big + 1ul) + " " + ((ulong)big << 4 | big) + " " + (wide == big) + " " + (long)big);
        Owner made;
        Initialise(out made);
        Console.WriteLine(made.First.Size + " " + made.Second.Size + " " + made.Small + " " + made.Pairs[1].A);
        Console.WriteLine(Ten(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) + " " + Ten(-1, -2, 255, -4, -5, -6, -7, -8, -9, -10));
        WithFixed w = default(WithFixed);
        w.N = 1; w.M = 2;
        for (int i = 0; i < 16; i++) w.Items[i] = (ushort)(i * 4096);
        WithFixed w2 = w;
        w.Items[3] = 1;
        Console.WriteLine(w.Items[3] + " " + w2.Items[3] + " " + w2.Items[15] + " " + w2.N + w2.M);
        Huge huge = new Huge { A0 = 1, B7 = 2, P = { A = 3, B = 4 } }, other = huge;
        other.A7 = 9; huge.P.B++;
        Console.WriteLine(huge.A0 + huge.A7 + huge.B7 + huge.P.B + " " + (other.A7 + other.P.B));
        string a = "a", b = null;
        Console.WriteLine(a + b + "c" + 'd'); Console.WriteLine(string.Concat(a, "b", "c", "d")); Console.WriteLine(a + "b" + 3 + "d" + 5L + "f");
        Pair p = new Pair { A = 1, B = 2 };
        int before = p.A;
        Touch(ref p);
        Console.WriteLine((p.A == before) + " " + (p.A == before + 1) + " " + (p.B == 1) + " " + p.A);
        ref Pair rp = ref owner.Pairs[0];
        Touch(ref rp); rp.B *= 5;
        Console.WriteLine(owner.Pairs[0].A + " " + owner.Pairs[0].B);
        IShape[] shapes = { new Square { Side = 3 }, new Rect { W = 4, H = 5 }, new Square { Side = 1 } };
        foreach (IShape s in shapes) Console.Write(s.Name + s.Area() + " ");
        Console.WriteLine(Is<int>(5) + " " + Is<string>(5) + " " + Is<IShape>(shapes[0]) + " " + As<string>("x") + " " + As<IShape>("x") + " " + Cast<int>(7) + Cast<string>("y"));
        foreach (Visitor v in new[] { new Visitor(), new Doubler() }) Console.WriteLine(v.Visit(21) + " " + v.Visit("s") + " " + v.Visit(2L) + " " + v.Visit(new Pair { B = 6 }).B + " " + v.Count(new byte[3], "u"));
    }
}
