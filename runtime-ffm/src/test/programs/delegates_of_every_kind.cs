// Delegates over every kind of method: static, extension, instance, struct, virtual, interface, generic, library, delegate.
// mono: its Delegate.Remove throws where a removed list leaves one entry
using System;
using System.Collections.Generic;

interface IShape { int Area(int scale); T Echo<T>(T t); }
class Shape : IShape {
    public int Side;
    public virtual int Area(int scale) { return Side * Side * scale; }
    public virtual T Echo<T>(T t) { return t; }
    public virtual string Name<T>() { return "Shape of " + typeof(T).Name; }
}
class Cube : Shape {
    public override int Area(int scale) { return 6 * base.Area(scale); }
    public override string Name<T>() { return "Cube of " + typeof(T).Name; }
}
sealed class Flat : IShape {
    int IShape.Area(int scale) { return -scale; }
    T IShape.Echo<T>(T t) { return default(T); }
}
struct Point : IShape {
    public int X, Y;
    public int Sum() { return X + Y; }
    public int Area(int scale) { return X * Y * scale; }
    public T Echo<T>(T t) { X++; return t; }
    public override string ToString() { return "(" + X + "," + Y + ")"; }
    public int Grow() { X += 10; return X; }
}
class Box<T> {
    public T Value;
    public static T Same(T t) { return t; }
    public T Get() { return Value; }
    public U Convert<U>(Func<T, U> f) { return f(Value); }
}
static class Extensions {
    public static string Twice(this string s) { return s == null ? "nothing" : s + s; }
    public static int Times(this object o, int n) { return o.ToString().Length * n; }
}
delegate int IntOp(int a);
delegate object Producer();
delegate void Consumer(string s);
class Publisher {
    public event EventHandler Changed;
    public event Action<int> Progress;
    public int Handlers { get { return Changed == null ? 0 : Changed.GetInvocationList().Length; } }
    public void Fire() { if (Changed != null) Changed(this, EventArgs.Empty); if (Progress != null) Progress(42); }
}
class Base { public Func<string> Who; public virtual string Me() { return "base"; } public Base() { Who = Me; } }
class Derived : Base { public override string Me() { return "derived " + base.Me(); } public Func<string> Super() { return base.Me; } }

static class Program {
    static int calls;
    static int Count() { return ++calls; }
    static int Square(int a) { return a * a; }
    static string Text() { return "text"; }
    static void Print(object o) { Console.WriteLine("print " + o); }
    static T Id<T>(T t) { return t; }
    static int Sum(params Func<int, int>[] fs) { int s = 0; foreach (Func<int, int> f in fs) s += f(s + 1); return s; }
    static int Fib(int n) { Func<int, int> f = null; f = k => k < 2 ? k : f(k - 1) + f(k - 2); return f(n); }
    static void OnChanged(object sender, EventArgs e) { Console.WriteLine("changed " + sender.GetType().Name); }

    static void Main() {
        Console.WriteLine("-- kinds");
        IntOp op = Square;
        Console.WriteLine(op(7));
        Func<string> twice = "ab".Twice;
        Console.WriteLine(twice());
        string none = null;
        Func<string> nothing = none.Twice;
        Console.WriteLine(nothing() + " " + (nothing.Target == null));
        Func<int, int> times = "abc".Times;
        Console.WriteLine(times(5) + " " + times.Target);
        Shape shape = new Cube { Side = 2 };
        Func<int, int> area = shape.Area;
        IShape any = shape;
        Func<int, int> viaInterface = any.Area;
        IShape flat = new Flat();
        Func<int, int> explicitly = flat.Area;
        Console.WriteLine(area(3) + " " + viaInterface(4) + " " + explicitly(5) + " " + area.Equals(viaInterface));
        Func<string, string> echo = any.Echo<string>;
        Func<long, long> echoFlat = flat.Echo<long>;
        Func<string> name = shape.Name<int>;
        Console.WriteLine(echo("x") + echoFlat(9) + name());

        Console.WriteLine("-- structs");
        Point p = new Point { X = 3, Y = 4 };
        Func<int> sum = p.Sum, grow = p.Grow;
        Func<string> text = p.ToString;
        Func<int, int> structArea = ((IShape)p).Area;
        Func<double, double> structEcho = ((IShape)p).Echo<double>;
        p.X = 100;
        Console.WriteLine(sum() + " " + grow() + " " + grow() + " " + p.X + " " + text() + " " + structArea(2) + " " + structEcho(1.5));
        int number = 42;
        Func<string> formatted = number.ToString;
        Func<int, int> compare = number.CompareTo;
        number = 0;
        Console.WriteLine(formatted() + " " + compare(41) + compare(42) + compare(43));
        Func<int> hash = 5.GetHashCode;
        Console.WriteLine(hash());

        Console.WriteLine("-- generics");
        Console.WriteLine(new Box<int> { Value = 6 }.Convert(x => x * 1.5) + " " + new Box<string> { Value = "v" }.Convert(s => s.Length));
        Func<Point, Point> same = Box<Point>.Same;
        Func<decimal> get = new Box<decimal> { Value = 1.25m }.Get;
        Func<string, string> id = Id<string>;
        Console.WriteLine(same(p) + " " + get() + " " + id("id"));

        Console.WriteLine("-- the library");
        Func<double, double> root = Math.Sqrt, abs = Math.Abs, floor = Math.Floor;
        Func<string, int> length = s => s.Length, parse = int.Parse;
        Func<string, string, bool> equal = string.Equals;
        Func<int, int, int> max = Math.Max;
        Action<object> print = Console.WriteLine;
        Func<string, string> upper = s => s.ToUpperInvariant();
        print(root(2.25) + " " + abs(-3.5) + " " + floor(-2.5) + " " + length("four") + " " + parse("17") + " " + equal("a", "a") + " "
            + max(3, 9) + " " + upper("up"));
        int[,] grid = { { 1, 2 }, { 3, 4 } };
        Func<int, int, int> at = (i, j) => grid[i, j];
        Console.WriteLine(at(1, 0));

        Console.WriteLine("-- variance");
        Func<string> strings = Text;
        Func<object> objects = strings;
        Producer producer = Text;
        Action<object> anything = Print;
        Action<string> onlyStrings = anything;
        Consumer consumer = Print;
        onlyStrings("one");
        consumer("two");
        Console.WriteLine(objects() + " " + producer() + " " + ReferenceEquals(objects, strings) + " " + (onlyStrings is Action<object>));
        object boxed = anything;
        Console.WriteLine((boxed is Action<string>) + " " + (boxed is Action<int>) + " " + (boxed as Delegate != null));

        Console.WriteLine("-- closures and recursion");
        Console.WriteLine(Fib(20) + " " + Sum(a => a, a => a * 2, Square));
        Func<int, Func<int, Func<int, int>>> curried = a => b => c => a * 100 + b * 10 + c;
        Console.WriteLine(curried(1)(2)(3));
        Func<Func<int, int>, Func<int, int>> twiceOf = f => x => f(f(x));
        Console.WriteLine(twiceOf(twiceOf(Square))(2) + " " + twiceOf(x => x + 3)(1));
        Func<int> counter = Count;
        Func<int> wrapped = new Func<int>(counter);
        Console.WriteLine(counter() + wrapped() * 10 + counter() * 100 + " " + (wrapped == counter) + " " + (wrapped.Target == counter));

        Console.WriteLine("-- lists");
        Action log = null;
        string trace = "";
        Action a1 = () => trace += "1", a2 = () => trace += "2", a3 = () => trace += "3";
        log += a1; log += a2; log += a3; log += a2;
        log();
        trace += "|";
        log -= a2;
        log();
        trace += "|";
        log -= a1 + a2;
        log();
        trace += "|" + log.GetInvocationList().Length;
        log = log - a1 - a2 - a3;
        Console.WriteLine(trace + " " + (log == null));
        Func<int> last = () => 1;
        last += () => 2;
        last += () => 3;
        Console.WriteLine(last() + " " + last.GetInvocationList().Length + " " + ((Func<int>)last.GetInvocationList()[1])());
        Action both = a1 + a2, again = a1 + a2;
        Console.WriteLine((both == again) + " " + (both.GetHashCode() == again.GetHashCode()) + " " + (both != a1 + a3) + " " + both.Equals(null));
        Delegate combined = Delegate.Combine(a1, null, a3);
        Console.WriteLine(combined.GetInvocationList().Length + " " + (Delegate.Combine(null, a1) == a1) + " "
            + (Delegate.Remove(a1, a1) == null) + " " + (Delegate.RemoveAll(both + both, a1).GetInvocationList().Length));
        Action nested = both + log + both;
        trace = "";
        nested();
        Console.WriteLine(trace + " " + nested.GetInvocationList().Length);

        Console.WriteLine("-- equality");
        IntOp q1 = Square, q2 = Square;
        Func<int, int> other = Square;
        Console.WriteLine((q1 == q2) + " " + q1.Equals(other) + " " + (q1.GetHashCode() == q2.GetHashCode()));
        Shape shape2 = new Cube { Side = 2 };
        Func<int, int> areaAgain = shape.Area, areaOther = shape2.Area;
        Console.WriteLine((area == areaAgain) + " " + (area == areaOther) + " " + (area.Target == shape) + " " + (op.Target == null));
        q1(3);
        IntOp q3 = Square;
        Console.WriteLine((q1 == q3) + " " + (q1 != q3));
        Console.WriteLine(op.Method.Name + " " + area.Method.Name + " " + area.Method.DeclaringType.Name + " " + op.Method.IsStatic + " " + op.Method);
        Dictionary<Delegate, int> byDelegate = new Dictionary<Delegate, int>();
        byDelegate[q1] = 1;
        byDelegate[area] = 2;
        byDelegate[both] = 3;
        Console.WriteLine(byDelegate[q3] + byDelegate[areaAgain] * 10 + byDelegate[again] * 100);
        Console.WriteLine(op.GetType() + " " + area.GetType() + " " + (op.Clone() is IntOp));

        Console.WriteLine("-- events");
        Publisher publisher = new Publisher();
        publisher.Fire();
        publisher.Changed += OnChanged;
        publisher.Changed += OnChanged;
        publisher.Progress += n => Console.WriteLine("progress " + n);
        publisher.Fire();
        publisher.Changed -= OnChanged;
        Console.WriteLine(publisher.Handlers);
        publisher.Changed -= OnChanged;
        publisher.Changed -= OnChanged;
        publisher.Fire();
        Console.WriteLine(publisher.Handlers);

        Console.WriteLine("-- base calls");
        Derived derived = new Derived();
        Console.WriteLine(derived.Who() + ", " + derived.Super()());

        Console.WriteLine("-- library methods that take delegates");
        int[] data = { 5, 3, 9, 1, 7 };
        Array.Sort(data, (x, y) => y - x);
        Console.WriteLine(string.Join(",", data) + " " + Array.Find(data, x => x < 4) + " " + Array.FindIndex(data, x => x == 7)
            + " " + Array.Exists(data, x => x == 4) + " " + string.Join(",", Array.ConvertAll(data, x => "<" + x + ">"))
            + " " + Array.TrueForAll(data, x => x > 0) + " " + Array.FindAll(data, x => x > 4).Length);
        Array.ForEach(data, x => Console.Write(x * 2 + ";"));
        Console.WriteLine();
        List<string> words = new List<string> { "pear", "fig", "banana", "kiwi" };
        words.Sort((x, y) => x.Length != y.Length ? x.Length - y.Length : string.CompareOrdinal(x, y));
        words.ForEach(w => Console.Write(w + " "));
        Console.WriteLine(words.Find(w => w[0] == 'b') + " " + words.FindIndex(w => w == "pear") + " " + words.RemoveAll(w => w.Length == 4)
            + " " + words.Exists(w => w == "fig") + " " + words.TrueForAll(w => w.Length > 2) + " " + words.ConvertAll(w => w.Length)[1]
            + " " + words.FindAll(w => w.Contains("n")).Count);
        List<Point> points = new List<Point> { new Point { X = 2 }, new Point { X = 1 } };
        points.Sort((x, y) => x.X - y.X);
        Console.WriteLine(points[0] + " " + points.FindIndex(z => z.X == 2));
    }
}
