// mcs: two compilations by Roslyn are enough for what this shows
// Pointers: stackalloc, fixed, arithmetic, structs through pointers, fixed buffers, casts, pointer to pointer.
using System;
using System.Runtime.InteropServices;

unsafe struct Packet
{
    public int Id;
    public fixed byte Payload[8];
    public short Check;
}

struct Vec { public float X, Y, Z; }

[StructLayout(LayoutKind.Explicit)]
struct Union
{
    [FieldOffset(0)] public int I;
    [FieldOffset(0)] public float F;
    [FieldOffset(0)] public byte B0;
    [FieldOffset(3)] public byte B3;
}

unsafe class Program
{
    static int Sum(int* p, int n)
    {
        int sum = 0;
        for (int* end = p + n; p < end; p++) sum += *p;
        return sum;
    }

    static void Swap(void* a, void* b, int size)
    {
        byte* x = (byte*)a, y = (byte*)b;
        while (size-- > 0)
        {
            byte t = *x;
            *x++ = *y;
            *y++ = t;
        }
    }

    static uint Fnv(string s)
    {
        uint h = 2166136261;
        fixed (char* c = s)
            for (int i = 0; i < s.Length; i++) h = (h ^ c[i]) * 16777619;
        return h;
    }

    static void Main()
    {
        int* squares = stackalloc int[10];
        for (int i = 0; i < 10; i++) squares[i] = i * i;
        Console.WriteLine(Sum(squares, 10) + " " + *(squares + 3) + " " + (&squares[7] - squares));
        int[] array = { 10, 20, 30 };
        fixed (int* p = array)
        {
            p[1] += 5;
            Console.WriteLine(Sum(p, array.Length));
        }
        fixed (int* p = &array[1]) Console.WriteLine(p[-1] + p[1]);
        double a = 1.5, b = -2.5;
        Swap(&a, &b, sizeof(double));
        Console.WriteLine(a + " " + b);
        Packet packet = new Packet { Id = 7, Check = 99 };
        for (int i = 0; i < 8; i++) packet.Payload[i] = (byte)(i * 3);
        Packet copy = packet;
        copy.Payload[2] = 200;
        Console.WriteLine(packet.Payload[2] + " " + copy.Payload[2] + " " + copy.Check + " " + sizeof(Packet));
        Packet* pp = &packet;
        pp->Id++;
        Packet** ppp = &pp;
        (*ppp)->Check--;
        Console.WriteLine(packet.Id + " " + packet.Check);
        Vec* vectors = stackalloc Vec[3];
        vectors[1].Y = 4;
        vectors[2] = new Vec { X = 1, Y = 2, Z = 3 };
        float* f = (float*)vectors;
        Console.WriteLine(f[4] + " " + f[8] + " " + sizeof(Vec));
        Union u = new Union { F = 1 };
        Console.WriteLine(u.I.ToString("X") + " " + u.B3 + " " + u.B0);
        ulong bits = *(ulong*)&a;
        Console.WriteLine(bits.ToString("X16"));
        long l = 0x1122334455667788;
        byte* bytes = (byte*)&l;
        Console.WriteLine(bytes[0].ToString("X") + " " + ((short*)bytes)[1].ToString("X") + " " + *(int*)(bytes + 4));
        Console.WriteLine(Fnv("hello") + " " + Fnv(""));
        int n = 3;
        int* q = &n;
        *q *= 14;
        Console.WriteLine(n + " " + (q != null) + " " + ((IntPtr)q != IntPtr.Zero));
        char* text = stackalloc char[4];
        text[0] = 'a';
        text[1] = 'b';
        text[2] = 'c';
        text[3] = (char)0;
        Console.WriteLine(new string(text) + new string(text, 1, 2));
    }
}
