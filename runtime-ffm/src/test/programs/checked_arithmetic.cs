// Checked arithmetic and conversions up to the last value that fits.
using System;

static class Program {
    static void Main() {
        checked {
            int i = int.MaxValue - 1;
            i++;
            int j = int.MinValue + 1;
            j--;
            Console.WriteLine(i + " " + j + " " + (i + j) + " " + (i - 1) + " " + (46340 * 46340) + " " + (i * -1) + " " + (-i));
            uint u = uint.MaxValue - 5;
            u += 5;
            Console.WriteLine(u + " " + (u - u) + " " + (65535u * 65537u) + " " + (u / 2 + u / 2));
            long l = long.MaxValue - 7;
            l += 7;
            long m = long.MinValue + 7;
            m -= 7;
            Console.WriteLine(l + " " + m + " " + (l + m) + " " + 3037000499L * 3037000499L + " " + (l * -1) + " " + m / 2 * 2);
            ulong w = ulong.MaxValue - 1;
            w++;
            Console.WriteLine(w + " " + (w - w) + " " + 4294967295ul * 4294967297ul);
            int[] ints = { -128, -1, 0, 127, 255, 32767, 65535, -32768 };
            foreach (int n in ints) {
                string s = "";
                if (n >= -128 && n <= 127) s += (sbyte)n + " ";
                if (n >= 0 && n <= 255) s += (byte)n + " ";
                if (n >= -32768 && n <= 32767) s += (short)n + " ";
                if (n >= 0 && n <= 65535) s += (ushort)n + " " + (int)(char)n + " ";
                if (n >= 0) s += (uint)n + " " + (ulong)n + " ";
                Console.WriteLine(s + (long)n);
            }
            l = int.MaxValue;
            m = int.MinValue;
            Console.WriteLine((int)l + " " + (int)m + " " + (uint)(l * 2 + 1) + " " + (byte)(l - 2147483400) + " " + (ulong)l);
            w = 255;
            u = 127;
            Console.WriteLine((byte)w + " " + (int)w + " " + (long)w + " " + (sbyte)u + " " + (short)u + " " + (int)u + " " + (char)w);
            double[] ds = { 2147483647.9, -2147483648.5, 9007199254740993.0, 4294967295.5, 255.9, -128.9 };
            Console.WriteLine((int)ds[0] + " " + (int)ds[1] + " " + (long)ds[2] + " " + (uint)ds[3] + " " + (byte)ds[4] + " " + (sbyte)ds[5]);
            float f = 16777216f;
            Console.WriteLine((int)f + " " + (long)(f * f) + " " + (ulong)(f * 2) + " " + (short)(f / 1024));
            ulong big = (ulong)1.8e19;
            Console.WriteLine(big + " " + (long)9.2e18);
        }
        byte[] buffer = new byte[(int)checked((uint)16)];
        Console.WriteLine(buffer.Length);
        Console.WriteLine(unchecked((int)0xFFFFFFFF) + " " + unchecked((byte)-1) + " " + unchecked((uint)-5));
    }
}
