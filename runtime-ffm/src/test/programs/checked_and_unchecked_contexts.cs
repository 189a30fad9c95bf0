// mcs: two compilations by Roslyn are enough for what this shows
// Overflow in every operator and conversion, checked and not.
using System;
static class Program
{
    static string Try(Func<object> f) { try { return f().ToString(); } catch (OverflowException) { return "overflow";
    } catch (DivideByZeroException) { return "zero"; } }
    static void Main()
    {
        int max = int.MaxValue, min = int.MinValue, m1 = -1; uint umax = uint.MaxValue;
        long lmax = long.MaxValue, lmin = long.MinValue; byte b = 255; double big = 1e20, nan = double.NaN;
        ulong ul = ulong.MaxValue; short sh = short.MinValue;
        Console.WriteLine(Try(() => checked(max + 1)) + " " + Try(() => checked(min - 1)) + " " + Try(() =>
            checked(max * 2)) + " " + Try(() => checked(-min)) + " " + Try(() => checked(umax + 1)) + " " + Try(() =>
            checked(umax * 2u)) + " " + Try(() => checked(lmax + 1)) + " " + Try(() => checked(lmin * -1)) + " " +
            Try(() => checked(ul + 1)));
        Console.WriteLine(Try(() => checked((byte)max)) + " " + Try(() => checked((sbyte)b)) + " " + Try(() =>
            checked((uint)m1)) + " " + Try(() => checked((int)umax)) + " " + Try(() => checked((long)ul)) + " " +
            Try(() => checked((int)big)) + " " + Try(() => checked((long)nan)) + " " + Try(() => checked((ushort)sh))
            + " " + Try(() => checked((char)m1)) + " " + Try(() => checked((ulong)m1)));
        Console.WriteLine(Try(() => unchecked(max + 1)) + " " + Try(() => unchecked((byte)max)) + " " + Try(() =>
            unchecked((uint)m1)) + " " + Try(() => min / m1) + " " + Try(() => max / (m1 + 1)) + " " + Try(() => min %
            10) + " " + Try(() => lmin / -2));
        Console.WriteLine(Try(() => checked((byte)200) + 100) + " " + Try(() => { byte c = 250; checked { c += 5; }
        return c; }) + " " + Try(() => { byte c = 250; checked { c += 6; } return c;
        }) + " " + Try(() => { sbyte c = -128; checked { c--; } return c; }) + " " + Try(() => Math.Abs(min)));
    }
}
