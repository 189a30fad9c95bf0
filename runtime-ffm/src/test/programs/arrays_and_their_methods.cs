// mcs: two compilations by Roslyn are enough for what this shows
// Array: sorting, searching, resizing, copying, jagged and rectangular arrays, covariance, clones.
using System;
using System.Collections;
using System.Collections.Generic;

class ByLength : IComparer<string>
{
    public int Compare(string a, string b) => a.Length - b.Length;
}

static class Program
{
    static void Try(Action a)
    {
        try { a(); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        int[] a = { 5, 3, 9, 1 };
        int[] b = (int[])a.Clone();
        Array.Sort(b);
        Console.WriteLine(string.Join(",", a) + " " + string.Join(",", b) + " " + Array.BinarySearch(b, 5) + " " + Array.BinarySearch(b, 4));
        Array.Reverse(a);
        Array.Resize(ref a, 6);
        Console.WriteLine(string.Join(",", a) + " " + Array.IndexOf(a, 9) + " " + Array.LastIndexOf(a, 0));
        string[] words = { "pear", "fig", "banana" };
        int[] keys = { 3, 1, 2 };
        Array.Sort(keys, words);
        Console.WriteLine(string.Join(",", words));
        Array.Sort(words, new ByLength());
        Console.WriteLine(string.Join(",", words));
        Array.Sort(words, (x, y) => string.CompareOrdinal(y, x));
        Console.WriteLine(string.Join(",", words));
        int[] copy = new int[5];
        Array.Copy(b, 1, copy, 2, 3);
        Console.WriteLine(string.Join(",", copy));
        Array.Copy(copy, 0, copy, 1, 4);
        Console.WriteLine(string.Join(",", copy));
        Array.Clear(copy, 1, 2);
        Console.WriteLine(string.Join(",", copy));
        int[][] jagged = { new[] { 1 }, new[] { 2, 3 }, null };
        int[,] grid = { { 1, 2, 3 }, { 4, 5, 6 } };
        int[,,] cube = new int[2, 3, 4];
        cube[1, 2, 3] = 7;
        Console.WriteLine(jagged[1].Length + " " + (jagged[2] == null) + " " + grid.Length + " " + grid.Rank + " " + grid.GetLength(1) + " " + cube[1, 2, 3] + " " + cube.Length);
        int sum = 0;
        foreach (int x in grid) sum = sum * 10 + x;
        Console.WriteLine(sum + " " + grid.GetValue(1, 1) + " " + grid.GetUpperBound(0) + " " + a.GetLowerBound(0));
        object[] covariant = words;
        Console.WriteLine(covariant[0] + " " + (covariant is string[]) + " " + covariant.GetType());
        Try(() => covariant[0] = 5);
        Try(() => Console.WriteLine(a[6]));
        Try(() => Console.WriteLine(grid[2, 0]));
        Try(() => Array.Copy(a, 0, copy, 3, 5));
        Try(() => { var n = new int[-1 + int.Parse("0")]; });
        IList<int> list = a;
        Console.WriteLine(list.Count + " " + list.Contains(9) + " " + list.IsReadOnly + " " + ((IList)a).IsFixedSize);
        Try(() => list.Add(1));
        Console.WriteLine(((IStructuralEquatable)new[] { 1, 2 }).Equals(new[] { 1, 2 }, StructuralComparisons.StructuralEqualityComparer) + " " + new[] { 1 }.Equals(new[] { 1 }));
        Array made = Array.CreateInstance(typeof(string), 2);
        made.SetValue("set", 1);
        Console.WriteLine(made.GetValue(1) + " " + made.GetType() + " " + (made.GetValue(0) == null));
        long[] longs = { 1, 2 };
        Buffer.BlockCopy(new[] { 0x01020304 }, 0, longs, 8, 4);
        Console.WriteLine(longs[1].ToString("X"));
        byte[] bytes = new byte[4];
        Buffer.SetByte(bytes, 2, 200);
        Console.WriteLine(Buffer.ByteLength(longs) + " " + bytes[2] + " " + string.Join("", Array.ConvertAll(bytes, x => x > 0 ? "1" : "0")));
        Console.WriteLine(Array.Empty<int>().Length + " " + ReferenceEquals(Array.Empty<int>(), Array.Empty<int>()) + " " + new List<int>(a).Count);
    }
}
