// mono: it prints doubles with fewer digits
// What a handler's method and its callers had in registers is there again, wherever the exception came from: a throw,
// a fault, or a helper of the runtime.
using System;
using System.Runtime.CompilerServices;

static class Program {
    [MethodImpl(MethodImplOptions.NoInlining)]
    static ulong Fail(int how, object o, int[] a, string none) {
        switch (how) {
            case 0: throw new InvalidOperationException();
            case 1: return (ulong)(int)o;
            case 2: return (ulong)a[how + 5];
            case 3: return (ulong)none.Length;
            case 4: return (ulong)(10 / (how - 4));
            case 5: return (ulong)new int[-how].Length;
            case 6: ((object[])new string[1])[0] = o; return 0;
            case 7: return checked((ulong)(long)(how - 8));
            case 8: return (ulong)int.Parse("x");
            default: return 1;
        }
    }

    // Busy enough to use every register that calls keep.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static ulong Busy(int how, int depth, ulong a, double x) {
        ulong b = a * 3, c = a ^ 77, d = a + b, e = c * 5, f = d ^ e;
        double p = x * 2, q = x + 1, r = p * q, s = x - p, t = r + s, u = t * x, v = u - q, w = v + p, y = w * q, z = y + r;
        ulong got = depth == 0 ? Fail(how, "text", new int[3], null) : Busy(how, depth - 1, f, z * 0.001);
        return got + a + b + c + d + e + f + (ulong)BitConverter.DoubleToInt64Bits(x + p + q + r + s + t + u + v + w + y + z);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static string Catch(int how, int depth) {
        try {
            return "no exception " + Busy(how, depth, 12345, 0.5);
        } catch (Exception e) {
            return e.GetType().Name;
        }
    }

    // Uses no handler, but has its registers taken and given back between two calls.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static string Around(int how, int depth) {
        ulong a = (ulong)how + 1, b = a * 3, c = b ^ a, d = c + 9, e = d * 7;
        double x = how + 0.25, y = x * 3, z = y - x, w = z * y, v = w + 0.125;
        string name = Catch(how, depth);
        return name + " " + (a + b * 2 + c * 3 + d * 4 + e * 5) + " " + (x + y * 2 + z * 3 + w * 4 + v * 5);
    }

    static void Main() {
        for (int how = 0; how < 10; how++) {
            for (int depth = 0; depth < 4; depth++) Console.WriteLine(how + " " + depth + ": " + Around(how, depth));
        }
        double sum = 0.5;
        int count = 3;
        for (int i = 0; i < 20; i++) {
            double before = sum * 2;
            try { Busy(i % 9, 2, (ulong)i, sum); } catch (Exception) { sum += before / 1024; count += i; }
        }
        Console.WriteLine(sum + " " + count);
    }
}
