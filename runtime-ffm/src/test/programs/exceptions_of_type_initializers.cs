// A static constructor that fails fails once, and every use of its type afterwards says so with the same exception.
using System;

class Fails { public static int Value; static Fails() { Console.WriteLine("running"); Value = 5; throw new InvalidOperationException("inside"); } public static void Method() { } public int Instance; }
class Uses { public static int Copy = Fails.Value; static Uses() { } }
class Recovers { public static int X; static Recovers() { try { X = int.Parse("no number"); } catch (FormatException) { X = 7; } finally { X++; } } }
class Generic<T> { public static int N; static Generic() { N = 1; if (typeof(T) == typeof(string)) throw new Exception("no strings"); } }

static class Program {
    static void Try(string what, int how) {
        try {
            switch (how) {
                case 0: Console.WriteLine(Fails.Value); break;
                case 1: Fails.Method(); break;
                case 2: Console.WriteLine(new Fails().Instance); break;
                case 3: Console.WriteLine(Uses.Copy); break;
                case 4: Console.WriteLine(Recovers.X); break;
                case 5: Console.WriteLine(Generic<int>.N); break;
                case 6: Console.WriteLine(Generic<string>.N); break;
                case 7: Console.WriteLine(Generic<object>.N); break;
            }
        } catch (TypeInitializationException e) {
            Console.WriteLine(what + ": " + e.Message + " / " + e.TypeName + " / " + e.InnerException.GetType() + " / " + e.InnerException.Message);
        }
    }
    static void Main() {
        for (int i = 0; i < 8; i++) { Try("first " + i, i); Try("second " + i, i); }
        Exception one = null, two = null;
        try { Fails.Method(); } catch (Exception e) { one = e; }
        try { Fails.Method(); } catch (Exception e) { two = e; }
        Console.WriteLine(ReferenceEquals(one, two));
    }
}
