// A field of a class lies after the object header; a field of a struct does not, wherever the struct is.
using System;

struct Pair { public int A, B; public int Sum() { return A + B; } public void Swap() { int t = A; A = B; B = t; } }
class Box { public int Before; public Pair P; public int After; }
class Derived : Box { public Pair Q; public byte Tail; }

static class Program {
    static Pair s;
    static int Read(ref Pair p) { return p.A * 10 + p.B; }
    static void Write(ref Pair p, int a, int b) { p.A = a; p.B = b; }

    static void Main() {
        Pair local;
        local.A = 1;
        local.B = 2;
        Console.WriteLine(local.A + " " + local.B + " " + local.Sum());
        var box = new Box { Before = 100, After = 200 };
        box.P.A = 3;
        box.P.B = 4;
        Console.WriteLine(box.Before + " " + box.P.A + " " + box.P.B + " " + box.After + " " + box.P.Sum());
        box.P.Swap();
        Console.WriteLine(box.Before + " " + box.P.A + " " + box.P.B + " " + box.After);
        Write(ref box.P, 7, 8);
        Console.WriteLine(Read(ref box.P) + " " + box.Before + " " + box.After);
        s.A = 5;
        s.B = 6;
        Console.WriteLine(Read(ref s) + " " + s.Sum());
        var array = new Pair[3];
        array[1].A = 9;
        array[1].B = 1;
        Console.WriteLine(Read(ref array[1]) + " " + array[0].A + " " + array[2].B);
        var d = new Derived();
        d.Q = box.P;
        d.P = new Pair { A = -1, B = -2 };
        d.Tail = 77;
        Console.WriteLine(d.Q.A + " " + d.Q.B + " " + d.P.A + " " + d.P.B + " " + d.Tail + " " + d.Before + d.After);
        object o = d.Q;
        Console.WriteLine(((Pair)o).A + " " + ((Pair)o).B);
        unsafe {
            Pair* p = &local;
            p->Swap();
            Console.WriteLine(p->A + " " + p->B + " " + (*p).Sum());
        }
    }
}
