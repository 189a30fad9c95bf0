// mcs: two compilations by Roslyn are enough for what this shows
// typeof, GetType, names, base types, generic arguments, assignability.
using System;
using System.Collections.Generic;
interface IThing { }
class Base<T> : IThing { public class Inner { } public struct Value<U> { } }
sealed class Leaf : Base<int> { }
enum E : short { A }
abstract class Abstract { }
static class Program
{
    static string Kind(Type t) => (t.IsClass ? "C" : "") + (t.IsValueType ? "V" : "") + (t.IsInterface ? "I" : "") +
        (t.IsEnum ? "E" : "") + (t.IsArray ? "A" : "") + (t.IsGenericType ? "G" : "") + (t.IsAbstract ? "a" : "") +
        (t.IsSealed ? "s" : "") + (t.IsPrimitive ? "P" : "");
    static string Name<T>(T value) => typeof(T).Name + "/" + (value == null ? "null" : value.GetType().Name);
    static void Main()
    {
        foreach (var t in new[] { typeof(int), typeof(string), typeof(Leaf), typeof(Base<string>), typeof(IThing),
            typeof(E), typeof(int[]), typeof(int[,]), typeof(Abstract), typeof(Dictionary<string, List<int>>),
            typeof(DayOfWeek?), typeof(Base<int>.Inner), typeof(object), typeof(decimal), typeof(Action<int>) })
            Console.WriteLine(t.Name + " | " + t + " | " + (t.Namespace ?? "none") + " | " + Kind(t) + " | " +
                (t.BaseType?.Name ?? "none"));
        object o = new Leaf();
        Console.WriteLine((o.GetType() == typeof(Leaf)) + " " + typeof(Base<int>).IsAssignableFrom(o.GetType()) + " "
            + typeof(IThing).IsInstanceOfType(o) + " " + typeof(Leaf).IsSubclassOf(typeof(Base<int>)) + " " +
            typeof(Leaf).IsAssignableFrom(typeof(object)));
        Console.WriteLine(Name<object>("s") + " " + Name(5) + " " + Name<IThing>(new Leaf()) + " " +
            Name<string>(null));
        Console.WriteLine(string.Join(",", (object[])typeof(Dictionary<string, int>).GetGenericArguments()) + " " +
            typeof(int[][]).GetElementType() + " " + typeof(int[,,]).GetArrayRank());
        Console.WriteLine(Type.GetTypeCode(typeof(int)) + " " + Type.GetTypeCode(typeof(E)) + " " +
            Type.GetTypeCode(typeof(Leaf)) + " " + Enum.GetUnderlyingType(typeof(E)) + " " +
            Nullable.GetUnderlyingType(typeof(int?)) + " " + 5m.GetTypeCode());
        var map = new Dictionary<Type, string> { [typeof(int)] = "integer", [typeof(string)] = "text" };
        foreach (object x in new object[] { 1, "a" }) Console.Write(map[x.GetType()] + " ");
        Console.WriteLine(typeof(List<int>) == new List<int>().GetType());
    }
}
