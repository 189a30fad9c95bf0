// Structs in structs in classes and arrays; copying one level copies all.
using System;

struct P { public short X; public int Y; public P(int x, int y) { X = (short)x; Y = y; } public int Dot(P o) { return X * o.X + Y * o.Y; } }
struct Line { public P From, To; public byte Width; public int Length2 { get { return (To.X - From.X) * (To.X - From.X) + (To.Y - From.Y) * (To.Y - From.Y); } } public void Flip() { P t = From; From = To; To = t; } }
struct Box { public Line Top, Bottom; public Inner In; public struct Inner { public long A; public Line L; public double D; } }
class Scene { public Box B; public Box[] Many = new Box[3]; public static Box Shared; public readonly Line Fixed = new Line { From = new P(1, 1), Width = 9 }; public Line Prop { get; set; } }

static class Program {
    static Box Make(int n) { Box b = new Box(); b.Top = new Line { From = new P(n, n + 1), To = new P(n + 2, n + 3), Width = (byte)n }; b.Bottom = b.Top; b.Bottom.Flip(); b.In.A = n * 1000L; b.In.L = b.Bottom; b.In.D = n * 0.5; return b; }
    static long Sum(Box b) { return b.Top.From.X + b.Top.From.Y * 2 + b.Top.To.X * 3 + b.Bottom.To.Y * 5 + b.In.A + b.In.L.From.X * 7 + (long)b.In.D + b.Bottom.Width; }
    static void Move(ref P p, int by) { p.X += (short)by; p.Y -= by; }
    static void Move(ref Line l, int by) { Move(ref l.From, by); Move(ref l.To, -by); }

    static void Main() {
        Box a = Make(10), b = a;
        b.In.L.To.Y = 999;
        b.Top.Flip();
        Console.WriteLine(Sum(a) + " " + Sum(b) + " " + a.In.L.To.Y + " " + b.In.L.To.Y + " " + a.Top.From.X + " " + b.Top.From.X);
        var s = new Scene();
        s.B = a;
        Move(ref s.B.In.L, 5);
        Move(ref s.B.Top.To, 100);
        s.Many[1] = s.B;
        s.Many[1].Bottom = s.Many[0].Top;
        s.Many[2].In = s.Many[1].In;
        s.Many[2].In.L.From = new P(-1, -2);
        Scene.Shared = s.Many[2];
        Scene.Shared.In.A--;
        Console.WriteLine(Sum(s.B) + " " + Sum(s.Many[0]) + " " + Sum(s.Many[1]) + " " + Sum(s.Many[2]) + " " + Sum(Scene.Shared) + " " + s.Many[1].In.L.From.X);
        Console.WriteLine(s.B.Top.Length2 + " " + s.Fixed.Length2 + " " + s.Fixed.Width + " " + s.B.In.L.From.Dot(s.B.Top.To));
        s.Prop = s.B.Top;
        Line copy = s.Prop;
        copy.Flip();
        s.Fixed.Flip();
        Console.WriteLine(s.Prop.From.X + " " + copy.From.X + " " + s.Fixed.From.X + " " + s.Prop.To.Y);
        Box[] boxes = { Make(1), Make(2), Make(3) };
        foreach (Box x in boxes) { Box y = x; y.Top.From.X = 100; Console.Write(Sum(x) + "/" + Sum(y) + " "); }
        for (int i = 0; i < boxes.Length; i++) { ref Line l = ref boxes[i].Bottom; l.Width *= 10; l.To.Y = i; Move(ref boxes[i].In.L.From, i); }
        Console.WriteLine(Sum(boxes[0]) + " " + Sum(boxes[1]) + " " + Sum(boxes[2]));
        object o = boxes[2];
        boxes[2] = default(Box);
        Console.WriteLine(Sum((Box)o) + " " + Sum(boxes[2]) + " " + ((Box)o).In.L.Width);
        Console.WriteLine(new Line { From = { X = 3 }, To = new P { Y = 4 } }.Length2);
    }
}
