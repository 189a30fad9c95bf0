// Packed layouts, explicit layouts and fixed buffers.
using System;
using System.Runtime.InteropServices;

[StructLayout(LayoutKind.Sequential, Pack = 1)] struct P1 { public byte A; public int B; public short C; public long D; public byte E; }
[StructLayout(LayoutKind.Sequential, Pack = 2)] struct P2 { public byte A; public int B; public byte C; public long D; }
[StructLayout(LayoutKind.Sequential, Pack = 4)] struct P4 { public byte A; public long B; public double C; public byte D; }
[StructLayout(LayoutKind.Explicit)] struct U { [FieldOffset(0)] public int I; [FieldOffset(0)] public float F; [FieldOffset(0)] public byte B0; [FieldOffset(1)] public byte B1; [FieldOffset(2)] public ushort H; [FieldOffset(8)] public long L; [FieldOffset(8)] public double D; }
[StructLayout(LayoutKind.Explicit, Size = 24)] struct Sized { [FieldOffset(4)] public int A; [FieldOffset(16)] public byte B; }
[StructLayout(LayoutKind.Sequential, Size = 40)] struct Padded { public int A; public byte B; }
unsafe struct Fixed { public int Before; public fixed byte Bytes[13]; public fixed int Ints[5]; public fixed long Longs[2]; public fixed char Chars[4]; public int After; }
[StructLayout(LayoutKind.Sequential, Pack = 1)] unsafe struct PackedFixed { public byte X; public fixed short S[3]; public P1 P; public int Y; }

class Holder { public Fixed F; public P1 P; public byte Tail; }

static unsafe class Program {
    static P1 Make(int n) { return new P1 { A = (byte)n, B = n * 1000, C = (short)-n, D = n * 10000000000L, E = (byte)(n + 1) }; }
    static int Sum(Fixed f) { int s = f.Before + f.After; for (int i = 0; i < 13; i++) s += f.Bytes[i]; for (int i = 0; i < 5; i++) s += f.Ints[i]; return s; }

    static void Main() {
        Console.WriteLine(sizeof(P1) + " " + sizeof(P2) + " " + sizeof(P4) + " " + sizeof(U) + " " + sizeof(Sized) + " " + sizeof(Padded) + " " + sizeof(Fixed) + " " + sizeof(PackedFixed));
        P1 p = Make(3);
        Console.WriteLine((long)((byte*)&p.B - (byte*)&p) + " " + (long)((byte*)&p.C - (byte*)&p) + " " + (long)((byte*)&p.D - (byte*)&p) + " " + (long)((byte*)&p.E - (byte*)&p));
        P2 q; P4 r; Fixed f;
        Console.WriteLine((long)((byte*)&q.B - (byte*)&q) + " " + (long)((byte*)&q.D - (byte*)&q) + " " + (long)((byte*)&r.B - (byte*)&r) + " " + (long)((byte*)&r.D - (byte*)&r));
        Console.WriteLine((long)((byte*)f.Ints - (byte*)&f) + " " + (long)((byte*)f.Longs - (byte*)&f) + " " + (long)((byte*)f.Chars - (byte*)&f) + " " + (long)((byte*)&f.After - (byte*)&f));
        Console.WriteLine(p.A + " " + p.B + " " + p.C + " " + p.D + " " + p.E);
        var array = new P1[4];
        for (int i = 0; i < 4; i++) array[i] = Make(i * 50);
        Console.WriteLine(array[1].D + " " + array[2].B + " " + array[3].E + " " + array[3].A);
        U u = default(U);
        u.F = 1.0f;
        Console.WriteLine(u.I.ToString("X8") + " " + u.B0 + " " + u.B1 + " " + u.H.ToString("X"));
        u.D = -2.0;
        Console.WriteLine(u.L.ToString("X16") + " " + u.I.ToString("X8"));
        u.B1 = 0xAA;
        Console.WriteLine(u.I.ToString("X8"));
        f = default(Fixed);
        f.Before = 1000;
        f.After = 2000;
        for (int i = 0; i < 13; i++) f.Bytes[i] = (byte)(i * 20);
        for (int i = 0; i < 5; i++) f.Ints[i] = -i;
        f.Longs[1] = long.MaxValue;
        f.Chars[3] = 'q';
        Console.WriteLine(Sum(f) + " " + f.Longs[1] + " " + f.Longs[0] + " " + f.Chars[3] + " " + f.Before + " " + f.After);
        var h = new Holder();
        h.F = f;
        h.P = p;
        h.Tail = 5;
        fixed (byte* b = h.F.Bytes) { b[12] = 1; b[0] = 2; }
        Console.WriteLine(Sum(h.F) + " " + Sum(f) + " " + h.P.D + " " + h.Tail);
        PackedFixed x = default(PackedFixed);
        x.S[0] = -1; x.S[2] = 300; x.P = p; x.Y = 77; x.X = 9;
        Console.WriteLine(x.X + " " + x.S[0] + " " + x.S[1] + " " + x.S[2] + " " + x.P.D + " " + x.Y);
        Sized z = new Sized { A = 5, B = 6 };
        Padded[] w = new Padded[3];
        w[2].A = 8; w[1].B = 4;
        Console.WriteLine(z.A + " " + z.B + " " + w[2].A + " " + w[1].B + " " + w[1].A);
    }
}
