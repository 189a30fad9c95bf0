// Pointers, stackalloc, fixed, pointer arithmetic and unmanaged structs.
using System;
using System.Runtime.InteropServices;

struct Node { public int Value; public unsafe Node* Next; }
[StructLayout(LayoutKind.Sequential)] struct Header { public byte Kind; public ushort Length; public uint Id; public unsafe fixed byte Data[8]; }

static unsafe class Program {
    static int Sum(int* p, int n) { int s = 0; while (n-- > 0) s += *p++; return s; }
    static void Copy(byte* to, byte* from, int n) { for (int i = 0; i < n; i++) to[i] = from[i]; }
    static uint Checksum(void* p, int bytes) { uint h = 17; byte* b = (byte*)p; for (byte* end = b + bytes; b != end; b++) h = h * 31 + *b; return h; }
    static int Length(char* s) { char* p = s; while (*p != 0) p++; return (int)(p - s); }
    static void Reverse(int* first, int* last) { while (first < last) { int t = *first; *first++ = *last; *last-- = t; } }
    static int List(int n) { Node* head = null; for (int i = 0; i < n; i++) { Node* node = stackalloc Node[1]; node->Value = i; node->Next = head; head = node; } int s = 0; for (Node* p = head; p != null; p = p->Next) s = s * 3 + p->Value; return s; }
    static int Depth(int n) { int* local = stackalloc int[n + 1]; for (int i = 0; i <= n; i++) local[i] = n; return n == 0 ? 0 : local[n] + Depth(n - 1) + local[0] - n; }

    static void Main() {
        int* a = stackalloc int[10];
        for (int i = 0; i < 10; i++) a[i] = i * i;
        Console.WriteLine(Sum(a, 10) + " " + *(a + 3) + " " + a[9] + " " + (&a[7] - a));
        Reverse(a, a + 9);
        Console.WriteLine(a[0] + " " + a[9]);
        long* l = stackalloc long[2]; l[0] = 0x1122334455667788; l[1] = -1;
        byte* b = (byte*)l;
        Console.WriteLine(b[0] + " " + b[7] + " " + *(ushort*)(b + 1) + " " + *(int*)(b + 6) + " " + ((short*)l)[1]);
        *(int*)(b + 2) = -2;
        Console.WriteLine(l[0].ToString("X16"));
        byte[] managed = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
        fixed (byte* p = managed) { *(uint*)p = 0xDEADBEEF; p[8]++; Copy(p + 4, p, 3); }
        fixed (byte* p = &managed[6]) { *p ^= 0xFF; }
        string bytes = ""; foreach (byte x in managed) bytes += x.ToString("x2");
        Console.WriteLine(bytes);
        fixed (char* s = "pointer") { Console.WriteLine(Length(s) + " " + s[3] + *(s + 1)); }
        Header h = default(Header);
        h.Kind = 5; h.Length = 1000; h.Id = 0xCAFEBABE; for (int i = 0; i < 8; i++) h.Data[i] = (byte)(i * 3);
        Console.WriteLine(sizeof(Header) + " " + Checksum(&h.Id, 12) + " " + Checksum(h.Data, 8));
        Header* hp = &h;
        hp->Length++; (*hp).Id--; hp->Data[7] = 200;
        Console.WriteLine(h.Length + " " + h.Id + " " + h.Data[7]);
        int x1 = 5; int* px = &x1; int** ppx = &px; **ppx = 6; *px += 1;
        Console.WriteLine(x1 + " " + (px == *ppx) + " " + (px != null) + " " + (px > (int*)0));
        double d = -1.5; Console.WriteLine((*(long*)&d).ToString("X") + " " + (*(ulong*)&d >> 63));
        float f = 1f; Console.WriteLine(*(int*)&f >> 23);
        Console.WriteLine(List(10) + " " + Depth(20));
        byte* big = stackalloc byte[10000]; int zeros = 0; for (int i = 0; i < 10000; i++) if (big[i] == 0) zeros++;
        Console.WriteLine(zeros);
        IntPtr mem = Marshal.AllocHGlobal(64);
        ulong* m = (ulong*)mem; for (int i = 0; i < 8; i++) m[i] = (ulong)i << (i * 8); m[3] |= 1;
        Console.WriteLine(m[7] + " " + m[3] + " " + (mem.ToInt64() == (long)m) + " " + ((byte*)m)[7 * 8 + 7]);
        Marshal.FreeHGlobal(mem);
        bool* flags = stackalloc bool[3]; flags[1] = true; Console.WriteLine(flags[0] + " " + flags[1] + " " + *(flags + 1));
        uint off = 3; long lo = -1; Console.WriteLine(*(a + off) + " " + a[1 + lo] + " " + *(a + off + lo) + " " + (int)((a + off) - (a + 1)));
        char* text = stackalloc char[3]; text[0] = (char)111; text[1] = (char)107; text[2] = (char)0; Console.WriteLine(new string(text));
        sbyte* sb = stackalloc sbyte[2]; sb[0] = -1; sb[1] = sb[0]; sb[1]--; Console.WriteLine(sb[0] + " " + sb[1] + " " + ((byte*)sb)[1]);
    }
}
