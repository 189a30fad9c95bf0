using System;

/// What the tests of the command run and call.
namespace Test {
    enum Colour : byte { Red, Green = 5, Blue }

    struct Point {
        public int X;
        public double Y;
    }

    struct Line {
        public Point From;
        public Point To;
        public Colour Colour;
        public bool Dashed;
        public char Mark;
        public ulong Id;
    }

    struct Gaps {
        public byte A;
        public long B;
        public short C;
        public object D;
    }

    interface IShape {
        double Area();
    }

    abstract class Shape : IShape {
        public static int Count;
        public const int Limit = 10;
        protected byte kind;
        public abstract double Area();
        public override string ToString() => "shape " + kind;
    }

    class Circle : Shape {
        double radius;
        Point centre;
        public Circle(double radius) { this.radius = radius; centre.X = 1; kind = 2; }
        public override double Area() => radius * radius * 3;
        public override string ToString() => "circle of " + radius + " at " + centre.X;

        public class Pair<T> {
            public T First, Second;
        }
    }

    static unsafe class Calls {
        public static bool Not(bool x) => !x;
        public static char Next(char x) => (char)(x + 1);
        public static sbyte Negate(sbyte x) => (sbyte)-x;
        public static byte AddByte(byte x, byte y) => (byte)(x + y);
        public static short Half(short x) => (short)(x / 2);
        public static ushort Twice(ushort x) => (ushort)(x * 2);
        public static int Add(int x, int y) => x + y;
        public static uint AddUnsigned(uint x, uint y) => x + y;
        public static long Multiply(long x, long y) => x * y;
        public static ulong Complement(ulong x) => ~x;
        public static float Third(float x) => x / 3;
        public static double Divide(double x, double y) => x / y;
        public static string Greet(string name) => "Hello, " + name;
        public static string Nothing() => null;
        public static void Quiet() { }
        public static Colour Following(Colour c) => c == Colour.Red ? Colour.Green : Colour.Blue;
        public static Point MakePoint(int x, double y) => new Point { X = x, Y = y };
        public static int PointX(Point p) => p.X;
        public static Line Reverse(Line line) {
            Point from = line.From;
            line.From = line.To;
            line.To = from;
            return line;
        }
        public static int Sum(int[] values) {
            int sum = 0;
            foreach (int value in values) {
                sum += value;
            }
            return sum;
        }
        public static string Join(string[] words) => string.Join("+", words);
        public static int[] Squares(int count) {
            int[] squares = new int[count];
            for (int i = 0; i < count; i++) {
                squares[i] = i * i;
            }
            return squares;
        }
        public static object MakeCircle(double radius) => new Circle(radius);
        public static int Over(int x) => x;
        public static int Over(int x, int y) => x + y;
        public static string Over(string x) => x;
        public static T Same<T>(T x) => x;
        public static int Fails(int x) => 10 / x;
        public static Line Mixed(Line line, double a, int b, ref Point c, float d, Point e, long f, long g, long h) => line;
    }

    static unsafe class Program {
        static int Deeper(int depth) => depth == int.MaxValue ? 0 : Deeper(depth + 1) + 1;

        static void Inner() {
            try {
                throw new ArgumentException("inner");
            } catch (Exception e) {
                throw new InvalidOperationException("outer", e);
            }
        }

        static int Main(string[] args) {
            switch (args.Length == 0 ? "" : args[0]) {
                case "echo":
                    for (int i = 1; i < args.Length; i++) {
                        Console.WriteLine(i + " [" + args[i] + "]");
                    }
                    return 0;
                case "code":
                    return int.Parse(args[1]);
                case "exit":
                    Environment.Exit(int.Parse(args[1]));
                    return 1;
                case "error":
                    Console.Out.WriteLine("out");
                    Console.Error.WriteLine("err");
                    return 0;
                case "read":
                    Console.WriteLine("read " + Console.ReadLine());
                    return 0;
                case "throw":
                    Console.Write("before");
                    throw new InvalidOperationException("thrown on purpose");
                case "inner":
                    Inner();
                    return 0;
                case "null":
                    Console.WriteLine("before");
                    return ((string)null).Length;
                case "wild":
                    Console.WriteLine("before");
                    return *(int*)0x123456789000;
                case "spin":
                    Console.WriteLine("before");
                    for (long i = 0; ; i++) {
                        if (i < 0) {
                            return 1;
                        }
                    }
                case "deep":
                    Console.WriteLine("before");
                    return Deeper(0);
            }
            Console.WriteLine("nothing to do");
            return 3;
        }
    }
}
