// Structs of 1 to 40 bytes returned from static, instance, virtual and interface methods.
using System;

struct B1 { public byte A; }
struct B2 { public byte A, B; }
struct B3 { public byte A, B, C; }
struct B4 { public int A; }
struct B5 { public int A; public byte B; }
struct B7 { public byte A, B, C, D, E, F, G; }
struct B8 { public long A; }
struct B9 { public byte A, B, C, D, E, F, G, H, I; }
struct B12 { public int A, B, C; }
struct B16 { public long A, B; }
struct B17 { public byte A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q; }
struct B24 { public long A, B, C; }
struct B40 { public long A, B, C, D, E; }
struct F4 { public float A; }
struct F8 { public float A, B; }
struct F12 { public float A, B, C; }
struct F16 { public double A, B; }
struct M16 { public double A; public int B; }
struct M16R { public long A; public float B; }

interface IMaker { B16 Get16(int n); B24 Get24(int n); M16 GetMixed(int n); }

class Maker : IMaker {
    public int Offset;
    public B3 Get3(int n) { return new B3 { A = (byte)(n + Offset), B = 2, C = 3 }; }
    public virtual B12 Get12(int n) { return new B12 { A = n + Offset, B = n, C = Offset }; }
    public virtual B40 Get40(int n) { return new B40 { A = n, B = Offset, C = 3, D = 4, E = n * Offset }; }
    public B16 Get16(int n) { return new B16 { A = n, B = Offset }; }
    public B24 Get24(int n) { return new B24 { A = n, B = Offset, C = n + Offset }; }
    public M16 GetMixed(int n) { return new M16 { A = n * 0.5, B = Offset }; }
}
class Other : Maker {
    public override B12 Get12(int n) { var b = base.Get12(n); b.B = -b.B; return b; }
    public override B40 Get40(int n) { var b = base.Get40(n + 1); b.E++; return b; }
}

static class Program {
    static B1 R1(int n) { return new B1 { A = (byte)n }; }
    static B2 R2(int n) { return new B2 { A = (byte)n, B = (byte)(n + 1) }; }
    static B3 R3(int n) { return new B3 { A = (byte)n, B = (byte)(n + 1), C = (byte)(n + 2) }; }
    static B4 R4(int n) { return new B4 { A = n }; }
    static B5 R5(int n) { return new B5 { A = n, B = (byte)n }; }
    static B7 R7(int n) { return new B7 { A = (byte)n, D = (byte)(n + 3), G = (byte)(n + 6) }; }
    static B8 R8(int n) { return new B8 { A = n * 10000000000L }; }
    static B9 R9(int n) { return new B9 { A = (byte)n, H = (byte)(n + 7), I = (byte)(n + 8) }; }
    static B12 R12(int n) { return new B12 { A = n, B = n + 1, C = n + 2 }; }
    static B16 R16(int n) { return new B16 { A = n, B = -n }; }
    static B17 R17(int n) { return new B17 { A = (byte)n, I = (byte)(n + 8), P = (byte)(n + 15), Q = (byte)(n + 16) }; }
    static B24 R24(int n) { return new B24 { A = n, B = n + 1, C = n + 2 }; }
    static B40 R40(int n) { return new B40 { A = n, B = n + 1, C = n + 2, D = n + 3, E = n + 4 }; }
    static F4 RF4(int n) { return new F4 { A = n * 0.5f }; }
    static F8 RF8(int n) { return new F8 { A = n * 0.5f, B = n * 0.25f }; }
    static F12 RF12(int n) { return new F12 { A = n * 0.5f, B = n * 0.25f, C = n }; }
    static F16 RF16(int n) { return new F16 { A = n * 0.5, B = n * 0.25 }; }
    static M16 RM(int n) { return new M16 { A = n * 0.5, B = n }; }
    static M16R RMR(int n) { return new M16R { A = n, B = n * 0.5f }; }

    static void Main() {
        Console.WriteLine(R1(1).A);
        B2 b2 = R2(2); Console.WriteLine(b2.A + " " + b2.B);
        B3 b3 = R3(3); Console.WriteLine(b3.A + " " + b3.B + " " + b3.C);
        Console.WriteLine(R4(4).A);
        B5 b5 = R5(5); Console.WriteLine(b5.A + " " + b5.B);
        B7 b7 = R7(7); Console.WriteLine(b7.A + " " + b7.B + " " + b7.D + " " + b7.G);
        Console.WriteLine(R8(8).A);
        B9 b9 = R9(9); Console.WriteLine(b9.A + " " + b9.B + " " + b9.H + " " + b9.I);
        B12 b12 = R12(12); Console.WriteLine(b12.A + " " + b12.B + " " + b12.C);
        B16 b16 = R16(16); Console.WriteLine(b16.A + " " + b16.B);
        B17 b17 = R17(17); Console.WriteLine(b17.A + " " + b17.B + " " + b17.I + " " + b17.P + " " + b17.Q);
        B24 b24 = R24(24); Console.WriteLine(b24.A + " " + b24.B + " " + b24.C);
        B40 b40 = R40(40); Console.WriteLine(b40.A + " " + b40.B + " " + b40.C + " " + b40.D + " " + b40.E);
        Console.WriteLine((int)RF4(10).A);
        F8 f8 = RF8(12); Console.WriteLine((int)f8.A + " " + (int)f8.B);
        F12 f12 = RF12(16); Console.WriteLine((int)f12.A + " " + (int)f12.B + " " + (int)f12.C);
        F16 f16 = RF16(20); Console.WriteLine((int)f16.A + " " + (int)f16.B);
        M16 m = RM(30); Console.WriteLine((int)m.A + " " + m.B);
        M16R r = RMR(40); Console.WriteLine(r.A + " " + (int)r.B);
        Maker[] makers = { new Maker { Offset = 7 }, new Other { Offset = 9 } };
        foreach (Maker maker in makers) {
            b3 = maker.Get3(1); Console.WriteLine(b3.A + " " + b3.B + " " + b3.C);
            b12 = maker.Get12(2); Console.WriteLine(b12.A + " " + b12.B + " " + b12.C);
            b40 = maker.Get40(3); Console.WriteLine(b40.A + " " + b40.B + " " + b40.C + " " + b40.D + " " + b40.E);
            IMaker i = maker;
            b16 = i.Get16(4); Console.WriteLine(b16.A + " " + b16.B);
            b24 = i.Get24(5); Console.WriteLine(b24.A + " " + b24.B + " " + b24.C);
            m = i.GetMixed(6); Console.WriteLine((int)m.A + " " + m.B);
        }
    }
}
