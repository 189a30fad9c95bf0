// Structs whose fields mix integers and floating point: both register classes, in either eightbyte.
using System;

struct F { public float F0; public static F Of(int n) { F v = default(F); v.F0 = (float)(n + 0); return v; } public long Sum() { return (long)F0 * 1; } }
struct D { public double F0; public static D Of(int n) { D v = default(D); v.F0 = (double)(n + 0); return v; } public long Sum() { return (long)F0 * 1; } }
struct FF { public float F0; public float F1; public static FF Of(int n) { FF v = default(FF); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct FFF { public float F0; public float F1; public float F2; public static FFF Of(int n) { FFF v = default(FFF); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (float)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct FFFF { public float F0; public float F1; public float F2; public float F3; public static FFFF Of(int n) { FFFF v = default(FFFF); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (float)(n + 2); v.F3 = (float)(n + 3); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4; } }
struct FFFFF { public float F0; public float F1; public float F2; public float F3; public float F4; public static FFFFF Of(int n) { FFFFF v = default(FFFFF); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (float)(n + 2); v.F3 = (float)(n + 3); v.F4 = (float)(n + 4); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5; } }
struct DD { public double F0; public double F1; public static DD Of(int n) { DD v = default(DD); v.F0 = (double)(n + 0); v.F1 = (double)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct DDD { public double F0; public double F1; public double F2; public static DDD Of(int n) { DDD v = default(DDD); v.F0 = (double)(n + 0); v.F1 = (double)(n + 1); v.F2 = (double)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct IF { public int F0; public float F1; public static IF Of(int n) { IF v = default(IF); v.F0 = (int)(n + 0); v.F1 = (float)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct FI { public float F0; public int F1; public static FI Of(int n) { FI v = default(FI); v.F0 = (float)(n + 0); v.F1 = (int)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct DI { public double F0; public int F1; public static DI Of(int n) { DI v = default(DI); v.F0 = (double)(n + 0); v.F1 = (int)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct ID { public int F0; public double F1; public static ID Of(int n) { ID v = default(ID); v.F0 = (int)(n + 0); v.F1 = (double)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct DL { public double F0; public long F1; public static DL Of(int n) { DL v = default(DL); v.F0 = (double)(n + 0); v.F1 = (long)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct LD { public long F0; public double F1; public static LD Of(int n) { LD v = default(LD); v.F0 = (long)(n + 0); v.F1 = (double)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct FL { public float F0; public long F1; public static FL Of(int n) { FL v = default(FL); v.F0 = (float)(n + 0); v.F1 = (long)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct LF { public long F0; public float F1; public static LF Of(int n) { LF v = default(LF); v.F0 = (long)(n + 0); v.F1 = (float)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct BF { public byte F0; public float F1; public static BF Of(int n) { BF v = default(BF); v.F0 = (byte)(n + 0); v.F1 = (float)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct BD { public byte F0; public double F1; public static BD Of(int n) { BD v = default(BD); v.F0 = (byte)(n + 0); v.F1 = (double)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct DB { public double F0; public byte F1; public static DB Of(int n) { DB v = default(DB); v.F0 = (double)(n + 0); v.F1 = (byte)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct FFD { public float F0; public float F1; public double F2; public static FFD Of(int n) { FFD v = default(FFD); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (double)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct DFF { public double F0; public float F1; public float F2; public static DFF Of(int n) { DFF v = default(DFF); v.F0 = (double)(n + 0); v.F1 = (float)(n + 1); v.F2 = (float)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct FFL { public float F0; public float F1; public long F2; public static FFL Of(int n) { FFL v = default(FFL); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (long)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct IFF { public int F0; public float F1; public float F2; public static IFF Of(int n) { IFF v = default(IFF); v.F0 = (int)(n + 0); v.F1 = (float)(n + 1); v.F2 = (float)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct FFI { public float F0; public float F1; public int F2; public static FFI Of(int n) { FFI v = default(FFI); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (int)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct IIF { public int F0; public int F1; public float F2; public static IIF Of(int n) { IIF v = default(IIF); v.F0 = (int)(n + 0); v.F1 = (int)(n + 1); v.F2 = (float)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct BSIF { public byte F0; public short F1; public int F2; public float F3; public static BSIF Of(int n) { BSIF v = default(BSIF); v.F0 = (byte)(n + 0); v.F1 = (short)(n + 1); v.F2 = (int)(n + 2); v.F3 = (float)(n + 3); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4; } }
struct LB { public long F0; public byte F1; public static LB Of(int n) { LB v = default(LB); v.F0 = (long)(n + 0); v.F1 = (byte)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct LL { public long F0; public long F1; public static LL Of(int n) { LL v = default(LL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct LLL { public long F0; public long F1; public long F2; public static LLL Of(int n) { LLL v = default(LLL); v.F0 = (long)(n + 0); v.F1 = (long)(n + 1); v.F2 = (long)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct SBI { public short F0; public byte F1; public int F2; public static SBI Of(int n) { SBI v = default(SBI); v.F0 = (short)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (int)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct DDI { public double F0; public double F1; public int F2; public static DDI Of(int n) { DDI v = default(DDI); v.F0 = (double)(n + 0); v.F1 = (double)(n + 1); v.F2 = (int)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct DFI { public double F0; public float F1; public int F2; public static DFI Of(int n) { DFI v = default(DFI); v.F0 = (double)(n + 0); v.F1 = (float)(n + 1); v.F2 = (int)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct FFFFD { public float F0; public float F1; public float F2; public float F3; public double F4; public static FFFFD Of(int n) { FFFFD v = default(FFFFD); v.F0 = (float)(n + 0); v.F1 = (float)(n + 1); v.F2 = (float)(n + 2); v.F3 = (float)(n + 3); v.F4 = (double)(n + 4); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5; } }

interface ITake { F IF(int a, F x, F y); D ID(int a, D x, D y); FF IFF(int a, FF x, FF y); FFF IFFF(int a, FFF x, FFF y); FFFF IFFFF(int a, FFFF x, FFFF y); FFFFF IFFFFF(int a, FFFFF x, FFFFF y); DD IDD(int a, DD x, DD y); DDD IDDD(int a, DDD x, DDD y); IF IIF(int a, IF x, IF y); FI IFI(int a, FI x, FI y); DI IDI(int a, DI x, DI y); ID IID(int a, ID x, ID y); DL IDL(int a, DL x, DL y); LD ILD(int a, LD x, LD y); FL IFL(int a, FL x, FL y); LF ILF(int a, LF x, LF y); BF IBF(int a, BF x, BF y); BD IBD(int a, BD x, BD y); DB IDB(int a, DB x, DB y); FFD IFFD(int a, FFD x, FFD y); DFF IDFF(int a, DFF x, DFF y); FFL IFFL(int a, FFL x, FFL y); IFF IIFF(int a, IFF x, IFF y); FFI IFFI(int a, FFI x, FFI y); IIF IIIF(int a, IIF x, IIF y); BSIF IBSIF(int a, BSIF x, BSIF y); LB ILB(int a, LB x, LB y); LL ILL(int a, LL x, LL y); LLL ILLL(int a, LLL x, LLL y); SBI ISBI(int a, SBI x, SBI y); DDI IDDI(int a, DDI x, DDI y); DFI IDFI(int a, DFI x, DFI y); FFFFD IFFFFD(int a, FFFFD x, FFFFD y); }
class Take : ITake {
    public int Seen = 3;
    public F MF(F x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual F VF(int a, int b, F x, double d, F y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public F IF(int a, F x, F y) { Seen += a; return a % 2 == 0 ? x : y; }
    public D MD(D x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual D VD(int a, int b, D x, double d, D y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public D ID(int a, D x, D y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FF MFF(FF x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FF VFF(int a, int b, FF x, double d, FF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FF IFF(int a, FF x, FF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFF MFFF(FFF x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFF VFFF(int a, int b, FFF x, double d, FFF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFF IFFF(int a, FFF x, FFF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFFF MFFFF(FFFF x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFFF VFFFF(int a, int b, FFFF x, double d, FFFF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFFF IFFFF(int a, FFFF x, FFFF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFFFF MFFFFF(FFFFF x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFFFF VFFFFF(int a, int b, FFFFF x, double d, FFFFF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFFFF IFFFFF(int a, FFFFF x, FFFFF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DD MDD(DD x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DD VDD(int a, int b, DD x, double d, DD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DD IDD(int a, DD x, DD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DDD MDDD(DDD x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DDD VDDD(int a, int b, DDD x, double d, DDD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DDD IDDD(int a, DDD x, DDD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public IF MIF(IF x, int k) { Seen++; x.F0 += (int)k; return x; }
    public virtual IF VIF(int a, int b, IF x, double d, IF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public IF IIF(int a, IF x, IF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FI MFI(FI x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FI VFI(int a, int b, FI x, double d, FI y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FI IFI(int a, FI x, FI y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DI MDI(DI x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DI VDI(int a, int b, DI x, double d, DI y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DI IDI(int a, DI x, DI y) { Seen += a; return a % 2 == 0 ? x : y; }
    public ID MID(ID x, int k) { Seen++; x.F0 += (int)k; return x; }
    public virtual ID VID(int a, int b, ID x, double d, ID y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public ID IID(int a, ID x, ID y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DL MDL(DL x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DL VDL(int a, int b, DL x, double d, DL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DL IDL(int a, DL x, DL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LD MLD(LD x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LD VLD(int a, int b, LD x, double d, LD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LD ILD(int a, LD x, LD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FL MFL(FL x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FL VFL(int a, int b, FL x, double d, FL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FL IFL(int a, FL x, FL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LF MLF(LF x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LF VLF(int a, int b, LF x, double d, LF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LF ILF(int a, LF x, LF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public BF MBF(BF x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual BF VBF(int a, int b, BF x, double d, BF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public BF IBF(int a, BF x, BF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public BD MBD(BD x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual BD VBD(int a, int b, BD x, double d, BD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public BD IBD(int a, BD x, BD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DB MDB(DB x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DB VDB(int a, int b, DB x, double d, DB y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DB IDB(int a, DB x, DB y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFD MFFD(FFD x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFD VFFD(int a, int b, FFD x, double d, FFD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFD IFFD(int a, FFD x, FFD y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DFF MDFF(DFF x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DFF VDFF(int a, int b, DFF x, double d, DFF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DFF IDFF(int a, DFF x, DFF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFL MFFL(FFL x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFL VFFL(int a, int b, FFL x, double d, FFL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFL IFFL(int a, FFL x, FFL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public IFF MIFF(IFF x, int k) { Seen++; x.F0 += (int)k; return x; }
    public virtual IFF VIFF(int a, int b, IFF x, double d, IFF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public IFF IIFF(int a, IFF x, IFF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFI MFFI(FFI x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFI VFFI(int a, int b, FFI x, double d, FFI y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFI IFFI(int a, FFI x, FFI y) { Seen += a; return a % 2 == 0 ? x : y; }
    public IIF MIIF(IIF x, int k) { Seen++; x.F0 += (int)k; return x; }
    public virtual IIF VIIF(int a, int b, IIF x, double d, IIF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public IIF IIIF(int a, IIF x, IIF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public BSIF MBSIF(BSIF x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual BSIF VBSIF(int a, int b, BSIF x, double d, BSIF y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public BSIF IBSIF(int a, BSIF x, BSIF y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LB MLB(LB x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LB VLB(int a, int b, LB x, double d, LB y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LB ILB(int a, LB x, LB y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LL MLL(LL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LL VLL(int a, int b, LL x, double d, LL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LL ILL(int a, LL x, LL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public LLL MLLL(LLL x, int k) { Seen++; x.F0 += (long)k; return x; }
    public virtual LLL VLLL(int a, int b, LLL x, double d, LLL y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public LLL ILLL(int a, LLL x, LLL y) { Seen += a; return a % 2 == 0 ? x : y; }
    public SBI MSBI(SBI x, int k) { Seen++; x.F0 += (short)k; return x; }
    public virtual SBI VSBI(int a, int b, SBI x, double d, SBI y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public SBI ISBI(int a, SBI x, SBI y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DDI MDDI(DDI x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DDI VDDI(int a, int b, DDI x, double d, DDI y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DDI IDDI(int a, DDI x, DDI y) { Seen += a; return a % 2 == 0 ? x : y; }
    public DFI MDFI(DFI x, int k) { Seen++; x.F0 += (double)k; return x; }
    public virtual DFI VDFI(int a, int b, DFI x, double d, DFI y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public DFI IDFI(int a, DFI x, DFI y) { Seen += a; return a % 2 == 0 ? x : y; }
    public FFFFD MFFFFD(FFFFD x, int k) { Seen++; x.F0 += (float)k; return x; }
    public virtual FFFFD VFFFFD(int a, int b, FFFFD x, double d, FFFFD y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public FFFFD IFFFFD(int a, FFFFD x, FFFFD y) { Seen += a; return a % 2 == 0 ? x : y; }
}
class Take2 : Take {
    public override F VF(int a, int b, F x, double d, F y) { return base.VF(b, a, y, d, x); }
    public override D VD(int a, int b, D x, double d, D y) { return base.VD(b, a, y, d, x); }
    public override FF VFF(int a, int b, FF x, double d, FF y) { return base.VFF(b, a, y, d, x); }
    public override FFF VFFF(int a, int b, FFF x, double d, FFF y) { return base.VFFF(b, a, y, d, x); }
    public override FFFF VFFFF(int a, int b, FFFF x, double d, FFFF y) { return base.VFFFF(b, a, y, d, x); }
    public override FFFFF VFFFFF(int a, int b, FFFFF x, double d, FFFFF y) { return base.VFFFFF(b, a, y, d, x); }
    public override DD VDD(int a, int b, DD x, double d, DD y) { return base.VDD(b, a, y, d, x); }
    public override DDD VDDD(int a, int b, DDD x, double d, DDD y) { return base.VDDD(b, a, y, d, x); }
    public override IF VIF(int a, int b, IF x, double d, IF y) { return base.VIF(b, a, y, d, x); }
    public override FI VFI(int a, int b, FI x, double d, FI y) { return base.VFI(b, a, y, d, x); }
    public override DI VDI(int a, int b, DI x, double d, DI y) { return base.VDI(b, a, y, d, x); }
    public override ID VID(int a, int b, ID x, double d, ID y) { return base.VID(b, a, y, d, x); }
    public override DL VDL(int a, int b, DL x, double d, DL y) { return base.VDL(b, a, y, d, x); }
    public override LD VLD(int a, int b, LD x, double d, LD y) { return base.VLD(b, a, y, d, x); }
    public override FL VFL(int a, int b, FL x, double d, FL y) { return base.VFL(b, a, y, d, x); }
    public override LF VLF(int a, int b, LF x, double d, LF y) { return base.VLF(b, a, y, d, x); }
    public override BF VBF(int a, int b, BF x, double d, BF y) { return base.VBF(b, a, y, d, x); }
    public override BD VBD(int a, int b, BD x, double d, BD y) { return base.VBD(b, a, y, d, x); }
    public override DB VDB(int a, int b, DB x, double d, DB y) { return base.VDB(b, a, y, d, x); }
    public override FFD VFFD(int a, int b, FFD x, double d, FFD y) { return base.VFFD(b, a, y, d, x); }
    public override DFF VDFF(int a, int b, DFF x, double d, DFF y) { return base.VDFF(b, a, y, d, x); }
    public override FFL VFFL(int a, int b, FFL x, double d, FFL y) { return base.VFFL(b, a, y, d, x); }
    public override IFF VIFF(int a, int b, IFF x, double d, IFF y) { return base.VIFF(b, a, y, d, x); }
    public override FFI VFFI(int a, int b, FFI x, double d, FFI y) { return base.VFFI(b, a, y, d, x); }
    public override IIF VIIF(int a, int b, IIF x, double d, IIF y) { return base.VIIF(b, a, y, d, x); }
    public override BSIF VBSIF(int a, int b, BSIF x, double d, BSIF y) { return base.VBSIF(b, a, y, d, x); }
    public override LB VLB(int a, int b, LB x, double d, LB y) { return base.VLB(b, a, y, d, x); }
    public override LL VLL(int a, int b, LL x, double d, LL y) { return base.VLL(b, a, y, d, x); }
    public override LLL VLLL(int a, int b, LLL x, double d, LLL y) { return base.VLLL(b, a, y, d, x); }
    public override SBI VSBI(int a, int b, SBI x, double d, SBI y) { return base.VSBI(b, a, y, d, x); }
    public override DDI VDDI(int a, int b, DDI x, double d, DDI y) { return base.VDDI(b, a, y, d, x); }
    public override DFI VDFI(int a, int b, DFI x, double d, DFI y) { return base.VDFI(b, a, y, d, x); }
    public override FFFFD VFFFFD(int a, int b, FFFFD x, double d, FFFFD y) { return base.VFFFFD(b, a, y, d, x); }
}
static class Program {
    static long SF(F a, int i, F b, double d, F c, long l, F e, float g, F h, F k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static F RF(int i, F a) { a.F0 += (float)i; return a; }
    static void TestF(Take t) {
        F x = F.Of(1), y = F.Of(20);
        ITake it = t;
        F[] array = { x, y, RF(2, y) };
        Console.WriteLine("F " + SF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RF(1, x)) + " " + RF(5, RF(6, x)).Sum() + " " + t.MF(y, 3).Sum() + " " + t.VF(1, 2, x, 1.5, y).Sum() + " " + t.VF(3, 4, x, 0.5, y).Sum() + " " + it.IF(1, x, y).Sum() + " " + it.IF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SD(D a, int i, D b, double d, D c, long l, D e, float g, D h, D k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static D RD(int i, D a) { a.F0 += (double)i; return a; }
    static void TestD(Take t) {
        D x = D.Of(1), y = D.Of(20);
        ITake it = t;
        D[] array = { x, y, RD(2, y) };
        Console.WriteLine("D " + SD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RD(1, x)) + " " + RD(5, RD(6, x)).Sum() + " " + t.MD(y, 3).Sum() + " " + t.VD(1, 2, x, 1.5, y).Sum() + " " + t.VD(3, 4, x, 0.5, y).Sum() + " " + it.ID(1, x, y).Sum() + " " + it.ID(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFF(FF a, int i, FF b, double d, FF c, long l, FF e, float g, FF h, FF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FF RFF(int i, FF a) { a.F1 += (float)i; return a; }
    static void TestFF(Take t) {
        FF x = FF.Of(1), y = FF.Of(20);
        ITake it = t;
        FF[] array = { x, y, RFF(2, y) };
        Console.WriteLine("FF " + SFF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFF(1, x)) + " " + RFF(5, RFF(6, x)).Sum() + " " + t.MFF(y, 3).Sum() + " " + t.VFF(1, 2, x, 1.5, y).Sum() + " " + t.VFF(3, 4, x, 0.5, y).Sum() + " " + it.IFF(1, x, y).Sum() + " " + it.IFF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFF(FFF a, int i, FFF b, double d, FFF c, long l, FFF e, float g, FFF h, FFF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFF RFFF(int i, FFF a) { a.F2 += (float)i; return a; }
    static void TestFFF(Take t) {
        FFF x = FFF.Of(1), y = FFF.Of(20);
        ITake it = t;
        FFF[] array = { x, y, RFFF(2, y) };
        Console.WriteLine("FFF " + SFFF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFF(1, x)) + " " + RFFF(5, RFFF(6, x)).Sum() + " " + t.MFFF(y, 3).Sum() + " " + t.VFFF(1, 2, x, 1.5, y).Sum() + " " + t.VFFF(3, 4, x, 0.5, y).Sum() + " " + it.IFFF(1, x, y).Sum() + " " + it.IFFF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFFF(FFFF a, int i, FFFF b, double d, FFFF c, long l, FFFF e, float g, FFFF h, FFFF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFFF RFFFF(int i, FFFF a) { a.F3 += (float)i; return a; }
    static void TestFFFF(Take t) {
        FFFF x = FFFF.Of(1), y = FFFF.Of(20);
        ITake it = t;
        FFFF[] array = { x, y, RFFFF(2, y) };
        Console.WriteLine("FFFF " + SFFFF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFFF(1, x)) + " " + RFFFF(5, RFFFF(6, x)).Sum() + " " + t.MFFFF(y, 3).Sum() + " " + t.VFFFF(1, 2, x, 1.5, y).Sum() + " " + t.VFFFF(3, 4, x, 0.5, y).Sum() + " " + it.IFFFF(1, x, y).Sum() + " " + it.IFFFF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFFFF(FFFFF a, int i, FFFFF b, double d, FFFFF c, long l, FFFFF e, float g, FFFFF h, FFFFF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFFFF RFFFFF(int i, FFFFF a) { a.F4 += (float)i; return a; }
    static void TestFFFFF(Take t) {
        FFFFF x = FFFFF.Of(1), y = FFFFF.Of(20);
        ITake it = t;
        FFFFF[] array = { x, y, RFFFFF(2, y) };
        Console.WriteLine("FFFFF " + SFFFFF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFFFF(1, x)) + " " + RFFFFF(5, RFFFFF(6, x)).Sum() + " " + t.MFFFFF(y, 3).Sum() + " " + t.VFFFFF(1, 2, x, 1.5, y).Sum() + " " + t.VFFFFF(3, 4, x, 0.5, y).Sum() + " " + it.IFFFFF(1, x, y).Sum() + " " + it.IFFFFF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDD(DD a, int i, DD b, double d, DD c, long l, DD e, float g, DD h, DD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DD RDD(int i, DD a) { a.F1 += (double)i; return a; }
    static void TestDD(Take t) {
        DD x = DD.Of(1), y = DD.Of(20);
        ITake it = t;
        DD[] array = { x, y, RDD(2, y) };
        Console.WriteLine("DD " + SDD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDD(1, x)) + " " + RDD(5, RDD(6, x)).Sum() + " " + t.MDD(y, 3).Sum() + " " + t.VDD(1, 2, x, 1.5, y).Sum() + " " + t.VDD(3, 4, x, 0.5, y).Sum() + " " + it.IDD(1, x, y).Sum() + " " + it.IDD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDDD(DDD a, int i, DDD b, double d, DDD c, long l, DDD e, float g, DDD h, DDD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DDD RDDD(int i, DDD a) { a.F2 += (double)i; return a; }
    static void TestDDD(Take t) {
        DDD x = DDD.Of(1), y = DDD.Of(20);
        ITake it = t;
        DDD[] array = { x, y, RDDD(2, y) };
        Console.WriteLine("DDD " + SDDD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDDD(1, x)) + " " + RDDD(5, RDDD(6, x)).Sum() + " " + t.MDDD(y, 3).Sum() + " " + t.VDDD(1, 2, x, 1.5, y).Sum() + " " + t.VDDD(3, 4, x, 0.5, y).Sum() + " " + it.IDDD(1, x, y).Sum() + " " + it.IDDD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SIF(IF a, int i, IF b, double d, IF c, long l, IF e, float g, IF h, IF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static IF RIF(int i, IF a) { a.F1 += (float)i; return a; }
    static void TestIF(Take t) {
        IF x = IF.Of(1), y = IF.Of(20);
        ITake it = t;
        IF[] array = { x, y, RIF(2, y) };
        Console.WriteLine("IF " + SIF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RIF(1, x)) + " " + RIF(5, RIF(6, x)).Sum() + " " + t.MIF(y, 3).Sum() + " " + t.VIF(1, 2, x, 1.5, y).Sum() + " " + t.VIF(3, 4, x, 0.5, y).Sum() + " " + it.IIF(1, x, y).Sum() + " " + it.IIF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFI(FI a, int i, FI b, double d, FI c, long l, FI e, float g, FI h, FI k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FI RFI(int i, FI a) { a.F1 += (int)i; return a; }
    static void TestFI(Take t) {
        FI x = FI.Of(1), y = FI.Of(20);
        ITake it = t;
        FI[] array = { x, y, RFI(2, y) };
        Console.WriteLine("FI " + SFI(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFI(1, x)) + " " + RFI(5, RFI(6, x)).Sum() + " " + t.MFI(y, 3).Sum() + " " + t.VFI(1, 2, x, 1.5, y).Sum() + " " + t.VFI(3, 4, x, 0.5, y).Sum() + " " + it.IFI(1, x, y).Sum() + " " + it.IFI(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDI(DI a, int i, DI b, double d, DI c, long l, DI e, float g, DI h, DI k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DI RDI(int i, DI a) { a.F1 += (int)i; return a; }
    static void TestDI(Take t) {
        DI x = DI.Of(1), y = DI.Of(20);
        ITake it = t;
        DI[] array = { x, y, RDI(2, y) };
        Console.WriteLine("DI " + SDI(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDI(1, x)) + " " + RDI(5, RDI(6, x)).Sum() + " " + t.MDI(y, 3).Sum() + " " + t.VDI(1, 2, x, 1.5, y).Sum() + " " + t.VDI(3, 4, x, 0.5, y).Sum() + " " + it.IDI(1, x, y).Sum() + " " + it.IDI(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SID(ID a, int i, ID b, double d, ID c, long l, ID e, float g, ID h, ID k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static ID RID(int i, ID a) { a.F1 += (double)i; return a; }
    static void TestID(Take t) {
        ID x = ID.Of(1), y = ID.Of(20);
        ITake it = t;
        ID[] array = { x, y, RID(2, y) };
        Console.WriteLine("ID " + SID(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RID(1, x)) + " " + RID(5, RID(6, x)).Sum() + " " + t.MID(y, 3).Sum() + " " + t.VID(1, 2, x, 1.5, y).Sum() + " " + t.VID(3, 4, x, 0.5, y).Sum() + " " + it.IID(1, x, y).Sum() + " " + it.IID(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDL(DL a, int i, DL b, double d, DL c, long l, DL e, float g, DL h, DL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DL RDL(int i, DL a) { a.F1 += (long)i; return a; }
    static void TestDL(Take t) {
        DL x = DL.Of(1), y = DL.Of(20);
        ITake it = t;
        DL[] array = { x, y, RDL(2, y) };
        Console.WriteLine("DL " + SDL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDL(1, x)) + " " + RDL(5, RDL(6, x)).Sum() + " " + t.MDL(y, 3).Sum() + " " + t.VDL(1, 2, x, 1.5, y).Sum() + " " + t.VDL(3, 4, x, 0.5, y).Sum() + " " + it.IDL(1, x, y).Sum() + " " + it.IDL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLD(LD a, int i, LD b, double d, LD c, long l, LD e, float g, LD h, LD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LD RLD(int i, LD a) { a.F1 += (double)i; return a; }
    static void TestLD(Take t) {
        LD x = LD.Of(1), y = LD.Of(20);
        ITake it = t;
        LD[] array = { x, y, RLD(2, y) };
        Console.WriteLine("LD " + SLD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLD(1, x)) + " " + RLD(5, RLD(6, x)).Sum() + " " + t.MLD(y, 3).Sum() + " " + t.VLD(1, 2, x, 1.5, y).Sum() + " " + t.VLD(3, 4, x, 0.5, y).Sum() + " " + it.ILD(1, x, y).Sum() + " " + it.ILD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFL(FL a, int i, FL b, double d, FL c, long l, FL e, float g, FL h, FL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FL RFL(int i, FL a) { a.F1 += (long)i; return a; }
    static void TestFL(Take t) {
        FL x = FL.Of(1), y = FL.Of(20);
        ITake it = t;
        FL[] array = { x, y, RFL(2, y) };
        Console.WriteLine("FL " + SFL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFL(1, x)) + " " + RFL(5, RFL(6, x)).Sum() + " " + t.MFL(y, 3).Sum() + " " + t.VFL(1, 2, x, 1.5, y).Sum() + " " + t.VFL(3, 4, x, 0.5, y).Sum() + " " + it.IFL(1, x, y).Sum() + " " + it.IFL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLF(LF a, int i, LF b, double d, LF c, long l, LF e, float g, LF h, LF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LF RLF(int i, LF a) { a.F1 += (float)i; return a; }
    static void TestLF(Take t) {
        LF x = LF.Of(1), y = LF.Of(20);
        ITake it = t;
        LF[] array = { x, y, RLF(2, y) };
        Console.WriteLine("LF " + SLF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLF(1, x)) + " " + RLF(5, RLF(6, x)).Sum() + " " + t.MLF(y, 3).Sum() + " " + t.VLF(1, 2, x, 1.5, y).Sum() + " " + t.VLF(3, 4, x, 0.5, y).Sum() + " " + it.ILF(1, x, y).Sum() + " " + it.ILF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SBF(BF a, int i, BF b, double d, BF c, long l, BF e, float g, BF h, BF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static BF RBF(int i, BF a) { a.F1 += (float)i; return a; }
    static void TestBF(Take t) {
        BF x = BF.Of(1), y = BF.Of(20);
        ITake it = t;
        BF[] array = { x, y, RBF(2, y) };
        Console.WriteLine("BF " + SBF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RBF(1, x)) + " " + RBF(5, RBF(6, x)).Sum() + " " + t.MBF(y, 3).Sum() + " " + t.VBF(1, 2, x, 1.5, y).Sum() + " " + t.VBF(3, 4, x, 0.5, y).Sum() + " " + it.IBF(1, x, y).Sum() + " " + it.IBF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SBD(BD a, int i, BD b, double d, BD c, long l, BD e, float g, BD h, BD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static BD RBD(int i, BD a) { a.F1 += (double)i; return a; }
    static void TestBD(Take t) {
        BD x = BD.Of(1), y = BD.Of(20);
        ITake it = t;
        BD[] array = { x, y, RBD(2, y) };
        Console.WriteLine("BD " + SBD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RBD(1, x)) + " " + RBD(5, RBD(6, x)).Sum() + " " + t.MBD(y, 3).Sum() + " " + t.VBD(1, 2, x, 1.5, y).Sum() + " " + t.VBD(3, 4, x, 0.5, y).Sum() + " " + it.IBD(1, x, y).Sum() + " " + it.IBD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDB(DB a, int i, DB b, double d, DB c, long l, DB e, float g, DB h, DB k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DB RDB(int i, DB a) { a.F1 += (byte)i; return a; }
    static void TestDB(Take t) {
        DB x = DB.Of(1), y = DB.Of(20);
        ITake it = t;
        DB[] array = { x, y, RDB(2, y) };
        Console.WriteLine("DB " + SDB(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDB(1, x)) + " " + RDB(5, RDB(6, x)).Sum() + " " + t.MDB(y, 3).Sum() + " " + t.VDB(1, 2, x, 1.5, y).Sum() + " " + t.VDB(3, 4, x, 0.5, y).Sum() + " " + it.IDB(1, x, y).Sum() + " " + it.IDB(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFD(FFD a, int i, FFD b, double d, FFD c, long l, FFD e, float g, FFD h, FFD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFD RFFD(int i, FFD a) { a.F2 += (double)i; return a; }
    static void TestFFD(Take t) {
        FFD x = FFD.Of(1), y = FFD.Of(20);
        ITake it = t;
        FFD[] array = { x, y, RFFD(2, y) };
        Console.WriteLine("FFD " + SFFD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFD(1, x)) + " " + RFFD(5, RFFD(6, x)).Sum() + " " + t.MFFD(y, 3).Sum() + " " + t.VFFD(1, 2, x, 1.5, y).Sum() + " " + t.VFFD(3, 4, x, 0.5, y).Sum() + " " + it.IFFD(1, x, y).Sum() + " " + it.IFFD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDFF(DFF a, int i, DFF b, double d, DFF c, long l, DFF e, float g, DFF h, DFF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DFF RDFF(int i, DFF a) { a.F2 += (float)i; return a; }
    static void TestDFF(Take t) {
        DFF x = DFF.Of(1), y = DFF.Of(20);
        ITake it = t;
        DFF[] array = { x, y, RDFF(2, y) };
        Console.WriteLine("DFF " + SDFF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDFF(1, x)) + " " + RDFF(5, RDFF(6, x)).Sum() + " " + t.MDFF(y, 3).Sum() + " " + t.VDFF(1, 2, x, 1.5, y).Sum() + " " + t.VDFF(3, 4, x, 0.5, y).Sum() + " " + it.IDFF(1, x, y).Sum() + " " + it.IDFF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFL(FFL a, int i, FFL b, double d, FFL c, long l, FFL e, float g, FFL h, FFL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFL RFFL(int i, FFL a) { a.F2 += (long)i; return a; }
    static void TestFFL(Take t) {
        FFL x = FFL.Of(1), y = FFL.Of(20);
        ITake it = t;
        FFL[] array = { x, y, RFFL(2, y) };
        Console.WriteLine("FFL " + SFFL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFL(1, x)) + " " + RFFL(5, RFFL(6, x)).Sum() + " " + t.MFFL(y, 3).Sum() + " " + t.VFFL(1, 2, x, 1.5, y).Sum() + " " + t.VFFL(3, 4, x, 0.5, y).Sum() + " " + it.IFFL(1, x, y).Sum() + " " + it.IFFL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SIFF(IFF a, int i, IFF b, double d, IFF c, long l, IFF e, float g, IFF h, IFF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static IFF RIFF(int i, IFF a) { a.F2 += (float)i; return a; }
    static void TestIFF(Take t) {
        IFF x = IFF.Of(1), y = IFF.Of(20);
        ITake it = t;
        IFF[] array = { x, y, RIFF(2, y) };
        Console.WriteLine("IFF " + SIFF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RIFF(1, x)) + " " + RIFF(5, RIFF(6, x)).Sum() + " " + t.MIFF(y, 3).Sum() + " " + t.VIFF(1, 2, x, 1.5, y).Sum() + " " + t.VIFF(3, 4, x, 0.5, y).Sum() + " " + it.IIFF(1, x, y).Sum() + " " + it.IIFF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFI(FFI a, int i, FFI b, double d, FFI c, long l, FFI e, float g, FFI h, FFI k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFI RFFI(int i, FFI a) { a.F2 += (int)i; return a; }
    static void TestFFI(Take t) {
        FFI x = FFI.Of(1), y = FFI.Of(20);
        ITake it = t;
        FFI[] array = { x, y, RFFI(2, y) };
        Console.WriteLine("FFI " + SFFI(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFI(1, x)) + " " + RFFI(5, RFFI(6, x)).Sum() + " " + t.MFFI(y, 3).Sum() + " " + t.VFFI(1, 2, x, 1.5, y).Sum() + " " + t.VFFI(3, 4, x, 0.5, y).Sum() + " " + it.IFFI(1, x, y).Sum() + " " + it.IFFI(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SIIF(IIF a, int i, IIF b, double d, IIF c, long l, IIF e, float g, IIF h, IIF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static IIF RIIF(int i, IIF a) { a.F2 += (float)i; return a; }
    static void TestIIF(Take t) {
        IIF x = IIF.Of(1), y = IIF.Of(20);
        ITake it = t;
        IIF[] array = { x, y, RIIF(2, y) };
        Console.WriteLine("IIF " + SIIF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RIIF(1, x)) + " " + RIIF(5, RIIF(6, x)).Sum() + " " + t.MIIF(y, 3).Sum() + " " + t.VIIF(1, 2, x, 1.5, y).Sum() + " " + t.VIIF(3, 4, x, 0.5, y).Sum() + " " + it.IIIF(1, x, y).Sum() + " " + it.IIIF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SBSIF(BSIF a, int i, BSIF b, double d, BSIF c, long l, BSIF e, float g, BSIF h, BSIF k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static BSIF RBSIF(int i, BSIF a) { a.F3 += (float)i; return a; }
    static void TestBSIF(Take t) {
        BSIF x = BSIF.Of(1), y = BSIF.Of(20);
        ITake it = t;
        BSIF[] array = { x, y, RBSIF(2, y) };
        Console.WriteLine("BSIF " + SBSIF(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RBSIF(1, x)) + " " + RBSIF(5, RBSIF(6, x)).Sum() + " " + t.MBSIF(y, 3).Sum() + " " + t.VBSIF(1, 2, x, 1.5, y).Sum() + " " + t.VBSIF(3, 4, x, 0.5, y).Sum() + " " + it.IBSIF(1, x, y).Sum() + " " + it.IBSIF(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLB(LB a, int i, LB b, double d, LB c, long l, LB e, float g, LB h, LB k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LB RLB(int i, LB a) { a.F1 += (byte)i; return a; }
    static void TestLB(Take t) {
        LB x = LB.Of(1), y = LB.Of(20);
        ITake it = t;
        LB[] array = { x, y, RLB(2, y) };
        Console.WriteLine("LB " + SLB(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLB(1, x)) + " " + RLB(5, RLB(6, x)).Sum() + " " + t.MLB(y, 3).Sum() + " " + t.VLB(1, 2, x, 1.5, y).Sum() + " " + t.VLB(3, 4, x, 0.5, y).Sum() + " " + it.ILB(1, x, y).Sum() + " " + it.ILB(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLL(LL a, int i, LL b, double d, LL c, long l, LL e, float g, LL h, LL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LL RLL(int i, LL a) { a.F1 += (long)i; return a; }
    static void TestLL(Take t) {
        LL x = LL.Of(1), y = LL.Of(20);
        ITake it = t;
        LL[] array = { x, y, RLL(2, y) };
        Console.WriteLine("LL " + SLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLL(1, x)) + " " + RLL(5, RLL(6, x)).Sum() + " " + t.MLL(y, 3).Sum() + " " + t.VLL(1, 2, x, 1.5, y).Sum() + " " + t.VLL(3, 4, x, 0.5, y).Sum() + " " + it.ILL(1, x, y).Sum() + " " + it.ILL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SLLL(LLL a, int i, LLL b, double d, LLL c, long l, LLL e, float g, LLL h, LLL k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static LLL RLLL(int i, LLL a) { a.F2 += (long)i; return a; }
    static void TestLLL(Take t) {
        LLL x = LLL.Of(1), y = LLL.Of(20);
        ITake it = t;
        LLL[] array = { x, y, RLLL(2, y) };
        Console.WriteLine("LLL " + SLLL(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RLLL(1, x)) + " " + RLLL(5, RLLL(6, x)).Sum() + " " + t.MLLL(y, 3).Sum() + " " + t.VLLL(1, 2, x, 1.5, y).Sum() + " " + t.VLLL(3, 4, x, 0.5, y).Sum() + " " + it.ILLL(1, x, y).Sum() + " " + it.ILLL(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SSBI(SBI a, int i, SBI b, double d, SBI c, long l, SBI e, float g, SBI h, SBI k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static SBI RSBI(int i, SBI a) { a.F2 += (int)i; return a; }
    static void TestSBI(Take t) {
        SBI x = SBI.Of(1), y = SBI.Of(20);
        ITake it = t;
        SBI[] array = { x, y, RSBI(2, y) };
        Console.WriteLine("SBI " + SSBI(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RSBI(1, x)) + " " + RSBI(5, RSBI(6, x)).Sum() + " " + t.MSBI(y, 3).Sum() + " " + t.VSBI(1, 2, x, 1.5, y).Sum() + " " + t.VSBI(3, 4, x, 0.5, y).Sum() + " " + it.ISBI(1, x, y).Sum() + " " + it.ISBI(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDDI(DDI a, int i, DDI b, double d, DDI c, long l, DDI e, float g, DDI h, DDI k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DDI RDDI(int i, DDI a) { a.F2 += (int)i; return a; }
    static void TestDDI(Take t) {
        DDI x = DDI.Of(1), y = DDI.Of(20);
        ITake it = t;
        DDI[] array = { x, y, RDDI(2, y) };
        Console.WriteLine("DDI " + SDDI(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDDI(1, x)) + " " + RDDI(5, RDDI(6, x)).Sum() + " " + t.MDDI(y, 3).Sum() + " " + t.VDDI(1, 2, x, 1.5, y).Sum() + " " + t.VDDI(3, 4, x, 0.5, y).Sum() + " " + it.IDDI(1, x, y).Sum() + " " + it.IDDI(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SDFI(DFI a, int i, DFI b, double d, DFI c, long l, DFI e, float g, DFI h, DFI k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static DFI RDFI(int i, DFI a) { a.F2 += (int)i; return a; }
    static void TestDFI(Take t) {
        DFI x = DFI.Of(1), y = DFI.Of(20);
        ITake it = t;
        DFI[] array = { x, y, RDFI(2, y) };
        Console.WriteLine("DFI " + SDFI(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RDFI(1, x)) + " " + RDFI(5, RDFI(6, x)).Sum() + " " + t.MDFI(y, 3).Sum() + " " + t.VDFI(1, 2, x, 1.5, y).Sum() + " " + t.VDFI(3, 4, x, 0.5, y).Sum() + " " + it.IDFI(1, x, y).Sum() + " " + it.IDFI(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SFFFFD(FFFFD a, int i, FFFFD b, double d, FFFFD c, long l, FFFFD e, float g, FFFFD h, FFFFD k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static FFFFD RFFFFD(int i, FFFFD a) { a.F4 += (double)i; return a; }
    static void TestFFFFD(Take t) {
        FFFFD x = FFFFD.Of(1), y = FFFFD.Of(20);
        ITake it = t;
        FFFFD[] array = { x, y, RFFFFD(2, y) };
        Console.WriteLine("FFFFD " + SFFFFD(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RFFFFD(1, x)) + " " + RFFFFD(5, RFFFFD(6, x)).Sum() + " " + t.MFFFFD(y, 3).Sum() + " " + t.VFFFFD(1, 2, x, 1.5, y).Sum() + " " + t.VFFFFD(3, 4, x, 0.5, y).Sum() + " " + it.IFFFFD(1, x, y).Sum() + " " + it.IFFFFD(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static void Main() {
        foreach (Take t in new Take[] { new Take(), new Take2() }) {
            TestF(t);
            TestD(t);
            TestFF(t);
            TestFFF(t);
            TestFFFF(t);
            TestFFFFF(t);
            TestDD(t);
            TestDDD(t);
            TestIF(t);
            TestFI(t);
            TestDI(t);
            TestID(t);
            TestDL(t);
            TestLD(t);
            TestFL(t);
            TestLF(t);
            TestBF(t);
            TestBD(t);
            TestDB(t);
            TestFFD(t);
            TestDFF(t);
            TestFFL(t);
            TestIFF(t);
            TestFFI(t);
            TestIIF(t);
            TestBSIF(t);
            TestLB(t);
            TestLL(t);
            TestLLL(t);
            TestSBI(t);
            TestDDI(t);
            TestDFI(t);
            TestFFFFD(t);
        }
    }
}
