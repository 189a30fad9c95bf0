// Uses LibA through references of every kind; the tests look at which member each call in a body resolves to.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using A;

namespace B
{
    public static class Calls
    {
        public static unsafe int Overloads(int i, int* p, int[] v, int[,] m)
        {
            return A.Overloads.F(i) + A.Overloads.F(1u) + A.Overloads.F(1L) + A.Overloads.F(ref i) + A.Overloads.F(p)
                + A.Overloads.F(v) + A.Overloads.F(m) + A.Overloads.F(new Point()) + A.Overloads.F(new Pair<int, long>())
                + A.Overloads.F(new Pair<long, int>()) + A.Overloads.F<short>(1) + A.Overloads.F<short>(new short[0])
                + A.Overloads.F<byte, short>(1) + A.Overloads.F((object)null) + A.Overloads.F((string)null)
                + A.Overloads.F(null, "");
        }

        public static void BoxOfInt(Box<int> box) { box.Set(value: 1); box.Set(number: 1); }
        public static void BoxOfString(Box<string> box) { box.Set(""); box.Set(1); box.Set(new List()); Box<string>.Count++; }
        private static void Convert(this Box<int> box, string s, double d) { box.Convert<double>(1, d); }
        public static int Inherited(Square s) => s.Name().Length + s.Area() + s.GetHashCode();
        public static int Matrix(int[,] m) { m[1, 2] = 3; ref int r = ref m[0, 0]; return m[1, 1] + r + (new int[2, 3])[0, 1]; }
    }

    public class Square : Shape, INamed<string>
    {
        private string name;
        public override int Area() => 4;
        public sealed override string Name() => "square";
        public new virtual string ToString() => "B.Square";
        public override T Echo<T>(T value) => default(T);
        string INamed<string>.Get() => name;
        public virtual void Put(string value) { name = value; }
    }

    public class Cube : Square, IShape
    {
        public new virtual int Area() => 6;
        public override string ToString() => "B.Cube";
        public override void Put(string value) { }
    }

    public class TwiceInt : Twice<int>
    {
        public int Own;
    }

    public class TwiceOf<T> : Twice<T>
    {
        public override void Put(T value) { }
    }

    public class Loud : ILoudGreeter { }
    public class Plain : IGreeter { public int Greet() => 5; }
    public class Torn : ILoudGreeter, IQuietGreeter { int IGreeter.Greet() => 30; }

    public class Producer : IEnumerable<string>
    {
        public IEnumerator<string> GetEnumerator() => null;
    }

    public class GenericUser<T>
    {
        public T Field;
        public T[] Make(T value) { T[] a = new T[1]; a[0] = value; Field = a[0]; return a; }
        public Pair<T, U> Both<U>(U other) { Pair<T, U> p; p.First = Field; p.Second = other; return p; }
        public static int Cached;
        static GenericUser() { Cached = 1; }
    }

    public static class Natives
    {
        [ThreadStatic] public static int PerThread;
        public const long Big = 0x123456789;
        public static readonly int[] Table = { 1, 2, 3, 4, 5 };

        [DllImport("m", EntryPoint = "cos", CallingConvention = CallingConvention.Cdecl, SetLastError = true)]
        public static extern double Cosine(double x);

        [MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int Host(int x);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static unsafe int Pinned(byte[] data) { fixed (byte* p = data) return p[0]; }
    }

    public enum Color : ushort { Red, Green }
    public enum Plainest { A }
    public ref struct Window { public int Left; }

    [InlineArray(5)]
    public struct FiveStrings { public string Item; }
}
