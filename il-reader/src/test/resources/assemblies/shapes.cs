// Declarations of every kind: what the tables, the signatures and the attribute blobs of an assembly can hold.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: Shapes.Note("assembly", Level = 3)]
[assembly: TypeForwardedTo(typeof(System.Text.StringBuilder))]
[module: Shapes.Note("module")]

namespace Shapes
{
    public enum Small : byte { Zero, One, Max = 255 }

    public enum Wide : long { Min = long.MinValue, Max = long.MaxValue }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public class NoteAttribute : Attribute
    {
        public NoteAttribute(string text) { }
        public NoteAttribute(object any) { }
        public NoteAttribute(Type type, Small size, params int[] numbers) { }
        public NoteAttribute(bool a, char b, sbyte c, byte d, short e, ushort f, int g, uint h, long i, ulong j, float k, double l) { }
        public int Level { get; set; }
        public Wide Width;
        public object Boxed { get; set; }
        public Type[] Types { get; set; }
        public string Null { get; set; }
    }

    [StructLayout(LayoutKind.Explicit, Size = 24)]
    public struct Union
    {
        [FieldOffset(0)] public int AsInt;
        [FieldOffset(0)] public float AsFloat;
        [FieldOffset(8)] public long After;
        [FieldOffset(16)] public byte Last;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public unsafe struct Packed
    {
        public byte First;
        public int Second;
        public fixed short Buffer[5];
        public void* Pointer;
    }

    public interface IShape<out T> where T : class
    {
        T Value { get; }
        event EventHandler Changed;
    }

    [Note(typeof(List<>), Small.Max, 1, 2, 3, Width = Wide.Min, Boxed = Small.One, Types = new[] { typeof(int), null, typeof(Outer.Inner[,]) }, Null = null)]
    [Note(true, 'x', -1, 255, -2, 65535, -3, 4000000000, -4, ulong.MaxValue, 1.5f, -2.5)]
    [Note((object)new object[] { 1, "two", typeof(Wide), Wide.Max, new[] { "three", null } })]
    public class Outer : IShape<string>
    {
        public const string Greeting = "h\u00e9llo \U0001F600";
        public const decimal NotAConstant = 1.5m;
        public const double Half = 0.5;
        public const Small Biggest = Small.Max;
        public static readonly int[] Table = { 1, 2, 3, 4, 5, 6, 7, 8 };
        public static readonly long[,] Grid = { { 1, 2 }, { 3, 4 } };
        [ThreadStatic] static int perThread;
        volatile int seen;

        public class Inner
        {
            public struct Deep<T, U> where T : struct where U : Inner, new()
            {
                public T Left;
                public U Right;
                public Dictionary<T, List<U[]>> Both;
            }
        }

        string IShape<string>.Value => Greeting;

        public event EventHandler Changed;

        public int this[int row, string column]
        {
            get => seen + row + perThread;
            set { seen = value; Changed?.Invoke(this, EventArgs.Empty); }
        }

        public ref readonly int At(in int index, ref long other, out Union union)
        {
            union = default;
            other += index;
            return ref Table[index];
        }

        public unsafe T* Raise<T>(T* from, int** twice, delegateType call, params T[][] jagged) where T : unmanaged => from + jagged.Length;

        public delegate int delegateType(ref int x, object y = null);

        [DllImport("libc", EntryPoint = "strlen", CharSet = CharSet.Ansi, SetLastError = true)]
        public static extern UIntPtr Length([MarshalAs(UnmanagedType.LPStr)] string text);

        [DllImport("libc")]
        static extern void fill([MarshalAs(UnmanagedType.LPArray, SizeParamIndex = 1)] byte[] array, int size);

        [return: Note("return")]
        public static T Create<[Note("T")] T>([Note("argument"), Optional, DefaultParameterValue(7)] int a) where T : IComparable<T>, new() => new T();
    }
}
