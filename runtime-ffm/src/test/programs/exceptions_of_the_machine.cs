// Exceptions that instructions raise: null, division, casts, bounds, overflow, array types, stack.
using System;

class N { public int F; public int[] A; public virtual int M() { return 1; } public N Next; }
static class Program {
    static string Catch(Action a) { try { a(); return "nothing"; } catch (Exception e) { return e.GetType().FullName; } }
    static int zero = 0, minus = -1;
    static long zeroL = 0, minusL = -1;
    static void Main() {
        N n = null;
        object o = "text", i = 5;
        object[] strings = new string[2];
        int[] a = new int[3];
        int big = int.MaxValue, min = int.MinValue;
        long bigL = long.MaxValue, minL = long.MinValue;
        double d = 1e30;
        uint u = uint.MaxValue;
        Console.WriteLine(Catch(() => { n.F = 1; }) + " " + Catch(() => { int x = n.F; }) + " " + Catch(() => { n.M(); }) + " " + Catch(() => { int x = n.A[0]; }));
        Console.WriteLine(Catch(() => { int x = 1 / zero; }) + " " + Catch(() => { int x = min / minus; }) + " " + Catch(() => { long x = 1 % zeroL; }) + " " + Catch(() => { long x = minL / minusL; }));
        Console.WriteLine(Catch(() => { N x = (N)o; }) + " " + Catch(() => { long x = (long)i; }) + " " + Catch(() => { int x = (int)(object)null; }));
        Console.WriteLine(Catch(() => { a[3] = 1; }) + " " + Catch(() => { int x = a[minus]; }) + " " + Catch(() => { strings[0] = 5; }) + " " + Catch(() => { a = new int[minus]; }));
        Console.WriteLine(Catch(() => { int x = checked(big + 1); }) + " " + Catch(() => { int x = checked(min - 1); }) + " " + Catch(() => { int x = checked(big * 2); }) + " " + Catch(() => { long x = checked(bigL * 2); }));
        Console.WriteLine(Catch(() => { byte x = checked((byte)big); }) + " " + Catch(() => { int x = checked((int)d); }) + " " + Catch(() => { int x = checked((int)u); }) + " " + Catch(() => { uint x = checked((uint)minus); }) + " " + Catch(() => { ulong x = checked((ulong)minusL); }));
        Console.WriteLine(Catch(() => { checked { uint x = u + 1; } }) + " " + Catch(() => { checked { uint x = (uint)zero - 1; } }) + " " + Catch(() => { checked { ulong x = ulong.MaxValue * (u - 5ul); } }));
        Console.WriteLine(Catch(() => { int x = checked(zero - min); }) + " " + Catch(() => { int? x = null; int y = x.Value; }) + " " + Catch(() => { int.Parse("x"); }) + " " + Catch(() => { "abc".Substring(5); }));
        Console.WriteLine(Catch(() => { throw null; }) + " " + Catch(() => { object x = ((string)null).Length; }));
    }
}
