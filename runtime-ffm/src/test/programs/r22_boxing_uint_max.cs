// Boxing and unboxing the extremes of every primitive type.
using System;

enum E8 : byte { A = 1, B = 255 }
enum E64 : ulong { Top = ulong.MaxValue }

static class Program {
    static object Box(uint u) { return u; }

    static void Main() {
        object o = uint.MaxValue;
        Console.WriteLine((uint)o);
        Console.WriteLine((uint)o == 0xFFFFFFFF);
        Console.WriteLine(o);
        Console.WriteLine(o.Equals(uint.MaxValue) + " " + o.Equals(-1) + " " + o.Equals(Box(uint.MaxValue)));
        ulong wide = (uint)o;
        Console.WriteLine(wide);
        object[] all = {
            sbyte.MinValue, sbyte.MaxValue, byte.MaxValue, short.MinValue, short.MaxValue, ushort.MaxValue, int.MinValue,
            int.MaxValue, uint.MaxValue, long.MinValue, long.MaxValue, ulong.MaxValue, char.MaxValue > 'a', true, 'x', 1.5f, -2.5,
        };
        foreach (object x in all) Console.WriteLine(x + " " + x.GetType().Name);
        Console.WriteLine((sbyte)all[0] + (sbyte)all[1] + (byte)all[2]);
        Console.WriteLine((short)all[3] + (short)all[4] + (ushort)all[5]);
        Console.WriteLine((long)(int)all[6] + (int)all[7]);
        Console.WriteLine((long)all[9] + (long)all[10]);
        Console.WriteLine((ulong)all[11]);
        Console.WriteLine((char)all[14] + " " + ((float)all[15] == 1.5f) + " " + ((double)all[16] == -2.5));
        object e = E8.B;
        Console.WriteLine((byte)(E8)e + " " + ((E8)e == E8.B));
        object t = E64.Top;
        Console.WriteLine((ulong)(E64)t);
        Console.WriteLine(all[8].GetHashCode() == all[8].GetHashCode());
        Console.WriteLine((all[8] is uint) + " " + (all[8] is int) + " " + (all[8] as string == null));
    }
}
