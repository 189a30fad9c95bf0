using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Interop
{
    public enum Color : byte { Red, Green, Blue }

    public struct Point { public int X; public int Y; }

    public struct Mixed { public byte Tag; public double Value; public short Code; public long Wide; }

    public struct Three { public byte A, B, C; }

    public struct Segment { public Point From; public Point To; }

    public struct FloatPair { public float A; public float B; }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    public struct Packed { public byte Tag; public double Value; public int Count; }

    [StructLayout(LayoutKind.Explicit)]
    public struct Overlapping { [FieldOffset(0)] public long All; [FieldOffset(0)] public int Low; [FieldOffset(4)] public int High; }

    public unsafe struct Buffer { public int Length; public fixed byte Bytes[12]; }

    /// Called from Java with every kind of value.
    public static class Values
    {
        public static bool Not(bool b) => !b;
        public static char Next(char c) => (char)(c + 1);
        public static sbyte NegateSByte(sbyte v) => (sbyte)-v;
        public static byte IncByte(byte v) => (byte)(v + 1);
        public static short NegateShort(short v) => (short)-v;
        public static ushort IncUShort(ushort v) => (ushort)(v + 1);
        public static int Add(int a, int b) => a + b;
        public static uint AddUInt(uint a, uint b) => a + b;
        public static long AddLong(long a, long b) => a + b;
        public static ulong DivULong(ulong a, ulong b) => a / b;
        public static float Half(float f) => f / 2;
        public static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
        public static IntPtr Same(IntPtr p) => p;
        public static int WidenByte(byte b) => b;
        public static int WidenUShort(ushort s) => s;
        public static Color NextColor(Color c) => c + 1;
        public static void Nothing() { }

        public static double Ten(int a, double b, long c, float d, byte e, short f, double g, int h, long i, double j)
            => a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10;

        public static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);

        public static string Greet(string name) => name == null ? null : "Hello, " + name + "!";
        public static int Length(string s) => s.Length;

        public static int Sum(int[] values)
        {
            int sum = 0;
            for (int i = 0; i < values.Length; i++) sum += values[i];
            return sum;
        }

        public static double[] Doubled(double[] values)
        {
            double[] result = new double[values.Length];
            for (int i = 0; i < values.Length; i++) result[i] = 2 * values[i];
            return result;
        }

        public static string[] Words(string a, string b) => new[] { a, b, null };
        public static string Last(string[] words) => words[words.Length - 1];
        public static bool[] Flags() => new[] { true, false, true };

        public static unsafe int Read(int* at) => *at;
        public static void Increment(ref int at) { at++; }
    }

    public static class Structs
    {
        public static Point MakePoint(int x, int y) => new Point { X = x, Y = y };
        public static int Area(Point p) => p.X * p.Y;
        public static Mixed MakeMixed(byte tag, double value, short code, long wide)
            => new Mixed { Tag = tag, Value = value, Code = code, Wide = wide };
        public static double SumMixed(Mixed m) => m.Tag + m.Value + m.Code + m.Wide;
        public static Three Rotate(Three t) => new Three { A = t.B, B = t.C, C = t.A };
        public static Segment Reverse(Segment s) => new Segment { From = s.To, To = s.From };
        public static FloatPair Swap(FloatPair p) => new FloatPair { A = p.B, B = p.A };
        public static long Many(int before, Mixed m, Point p, Three t, long after)
            => before + m.Wide + p.X * 10 + p.Y * 100 + t.A + t.C + after;
    }

    public class Counter
    {
        private int count;
        public Counter(int start) { count = start; }
        public virtual int Next() { return ++count; }
        public int Current() => count;
        public override string ToString() { return "at " + count; }
    }

    public class DoubleCounter : Counter
    {
        public DoubleCounter(int start) : base(start) { }
        public override int Next() { base.Next(); return base.Next(); }
    }

    public static class Objects
    {
        public static Counter Make(int start) => new Counter(start);
        public static Counter MakeDouble(int start) => new DoubleCounter(start);
        public static int Use(Counter c) => c.Next();
        public static object Box(int i) => i;
        public static int[,] Grid() => new int[2, 3];
    }

    public class CustomException : Exception
    {
        private readonly int code;
        public CustomException(int code) { this.code = code; }
        public override string Message { get { return "custom " + code; } }
    }

    public static class Throwing
    {
        public static void Invalid(string message) { throw new InvalidOperationException(message); }
        public static void Custom(int code) { throw new CustomException(code); }
        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Deep(int n)
        {
            if (n == 0) throw new ArgumentException("deep");
            Deep(n - 1);
        }
        public static void Nested() { Deep(3); }
        public static void Wrapped() { throw new InvalidOperationException("outer", new ArgumentException("inner")); }
        public static int Divide(int a, int b) => a / b;
        public static int At(int[] a, int i) => a[i];
        public static int NullLength(string s) => s.Length;
        private static int Small(string s) => NullLength(s) + 1;
        public static int ThroughSmall(string s)
        {
            return Small(s) + 1;
        }
        public static unsafe int Wild(long address) => *(int*)address;
        public static int Recurse(int n) => Recurse(n + 1) + 1;
        public static object Cast(object o) => (string)o;
        public static void Exit(int code) { Environment.Exit(code); }
        public static byte[] Allocate(int bytes) => new byte[bytes];
        public static long Fill()
        {
            object[] last = null;
            for (int i = 0; i < 1000000; i++) last = new object[] { last, new byte[1000] };
            return last.Length;
        }
        public static int Spin(int n)
        {
            int sum = 0;
            for (int i = 0; sum >= 0; i = (i + 1) & 7) sum = (sum + i) & 255;
            return sum + n;
        }
        public static long Churn()
        {
            long sum = 0;
            for (int i = 0; i < 1000000; i++) sum += new byte[1000].Length;
            return sum;
        }
    }

    public static class Initialised
    {
        public static int Order;
        static Initialised() { Order = 42; }
        public static int Get() => Order;
    }

    public static class FailsToInitialise
    {
        static FailsToInitialise() { throw new InvalidOperationException("no luck"); }
        public static int Get() => 1;
    }

    public static class Slow
    {
        public static int Runs;
        public static readonly int Value = Host.Wait();
        static Slow() { Runs++; }
        public static int Get() => Value + Runs;
    }

    public static unsafe class Native
    {
        [DllImport("libc")] public static extern UIntPtr strlen(string s);
        [DllImport("libc", EntryPoint = "getpid")] public static extern int ProcessId();
        [DllImport("libc")] public static extern int abs(int i);
        [DllImport("libc", EntryPoint = "labs")] public static extern long AbsLong(long i);
        [DllImport("m")] public static extern double cos(double x);
        [DllImport("libm")] public static extern double hypot(double x, double y);
        [DllImport("libm.so.6")] public static extern float fmaxf(float x, float y);
        [DllImport("libm")] public static extern double frexp(double x, out int exponent);
        [DllImport("libc")] public static extern void* memset(void* at, int value, UIntPtr count);
        [DllImport("libc", EntryPoint = "memcmp")] public static extern int Compare(byte[] a, byte[] b, UIntPtr count);
        [DllImport("libc", EntryPoint = "div")] public static extern Point DivRem(int a, int b);
        [DllImport("libc", EntryPoint = "isalpha")] public static extern bool IsAlpha(int c);
        [DllImport("libc", EntryPoint = "getenv")] public static extern string Variable(string name);
        [DllImport("libc", EntryPoint = "wcslen", CharSet = CharSet.Unicode)] public static extern UIntPtr Wide(string s);
        [DllImport("no-such-library")] public static extern void Missing();
        [DllImport("libc", EntryPoint = "no_such_function")] public static extern void MissingFunction();
        [DllImport("libc")] public static extern void takes_object(object o);

        public static int Exponent(double x) { int e; frexp(x, out e); return e; }
        public static int Filled()
        {
            byte* a = stackalloc byte[4];
            memset(a, 7, (UIntPtr)4);
            return *(int*)a;
        }
        public static int CompareArrays(byte[] a, byte[] b) => Compare(a, b, (UIntPtr)a.Length);
    }

    /// What Java defines.
    public static class Host
    {
        [DllImport("host")] public static extern int Twice(int i);
        [DllImport("host")] public static extern string Join(string a, string b);
        [DllImport("host")] public static extern long Sum(int[] values);
        [DllImport("host")] public static extern Point Flip(Point p);
        [DllImport("host")] public static extern bool Invert(bool b);
        [DllImport("host")] public static extern byte IncByte(byte b);
        [DllImport("host")] public static extern double Ten(int a, double b, long c, float d, byte e, short f, double g, int h, long i, double j);
        [DllImport("host")] public static extern Counter Pass(Counter c);
        [DllImport("host")] public static extern void Fail(string message);
        [DllImport("host")] public static extern int Wait();
        [DllImport("host")] public static extern int CallBack(int n);
        [MethodImpl(MethodImplOptions.InternalCall)] public static extern int Internal(int i);

        public static int CallTwice(int i) => Twice(i) + 1;
        public static string CallJoin(string a, string b) => Join(a, b) + ".";
        public static long CallSum(int[] values) => Sum(values);
        public static int CallFlip(int x, int y) { Point p = Flip(new Point { X = x, Y = y }); return p.X * 1000 + p.Y; }
        public static bool CallInvert(bool b) => Invert(b);
        public static int CallIncByte(byte b) => IncByte(b);
        public static double CallTen() => Ten(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        public static int CallPass() { Counter c = new Counter(5); return Pass(c) == c ? c.Next() : -1; }
        public static void CallFail(string message) { Fail(message); }
        public static int CallInternal(int i) => Internal(i) * 10;
        public static int Bounce(int n) => n == 0 ? 0 : CallBack(n - 1) + 1;
    }

    public static class Program
    {
        public static int Main(string[] args)
        {
            Console.WriteLine("arguments: " + args.Length);
            for (int i = 0; i < args.Length; i++) Console.WriteLine(args[i]);
            return args.Length;
        }
    }

    // Delegates that cross, to Java, to C and back.
    public delegate int IntFunction(int i);

    public class Button {
        public event EventHandler<string> Clicked;
        public void Click(string how) { Clicked?.Invoke(this, how); }
        public void Add(EventHandler<string> handler) { Clicked += handler; }
        public void Remove(EventHandler<string> handler) { Clicked -= handler; }
    }

    public static unsafe class Functions {
        delegate int Compare(int* a, int* b);
        delegate int CompareAny(IntPtr a, IntPtr b);

        [DllImport("libc.so.6")]
        static extern void qsort(int[] data, UIntPtr count, UIntPtr size, Compare compare);
        [DllImport("libc.so.6", EntryPoint = "qsort")]
        static extern void SortByPointer(int* data, UIntPtr count, UIntPtr size, IntPtr compare);
        public static Func<int, int> Adder(int n) { return i => i + n; }
        public static Func<string, double, string> Joiner() { return (s, d) => s + "/" + d; }
        public static Action Thrower(string message) { return () => throw new InvalidOperationException(message); }
        public static int Twice(Func<int, int> f, int i) { return f(f(i)); }
        public static string Describe(Func<string, int, bool> f) { return f("abc", 3) + " " + f(null, 0); }
        public static long Total(Func<long, double, float, byte, short, long> f) { return f(1L << 40, 2.5, 1.5f, 200, -3); }
        public static Button NewButton() { return new Button(); }
        public static bool Same(Func<int, int> a, Func<int, int> b) { return a == b; }
        public static bool IsNull(Action a) { return a == null; }
        public static int SumOfLast(Func<int, int> f) { f += i => i * 100; return f(1); }

        public static string CatchFrom(Action a) {
            try { a(); return "nothing"; } catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
        }

        static int calls;
        public static int Calls() { return calls; }

        public static string SortThatThrows(string message) {
            calls = 0;
            int[] data = { 4, 3, 2, 1 };
            try {
                qsort(data, (UIntPtr)4, (UIntPtr)4, (a, b) => { if (++calls == 2) throw new InvalidOperationException(message); return *a - *b; });
                return "nothing";
            } catch (InvalidOperationException e) {
                return "caught " + e.Message + " after " + calls;
            }
        }

        public static void SortUncaught() {
            int[] data = { 4, 3, 2, 1 };
            Compare compare = (a, b) => throw new ArgumentException("not comparable");
            fixed (int* p = data) SortByPointer(p, (UIntPtr)4, (UIntPtr)4, Marshal.GetFunctionPointerForDelegate(compare));
        }

        static int Add(IntPtr a, IntPtr b) { calls++; return (int)a + (int)b; }
        static int Fail(IntPtr a, IntPtr b) { throw new InvalidOperationException("on a thread of C"); }
        public static IntPtr AddPointer() { return Marshal.GetFunctionPointerForDelegate<CompareAny>(Add); }
        public static IntPtr FailPointer() { return Marshal.GetFunctionPointerForDelegate<CompareAny>(Fail); }
    }
}
