using System;
using System.Runtime.CompilerServices;

/// What a value on the evaluation stack is worth until it is used: its type where control flow joins, its bytes where other code
/// runs before they are read, and its size where it is part of something larger.
sealed class Leaf { public override string ToString() => "leaf"; }
struct Inner { public long A, B, C; public Inner(long a) { A = a; B = a + 1; C = a + 2; } }
struct Outer { public Inner First; public long D, E, F, G, H, I; }
struct Pair { public int X, Y; }
static class Places { public static Pair P, Q; }
class Writer { public static int V; static Writer() { Places.P.X = 99; V = 5; } }

class ValuesOnTheStack {
    [MethodImpl(MethodImplOptions.NoInlining)]
    static string SecondIsSealed(bool c, object o) => (c ? o : (object)"text").ToString();
    [MethodImpl(MethodImplOptions.NoInlining)]
    static string FirstIsSealed(bool c, object o) => (c ? (object)"text" : o).ToString();
    [MethodImpl(MethodImplOptions.NoInlining)]
    static string OneIsNew(bool c, object o) => (c ? o : new Leaf()).ToString();
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Length(bool c, object o) => (c ? o : (object)"text") is string s ? s.Length : -1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static Inner FirstField(Outer o) => o.First;
    [MethodImpl(MethodImplOptions.NoInlining)]
    static long Around(long m, Outer o) { long x = m * 3, y = m * 5; var i = FirstField(o); return x + y + i.A + i.B + i.C; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Both(Pair a, int b) => a.X * 1000 + b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static unsafe int StackOnly(int n) { byte* p = stackalloc byte[n]; return 5; }
    [MethodImpl(MethodImplOptions.NoInlining)]
    static unsafe void StackAndNothing(int n) { byte* p = stackalloc byte[n]; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static long NeverThere(long[] a) => a.Length == 77 ? a[int.MinValue] + a[int.MaxValue] : a.Length;

    static void Main() {
        Console.WriteLine(SecondIsSealed(true, 5) + " " + SecondIsSealed(false, 5));
        Console.WriteLine(FirstIsSealed(true, 5) + " " + FirstIsSealed(false, 5));
        Console.WriteLine(OneIsNew(true, 5) + " " + OneIsNew(false, 5));
        Console.WriteLine(Length(true, 5) + " " + Length(false, 5));

        var o = new Outer { First = new Inner(10), D = -1, E = -2, F = -3, G = -4, H = -5, I = -6 };
        var first = FirstField(o);
        Console.WriteLine(first.A + " " + first.B + " " + first.C);
        Console.WriteLine(Around(7, o));

        Places.P.X = 1;
        Console.WriteLine(Both(Places.P, Writer.V) + " " + Places.P.X);

        Console.WriteLine(StackOnly(100));
        StackAndNothing(50);
        Console.WriteLine(NeverThere(new long[3]));
    }
}
