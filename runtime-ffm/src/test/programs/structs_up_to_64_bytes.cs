// Larger structs, which go through memory.
using System;

struct LLLL { public long F0; public long F1; public long F2; public long F3; public static LLLL Of(int n) { LLLL v = default(LLLL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (long)(n + 3); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4; } }
struct LLLLL { public long F0; public long F1; public long F2; public long F3; public long F4; public static LLLLL Of(int n) { LLLLL v = default(LLLLL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (long)(n + 3); v.F4 = (long)(n + 4); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5; } }
struct LLLLLL { public long F0; public long F1; public long F2; public long F3; public long F4; public long F5; public static LLLLLL Of(int n) { LLLLLL v = default(LLLLLL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (long)(n + 3); v.F4 = (long)(n + 4); v.F5 = (long)(n + 5); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6; } }
struct LLLLLLL { public long F0; public long F1; public long F2; public long F3; public long F4; public long F5; public long F6; public static LLLLLLL Of(int n) { LLLLLLL v = default(LLLLLLL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (long)(n + 3); v.F4 = (long)(n + 4); v.F5 = (long)(n + 5); v.F6 = (long)(n + 6); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7; } }
struct LLLLLLLL { public long F0; public long F1; public long F2; public long F3; public long F4; public long F5; public long F6; public long F7; public static LLLLLLLL Of(int n) { LLLLLLLL v = default(LLLLLLLL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (long)(n + 3); v.F4 = (long)(n + 4); v.F5 = (long)(n + 5); v.F6 = (long)(n + 6); v.F7 = (long)(n + 7); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8; } }
struct DDDD { public double F0; public double F1; public double F2; public double F3; public static DDDD Of(int n) { DDDD v = default(DDDD); v.F0 = (double)(n + 0); v.F1 = (double)(n + 1); v.F2 = (double)(n + 2); v.F3 = (double)(n + 3); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4; } }
struct DLDLDL { public double F0; public long F1; public double F2; public long F3; public double F4; public long F5; public static DLDLDL Of(int n) { DLDLDL v = default(DLDLDL); v.F0 = (double)(n + 0); v.F1 = (long)(n + 1); v.F2 = (double)(n + 2); v.F3 = (long)(n + 3); v.F4 = (double)(n + 4); v.F5 = (long)(n + 5); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6; } }
struct IIIII { public int F0; public int F1; public int F2; public int F3; public int F4; public static IIIII Of(int n) { IIIII v = default(IIIII); v.F0 = (int)(n + 0); v.F1 = (int)(n + 1); v.F2 = (int)(n + 2); v.F3 = (int)(n + 3); v.F4 = (int)(n + 4); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5; } }
struct IIIIIIIII { public int F0; public int F1; public int F2; public int F3; public int F4; public int F5; public int F6; public int F7; public int F8; public static IIIIIIIII Of(int n) { IIIIIIIII v = default(IIIIIIIII); v.F0 = (int)(n + 0); v.F1 = (int)(n + 1); v.F2 = (int)(n + 2); v.F3 = (int)(n + 3); v.F4 = (int)(n + 4); v.F5 = (int)(n + 5); v.F6 = (int)(n + 6); v.F7 = (int)(n + 7); v.F8 = (int)(n + 8); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9; } }
struct SSSSSSSSS { public short F0; public short F1; public short F2; public short F3; public short F4; public short F5; public short F6; public short F7; public short F8; public static SSSSSSSSS Of(int n) { SSSSSSSSS v = default(SSSSSSSSS); v.F0 = (short)(n + 0); v.F1 = (short)(n + 1); v.F2 = (short)(n + 2); v.F3 = (short)(n + 3); v.F4 = (short)(n + 4); v.F5 = (short)(n + 5); v.F6 = (short)(n + 6); v.F7 = (short)(n + 7); v.F8 = (short)(n + 8); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9; } }
struct BBBBBBBBL { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public long F8; public static BBBBBBBBL Of(int n) { BBBBBBBBL v = default(BBBBBBBBL); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (long)(n + 8); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9; } }
struct FDFDFDFD { public float F0; public double F1; public float F2; public double F3; public float F4; public double F5; public float F6; public double F7; public static FDFDFDFD Of(int n) { FDFDFDFD v = default(FDFDFDFD); v.F0 = (float)(n + 0); v.F1 = (double)(n + 1); v.F2 = (float)(n + 2); v.F3 = (double)(n + 3); v.F4 = (float)(n + 4); v.F5 = (double)(n + 5); v.F6 = (float)(n + 6); v.F7 = (double)(n + 7); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8; } }
struct LLB { public long F0; public long F1; public byte F2; public static LLB Of(int n) { LLB v = default(LLB); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (byte)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct LLLB { public long F0; public long F1; public long F2; public byte F3; public static LLLB Of(int n) { LLLB v = default(LLLB); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (byte)(n + 3); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4; } }
struct LLLLLLLB { public long F0; public long F1; public long F2; public long F3; public long F4; public long F5; public long F6; public byte F7; public static LLLLLLLB Of(int n) { LLLLLLLB v = default(LLLLLLLB); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); v.F3 = (long)(n + 3); v.F4 = (long)(n + 4); v.F5 = (long)(n + 5); v.F6 = (long)(n + 6); v.F7 = (byte)(n + 7); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8; } }

interface ITake { LLLL ILLLL(int a, LLLL x, LLLL y); LLLLL ILLLLL(int a, LLLLL x, LLLLL y); LLLLLL ILLLLLL(int a, LLLLLL x, LLLLLL y); LLLLLLL ILLLLLLL(int a, LLLLLLL x, LLLLLLL y); LLLLLLLL ILLLLLLLL(int a, LLLLLLLL x, LLLLLLLL y); DDDD IDDDD(int a, DDDD x, DDDD y); DLDLDL IDLDLDL(int a, DLDLDL x, DLDLDL y); IIIII IIIIII(int a, IIIII x, IIIII y); IIIIIIIII IIIIIIIIII(int a, IIIIIIIII x, IIIIIIIII y); SSSSSSSSS ISSSSSSSSS(int a, SSSSSSSSS x, SSSSSSSSS y); BBBBBBBBL IBBBBBBBBL(int a, BBBBBBBBL x, BBBBBBBBL y); FDFDFDFD IFDFDFDFD(int a, FDFDFDFD x, FDFDFDFD y); LLB ILLB(int a, LLB x, LLB y); LLLB ILLLB(int a, LLLB x, LLLB y); LLLLLLLB ILLLLLLLB(int a, LLLLLLLB x, LLLLLLLB y); }
class Take : ITake {
    public int Seen = 3;
    public LLLL MLLLL(LLLL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLL VLLLL(int a, int b, LLLL x, double d, LLLL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLL ILLLL(int a, LLLL x, LLLL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLLLL MLLLLL(LLLLL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLLL VLLLLL(int a, int b, LLLLL x, double d, LLLLL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLLL ILLLLL(int a, LLLLL x, LLLLL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLLLLL MLLLLLL(LLLLLL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLLLL VLLLLLL(int a, int b, LLLLLL x, double d, LLLLLL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLLLL ILLLLLL(int a, LLLLLL x, LLLLLL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLLLLLL MLLLLLLL(LLLLLLL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLLLLL VLLLLLLL(int a, int b, LLLLLLL x, double d, LLLLLLL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLLLLL ILLLLLLL(int a, LLLLLLL x, LLLLLLL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLLLLLLL MLLLLLLLL(LLLLLLLL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLLLLLL VLLLLLLLL(int a, int b, LLLLLLLL x, double d, LLLLLLLL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLLLLLL ILLLLLLLL(int a, LLLLLLLL x, LLLLLLLL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DDDD MDDDD(DDDD x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DDDD VDDDD(int a, int b, DDDD x, double d, DDDD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DDDD IDDDD(int a, DDDD x, DDDD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DLDLDL MDLDLDL(DLDLDL x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DLDLDL VDLDLDL(int a, int b, DLDLDL x, double d, DLDLDL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DLDLDL IDLDLDL(int a, DLDLDL x, DLDLDL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public IIIII MIIIII(IIIII x, int k) { Seen++; x.F0 += (int)k; return x; }
    public virtual IIIII VIIIII(int a, int b, IIIII x, double d, IIIII y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public IIIII IIIIII(int a, IIIII x, IIIII y) { Seen += a; return a % 2 == 0 ? x : y; }
    public IIIIIIIII MIIIIIIIII(IIIIIIIII x, int k) { Seen++; x.F0 += (int)k; return x; }
    public virtual IIIIIIIII VIIIIIIIII(int a, int b, IIIIIIIII x, double d, IIIIIIIII y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public IIIIIIIII IIIIIIIIII(int a, IIIIIIIII x, IIIIIIIII y) { Seen += a; return a % 2 == 0 ? x : y; }
    public SSSSSSSSS MSSSSSSSSS(SSSSSSSSS x, int k) { Seen++; x.F0 += (short)k; return x; }
    public virtual SSSSSSSSS VSSSSSSSSS(int a, int b, SSSSSSSSS x, double d, SSSSSSSSS y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public SSSSSSSSS ISSSSSSSSS(int a, SSSSSSSSS x, SSSSSSSSS y) { Seen += a; return a % 2 == 0 ? x : y; }
    public BBBBBBBBL MBBBBBBBBL(BBBBBBBBL x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual BBBBBBBBL VBBBBBBBBL(int a, int b, BBBBBBBBL x, double d, BBBBBBBBL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public BBBBBBBBL IBBBBBBBBL(int a, BBBBBBBBL x, BBBBBBBBL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FDFDFDFD MFDFDFDFD(FDFDFDFD x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FDFDFDFD VFDFDFDFD(int a, int b, FDFDFDFD x, double d, FDFDFDFD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FDFDFDFD IFDFDFDFD(int a, FDFDFDFD x, FDFDFDFD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLB MLLB(LLB x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLB VLLB(int a, int b, LLB x, double d, LLB y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLB ILLB(int a, LLB x, LLB y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLLB MLLLB(LLLB x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLB VLLLB(int a, int b, LLLB x, double d, LLLB y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLB ILLLB(int a, LLLB x, LLLB y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLLLLLLB MLLLLLLLB(LLLLLLLB x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLLLLLLB VLLLLLLLB(int a, int b, LLLLLLLB x, double d, LLLLLLLB y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLLLLLLB ILLLLLLLB(int a, LLLLLLLB x, LLLLLLLB y) { Seen += a; return a % 2 == 0 ? x : y; }
}
class Take2 : Take {
    public override LLLL VLLLL(int a, int b, LLLL x, double d, LLLL y) { return base.VLLLL(b, a, y, d, x); }
    public override LLLLL VLLLLL(int a, int b, LLLLL x, double d, LLLLL y) { return base.VLLLLL(b, a, y, d, x); }
    public override LLLLLL VLLLLLL(int a, int b, LLLLLL x, double d, LLLLLL y) { return base.VLLLLLL(b, a, y, d, x); }
    public override LLLLLLL VLLLLLLL(int a, int b, LLLLLLL x, double d, LLLLLLL y) { return base.VLLLLLLL(b, a, y, d, x); }
    public override LLLLLLLL VLLLLLLLL(int a, int b, LLLLLLLL x, double d, LLLLLLLL y) { return base.VLLLLLLLL(b, a, y, d, x); }
    public override DDDD VDDDD(int a, int b, DDDD x, double d, DDDD y) { return base.VDDDD(b, a, y, d, x); }
    public override DLDLDL VDLDLDL(int a, int b, DLDLDL x, double d, DLDLDL y) { return base.VDLDLDL(b, a, y, d, x); }
    public override IIIII VIIIII(int a, int b, IIIII x, double d, IIIII y) { return base.VIIIII(b, a, y, d, x); }
    public override IIIIIIIII VIIIIIIIII(int a, int b, IIIIIIIII x, double d, IIIIIIIII y) { return base.VIIIIIIIII(b, a, y, d, x); }
    public override SSSSSSSSS VSSSSSSSSS(int a, int b, SSSSSSSSS x, double d, SSSSSSSSS y) { return base.VSSSSSSSSS(b, a, y, d, x); }
    public override BBBBBBBBL VBBBBBBBBL(int a, int b, BBBBBBBBL x, double d, BBBBBBBBL y) { return base.VBBBBBBBBL(b, a, y, d, x); }
    public override FDFDFDFD VFDFDFDFD(int a, int b, FDFDFDFD x, double d, FDFDFDFD y) { return base.VFDFDFDFD(b, a, y, d, x); }
    public override LLB VLLB(int a, int b, LLB x, double d, LLB y) { return base.VLLB(b, a, y, d, x); }
    public override LLLB VLLLB(int a, int b, LLLB x, double d, LLLB y) { return base.VLLLB(b, a, y, d, x); }
    public override LLLLLLLB VLLLLLLLB(int a, int b, LLLLLLLB x, double d, LLLLLLLB y) { return base.VLLLLLLLB(b, a, y, d, x); }
}
static class Program {
    static long SLLLL(LLLL a, int i, LLLL b, double d, LLLL c, long l, LLLL e, float g, LLLL h, LLLL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLL RLLLL(int i, LLLL a) { a.F3 += (long)i; return a; }
    static void TestLLLL(Take t) {
        LLLL x = LLLL.Of(1), y = LLLL.Of(20);
        ITake it = t;
        LLLL[] array = { x, y, RLLLL(2, y) };
        Console.WriteLine("LLLL " + SLLLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLL(1, x)) + " " + RLLLL(5, RLLLL(6, x)).Sum() + " " + t.MLLLL(y, 3).Sum() + " " + t.VLLLL(1, 2, x, 1.5, y).Sum() + " " + t.VLLLL(3, 4, x, 0.5, y).Sum() + " " + it.ILLLL(1, x, y).Sum() + " " + it.ILLLL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLLLL(LLLLL a, int i, LLLLL b, double d, LLLLL c, long l, LLLLL e, float g, LLLLL h, LLLLL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLLL RLLLLL(int i, LLLLL a) { a.F4 += (long)i; return a; }
    static void TestLLLLL(Take t) {
        LLLLL x = LLLLL.Of(1), y = LLLLL.Of(20);
        ITake it = t;
        LLLLL[] array = { x, y, RLLLLL(2, y) };
        Console.WriteLine("LLLLL " + SLLLLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLLL(1, x)) + " " + RLLLLL(5, RLLLLL(6, x)).Sum() + " " + t.MLLLLL(y, 3).Sum() + " " + t.VLLLLL(1, 2, x, 1.5, y).Sum() + " " + t.VLLLLL(3, 4, x, 0.5, y).Sum() + " " + it.ILLLLL(1, x, y).Sum() + " " + it.ILLLLL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLLLLL(LLLLLL a, int i, LLLLLL b, double d, LLLLLL c, long l, LLLLLL e, float g, LLLLLL h, LLLLLL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLLLL RLLLLLL(int i, LLLLLL a) { a.F5 += (long)i; return a; }
    static void TestLLLLLL(Take t) {
        LLLLLL x = LLLLLL.Of(1), y = LLLLLL.Of(20);
        ITake it = t;
        LLLLLL[] array = { x, y, RLLLLLL(2, y) };
        Console.WriteLine("LLLLLL " + SLLLLLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLLLL(1, x)) + " " + RLLLLLL(5, RLLLLLL(6, x)).Sum() + " " + t.MLLLLLL(y, 3).Sum() + " " + t.VLLLLLL(1, 2, x, 1.5, y).Sum() + " " + t.VLLLLLL(3, 4, x, 0.5, y).Sum() + " " + it.ILLLLLL(1, x, y).Sum() + " " + it.ILLLLLL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLLLLLL(LLLLLLL a, int i, LLLLLLL b, double d, LLLLLLL c, long l, LLLLLLL e, float g, LLLLLLL h, LLLLLLL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLLLLL RLLLLLLL(int i, LLLLLLL a) { a.F6 += (long)i; return a; }
    static void TestLLLLLLL(Take t) {
        LLLLLLL x = LLLLLLL.Of(1), y = LLLLLLL.Of(20);
        ITake it = t;
        LLLLLLL[] array = { x, y, RLLLLLLL(2, y) };
        Console.WriteLine("LLLLLLL " + SLLLLLLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLLLLL(1, x)) + " " + RLLLLLLL(5, RLLLLLLL(6, x)).Sum() + " " + t.MLLLLLLL(y, 3).Sum() + " " + t.VLLLLLLL(1, 2, x, 1.5, y).Sum() + " " + t.VLLLLLLL(3, 4, x, 0.5, y).Sum() + " " + it.ILLLLLLL(1, x, y).Sum() + " " + it.ILLLLLLL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLLLLLLL(LLLLLLLL a, int i, LLLLLLLL b, double d, LLLLLLLL c, long l, LLLLLLLL e, float g, LLLLLLLL h, LLLLLLLL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLLLLLL RLLLLLLLL(int i, LLLLLLLL a) { a.F7 += (long)i; return a; }
    static void TestLLLLLLLL(Take t) {
        LLLLLLLL x = LLLLLLLL.Of(1), y = LLLLLLLL.Of(20);
        ITake it = t;
        LLLLLLLL[] array = { x, y, RLLLLLLLL(2, y) };
        Console.WriteLine("LLLLLLLL " + SLLLLLLLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLLLLLL(1, x)) + " " + RLLLLLLLL(5, RLLLLLLLL(6, x)).Sum() + " " + t.MLLLLLLLL(y, 3).Sum() + " " + t.VLLLLLLLL(1, 2, x, 1.5, y).Sum() + " " + t.VLLLLLLLL(3, 4, x, 0.5, y).Sum() + " " + it.ILLLLLLLL(1, x, y).Sum() + " " + it.ILLLLLLLL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDDDD(DDDD a, int i, DDDD b, double d, DDDD c, long l, DDDD e, float g, DDDD h, DDDD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DDDD RDDDD(int i, DDDD a) { a.F3 += (double)i; return a; }
    static void TestDDDD(Take t) {
        DDDD x = DDDD.Of(1), y = DDDD.Of(20);
        ITake it = t;
        DDDD[] array = { x, y, RDDDD(2, y) };
        Console.WriteLine("DDDD " + SDDDD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDDDD(1, x)) + " " + RDDDD(5, RDDDD(6, x)).Sum() + " " + t.MDDDD(y, 3).Sum() + " " + t.VDDDD(1, 2, x, 1.5, y).Sum() + " " + t.VDDDD(3, 4, x, 0.5, y).Sum() + " " + it.IDDDD(1, x, y).Sum() + " " + it.IDDDD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDLDLDL(DLDLDL a, int i, DLDLDL b, double d, DLDLDL c, long l, DLDLDL e, float g, DLDLDL h, DLDLDL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DLDLDL RDLDLDL(int i, DLDLDL a) { a.F5 += (long)i; return a; }
    static void TestDLDLDL(Take t) {
        DLDLDL x = DLDLDL.Of(1), y = DLDLDL.Of(20);
        ITake it = t;
        DLDLDL[] array = { x, y, RDLDLDL(2, y) };
        Console.WriteLine("DLDLDL " + SDLDLDL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDLDLDL(1, x)) + " " + RDLDLDL(5, RDLDLDL(6, x)).Sum() + " " + t.MDLDLDL(y, 3).Sum() + " " + t.VDLDLDL(1, 2, x, 1.5, y).Sum() + " " + t.VDLDLDL(3, 4, x, 0.5, y).Sum() + " " + it.IDLDLDL(1, x, y).Sum() + " " + it.IDLDLDL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SIIIII(IIIII a, int i, IIIII b, double d, IIIII c, long l, IIIII e, float g, IIIII h, IIIII k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static IIIII RIIIII(int i, IIIII a) { a.F4 += (int)i; return a; }
    static void TestIIIII(Take t) {
        IIIII x = IIIII.Of(1), y = IIIII.Of(20);
        ITake it = t;
        IIIII[] array = { x, y, RIIIII(2, y) };
        Console.WriteLine("IIIII " + SIIIII(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RIIIII(1, x)) + " " + RIIIII(5, RIIIII(6, x)).Sum() + " " + t.MIIIII(y, 3).Sum() + " " + t.VIIIII(1, 2, x, 1.5, y).Sum() + " " + t.VIIIII(3, 4, x, 0.5, y).Sum() + " " + it.IIIIII(1, x, y).Sum() + " " + it.IIIIII(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SIIIIIIIII(IIIIIIIII a, int i, IIIIIIIII b, double d, IIIIIIIII c, long l, IIIIIIIII e, float g, IIIIIIIII h, IIIIIIIII k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static IIIIIIIII RIIIIIIIII(int i, IIIIIIIII a) { a.F8 += (int)i; return a; }
    static void TestIIIIIIIII(Take t) {
        IIIIIIIII x = IIIIIIIII.Of(1), y = IIIIIIIII.Of(20);
        ITake it = t;
        IIIIIIIII[] array = { x, y, RIIIIIIIII(2, y) };
        Console.WriteLine("IIIIIIIII " + SIIIIIIIII(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RIIIIIIIII(1, x)) + " " + RIIIIIIIII(5, RIIIIIIIII(6, x)).Sum() + " " + t.MIIIIIIIII(y, 3).Sum() + " " + t.VIIIIIIIII(1, 2, x, 1.5, y).Sum() + " " + t.VIIIIIIIII(3, 4, x, 0.5, y).Sum() + " " + it.IIIIIIIIII(1, x, y).Sum() + " " + it.IIIIIIIIII(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SSSSSSSSSS(SSSSSSSSS a, int i, SSSSSSSSS b, double d, SSSSSSSSS c, long l, SSSSSSSSS e, float g, SSSSSSSSS h, SSSSSSSSS k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static SSSSSSSSS RSSSSSSSSS(int i, SSSSSSSSS a) { a.F8 += (short)i; return a; }
    static void TestSSSSSSSSS(Take t) {
        SSSSSSSSS x = SSSSSSSSS.Of(1), y = SSSSSSSSS.Of(20);
        ITake it = t;
        SSSSSSSSS[] array = { x, y, RSSSSSSSSS(2, y) };
        Console.WriteLine("SSSSSSSSS " + SSSSSSSSSS(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RSSSSSSSSS(1, x)) + " " + RSSSSSSSSS(5, RSSSSSSSSS(6, x)).Sum() + " " + t.MSSSSSSSSS(y, 3).Sum() + " " + t.VSSSSSSSSS(1, 2, x, 1.5, y).Sum() + " " + t.VSSSSSSSSS(3, 4, x, 0.5, y).Sum() + " " + it.ISSSSSSSSS(1, x, y).Sum() + " " + it.ISSSSSSSSS(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SBBBBBBBBL(BBBBBBBBL a, int i, BBBBBBBBL b, double d, BBBBBBBBL c, long l, BBBBBBBBL e, float g, BBBBBBBBL h, BBBBBBBBL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static BBBBBBBBL RBBBBBBBBL(int i, BBBBBBBBL a) { a.F8 += (long)i; return a; }
    static void TestBBBBBBBBL(Take t) {
        BBBBBBBBL x = BBBBBBBBL.Of(1), y = BBBBBBBBL.Of(20);
        ITake it = t;
        BBBBBBBBL[] array = { x, y, RBBBBBBBBL(2, y) };
        Console.WriteLine("BBBBBBBBL " + SBBBBBBBBL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RBBBBBBBBL(1, x)) + " " + RBBBBBBBBL(5, RBBBBBBBBL(6, x)).Sum() + " " + t.MBBBBBBBBL(y, 3).Sum() + " " + t.VBBBBBBBBL(1, 2, x, 1.5, y).Sum() + " " + t.VBBBBBBBBL(3, 4, x, 0.5, y).Sum() + " " + it.IBBBBBBBBL(1, x, y).Sum() + " " + it.IBBBBBBBBL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFDFDFDFD(FDFDFDFD a, int i, FDFDFDFD b, double d, FDFDFDFD c, long l, FDFDFDFD e, float g, FDFDFDFD h, FDFDFDFD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FDFDFDFD RFDFDFDFD(int i, FDFDFDFD a) { a.F7 += (double)i; return a; }
    static void TestFDFDFDFD(Take t) {
        FDFDFDFD x = FDFDFDFD.Of(1), y = FDFDFDFD.Of(20);
        ITake it = t;
        FDFDFDFD[] array = { x, y, RFDFDFDFD(2, y) };
        Console.WriteLine("FDFDFDFD " + SFDFDFDFD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFDFDFDFD(1, x)) + " " + RFDFDFDFD(5, RFDFDFDFD(6, x)).Sum() + " " + t.MFDFDFDFD(y, 3).Sum() + " " + t.VFDFDFDFD(1, 2, x, 1.5, y).Sum() + " " + t.VFDFDFDFD(3, 4, x, 0.5, y).Sum() + " " + it.IFDFDFDFD(1, x, y).Sum() + " " + it.IFDFDFDFD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLB(LLB a, int i, LLB b, double d, LLB c, long l, LLB e, float g, LLB h, LLB k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLB RLLB(int i, LLB a) { a.F2 += (byte)i; return a; }
    static void TestLLB(Take t) {
        LLB x = LLB.Of(1), y = LLB.Of(20);
        ITake it = t;
        LLB[] array = { x, y, RLLB(2, y) };
        Console.WriteLine("LLB " + SLLB(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLB(1, x)) + " " + RLLB(5, RLLB(6, x)).Sum() + " " + t.MLLB(y, 3).Sum() + " " + t.VLLB(1, 2, x, 1.5, y).Sum() + " " + t.VLLB(3, 4, x, 0.5, y).Sum() + " " + it.ILLB(1, x, y).Sum() + " " + it.ILLB(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLLB(LLLB a, int i, LLLB b, double d, LLLB c, long l, LLLB e, float g, LLLB h, LLLB k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLB RLLLB(int i, LLLB a) { a.F3 += (byte)i; return a; }
    static void TestLLLB(Take t) {
        LLLB x = LLLB.Of(1), y = LLLB.Of(20);
        ITake it = t;
        LLLB[] array = { x, y, RLLLB(2, y) };
        Console.WriteLine("LLLB " + SLLLB(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLB(1, x)) + " " + RLLLB(5, RLLLB(6, x)).Sum() + " " + t.MLLLB(y, 3).Sum() + " " + t.VLLLB(1, 2, x, 1.5, y).Sum() + " " + t.VLLLB(3, 4, x, 0.5, y).Sum() + " " + it.ILLLB(1, x, y).Sum() + " " + it.ILLLB(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLLLLLLB(LLLLLLLB a, int i, LLLLLLLB b, double d, LLLLLLLB c, long l, LLLLLLLB e, float g, LLLLLLLB h, LLLLLLLB k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLLLLLLB RLLLLLLLB(int i, LLLLLLLB a) { a.F7 += (byte)i; return a; }
    static void TestLLLLLLLB(Take t) {
        LLLLLLLB x = LLLLLLLB.Of(1), y = LLLLLLLB.Of(20);
        ITake it = t;
        LLLLLLLB[] array = { x, y, RLLLLLLLB(2, y) };
        Console.WriteLine("LLLLLLLB " + SLLLLLLLB(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLLLLLLB(1, x)) + " " + RLLLLLLLB(5, RLLLLLLLB(6, x)).Sum() + " " + t.MLLLLLLLB(y, 3).Sum() + " " + t.VLLLLLLLB(1, 2, x, 1.5, y).Sum() + " " + t.VLLLLLLLB(3, 4, x, 0.5, y).Sum() + " " + it.ILLLLLLLB(1, x, y).Sum() + " " + it.ILLLLLLLB(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static void Main() {
        foreach (Take t in new Take[] { new Take(), new Take2() }) {
            TestLLLL(t);
            TestLLLLL(t);
            TestLLLLLL(t);
            TestLLLLLLL(t);
            TestLLLLLLLL(t);
            TestDDDD(t);
            TestDLDLDL(t);
            TestIIIII(t);
            TestIIIIIIIII(t);
            TestSSSSSSSSS(t);
            TestBBBBBBBBL(t);
            TestFDFDFDFD(t);
            TestLLB(t);
            TestLLLB(t);
            TestLLLLLLLB(t);
        }
    }
}
