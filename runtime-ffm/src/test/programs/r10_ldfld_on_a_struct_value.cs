// Reading a field of a struct that is a value on the stack: a call's result, an element, another field's value.
using System;

struct Small { public short A; public byte B; }
struct Mid { public int A; public long B; }
struct Big { public long A, B, C; public Mid M; public Small S; }
struct Floats { public float X, Y; public double Z; }

class Source {
    public Big Value { get; set; }
    public virtual Mid Get(int i) { return new Mid { A = i, B = i * 1000000000L }; }
    public Small this[int i] { get { return new Small { A = (short)(i * 300), B = (byte)i }; } }
}

static class Program {
    static Small MakeSmall(int i) { return new Small { A = (short)-i, B = (byte)(i + 1) }; }
    static Big MakeBig(int i) {
        return new Big { A = i, B = i + 1, C = i + 2, M = new Mid { A = i + 3, B = i + 4 }, S = MakeSmall(i + 5) };
    }
    static Floats MakeFloats(float f) { return new Floats { X = f, Y = f * 2, Z = f * 4 }; }

    static void Main() {
        Console.WriteLine(MakeSmall(10).A + " " + MakeSmall(10).B);
        Console.WriteLine(MakeBig(1).A + " " + MakeBig(1).B + " " + MakeBig(1).C);
        Console.WriteLine(MakeBig(10).M.A + " " + MakeBig(10).M.B + " " + MakeBig(10).S.A + " " + MakeBig(10).S.B);
        var source = new Source();
        source.Value = MakeBig(100);
        Console.WriteLine(source.Value.A + " " + source.Value.C + " " + source.Value.M.B + " " + source.Value.S.B);
        Console.WriteLine(source.Get(7).A + " " + source.Get(7).B);
        Console.WriteLine(source[5].A + " " + source[5].B);
        Console.WriteLine((int)MakeFloats(1.5f).X + " " + (int)MakeFloats(1.5f).Y + " " + (int)MakeFloats(1.5f).Z);
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += (int)(MakeBig(i).M.B + MakeSmall(i).B * source.Get(i).A);
        Console.WriteLine(sum);
        object boxed = MakeBig(4);
        Console.WriteLine(((Big)boxed).M.A + " " + ((Big)boxed).S.A);
    }
}
