// Arrays, lists, dictionaries, sets, tuples, comparers.
using System;
using System.Collections;
using System.Collections.Generic;

static class Collections
{
    enum Color { Red, Green, Blue = 5, Dark = -1 }

    [Flags]
    enum Access : byte { None = 0, Read = 1, Write = 2, Both = 3, Execute = 4 }

    struct Point : IEquatable<Point>, IComparable<Point>
    {
        public int X, Y;
        public Point(int x, int y) { X = x; Y = y; }
        public bool Equals(Point other) => X == other.X && Y == other.Y;
        public override int GetHashCode() => X * 31 + Y;
        public int CompareTo(Point other) => X != other.X ? X - other.X : Y - other.Y;
        public override string ToString() => "(" + X + "," + Y + ")";
    }

    struct Plain { public int A; public string B; public double C; }

    sealed class Descending : IComparer<int>
    {
        public int Compare(int x, int y) => y.CompareTo(x);
    }

    static void Show<T>(string name, T[] array)
    {
        Console.Write(name + ":");
        foreach (T t in array) Console.Write(" " + t);
        Console.WriteLine();
    }

    // No foreach here: that over a collection is a finally clause, which other programs test.
    static void WriteAll<T>(IEnumerable<T> items, string separator)
    {
        IEnumerator<T> e = items.GetEnumerator();
        while (e.MoveNext()) Console.Write(e.Current + separator);
    }

    static int Sum(IEnumerable<int> items)
    {
        int sum = 0;
        IEnumerator<int> e = items.GetEnumerator();
        while (e.MoveNext()) sum += e.Current;
        return sum;
    }

    static void Arrays()
    {
        int[] a = { 5, 3, 8, 1, 9, 2, 7, 4, 6, 0 };
        int[] b = (int[])a.Clone();
        Array.Sort(b);
        Show("sorted", b);
        Console.WriteLine(Array.BinarySearch(b, 7) + " " + Array.BinarySearch(new int[] { 1, 3, 5 }, 4) + " "
            + Array.IndexOf(a, 9) + " " + Array.IndexOf(a, 42)
            + " " + Array.LastIndexOf(a, 5));
        Array.Reverse(b);
        Show("reversed", b);
        Array.Sort(b, new Descending());
        Array.Sort(b, 2, 5);
        Show("part", b);
        string[] words = { "pear", "fig", "apple", "Banana", "cherry", "date" };
        int[] keys = { 3, 1, 2, 6, 5, 4 };
        Array.Sort(keys, words);
        Show("by key", words);
        Array.Sort(words);
        Show("words", words);
        Array.Sort(words, StringComparer.OrdinalIgnoreCase);
        Show("no case", words);
        double[] d = { 2.5, double.NaN, -1, double.PositiveInfinity, 0, double.NegativeInfinity };
        Array.Sort(d);
        Show("doubles", d);
        Point[] points = { new Point(2, 1), new Point(1, 2), new Point(1, 1), new Point(0, 9) };
        Array.Sort(points);
        Show("points", points);
        Console.WriteLine(Array.IndexOf(points, new Point(1, 2)));
        int[] big = new int[1000];
        Random random = new Random(7);
        for (int i = 0; i < big.Length; i++) big[i] = random.Next(100);
        int[] index = new int[1000];
        for (int i = 0; i < index.Length; i++) index[i] = i;
        Array.Sort(big, index);
        uint hash = 17;
        foreach (int i in index) hash = hash * 31 + (uint)i;
        Console.WriteLine("unstable order " + hash);
        Array.Resize(ref a, 12);
        Array.Fill(a, 77, 10, 2);
        Array.Clear(a, 0, 3);
        Show("resized", a);
        Array.Copy(a, 0, a, 2, 6);
        Show("overlap", a);
        object[] objects = new object[3];
        Array.Copy(new int[] { 1, 2, 3 }, objects, 3);
        Show("boxed", objects);
        long[] longs = new long[3];
        Array.Copy(new int[] { 1, -2, 3 }, longs, 3);
        Show("widened", longs);
        Array any = new short[] { 4, 5, 6 };
        any.SetValue((short)50, 1);
        Console.WriteLine(any.GetValue(1) + " " + any.Length + " " + any.Rank + " " + any.GetUpperBound(0) + " "
            + any.GetType());
        int[,] grid = new int[3, 4];
        grid[1, 2] = 7;
        grid[2, 3] = 9;
        Console.WriteLine(grid.Length + " " + grid.Rank + " " + grid.GetLength(0) + "x" + grid.GetLength(1) + " "
            + grid.GetValue(1, 2) + " " + grid[2, 3]);
        int sum = 0;
        foreach (int g in grid) sum += g;
        Console.WriteLine(sum);
        int[] block = { 1, 2, 3, 4 };
        Buffer.BlockCopy(block, 0, block, 4, 8);
        Show("block", block);
        byte[] raw = new byte[8];
        Buffer.BlockCopy(block, 4, raw, 0, 8);
        Show("bytes", raw);
        IList<int> list = block;
        Console.WriteLine(list.Count + " " + list[1] + " " + list.Contains(2) + " " + list.IndexOf(1) + " " + Sum(block)
            + " " + list.IsReadOnly);
        IEnumerable<object> covariant = new string[] { "x", "y" };
        IEnumerator<object> e = covariant.GetEnumerator();
        while (e.MoveNext()) Console.Write(e.Current + " ");
        Console.WriteLine(Array.Empty<int>().Length + " " + (Array.Empty<int>() == Array.Empty<int>()));
    }

    static void Lists()
    {
        List<int> list = new List<int>();
        for (int i = 0; i < 10; i++) list.Add(i * i % 11);
        list.Insert(3, 100);
        list.RemoveAt(0);
        list.Remove(100);
        list.AddRange(new int[] { 7, 8, 9 });
        list.InsertRange(1, new List<int> { -1, -2 });
        Show("list", list.ToArray());
        list.Sort();
        list.Reverse();
        Console.WriteLine(list.Count + " " + list.Contains(8) + " " + list.IndexOf(5) + " " + list[0] + " "
            + list.BinarySearch(3) + " " + Sum(list));
        list.RemoveRange(2, 3);
        Show("range", list.GetRange(1, 4).ToArray());
        WriteAll(list, " ");
        list.Clear();
        Console.WriteLine(list.Count);
        List<string> names = new List<string>(new string[] { "b", "a", null, "c" });
        names.Sort();
        List<string>.Enumerator name = names.GetEnumerator();
        while (name.MoveNext()) Console.Write((name.Current ?? "null") + " ");
        Console.WriteLine(names.IndexOf(null) + " " + names.LastIndexOf("c"));
    }

    static void Tables()
    {
        Dictionary<string, int> ages = new Dictionary<string, int>();
        ages["ann"] = 30;
        ages.Add("bob", 40);
        ages["cid"] = 50;
        ages["ann"]++;
        ages.Remove("bob");
        ages["dan"] = 60;
        Dictionary<string, int>.Enumerator pairs = ages.GetEnumerator();
        while (pairs.MoveNext())
        {
            KeyValuePair<string, int> p = pairs.Current;
            Console.Write(p.Key + "=" + p.Value + " " + p + " ");
        }
        Console.WriteLine(ages.Count + " " + ages.ContainsKey("bob") + " " + ages.TryGetValue("cid", out int age) + age
            + " " + ages.TryAdd("cid", 1) + ages.ContainsValue(60));
        WriteAll(ages.Keys, " ");
        WriteAll(ages.Values, " ");
        Console.WriteLine();
        Dictionary<int, long> squares = new Dictionary<int, long>();
        for (int i = 0; i < 1000; i++) squares[i * 7919 % 10007] = i;
        for (int i = 0; i < 1000; i += 3) squares.Remove(i * 7919 % 10007);
        for (int i = 0; i < 50; i++) squares[-i] = i;
        uint hash = 17;
        IEnumerator<KeyValuePair<int, long>> each = ((IEnumerable<KeyValuePair<int, long>>)squares).GetEnumerator();
        while (each.MoveNext()) hash = (hash * 31 + (uint)each.Current.Key) * 31 + (uint)each.Current.Value;
        Console.WriteLine(squares.Count + " " + hash);
        Dictionary<Point, string> places = new Dictionary<Point,
            string> { [new Point(1, 2)] = "p", [new Point(3, 4)] = "q" };
        Console.WriteLine(places[new Point(3, 4)] + places.ContainsKey(new Point(4, 3)));
        Dictionary<string, int> noCase = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Key"] = 1 };
        Console.WriteLine(noCase.ContainsKey("KEY"));
        Dictionary<Color, int> colors = new Dictionary<Color, int> { [Color.Blue] = 2, [Color.Red] = 1 };
        Console.WriteLine(colors[Color.Blue] + " " + colors.ContainsKey(Color.Green));
        HashSet<int> set = new HashSet<int>(new int[] { 1, 2, 3, 4 });
        Console.WriteLine(set.Add(4) + " " + set.Add(5) + " " + set.Remove(1) + " " + set.Contains(2));
        set.UnionWith(new int[] { 10, 11 });
        set.ExceptWith(new int[] { 2 });
        set.IntersectWith(new HashSet<int> { 3, 4, 10, 99 });
        WriteAll(set, " ");
        Console.WriteLine(set.Overlaps(new int[] { 3 }) + " " + set.IsSubsetOf(new int[] { 3, 4, 10, 5 }) + " "
            + set.SetEquals(new int[] { 10, 4, 3 }));
        Stack<string> stack = new Stack<string>();
        stack.Push("a");
        stack.Push("b");
        stack.Push("c");
        Console.Write(stack.Pop() + stack.Peek() + stack.Count + " ");
        WriteAll(stack, "");
        Queue<int> queue = new Queue<int>();
        for (int i = 0; i < 10; i++)
        {
            queue.Enqueue(i);
            if (i % 3 == 0) queue.Dequeue();
        }
        Console.Write(" ");
        WriteAll(queue, "");
        Console.WriteLine(" " + queue.Peek() + queue.Count);
    }

    static void Values()
    {
        (int, string) t = (1, "x");
        (int a, double b, char c) named = (7, 2.5, 'q');
        Console.WriteLine(t + " " + named + " " + named.b + " " + t.Equals((1, "x")) + " " + (1, 2).CompareTo((1, 3))
            + " " + ((1, 2) == (1, 2)));
        Tuple<int, string> old = Tuple.Create(3, "three");
        Console.WriteLine(old + " " + old.Item2 + " " + old.Equals(Tuple.Create(3, "three")));
        Console.WriteLine((1, 2, 3, 4, 5, 6, 7, 8, 9).ToString());
        int? none = null;
        int? five = 5;
        Console.WriteLine(none.HasValue + " " + five.Value + " " + (none ?? -1) + " " + five.GetValueOrDefault() + " "
            + none.GetValueOrDefault(9) + " [" + none + "] " + five
            + " " + (five + none == null) + " " + five.Equals(5) + " " + Nullable.Compare(none, five) + " "
                + (object)none + ((object)five).GetType());
        Console.WriteLine(Color.Blue + " " + (Color)3 + " " + Color.Dark + " " + Access.Both + " "
            + (Access.Read | Access.Execute) + " " + (Access)8 + " " + (Access)0 + " " + (Access)7
            + " " + Color.Blue.ToString("D") + " " + Color.Blue.ToString("X") + " " + Access.Write.ToString("F") + " "
                + Color.Dark.ToString("X"));
        Console.WriteLine(Enum.IsDefined(typeof(Color), 5) + " " + Enum.Parse(typeof(Color), "Green") + " "
            + Enum.TryParse("blue", true, out Color c) + c + " "
            + string.Join(",", Enum.GetNames(typeof(Color))) + " " + Enum.GetName(typeof(Color), 1) + " "
                + Access.Both.HasFlag(Access.Read) + " "
            + Color.Red.CompareTo(Color.Blue) + " " + Color.Red.Equals(Color.Red) + " "
                + Enum.GetValues(typeof(Access)).Length + " " + Color.Blue.GetHashCode());
        Console.WriteLine($"{Color.Green} {Access.Both,10} {Color.Blue:D}");
        Plain p = new Plain { A = 1, B = "b", C = 2 };
        Plain q = new Plain { A = 1, B = new string('b', 1), C = 2 };
        Console.WriteLine(p.Equals(q) + " " + p.Equals(new Plain()) + " " + (p.GetHashCode() == q.GetHashCode()) + " "
            + p);
        Console.WriteLine(typeof(int) + " " + typeof(string).Name + " " + typeof(List<int>) + " " + typeof(int[]) + " "
            + typeof(Dictionary<string, int>).Name + " " + new Point().GetType()
            + " " + typeof(Color).IsEnum + " " + typeof(Color).Namespace + " " + typeof(int).Namespace + " "
                + typeof(int[,]).Name + " " + typeof(Point).IsValueType + " " + typeof(string).BaseType
            + " " + ((object)1).GetType().FullName + " " + typeof(IList<string>).IsInterface + " "
                + (typeof(int) == 5.GetType()) + " " + typeof(object).IsAssignableFrom(typeof(string)));
        Console.WriteLine(EqualityComparer<string>.Default.Equals("a", "a") + " " + Comparer<int>.Default.Compare(2, 1)
            + " " + Comparer.Default.Compare("a", "b") + " "
            + EqualityComparer<Point>.Default.Equals(new Point(1, 1), new Point(1, 1)) + " "
                + EqualityComparer<object>.Default.Equals(1, 1));
        Console.WriteLine(TimeSpan.FromSeconds(3661.5) + " " + new TimeSpan(1, 2, 3, 4, 5) + " "
            + TimeSpan.FromMilliseconds(1.5).Ticks + " " + (TimeSpan.FromHours(1) - TimeSpan.FromMinutes(90)));
        DateTime date = new DateTime(2020, 2, 29, 13, 5, 9);
        Console.WriteLine(date + " " + date.AddDays(1).ToString("yyyy-MM-dd") + " " + date.AddYears(1).ToString("d")
            + " " + date.DayOfWeek + " " + date.DayOfYear + " " + date.ToString("s")
            + " " + date.ToString("dddd, d MMMM yyyy h:mm tt") + " " + (date - new DateTime(1970, 1, 1)).TotalDays + " "
                + DateTime.IsLeapYear(1900) + " " + date.Ticks);
        Span<int> span = new int[] { 1, 2, 3, 4, 5 };
        span.Slice(1, 3).Fill(9);
        Console.WriteLine(span[0] + " " + span[2] + " " + span[4] + " " + span.ToArray().Length + " "
            + "hello".AsSpan(1, 3).ToString() + " " + span.Slice(3).Length);
        Console.WriteLine(char.IsDigit('5') + " " + char.IsLetter('x') + " " + char.IsUpper('x') + " "
            + char.ToUpper('x') + " " + char.IsWhiteSpace('\t') + " " + char.IsPunctuation('!') + " "
            + char.GetNumericValue('7') + " " + char.IsLetterOrDigit('_') + " " + char.IsSymbol('+') + " "
                + char.GetUnicodeCategory('A') + " " + char.ConvertFromUtf32(0x1F600).Length
            + " " + char.ConvertToUtf32("\ud83d\ude00", 0).ToString("X") + " " + char.IsSurrogate('\ud83d') + " "
                + char.IsControl('\n') + " " + char.IsSeparator(' '));
    }

    static void Main()
    {
        Arrays();
        Lists();
        Tables();
        Values();
    }
}
