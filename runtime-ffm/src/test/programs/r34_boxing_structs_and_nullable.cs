// Boxing and unboxing structs of every size, and Nullable<T>.
using System;

struct S3 { public byte A, B, C; }
struct S8 { public int A, B; }
struct S24 { public long A, B, C; public override string ToString() { return "S24(" + A + "," + B + "," + C + ")"; } }
struct Ref { public string Name; public int N; }

static class Program {
    static object Box<T>(T t) { return t; }
    static T Unbox<T>(object o) { return (T)o; }
    static int? Half(int n) { return n % 2 == 0 ? n / 2 : (int?)null; }
    static string Show(int? n) { return n.HasValue ? n.Value.ToString() : "none"; }

    static void Main() {
        object a = new S3 { A = 1, B = 2, C = 3 }, b = new S8 { A = -1, B = -2 }, c = new S24 { A = 1, B = 2, C = 3 };
        object d = new Ref { Name = "n", N = 4 };
        S3 s3 = (S3)a;
        S8 s8 = (S8)b;
        S24 s24 = (S24)c;
        s24.B = 99;
        Console.WriteLine(s3.A + s3.B * 10 + s3.C * 100 + " " + s8.A + " " + s8.B + " " + s24 + " " + c);
        Console.WriteLine(((Ref)d).Name + ((Ref)d).N);
        Console.WriteLine(Unbox<S3>(Box(s3)).C + " " + Unbox<S24>(Box(s24)) + " " + Unbox<int>(Box(5)) + " " + Unbox<string>(Box("x")));
        int? n = 5, none = null;
        Console.WriteLine(Show(n) + " " + Show(none) + " " + Show(Half(10)) + " " + Show(Half(11)));
        object bn = n, bnone = none;
        Console.WriteLine(bn + " " + (bnone == null) + " " + bn.GetType().Name + " " + (bn is int));
        int? back = (int?)bn, nothing = (int?)bnone;
        Console.WriteLine(Show(back) + " " + Show(nothing) + " " + (back ?? -1) + " " + (nothing ?? -1));
        Console.WriteLine(Show(n + 1) + " " + Show(n + none) + " " + (n > 4) + " " + (none > 4) + " " + (none == null) + " " + (n == 5));
        Console.WriteLine(n.GetValueOrDefault() + " " + none.GetValueOrDefault() + " " + none.GetValueOrDefault(7) + " " + n.Equals(5) + " " + n.GetHashCode());
        bool? t = true, f = false, u = null;
        Console.WriteLine((t & u) + "|" + (f & u) + "|" + (t | u) + "|" + (f | u) + "|" + !u);
        long? wide = long.MinValue;
        double? real = 2.5;
        S24? big = s24;
        Console.WriteLine(wide.Value + " " + (real.Value == 2.5) + " " + big.Value.B + " " + big.HasValue + " " + big);
        object bb = big;
        Console.WriteLine(((S24)bb).B + " " + ((S24?)bb).Value.A + " " + ((S24?)null).HasValue);
        char? ch = 'c';
        byte? by = 255;
        Console.WriteLine(ch + "" + by + (by + 1));
        int?[] many = { 1, null, 3 };
        int sum = 0;
        foreach (int? m in many) sum += m ?? 100;
        Console.WriteLine(sum);
    }
}
