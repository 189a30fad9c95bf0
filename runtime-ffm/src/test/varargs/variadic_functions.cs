// Variadic C functions: promotions, more float arguments than registers, pointers and strings.
using System;
using System.Runtime.InteropServices;
using System.Text;

public static unsafe class Program {
    [DllImport("libc")]
    static extern int snprintf(byte* to, UIntPtr size, byte* format, __arglist);
    [DllImport("libc", EntryPoint = "snprintf")]
    static extern int Formatted(byte* to, UIntPtr size, string format, __arglist);
    [DllImport("libc")]
    static extern int sscanf(string text, string format, __arglist);

    static string Text(byte* p, int n) {
        var s = new StringBuilder();
        for (int i = 0; i < n; i++) s.Append((char)p[i]);
        return s.ToString();
    }

    static void Main() {
        byte* to = stackalloc byte[500];
        fixed (byte* f = Encoding.ASCII.GetBytes("%d %ld %.3f %c %s|\0"))
        fixed (byte* s = Encoding.ASCII.GetBytes("str\0")) {
            int n = snprintf(to, (UIntPtr)500, f, __arglist(42, -5000000000L, 2.5, 'q', (IntPtr)s));
            Console.WriteLine(n + " " + Text(to, n));
            n = snprintf(to, (UIntPtr)500, f, __arglist((short)-7, 1L, 1.5f, (byte)65, (IntPtr)s));
            Console.WriteLine(n + " " + Text(to, n));
        }
        int m = Formatted(to, (UIntPtr)500, "%f %f %f %f %f %f %f %f %f %f %d %d %d %d %d %d|",
            __arglist(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.5, 1, 2, 3, 4, 5, 6));
        Console.WriteLine(m + " " + Text(to, m));
        m = Formatted(to, (UIntPtr)500, "none", __arglist());
        Console.WriteLine(m + " " + Text(to, m));
        int a = 0; long b = 0; double c = 0;
        Console.WriteLine(sscanf("12 34567890123 0.125", "%d %ld %lf", __arglist((IntPtr)(&a), (IntPtr)(&b), (IntPtr)(&c))));
        Console.WriteLine(a + " " + b + " " + c);
        m = Formatted(to, (UIntPtr)500, "%s and %s", __arglist("one", "two"));
        Console.WriteLine(m + " " + Text(to, m));
    }
}
