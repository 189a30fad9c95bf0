// Elements of a struct array lie one struct size apart, for every size.
using System;

struct S1 { public byte A; }
struct S2 { public byte A, B; }
struct S3 { public byte A, B, C; }
struct S5 { public byte A, B, C, D, E; }
struct S6 { public short A, B, C; }
struct S8 { public int A, B; }
struct S12 { public int A, B, C; }
struct S16 { public long A; public int B; }
struct S20 { public int A, B, C, D, E; }
struct S24 { public byte A; public long B; public byte C; }
struct S40 { public long A, B, C, D; public byte E; }

static class Program {
    static void Main() {
        var a1 = new S1[5];
        for (int i = 0; i < 5; i++) a1[i].A = (byte)(i + 1);
        Console.WriteLine(a1[0].A + " " + a1[1].A + " " + a1[4].A);

        var a2 = new S2[5];
        for (int i = 0; i < 5; i++) { a2[i].A = (byte)i; a2[i].B = (byte)(100 + i); }
        Console.WriteLine(a2[0].A + " " + a2[0].B + " " + a2[3].A + " " + a2[3].B);

        var a3 = new S3[7];
        for (int i = 0; i < 7; i++) a3[i] = new S3 { A = (byte)i, B = (byte)(i * 2), C = (byte)(i * 3) };
        int sum = 0;
        for (int i = 0; i < 7; i++) sum += a3[i].A * 10000 + a3[i].B * 100 + a3[i].C;
        Console.WriteLine(sum);

        var a5 = new S5[4];
        for (int i = 0; i < 4; i++) { S5 s = default(S5); s.A = (byte)i; s.E = (byte)(200 + i); a5[3 - i] = s; }
        for (int i = 0; i < 4; i++) Console.WriteLine(a5[i].A + "/" + a5[i].E);

        var a6 = new S6[4];
        for (int i = 0; i < 4; i++) a6[i] = new S6 { A = (short)-i, B = (short)(i << 8), C = 7 };
        for (int i = 0; i < 4; i++) Console.WriteLine(a6[i].A + "/" + a6[i].B + "/" + a6[i].C);

        var a8 = new S8[3];
        a8[1] = new S8 { A = -1, B = 1 };
        Console.WriteLine(a8[0].A + a8[0].B + a8[2].A + a8[2].B + " " + a8[1].A + " " + a8[1].B);

        var a12 = new S12[6];
        for (int i = 0; i < 6; i++) { a12[i].A = i; a12[i].B = -i; a12[i].C = i * i; }
        for (int i = 0; i < 6; i++) Console.WriteLine(a12[i].A + "," + a12[i].B + "," + a12[i].C);

        var a16 = new S16[3];
        for (int i = 0; i < 3; i++) a16[i] = new S16 { A = 1L << (40 + i), B = i };
        Console.WriteLine(a16[0].A + " " + a16[1].A + " " + a16[2].A + " " + a16[2].B);

        var a20 = new S20[4];
        for (int i = 0; i < 4; i++) a20[i] = new S20 { A = i, B = i + 1, C = i + 2, D = i + 3, E = i + 4 };
        S20 third = a20[2];
        a20[2].E = 99;
        Console.WriteLine(third.E + " " + a20[2].E + " " + a20[3].A + " " + a20[1].E);

        var a24 = new S24[3];
        for (int i = 0; i < 3; i++) a24[i] = new S24 { A = (byte)i, B = long.MaxValue - i, C = (byte)(255 - i) };
        for (int i = 0; i < 3; i++) Console.WriteLine(a24[i].A + " " + a24[i].B + " " + a24[i].C);

        var a40 = new S40[3];
        for (int i = 0; i < 3; i++) a40[i] = new S40 { A = i, B = 10 + i, C = 20 + i, D = 30 + i, E = (byte)(40 + i) };
        a40[1] = a40[2];
        a40[2].D = -5;
        for (int i = 0; i < 3; i++) {
            Console.WriteLine(a40[i].A + " " + a40[i].B + " " + a40[i].C + " " + a40[i].D + " " + a40[i].E);
        }
        Console.WriteLine(a1.Length + a2.Length + a3.Length + a40.Length);
    }
}
