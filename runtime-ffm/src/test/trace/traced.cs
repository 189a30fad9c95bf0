// What TraceTest traces: see the .trace files beside it.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Traced {
    enum Colour : byte { Red, Green = 5 }

    struct Pair {
        public int X;
        public double Y;

        public Pair(int x, double y) {
            X = x;
            Y = y;
        }

        public int Sum(int more) => X + (int)Y + more;
    }

    struct Inner {
        public short A;
        public Pair P;
    }

    abstract class Shape {
        public abstract double Area();

        public override string ToString() => "a shape";
    }

    sealed class Square : Shape {
        readonly double _side;

        public Square(double side) {
            _side = side;
        }

        public override double Area() => _side * _side;
    }

    class Holder {
        public static int s_count;
        static Inner s_inner;

        public long Number;
        public string Name;
        public Colour Colour;
        public bool Yes;
        public char Letter;
        public float Single;
        public Holder Next;
        public Inner Inner;

        public void Set(ref Pair pair) {
            Number = -2;
            Name = "a name that is longer than the forty characters that a trace shows";
            Colour = Colour.Green;
            Yes = true;
            Letter = '\n';
            Single = 0.1f;
            Next = this;
            Inner.P.Y = 2.5;
            Inner.P = pair;
            Inner = default(Inner);
            s_inner.P.X = 7;
            s_count++;
        }

        public static void SetThrough(ref int place) {
            place = 99;
        }

        public static unsafe void Wild() {
            Pair* pair = (Pair*)0x7ff0_0000_0000;
            s_count = 1;
            pair->X = 1;
        }
    }

    static class Stores {
        public static int All() {
            var holder = new Holder();
            var pair = new Pair(3, 4.5);
            holder.Set(ref pair);
            int place = 1;
            Holder.SetThrough(ref place);
            return place;
        }
    }

    static class Calls {
        [DllImport("libc")] static extern int abs(int value);

        public static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static double Many(byte a, short b, int c, long d, float e, double f, Pair g, Inner h, string i, object j, int[] k,
            ref int l) => a + b + c + d + e + f + g.X + h.A + i.Length + k[0] + l;

        [MethodImpl(MethodImplOptions.NoInlining)]
        static Pair Make(int x) => new Pair(x, x / 2.0);

        static int Small(int x) => x * 3;

        public static double All() {
            int local = 5;
            Shape shape = new Square(1.5);
            double sum = Many(1, -2, 3, -4, 0.5f, 0.25, new Pair(1, 2), new Inner(), "text", shape, new[] { 8 }, ref local);
            sum += shape.Area() + Small(4) + abs(-6) + Make(9).Sum(1);
            return sum + shape.ToString().Length + string.Concat("a", "b").Length;
        }
    }

    static class Exceptions {
        [MethodImpl(MethodImplOptions.NoInlining)]
        static int Thrower(int n) {
            if (n > 1) {
                return Thrower(n - 1);
            }
            throw new InvalidOperationException("thrown");
        }

        static int Guarded() {
            try {
                return Thrower(3);
            } finally {
                Holder.s_count = 11;
            }
        }

        static int Filtered(string text) {
            try {
                return text.Length;
            } catch (Exception e) when (e is NullReferenceException) {
                return -1;
            }
        }

        public static int Caught() {
            int result = 0;
            try {
                result = Guarded();
            } catch (InvalidOperationException) {
                result = 1;
            }
            try {
                object text = "x";
                result += (int)text;
            } catch (InvalidCastException) {
                result += 2;
            }
            return result + Filtered(null) + Calls.Fibonacci(1);
        }

        public static int NotCaught(int by) {
            Holder.s_count = by;
            return Guarded() / by;
        }
    }

    static class Allocations {
        public static int All() {
            object boxed = 5;
            var numbers = new int[3];
            var table = new long[2, 3];
            var list = new List<string>();
            list.Add("one");
            string text = new string('x', 3) + list.Count;
            return numbers.Length + table.Length + text.Length + (int)boxed;
        }
    }
}
