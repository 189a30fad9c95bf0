// mcs: made with Roslyn only so far
using System;
using System.Linq;

static class Program
{
    struct Pair
    {
        public int A;
        public long B;
    }

    static void Try(string name, Func<object> action)
    {
        try
        {
            Console.WriteLine(name + ": " + action());
        }
        catch (Exception e)
        {
            Console.WriteLine(name + ": " + e.GetType().Name + ": " + e.Message);
        }
    }

    static void Main()
    {
        var array = (int[,])Array.CreateInstance(typeof(int), new[] { 3, 4 }, new[] { -1, 10 });
        Console.WriteLine(array.Rank + " " + array.Length + " " + array.GetLowerBound(0) + ".." + array.GetUpperBound(0) + " " + array.GetLowerBound(1)
            + ".." + array.GetUpperBound(1) + " " + array.GetType());
        for (int i = array.GetLowerBound(0); i <= array.GetUpperBound(0); i++)
        {
            for (int k = array.GetLowerBound(1); k <= array.GetUpperBound(1); k++) array[i, k] = i * 100 + k;
        }
        Console.WriteLine(string.Join(" ", array.Cast<int>()));
        Console.WriteLine(array[1, 13] + " " + array.GetValue(-1, 10));
        array.SetValue(7, 0, 11);
        ref int element = ref array[0, 11];
        element += 1;
        Console.WriteLine(array[0, 11]);
        Try("below", () => array[-2, 10]);
        Try("above", () => array[0, 14]);
        Try("zero", () => array[0, 0]);
        Try("value", () => array.GetValue(5, 10));
        var clone = (int[,])array.Clone();
        clone[-1, 10] = 1;
        Console.WriteLine(clone[-1, 10] + " " + array[-1, 10] + " " + clone.GetLowerBound(1));
        var structs = (Pair[,,])Array.CreateInstance(typeof(Pair), new[] { 2, 2, 2 }, new[] { 5, -5, int.MinValue });
        structs[6, -4, int.MinValue + 1].B = 9;
        Console.WriteLine(structs[6, -4, int.MinValue + 1].B + " " + structs[5, -5, int.MinValue].B);
        var strings = (string[,])Array.CreateInstance(typeof(string), new[] { 1, 2 }, new[] { 3, 3 });
        strings[3, 4] = "x";
        var objects = (object[,])strings;
        Console.WriteLine(objects[3, 4]);
        Try("store", () => objects[3, 3] = 5);

        Array one = Array.CreateInstance(typeof(string), new[] { 3 }, new[] { 5 });
        one.SetValue("a", 5);
        one.SetValue("b", 6);
        one.SetValue("a", 7);
        Console.WriteLine(one.GetType() + " " + one.GetValue(7) + " " + (one is string[]) + " " + (one is object[]) + " " + Array.IndexOf(one, "b") + " "
            + Array.LastIndexOf(one, "a") + " " + Array.IndexOf(one, "none"));
        Array.Sort(one);
        Console.WriteLine(string.Join(",", one.Cast<string>()) + " " + Array.BinarySearch(one, "b"));
        Array.Reverse(one);
        Console.WriteLine(string.Join(",", one.Cast<string>()));
        var plain = new string[4];
        Array.Copy(one, 5, plain, 1, 3);
        Console.WriteLine(string.Join(",", plain));
        Array.Clear(one, 6, 2);
        Console.WriteLine(one.GetValue(6) == null);
        Console.WriteLine(Array.CreateInstance(typeof(int), new[] { 2 }, new[] { 0 }) is int[]);
        Console.WriteLine(Array.CreateInstance(typeof(int), 2, 3).GetType() + " " + Array.CreateInstance(typeof(int), 2, 3, 4).Length + " "
            + Array.CreateInstance(typeof(long), new long[] { 2, 5 }).Length + " " + Array.CreateInstance(typeof(int[]), 2).GetType());
        Try("negative", () => Array.CreateInstance(typeof(int), -1));
        Try("no lengths", () => Array.CreateInstance(typeof(int), new int[0]));
        Try("mismatch", () => Array.CreateInstance(typeof(int), new[] { 1 }, new[] { 1, 2 }));
        Try("overflow", () => Array.CreateInstance(typeof(int), new[] { 10 }, new[] { int.MaxValue - 3 }));
        Try("null", () => Array.CreateInstance(null, 1));
        Try("rank", () => one.GetLowerBound(1));
        Array empty = Array.CreateInstance(typeof(int), new[] { 0, 5 }, new[] { 2, 2 });
        Console.WriteLine(empty.Length + " " + empty.GetUpperBound(0));
        int total = 0;
        foreach (int value in array) total += value;
        Console.WriteLine(total);
    }
}
