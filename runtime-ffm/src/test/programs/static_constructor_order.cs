// mcs: two compilations by Roslyn are enough for what this shows
// When static constructors run: precise with one, at the latest at first use without, once for each instantiation.
using System;

class Log
{
    public static T Note<T>(string text, T value)
    {
        Console.WriteLine(text);
        return value;
    }
}

class Precise
{
    public static int A = Log.Note("Precise.A", 1);
    public static int B = Log.Note("Precise.B", A + 1);

    static Precise() { Console.WriteLine("Precise()"); }

    public static void Touch() { Console.WriteLine("Touch " + A + B); }
    public Precise() { Console.WriteLine("new Precise"); }
}

class Base
{
    public static int X = Log.Note("Base.X", 5);
    static Base() { Console.WriteLine("Base()"); }
    public Base() { Console.WriteLine("new Base"); }
}

class Derived : Base
{
    public static int Y = Log.Note("Derived.Y", X * 2);
    private int _field = Log.Note("Derived field", 3);
    static Derived() { Console.WriteLine("Derived()"); }
    public Derived() { Console.WriteLine("new Derived " + _field); }
}

class Generic<T>
{
    public static int Count;
    static Generic() { Console.WriteLine("Generic<" + typeof(T).Name + ">()"); }
    public Generic() { Count++; }
}

class Failing
{
    public static int Value;
    static Failing() { Console.WriteLine("Failing()"); throw new InvalidOperationException("no start"); }
}

class Ping
{
    public static int Value = Pong.Value + 1;
    static Ping() { }
}

class Pong
{
    public static int Value = Ping.Value + 10;
    static Pong() { }
}

static class Program
{
    static void Main()
    {
        Console.WriteLine("start");
        Precise.Touch();
        new Precise();
        Console.WriteLine("--");
        Derived[] none = new Derived[2];
        Derived d = null;
        Console.WriteLine("nothing yet " + none.Length + (d == null));
        d = new Derived();
        Console.WriteLine(Derived.Y);
        Console.WriteLine("--");
        new Generic<int>();
        new Generic<string>();
        new Generic<int>();
        Console.WriteLine(Generic<int>.Count + " " + Generic<string>.Count + " " + Generic<object>.Count);
        Console.WriteLine("--");
        for (int i = 0; i < 2; i++)
        {
            try
            {
                Console.WriteLine(Failing.Value);
            }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.TypeName + " " + e.InnerException.Message);
            }
        }
        Console.WriteLine(Ping.Value + " " + Pong.Value);
    }
}
