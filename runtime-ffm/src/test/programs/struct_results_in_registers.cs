using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Structs made field by field and returned: every mixture of fields that shares a register of an ABI.
static class Program {
    struct Bytes2 { public byte A, B; }
    struct Bytes3 { public byte A, B, C; }
    struct Bytes5 { public byte A, B, C, D, E; }
    struct Shorts3 { public short A, B, C; }
    struct ByteShort { public sbyte A, B; public short C; }
    struct IntFloat { public int A; public float B; }
    struct Floats2 { public float A, B; }
    struct Floats3 { public float A, B, C; }
    struct Floats4 { public float A, B, C, D; }
    struct FloatOnly { public float A; }
    struct DoubleOnly { public double A; }
    struct Doubles2 { public double A, B; }
    struct LongDouble { public long A; public double B; }
    struct FloatsLong { public float A, B; public long C; }
    struct Ints3 { public int A, B, C; }
    struct Ints6 { public int A, B, C, D, E, F; }
    struct RefInt { public string A; public int B, C; }
    struct Refs3 { public string A, B; public object C; }
    struct BoolCharInt { public bool A, B; public char C; public int D; }
    struct Nested { public Floats2 A; public IntFloat B; }
    [StructLayout(LayoutKind.Sequential, Pack = 1)] struct Packed { public byte A; public int B; public short C; }
    [StructLayout(LayoutKind.Sequential, Pack = 1)] struct PackedLong { public byte A; public long B; }
    struct DMABuffer { public ulong A; public IntPtr B; public ulong C, D; }

    const MethodImplOptions Apart = MethodImplOptions.NoInlining;

    [MethodImpl(Apart)] static Bytes2 MakeBytes2(int x) { Bytes2 s; s.A = (byte)x; s.B = (byte)(x + 1); return s; }
    [MethodImpl(Apart)] static Bytes3 MakeBytes3(int x) { Bytes3 s; s.A = (byte)x; s.B = (byte)(x * 7); s.C = (byte)~x; return s; }
    [MethodImpl(Apart)] static Bytes5 MakeBytes5(int x) { Bytes5 s; s.A = (byte)x; s.B = 200; s.C = (byte)(x >> 3); s.D = 0; s.E = (byte)(x + 9); return s; }
    [MethodImpl(Apart)] static Shorts3 MakeShorts3(int x) { Shorts3 s; s.A = (short)x; s.B = (short)-x; s.C = (short)(x * 1000); return s; }
    [MethodImpl(Apart)] static ByteShort MakeByteShort(int x) { ByteShort s; s.A = (sbyte)x; s.B = (sbyte)-x; s.C = (short)(x * 333); return s; }
    [MethodImpl(Apart)] static IntFloat MakeIntFloat(int x) { IntFloat s; s.A = -x; s.B = x * 0.5f; return s; }
    [MethodImpl(Apart)] static Floats2 MakeFloats2(int x) { Floats2 s; s.A = x * 0.25f; s.B = -x; return s; }
    [MethodImpl(Apart)] static Floats3 MakeFloats3(int x) { Floats3 s; s.A = x; s.B = -x; s.C = x * 0.125f; return s; }
    [MethodImpl(Apart)] static Floats4 MakeFloats4(int x) { Floats4 s; s.A = x; s.B = -x; s.C = 3; s.D = x * x; return s; }
    [MethodImpl(Apart)] static FloatOnly MakeFloatOnly(int x) { FloatOnly s; s.A = x * 1.5f; return s; }
    [MethodImpl(Apart)] static DoubleOnly MakeDoubleOnly(int x) { DoubleOnly s; s.A = x * 1.5; return s; }
    [MethodImpl(Apart)] static Doubles2 MakeDoubles2(int x) { Doubles2 s; s.A = x * 1.5; s.B = -x; return s; }
    [MethodImpl(Apart)] static LongDouble MakeLongDouble(int x) { LongDouble s; s.A = (long)x << 33; s.B = x / 4.0; return s; }
    [MethodImpl(Apart)] static FloatsLong MakeFloatsLong(int x) { FloatsLong s; s.A = x; s.B = -x; s.C = x * 5L; return s; }
    [MethodImpl(Apart)] static Ints3 MakeInts3(int x) { Ints3 s; s.A = -x; s.B = x ^ -1; s.C = x << 20; return s; }
    [MethodImpl(Apart)] static Ints6 MakeInts6(int x) { Ints6 s; s.A = -x; s.B = 1; s.C = x; s.D = x + 1; s.E = 0; s.F = x << 30; return s; }
    [MethodImpl(Apart)] static RefInt MakeRefInt(int x) { RefInt s; s.A = x.ToString(); s.B = -x; s.C = x; return s; }
    [MethodImpl(Apart)] static Refs3 MakeRefs3(int x) { Refs3 s; s.A = "a"; s.B = x.ToString(); s.C = x; return s; }
    [MethodImpl(Apart)] static BoolCharInt MakeBoolCharInt(int x) { BoolCharInt s; s.A = x > 3; s.B = x <= 3; s.C = (char)('a' + x); s.D = -x; return s; }
    [MethodImpl(Apart)] static Nested MakeNested(int x) { Nested s; s.A.A = x; s.A.B = x + 0.5f; s.B.A = -x; s.B.B = -0.0f; return s; }
    [MethodImpl(Apart)] static Packed MakePacked(int x) { Packed s; s.A = (byte)x; s.B = -x; s.C = (short)(x * 99); return s; }
    [MethodImpl(Apart)] static PackedLong MakePackedLong(int x) { PackedLong s; s.A = (byte)x; s.B = (long)-x << 40; return s; }
    [MethodImpl(Apart)] static DMABuffer MakeBuffer(int x) { DMABuffer s; s.A = (ulong)x; s.B = (IntPtr)(x * 2); s.C = ulong.MaxValue; s.D = (ulong)x << 50; return s; }

    // Two ways to the same return; one from a parameter, one made here, the result read by fields too.
    [MethodImpl(Apart)] static Floats2 Either(Floats2 p, int x) {
        Floats2 s = p;
        if (x > 4) {
            s.A += p.B;
        } else {
            s = new Floats2 { B = x };
        }
        return s;
    }

    // The object keeps three results in fields, made while it is read.
    sealed class Queue {
        DMABuffer _first, _second;
        Floats3 _third;

        public void Fill(int x) {
            _first = MakeBuffer(x);
            _second = Next(ref _first);
            _third = MakeFloats3(x);
        }

        [MethodImpl(Apart)] static DMABuffer Next(ref DMABuffer from) {
            DMABuffer s;
            s.A = from.A + 1;
            s.B = from.B;
            s.C = from.D;
            s.D = from.C;
            return s;
        }

        public override string ToString() =>
            $"{_first.A} {_first.B} {_first.C} {_first.D} | {_second.A} {_second.B} {_second.C} {_second.D} | {_third.A} {_third.B} {_third.C}";
    }

    // The field that is being assigned is read by the method that makes its value.
    static DMABuffer _shared;

    [MethodImpl(Apart)] static DMABuffer Swapped() {
        DMABuffer s;
        s.A = _shared.D;
        s.B = (IntPtr)(long)_shared.C;
        s.C = (ulong)(long)_shared.B;
        s.D = _shared.A;
        return s;
    }

    [MethodImpl(Apart)] static Doubles2 Thrown(int x) {
        Doubles2 s;
        s.A = 1;
        try {
            s.B = 10 / x;
        } catch (DivideByZeroException) {
            s.B = -1;
        }
        return s;
    }

    static void Main() {
        for (int x = 3; x < 7; x++) {
            var b2 = MakeBytes2(x); Console.WriteLine($"{b2.A} {b2.B}");
            var b3 = MakeBytes3(x); Console.WriteLine($"{b3.A} {b3.B} {b3.C}");
            var b5 = MakeBytes5(x); Console.WriteLine($"{b5.A} {b5.B} {b5.C} {b5.D} {b5.E}");
            var s3 = MakeShorts3(x); Console.WriteLine($"{s3.A} {s3.B} {s3.C}");
            var bs = MakeByteShort(x); Console.WriteLine($"{bs.A} {bs.B} {bs.C}");
            var i = MakeIntFloat(x); Console.WriteLine($"{i.A} {i.B}");
            var f2 = MakeFloats2(x); Console.WriteLine($"{f2.A} {f2.B}");
            var f3 = MakeFloats3(x); Console.WriteLine($"{f3.A} {f3.B} {f3.C}");
            var f4 = MakeFloats4(x); Console.WriteLine($"{f4.A} {f4.B} {f4.C} {f4.D}");
            Console.WriteLine($"{MakeFloatOnly(x).A} {MakeDoubleOnly(x).A}");
            var d2 = MakeDoubles2(x); Console.WriteLine($"{d2.A} {d2.B}");
            var ld = MakeLongDouble(x); Console.WriteLine($"{ld.A} {ld.B}");
            var fl = MakeFloatsLong(x); Console.WriteLine($"{fl.A} {fl.B} {fl.C}");
            var i3 = MakeInts3(x); Console.WriteLine($"{i3.A} {i3.B} {i3.C}");
            var i6 = MakeInts6(x); Console.WriteLine($"{i6.A} {i6.B} {i6.C} {i6.D} {i6.E} {i6.F}");
            var r = MakeRefInt(x); Console.WriteLine($"{r.A} {r.B} {r.C}");
            var r3 = MakeRefs3(x); Console.WriteLine($"{r3.A} {r3.B} {r3.C}");
            var bc = MakeBoolCharInt(x); Console.WriteLine($"{bc.A} {bc.B} {bc.C} {bc.D}");
            var n = MakeNested(x); Console.WriteLine($"{n.A.A} {n.A.B} {n.B.A} {1 / n.B.B}");
            var p = MakePacked(x); Console.WriteLine($"{p.A} {p.B} {p.C}");
            var pl = MakePackedLong(x); Console.WriteLine($"{pl.A} {pl.B}");
            var e = Either(f2, x); Console.WriteLine($"{e.A} {e.B}");
            var queue = new Queue();
            queue.Fill(x);
            Console.WriteLine(queue);
            _shared = MakeBuffer(x);
            _shared = Swapped();
            Console.WriteLine($"{_shared.A} {_shared.B} {_shared.C} {_shared.D}");
            var t = Thrown(x - 4); Console.WriteLine($"{t.A} {t.B}");
        }
    }
}
