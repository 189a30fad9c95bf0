// mcs: its framework has no Memory
// Memory, ReadOnlyMemory, MemoryMarshal and Unsafe.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

struct Rgb { public byte R, G, B; }

static class Program
{
    static int Sum(ReadOnlyMemory<int> memory)
    {
        int sum = 0;
        foreach (int x in memory.Span) sum += x;
        return sum;
    }

    static void Main()
    {
        int[] a = { 1, 2, 3, 4, 5, 6 };
        Memory<int> m = a;
        Memory<int> part = m.Slice(1, 3);
        part.Span[0] = 20;
        Console.WriteLine(Sum(m) + " " + Sum(part) + " " + part.Length + " " + part.IsEmpty + " " + m.Slice(4).ToArray()[1]);
        m.Slice(4).CopyTo(m);
        Console.WriteLine(string.Join(",", a) + " " + part.TryCopyTo(m.Slice(5)) + " " + m.Equals(a.AsMemory()) + " " + m.Slice(1).Equals(part));
        ReadOnlyMemory<char> text = "hello world".AsMemory();
        Console.WriteLine(text.Slice(6) + " " + text.Slice(0, 5).ToString().ToUpper() + " " + text.Span.IndexOf('o'));
        try { m.Slice(7); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        Span<byte> bytes = stackalloc byte[8];
        MemoryMarshal.Write(bytes, ref a[0]);
        Unsafe.WriteUnaligned(ref bytes[5], (short)0x0102);
        Console.WriteLine(string.Join(",", bytes.ToArray()) + " " + MemoryMarshal.Read<int>(bytes) + " " + Unsafe.ReadUnaligned<short>(ref bytes[5]));
        Span<int> ints = MemoryMarshal.Cast<byte, int>(bytes);
        ints[1] = -1;
        Console.WriteLine(ints.Length + " " + bytes[7] + " " + MemoryMarshal.AsBytes(ints).Length);
        var colors = new Rgb[4];
        MemoryMarshal.AsBytes(colors.AsSpan())[7] = 9;
        Console.WriteLine(colors[2].G + " " + Unsafe.SizeOf<Rgb>() + " " + Unsafe.SizeOf<decimal>() + " " + Unsafe.SizeOf<string>());
        float f = 1;
        Console.WriteLine(Unsafe.As<float, int>(ref f).ToString("X") + " " + Unsafe.As<string>((object)"s") + " " + Unsafe.AreSame(ref a[1], ref Unsafe.Add(ref a[0], 1)) + " " + Unsafe.ByteOffset(ref a[0], ref a[3]));
        object box = 5;
        Unsafe.Unbox<int>(box) = 6;
        Console.WriteLine(box);
        ref int third = ref Unsafe.Add(ref MemoryMarshal.GetReference(a.AsSpan()), 2);
        third = 77;
        Console.WriteLine(a[2] + " " + Unsafe.Subtract(ref third, 1) + " " + MemoryMarshal.TryGetArray(part, out ArraySegment<int> segment) + segment.Offset + segment.Count);
        var span = new[] { 5, 1, 4 }.AsSpan();
        span.Reverse();
        Console.WriteLine(string.Join("", span.ToArray()) + span.Contains(4) + span.SequenceCompareTo(new[] { 4, 2 }) + span.IndexOfAny(9, 5) + "abc".AsSpan().EndsWith("bc") + new[] { 1, 3, 5 }.AsSpan().BinarySearch(3));
    }
}
