// mcs: made with Roslyn only so far
using System;
using System.Linq;
using System.Reflection;

[AttributeUsage(AttributeTargets.All, Inherited = true, AllowMultiple = true)]
class NoteAttribute : Attribute
{
    public readonly string Text;
    public int Level;
    public NoteAttribute(string text) { Text = text; }
    public object Extra { get; set; }
    public override string ToString() => "Note(" + Text + "," + Level + "," + (Extra is int[] a ? string.Join("+", a) : Extra) + ")";
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
class OwnAttribute : Attribute
{
    public OwnAttribute(Type type, params string[] names) { Type = type; Names = names; }
    public Type Type { get; }
    public string[] Names { get; }
    public override string ToString() => "Own(" + Type + ":" + string.Join("/", Names) + ")";
}

class AllAttribute : Attribute
{
    private readonly string _text;
    public AllAttribute(bool a, char b, sbyte c, byte d, short e, ushort f, int g, uint h, long i, ulong j, float k, double l, ConsoleColor m, object n)
    {
        _text = string.Join(" ", a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    }
    public override string ToString() => _text;
}

enum Small : byte { One = 1, Big = 200 }

[Note("base", Level = 1), Own(typeof(string), "a", "b")]
class Base
{
    [Note("virtual")]
    public virtual void Method() { }
    [Obsolete("gone")]
    public int Field;
    [Note("property", Extra = Small.Big)]
    public virtual int Property { get; set; }
}

[Note("derived", Extra = new[] { 1, 2, 3 }), Note("again", Extra = typeof(Base))]
class Derived : Base
{
    [Note("override", Level = -1, Extra = "x")]
    public override void Method() { }
    [All(true, 'x', -1, 255, -32768, 65535, int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, 1.5f, 2.25, ConsoleColor.Red, Small.One)]
    public void Everything() { }
    public override int Property { get; set; }
}

enum ConsoleColor { Red = 12 }

static class Program
{
    static void Show(string name, object[] attributes)
    {
        Console.WriteLine(name + ": " + string.Join(" ", attributes.Select(a => a.ToString()).OrderBy(s => s, StringComparer.Ordinal)));
    }

    static void Main()
    {
        Show("base", typeof(Base).GetCustomAttributes(false));
        Show("derived own", typeof(Derived).GetCustomAttributes(false));
        Show("derived all", typeof(Derived).GetCustomAttributes(true));
        Show("notes", typeof(Derived).GetCustomAttributes(typeof(NoteAttribute), true));
        Show("method", typeof(Derived).GetMethod("Method").GetCustomAttributes(typeof(NoteAttribute), true));
        Show("method own", typeof(Derived).GetMethod("Method").GetCustomAttributes(typeof(NoteAttribute), false));
        Show("property", typeof(Base).GetProperty("Property").GetCustomAttributes(typeof(NoteAttribute), false));
        Show("everything", typeof(Derived).GetMethod("Everything").GetCustomAttributes(typeof(AllAttribute), false));
        Console.WriteLine(typeof(Base).GetField("Field").GetCustomAttribute<ObsoleteAttribute>().Message);
        Console.WriteLine(typeof(Derived).IsDefined(typeof(OwnAttribute), true) + " " + typeof(Base).IsDefined(typeof(OwnAttribute), true) + " "
            + Attribute.IsDefined(typeof(Derived), typeof(NoteAttribute)));
        try
        {
            Attribute.GetCustomAttribute(typeof(Derived), typeof(NoteAttribute));
        }
        catch (AmbiguousMatchException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(new NoteAttribute("a").Equals(new NoteAttribute("a")) + " " + new NoteAttribute("a").Equals(new NoteAttribute("b")));
        var first = typeof(Base).GetCustomAttribute<NoteAttribute>();
        var second = typeof(Base).GetCustomAttribute<NoteAttribute>();
        Console.WriteLine(ReferenceEquals(first, second) + " " + first.Equals(second) + " " + typeof(Derived).GetCustomAttributes<NoteAttribute>(false).Count());
    }
}
