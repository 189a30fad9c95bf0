using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// A struct whose author states its size or offsets may keep something between and behind its fields: copies keep it.
unsafe class Program {
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    struct Sized {
        public int A;
    }

    [StructLayout(LayoutKind.Explicit)]
    struct Spread {
        [FieldOffset(0)] public int A;
        [FieldOffset(12)] public int B;
    }

    struct Buffer {
        public int Tag;
        public fixed byte Bytes[12];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void CopySized(byte* from, byte* to) {
        Sized s = *(Sized*)from;
        s.A++;
        *(Sized*)to = s;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void CopySpread(byte* from, byte* to) {
        Spread s = *(Spread*)from;
        s.A++;
        s.B--;
        *(Spread*)to = s;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void CopyBuffer(byte* from, byte* to) {
        Buffer b = *(Buffer*)from;
        b.Tag++;
        *(Buffer*)to = b;
    }

    static void Main() {
        byte* from = stackalloc byte[16];
        byte* to = stackalloc byte[16];
        for (int i = 0; i < 16; i++) {
            from[i] = (byte)(i * 11 + 1);
        }
        CopySized(from, to);
        Print(to);
        CopySpread(from, to);
        Print(to);
        CopyBuffer(from, to);
        Print(to);
    }

    static void Print(byte* bytes) {
        for (int i = 0; i < 16; i++) {
            Console.Write(bytes[i] + " ");
            bytes[i] = 0;
        }
        Console.WriteLine();
    }
}
