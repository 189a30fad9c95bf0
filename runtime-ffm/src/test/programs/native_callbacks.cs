// C calls delegates (qsort, bsearch, tfind), delegates of C functions, and there and back.
using System;
using System.Runtime.InteropServices;

static unsafe class Program {
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    delegate int Compare(int* a, int* b);
    delegate int CompareByReference(ref long a, ref long b);
    delegate double Unary(double x);
    delegate int ToUpper(int c);
    delegate UIntPtr Length(IntPtr text);
    delegate int Many(byte a, short b, int c, long d, float e, double f, sbyte g, ushort h, uint i, ulong j, bool k, double l);
    [StructLayout(LayoutKind.Sequential)]
    struct Div { public int Quotient, Remainder; }
    [StructLayout(LayoutKind.Sequential)]
    struct LongDiv { public long Quotient, Remainder; }
    delegate Div Divide(int a, int b);
    delegate LongDiv LongDivide(long a, long b);
    struct Big { public long A, B, C; }
    delegate Big Bigger(Big b, int add, Big c);

    [DllImport("libc.so.6")]
    static extern void qsort(int[] data, UIntPtr count, UIntPtr size, Compare compare);
    [DllImport("libc.so.6", EntryPoint = "qsort")]
    static extern void SortLongs(long* data, UIntPtr count, UIntPtr size, CompareByReference compare);
    [DllImport("libc.so.6", EntryPoint = "qsort")]
    static extern void SortByPointer(int* data, UIntPtr count, UIntPtr size, IntPtr compare);
    [DllImport("libc.so.6")]
    static extern IntPtr bsearch(ref int key, int[] data, UIntPtr count, UIntPtr size, Compare compare);
    [DllImport("libdl.so.2")]
    static extern IntPtr dlsym(IntPtr handle, string name);
    [DllImport("libdl.so.2")]
    static extern IntPtr dlopen(string name, int flags);

    static int comparisons;
    static int Up(int* a, int* b) { comparisons++; return *a < *b ? -1 : *a > *b ? 1 : 0; }
    static int Mix(byte a, short b, int c, long d, float e, double f, sbyte g, ushort h, uint i, ulong j, bool k, double l) {
        Console.WriteLine(a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + g + " " + h + " " + i + " " + j + " " + k + " " + l);
        return a + b + c;
    }
    static Big Enlarge(Big b, int add, Big c) { b.A += add; b.B += c.B; b.C *= 2; return b; }
    static int depth;
    static int Nested(int* a, int* b) {
        if (depth == 0) {
            depth++;
            int[] inner = { 3, 1, 2 };
            qsort(inner, (UIntPtr)3, (UIntPtr)4, Up);
            Console.WriteLine("inner " + string.Join(",", inner));
        }
        return *b - *a;
    }

    static void Main() {
        int[] data = { 5, -3, 9, 1, 7, 0, 2 };
        qsort(data, (UIntPtr)data.Length, (UIntPtr)4, Up);
        Console.WriteLine(string.Join(",", data) + " " + (comparisons > 0));
        qsort(data, (UIntPtr)data.Length, (UIntPtr)4, (a, b) => *b - *a);
        Console.WriteLine(string.Join(",", data));
        int flips = 0;
        qsort(data, (UIntPtr)data.Length, (UIntPtr)4, (a, b) => { flips++; return Math.Abs(*a - 4) - Math.Abs(*b - 4); });
        Console.WriteLine(string.Join(",", data).Length + " " + (flips > 0) + " " + data[0]);
        long[] longs = { 1L << 40, -5, 1L << 33, 7 };
        fixed (long* p = longs) SortLongs(p, (UIntPtr)4, (UIntPtr)8, (ref long a, ref long b) => a.CompareTo(b));
        Console.WriteLine(string.Join(",", longs));
        int[] outer = { 1, 2, 3, 4 };
        qsort(outer, (UIntPtr)4, (UIntPtr)4, Nested);
        Console.WriteLine("outer " + string.Join(",", outer));

        Compare up = Up;
        IntPtr pointer = Marshal.GetFunctionPointerForDelegate(up);
        Console.WriteLine((pointer != IntPtr.Zero) + " " + (pointer == Marshal.GetFunctionPointerForDelegate(up)));
        fixed (int* p = data) SortByPointer(p, (UIntPtr)data.Length, (UIntPtr)4, pointer);
        Console.WriteLine(string.Join(",", data));
        Compare back = Marshal.GetDelegateForFunctionPointer<Compare>(pointer);
        int one = 1, two = 2;
        Console.WriteLine(back(&one, &two) + " " + back(&two, &one) + " " + (back == up));
        int key = 7;
        IntPtr found = bsearch(ref key, data, (UIntPtr)data.Length, (UIntPtr)4, up);
        Console.WriteLine(found != IntPtr.Zero);

        IntPtr libm = dlopen("libm.so.6", 2), libc = dlopen("libc.so.6", 2);
        Unary cosine = Marshal.GetDelegateForFunctionPointer<Unary>(dlsym(libm, "cos"));
        Unary floor = (Unary)Marshal.GetDelegateForFunctionPointer(dlsym(libm, "floor"), typeof(Unary));
        ToUpper upper = Marshal.GetDelegateForFunctionPointer<ToUpper>(dlsym(libc, "toupper"));
        Divide divide = Marshal.GetDelegateForFunctionPointer<Divide>(dlsym(libc, "div"));
        LongDivide longDivide = Marshal.GetDelegateForFunctionPointer<LongDivide>(dlsym(libc, "ldiv"));
        Console.WriteLine(cosine(0) + " " + floor(-1.5) + " " + (char)upper('q') + " " + divide(-17, 5).Quotient + divide(-17, 5).Remainder
            + " " + longDivide(1L << 40, 1000).Quotient + " " + longDivide(1L << 40, 1000).Remainder);
        Unary both = cosine + floor;
        Console.WriteLine(both(2.75) + " " + (cosine == floor) + " " + (cosine == both));

        Many mix = Mix;
        Many mixThroughC = Marshal.GetDelegateForFunctionPointer<Many>(Marshal.GetFunctionPointerForDelegate(mix));
        Console.WriteLine(mixThroughC(255, -2, 3, 1L << 50, 1.5f, -2.25, -128, 65535, 4000000000, ulong.MaxValue, true, 9.5));
        Bigger big = Enlarge;
        IntPtr bigPointer = Marshal.GetFunctionPointerForDelegate(big);
        Big result = Marshal.GetDelegateForFunctionPointer<Bigger>(bigPointer)(new Big { A = 1, B = 2, C = 3 }, 10, new Big { B = 100 });
        Console.WriteLine(result.A + " " + result.B + " " + result.C);
        try { Marshal.GetFunctionPointerForDelegate(null); } catch (ArgumentNullException) { Console.WriteLine("null"); }
        try { Marshal.GetDelegateForFunctionPointer<Compare>(IntPtr.Zero); } catch (ArgumentNullException) { Console.WriteLine("zero"); }
    }
}
