using System;

namespace Library {
    public interface IThing { int Do(int n); }
    public class Second { public static int Count = 200; public short C = 3; public virtual string Name() { return "library Second " + C; } public static int Bump() { return ++Count; } }
    public class First : IThing { public string Label = "lab"; public string Name() { return "library First " + Label; } public int Do(int n) { return n * Second.Count; } }
    public struct Third { public long L; public double D; public long Sum(int y) { return L + y; } }
    public class Cell<T> { public static int Made; public T Value; public Cell() { Made++; } public T Get() { return Value; } }
    public static class Helper {
        public static string Twice(string s) { return "library:" + s + s; }
        public static Third Change(Third t) { t.L = -t.L; return t; }
        public static string Describe(Second s) { return "<" + s.Name() + ">"; }
        public static string Make<T>(T t) { return typeof(T).Name + new Cell<T> { Value = t }.Get().GetHashCode().Equals(t.GetHashCode()); }
    }
}
