// Structs of every shape that a layout algorithm gets wrong, and a program that prints where CoreCLR puts their fields.
using System;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;

namespace Shapes
{
    public struct Empty { }
    public struct OneByte { public byte A; }
    public struct ThreeBytes { public byte A, B, C; }
    public struct ByteLongShort { public byte A; public long B; public short C; }
    public struct ShortByte { public short A; public byte B; }
    public struct Mixed { public bool A; public char B; public float C; public double D; public sbyte E; public uint F; }
    public unsafe struct Pointers { public byte A; public void* B; public byte C; public IntPtr D; public UIntPtr E; }
    public struct Nested { public byte A; public ShortByte B; public byte C; public ByteLongShort D; }
    public struct NestedSmall { public ShortByte A; public byte B; public ThreeBytes C; public OneByte D; }
    public struct WithEmpty { public int A; public Empty B; public int C; }
    public struct TwoEmpties { public Empty A; public Empty B; }
    public struct DMABuffer { public ulong PhysicalAddress; public IntPtr VirtualAddress; public ulong Size; public ulong PageCount; }

    [StructLayout(LayoutKind.Sequential, Pack = 1)] public struct Pack1 { public byte A; public long B; public short C; }
    [StructLayout(LayoutKind.Sequential, Pack = 2)] public struct Pack2 { public byte A; public long B; public byte C; }
    [StructLayout(LayoutKind.Sequential, Pack = 4)] public struct Pack4 { public byte A; public double B; public byte C; }
    [StructLayout(LayoutKind.Sequential, Pack = 16)] public struct Pack16 { public byte A; public double B; public byte C; }
    public struct HoldsPack1 { public byte A; public Pack1 B; public short C; }
    public struct HoldsPack4 { public byte A; public Pack4 B; public byte C; }

    [StructLayout(LayoutKind.Sequential, Size = 1)] public struct SizeSmaller { public int A; public byte B; }
    [StructLayout(LayoutKind.Sequential, Size = 5)] public struct SizeExact { public int A; public byte B; }
    [StructLayout(LayoutKind.Sequential, Size = 10)] public struct SizeOdd { public int A; }
    [StructLayout(LayoutKind.Sequential, Size = 16)] public struct SizeLarger { public int A; public byte B; }
    [StructLayout(LayoutKind.Sequential, Size = 7)] public struct SizeEmpty { }
    [StructLayout(LayoutKind.Sequential, Pack = 1, Size = 3)] public struct SizePacked { public byte A; public short B; }
    public struct HoldsSizeOdd { public byte A; public SizeOdd B; public byte C; }

    [StructLayout(LayoutKind.Explicit)]
    public struct Union { [FieldOffset(0)] public int A; [FieldOffset(0)] public double B; [FieldOffset(0)] public byte C; }
    [StructLayout(LayoutKind.Explicit)]
    public struct Gaps { [FieldOffset(3)] public byte A; [FieldOffset(8)] public short B; [FieldOffset(20)] public int C; }
    [StructLayout(LayoutKind.Explicit)]
    public struct Unaligned { [FieldOffset(1)] public int A; [FieldOffset(5)] public long B; }
    [StructLayout(LayoutKind.Explicit, Pack = 1)]
    public struct UnalignedPacked { [FieldOffset(1)] public int A; [FieldOffset(5)] public long B; }
    [StructLayout(LayoutKind.Explicit, Size = 32)]
    public struct ExplicitSize { [FieldOffset(4)] public short A; }
    [StructLayout(LayoutKind.Explicit, Size = 2)]
    public struct ExplicitSizeSmaller { [FieldOffset(4)] public short A; }
    public struct HoldsUnion { public byte A; public Union B; public byte C; }
    public struct HoldsUnaligned { public byte A; public Unaligned B; public byte C; }

    public unsafe struct Fixed { public byte A; public fixed int B[3]; public byte C; public fixed byte D[5]; public short E; }
    public unsafe struct FixedLongs { public byte A; public fixed long B[2]; }

    public enum Tiny : byte { A }
    public enum Wide : long { A }
    public struct Enums { public Tiny A; public Wide B; public Tiny C; public DayOfWeek D; }

    public struct Of<T> { public byte A; public T B; public byte C; }
    public struct Two<T, U> { public T A; public U B; public T C; }
}

public static class Program
{
    private static readonly Type[] Types =
    {
        typeof(Shapes.Of<byte>), typeof(Shapes.Of<short>), typeof(Shapes.Of<long>), typeof(Shapes.Of<Shapes.Pack1>),
        typeof(Shapes.Of<Shapes.ThreeBytes>), typeof(Shapes.Of<Shapes.Of<double>>), typeof(Shapes.Two<byte, long>),
        typeof(Shapes.Two<double, Shapes.Tiny>), typeof(int?), typeof(long?), typeof(byte?), typeof(Shapes.ShortByte?),
    };

    public static void Main()
    {
        foreach (Type type in typeof(Program).Assembly.GetTypes())
            if (type.Namespace == "Shapes" && type.IsValueType && !type.IsEnum && !type.IsGenericType && !type.IsNested)
                Report(type);
        foreach (Type type in Types)
            Report(type);
    }

    private static void Report(Type type)
    {
        Console.Write(type + ": size " + Size(type) + ", alignment " + Offset(typeof(Align<>).MakeGenericType(type), "Value"));
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Console.Write(", +" + Offset(type, field.Name) + " " + field.Name);
        Console.Write("\n");
    }

    private struct Align<T> { public byte First; public T Value; }

    private static int Size(Type type)
    {
        var method = new DynamicMethod("size", typeof(int), Type.EmptyTypes, typeof(Program), true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Sizeof, type);
        il.Emit(OpCodes.Ret);
        return ((Func<int>)method.CreateDelegate(typeof(Func<int>)))();
    }

    // The address of a local's field less the address of the local.
    private static int Offset(Type type, string name)
    {
        var field = type.GetField(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        var method = new DynamicMethod("offset", typeof(int), Type.EmptyTypes, typeof(Program), true);
        var il = method.GetILGenerator();
        il.DeclareLocal(type);
        il.Emit(OpCodes.Ldloca_S, (byte)0);
        il.Emit(OpCodes.Ldflda, field);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Ldloca_S, (byte)0);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Sub);
        il.Emit(OpCodes.Conv_I4);
        il.Emit(OpCodes.Ret);
        return ((Func<int>)method.CreateDelegate(typeof(Func<int>)))();
    }
}
