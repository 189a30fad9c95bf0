using System;
using System.Runtime.InteropServices;

namespace Samples {
    /// Calls out of IL: into the C library, and into the program that hosts it. "host" is whatever the host defines;
    /// Interop.java defines it with Java methods.
    static unsafe class Interop {
        [DllImport("libc")] static extern int abs(int value);
        [DllImport("libc")] static extern int toupper(int c);
        [DllImport("libc")] static extern void* memset(void* at, int value, UIntPtr count);
        [DllImport("libc")] static extern int memcmp(void* a, void* b, UIntPtr count);
        [DllImport("libc")] static extern int atoi(string text);
        [DllImport("libc", EntryPoint = "strlen")] static extern UIntPtr Length(string text);
        [DllImport("libc")] static extern void* malloc(UIntPtr size);
        [DllImport("libc")] static extern void free(void* at);
        [DllImport("libm.so.6")] static extern double hypot(double x, double y);
        [DllImport("libm.so.6")] static extern float fmaxf(float x, float y);

        [DllImport("host")] static extern int Twice(int value);
        [DllImport("host")] static extern double Blend(double a, double b, double part);
        [DllImport("host")] static extern long Sum8(int a, long b, int c, long d, int e, long f, int g, long h);
        [DllImport("host")] static extern int Score(string word);

        static void Main() {
            Console.WriteLine("abs(-42) = {0}", abs(-42));
            Console.WriteLine("toupper('g') = {0}", (char)toupper('g'));
            Console.WriteLine("atoi(\"123abc\") = {0}", atoi("123abc"));
            Console.WriteLine("strlen(\"gatun\") = {0}", (int)Length("gatun"));
            Console.WriteLine("hypot(3, 4) = {0}", hypot(3, 4));
            Console.WriteLine("fmaxf(1.5, -2) = {0}", fmaxf(1.5f, -2f));

            byte* a = stackalloc byte[16];
            byte* b = (byte*)malloc((UIntPtr)16);
            memset(a, 0x5A, (UIntPtr)16);
            memset(b, 0x5A, (UIntPtr)16);
            Console.WriteLine("equal: {0}", memcmp(a, b, (UIntPtr)16) == 0);
            b[15]++;
            Console.WriteLine("after a change: {0}", memcmp(a, b, (UIntPtr)16) < 0 ? "less" : "not less");
            free(b);

            Console.WriteLine("Twice(21) = {0}", Twice(21));
            Console.WriteLine("Blend(10, 20, 0.25) = {0}", Blend(10, 20, 0.25));
            Console.WriteLine("Sum8 = {0}", Sum8(1, 20, 300, 4000, 50000, 600000, 7000000, 80000000));
            Console.WriteLine("Score(\"lock\") = {0}", Score("lock"));
        }
    }
}
