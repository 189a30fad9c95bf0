// Structs of odd sizes by value, at every position, with `this` needed afterwards.
using System;

struct B3 { public byte A, B, C; public B3(int n) { A = (byte)n; B = (byte)(n + 1); C = (byte)(n + 2); } }
struct B5 { public byte A, B, C, D, E; public B5(int n) { A = (byte)n; B = C = D = 1; E = (byte)(n + 4); } }
struct B6 { public ushort A, B, C; public B6(int n) { A = (ushort)n; B = 2; C = (ushort)(n + 60000); } }
struct B7 { public byte A, B, C, D, E, F, G; public B7(int n) { A = (byte)n; B = C = D = E = F = 1; G = (byte)(n + 6); } }

class Device {
    int hits;
    B3 address;
    B7 tail;
    public Device(B3 a, B7 t) { address = a; tail = t; }
    int Poke(B3 a, int bits) { hits++; return a.A << 16 | a.B << 8 | a.C | bits << 24; }
    public int Enable() { int r = Poke(address, 5); hits++; return r + hits; }
    public virtual int Many(B3 a, B5 b, B6 c, B7 d, B3 e, B5 f, B6 g, B7 h) {
        hits += 100;
        return a.A + a.C + b.A + b.E + c.A + c.C + d.A + d.G + e.B + f.E + g.B + h.G + hits;
    }
    public B3 GetAddress() { hits++; return address; }
    public B5 GetB5(B5 b) { b.A = (byte)hits; return b; }
    public B6 GetB6(B6 b) { b.B = (ushort)hits; return b; }
    public B7 GetB7() { hits++; return tail; }
    public int Hits { get { return hits; } }
}

static class Program {
    static int S3(B3 a) { return a.A * 10000 + a.B * 100 + a.C; }
    static int S5(int x, B5 a) { return x + a.A + a.B + a.C + a.D + a.E; }
    static int S6(int x, int y, B6 a) { return x + y + a.A + a.B + a.C; }
    static int S7(int x, int y, int z, B7 a) { return x + y + z + a.A + a.B + a.C + a.D + a.E + a.F + a.G; }
    static int Late(int a, int b, int c, int d, int e, int f, B3 x, B5 y, B6 z, B7 w) { return S3(x) + S5(a, y) + S6(b, c, z) + S7(d, e, f, w); }

    static void Main() {
        var b3 = new B3(10);
        var b5 = new B5(20);
        var b6 = new B6(30);
        var b7 = new B7(40);
        Console.WriteLine(S3(b3) + " " + S5(1, b5) + " " + S6(1, 2, b6) + " " + S7(1, 2, 3, b7));
        Console.WriteLine(Late(1, 2, 3, 4, 5, 6, b3, b5, b6, b7));
        var device = new Device(b3, b7);
        Console.WriteLine(device.Enable());
        Console.WriteLine(device.Enable());
        Console.WriteLine(device.Many(b3, b5, b6, b7, b3, b5, b6, b7));
        Console.WriteLine(S3(device.GetAddress()) + " " + S5(0, device.GetB5(b5)) + " " + S6(0, 0, device.GetB6(b6)));
        Console.WriteLine(S7(0, 0, 0, device.GetB7()) + " " + device.Hits);
        var many = new B3[5];
        for (int i = 0; i < 5; i++) many[i] = new B3(i * 10);
        int sum = 0;
        foreach (B3 b in many) sum += S3(b);
        Console.WriteLine(sum);
    }
}
