// mcs: made with Roslyn only so far
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
class TagAttribute : Attribute { public string Name; public int Level { get; set; } public Type T; public TagAttribute(string name) { Name = name; } public TagAttribute(int[] a, DayOfWeek d, object o) { Name = a.Length + " " + d + " " + o; } }
interface IShape { double Area(); }
[Tag("base", Level = 3)]
abstract class Shape : IShape { public abstract double Area(); protected int id = 5; public virtual string Describe(string prefix) => prefix + GetType().Name; public static int Count; private const string Secret = "s"; public const int Answer = 42; }
[Tag("sq"), Tag(new[] { 1, 2 }, DayOfWeek.Friday, "x", T = typeof(List<int>))]
class Square : Shape { public double Side { get; set; } public Square(double side) { Side = side; } public Square() : this(1) { } public override double Area() => Side * Side; public override string Describe(string prefix) => base.Describe(prefix) + Side; public int this[int i] => i * 2; private void Hidden(ref int x, out string s) { x++; s = "out"; } public T Echo<T>(T t) => t; public void Throws() { throw new InvalidOperationException("inside"); } public int? Maybe(int? x) => x + 1; public class Nested { } private struct Inner { } }
struct Point { public int X, Y; public Point(int x, int y) { X = x; Y = y; } public int Sum() => X + Y; public override string ToString() => X + "," + Y; }
delegate int Op(int a, int b);
enum Color : byte { Red = 1, Green }
static class P
{
    static int Add(int a, int b) => a + b;
    static void Main()
    {
        var t = typeof(Square);
        Console.WriteLine(t.FullName + " " + t.BaseType + " " + t.IsAbstract + t.BaseType.IsAbstract + t.IsClass + t.IsSealed + t.IsPublic + t.IsNotPublic + " " + t.Attributes);
        Console.WriteLine(string.Join(",", t.GetMethods().Where(m => m.DeclaringType != typeof(object)).Select(m => m.ToString()).OrderBy(s => s, StringComparer.Ordinal)));
        Console.WriteLine(string.Join(",", t.GetProperties().Select(p => p.ToString())));
        Console.WriteLine(string.Join(",", t.GetConstructors().Select(p => p.ToString())));
        Console.WriteLine(string.Join(",", typeof(Shape).GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(f => f + ":" + f.IsLiteral)));
        Console.WriteLine(string.Join(",", t.GetInterfaces().Select(i => i.Name)));
        Console.WriteLine(string.Join(",", t.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Select(i => i.FullName)));
        object o = Activator.CreateInstance(t, 3.0);
        Console.WriteLine(t.GetMethod("Area").Invoke(o, null) + " " + typeof(IShape).GetMethod("Area").Invoke(o, new object[0]) + " " + typeof(Shape).GetMethod("Describe").Invoke(o, new object[] { "p" }));
        t.GetProperty("Side").SetValue(o, 4.0);
        Console.WriteLine(t.GetProperty("Side").GetValue(o) + " " + t.GetProperty("Item").GetValue(o, new object[] { 21 }));
        var args = new object[] { 1, null };
        t.GetMethod("Hidden", BindingFlags.Instance | BindingFlags.NonPublic).Invoke(o, args);
        Console.WriteLine(args[0] + " " + args[1]);
        Console.WriteLine(t.GetMethod("Echo").MakeGenericMethod(typeof(string)).Invoke(o, new object[] { "echo" }) + " " + t.GetMethod("Echo").MakeGenericMethod(typeof(long)).Invoke(o, new object[] { 7L }) + t.GetMethod("Echo"));
        try { t.GetMethod("Throws").Invoke(o, null); } catch (TargetInvocationException e) { Console.WriteLine(e.Message + " / " + e.InnerException.Message); }
        Console.WriteLine(t.GetMethod("Maybe").Invoke(o, new object[] { 4 }) + " " + (t.GetMethod("Maybe").Invoke(o, new object[] { null }) == null));
        var f = typeof(Shape).GetField("id", BindingFlags.Instance | BindingFlags.NonPublic);
        f.SetValue(o, 9); Console.WriteLine(f.GetValue(o) + " " + f.FieldType);
        typeof(Shape).GetField("Count").SetValue(null, 12); Console.WriteLine(Shape.Count + " " + typeof(Shape).GetField("Answer").GetValue(null));
        object pt = Activator.CreateInstance(typeof(Point), 3, 4);
        Console.WriteLine(pt + " " + typeof(Point).GetMethod("Sum").Invoke(pt, null) + " " + typeof(object).GetMethod("ToString").Invoke(pt, null));
        typeof(Point).GetField("X").SetValue(pt, 10); Console.WriteLine(pt);
        foreach (TagAttribute a in t.GetCustomAttributes(typeof(TagAttribute), true).Cast<TagAttribute>().OrderBy(a => a.Name, StringComparer.Ordinal)) Console.WriteLine(a.Name + " " + a.Level + " " + a.T);
        Console.WriteLine(Attribute.IsDefined(t, typeof(TagAttribute)) + " " + t.IsDefined(typeof(SerializableAttribute), false));
        Console.WriteLine(typeof(List<>) + " " + typeof(List<>).IsGenericTypeDefinition + " " + typeof(List<int>).GetGenericTypeDefinition() + " " + typeof(Dictionary<,>).MakeGenericType(typeof(string), typeof(int)) + " " + typeof(List<>).GetGenericArguments()[0].Name + typeof(List<int>).GenericTypeArguments[0]);
        Console.WriteLine(typeof(int).MakeArrayType() + " " + typeof(int).MakeArrayType(2) + " " + typeof(int).MakeArrayType(1) + " " + typeof(int).MakePointerType() + " " + typeof(int).MakeByRefType() + " " + typeof(int*[]).GetElementType() + typeof(void));
        Console.WriteLine(Type.GetType("System.Int32") + " " + Type.GetType("System.Collections.Generic.List`1[[System.String, System.Private.CoreLib]]") + " " + (Type.GetType("No.Such") == null) + " " + Type.GetType("Square+Nested"));
        Op op = (Op)Delegate.CreateDelegate(typeof(Op), typeof(P).GetMethod("Add", BindingFlags.Static | BindingFlags.NonPublic));
        Console.WriteLine(op(2, 3));
        var area = (Func<double>)Delegate.CreateDelegate(typeof(Func<double>), o, t.GetMethod("Area"));
        Console.WriteLine(area());
        Console.WriteLine(string.Join(",", t.GetMethod("Hidden", (BindingFlags)36).GetParameters().Select(p => p.ParameterType + " " + p.Name + p.IsOut)));
        foreach (var bad in new Func<object>[] { () => t.GetMethod("Area").Invoke(null, null), () => t.GetMethod("Area").Invoke("x", null), () => t.GetMethod("Area").Invoke(o, new object[1]), () => typeof(P).GetMethod("Add", (BindingFlags)40).Invoke(null, new object[] { "a", 1 }), () => Activator.CreateInstance(typeof(Shape)), () => Activator.CreateInstance(typeof(IShape)), () => Activator.CreateInstance(t, "s"), () => typeof(List<>).GetConstructors()[0].Invoke(null), () => Activator.CreateInstance(typeof(List<>)), () => typeof(int).MakeGenericType(typeof(int)) })
            try { Console.WriteLine(bad()); } catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
        Console.WriteLine(typeof(P).Assembly.GetTypes().Length > 5);
        Console.WriteLine(typeof(Color).GetEnumUnderlyingType() + " " + typeof(Color).IsEnum + string.Join(",", typeof(Color).GetFields().Select(x => x.Name)) + typeof(Color).GetField("Green").GetValue(null) + typeof(Color).GetField("Green").GetRawConstantValue());
    }
}
