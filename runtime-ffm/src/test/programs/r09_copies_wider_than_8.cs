// stloc, ldobj, stobj, ldelem and stelem of structs of more than 8 bytes.
using System;

struct S9 { public long A; public byte B; }
struct S12 { public int A, B, C; }
struct S16 { public double A; public long B; }
struct S17 { public long A, B; public byte C; }
struct S32 { public long A, B, C, D; }
struct S48 { public S16 X; public S32 Y; }

static unsafe class Program {
    static T Copy<T>(ref T from) { T t = from; T u = t; return u; }
    static void Assign<T>(ref T to, T value) { to = value; }
    static T Element<T>(T[] array, int i) { return array[i]; }
    static void SetElement<T>(T[] array, int i, T value) { array[i] = value; }
    static void Swap<T>(T[] array, int i, int j) { T t = array[i]; array[i] = array[j]; array[j] = t; }

    static void Main() {
        var s9 = new S9 { A = 1L << 60, B = 9 };
        var s12 = new S12 { A = 1, B = 2, C = 3 };
        var s16 = new S16 { A = 2.5, B = -1 };
        var s17 = new S17 { A = 11, B = 22, C = 33 };
        var s32 = new S32 { A = 1, B = 2, C = 3, D = 4 };
        var s48 = new S48 { X = s16, Y = s32 };
        S9 c9 = Copy(ref s9);
        S12 c12 = Copy(ref s12);
        S16 c16 = Copy(ref s16);
        S17 c17 = Copy(ref s17);
        S32 c32 = Copy(ref s32);
        S48 c48 = Copy(ref s48);
        Console.WriteLine(c9.A + " " + c9.B);
        Console.WriteLine(c12.A + " " + c12.B + " " + c12.C);
        Console.WriteLine((c16.A == 2.5) + " " + c16.B);
        Console.WriteLine(c17.A + " " + c17.B + " " + c17.C);
        Console.WriteLine(c32.A + " " + c32.B + " " + c32.C + " " + c32.D);
        Console.WriteLine((c48.X.A == 2.5) + " " + c48.X.B + " " + c48.Y.A + " " + c48.Y.D);

        var array = new S17[4];
        for (int i = 0; i < 4; i++) SetElement(array, i, new S17 { A = i, B = i * 10, C = (byte)(i * 50) });
        Swap(array, 0, 3);
        for (int i = 0; i < 4; i++) {
            S17 e = Element(array, i);
            Console.WriteLine(e.A + " " + e.B + " " + e.C);
        }
        var wide = new S48[3];
        wide[1] = s48;
        wide[2] = wide[1];
        wide[1].Y.C = 77;
        wide[0].X.B = 5;
        Console.WriteLine(wide[0].X.B + " " + wide[1].Y.C + " " + wide[2].Y.C + " " + wide[2].Y.D);

        S32* p = stackalloc S32[3];
        p[0] = s32;
        p[1] = p[0];
        p[1].A = 100;
        p[2] = new S32 { D = 8 };
        *p = p[2];
        Console.WriteLine(p[0].A + " " + p[0].D + " " + p[1].A + " " + p[1].D + " " + p[2].D);
        S12 target = default(S12);
        Assign(ref target, s12);
        s12.A = 50;
        Console.WriteLine(target.A + " " + s12.A);
    }
}
