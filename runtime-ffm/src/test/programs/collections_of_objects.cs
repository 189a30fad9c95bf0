// mcs: two compilations by Roslyn are enough for what this shows
// The collections before generics: ArrayList, Hashtable, Queue, Stack, BitArray, CollectionBase.
using System;
using System.Collections;

class Names : CollectionBase
{
    public int Add(string name) { return List.Add(name); }
    public string this[int i] { get { return (string)List[i]; } set { List[i] = value; } }
    protected override void OnInsert(int index, object value) { Console.Write("+" + value + "@" + index + " "); }
    protected override void OnRemoveComplete(int index, object value) { Console.Write("-" + value + " "); }
    protected override void OnSet(int index, object oldValue, object newValue) { Console.Write(oldValue + ">" + newValue + " "); }
}

static class Program
{
    static string Join(IEnumerable items)
    {
        string text = "";
        foreach (object o in items) text += (text == "" ? "" : ",") + (o ?? "null");
        return text;
    }

    static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name + ": " + e.Message);
        }
    }

    static void Main()
    {
        var list = new ArrayList { 3, "x", null, 2.5 };
        list.AddRange(new[] { 7, 8 });
        list.Insert(1, 'c');
        Console.WriteLine(Join(list) + " " + list.Count + " " + list.IndexOf(7) + " " + list.Contains(null));
        list.Remove("x");
        list.RemoveAt(0);
        list.RemoveRange(0, 2);
        list.Reverse();
        Console.WriteLine(Join(list));
        list.Clear();
        foreach (int i in new[] { 5, 2, 8, 1 }) list.Add(i);
        list.Sort();
        Console.WriteLine(Join(list) + " " + list.BinarySearch(5) + " " + list.BinarySearch(3) + " " + ((int[])list.ToArray(typeof(int))).Length);
        Try(() => Console.WriteLine(list[9]));
        Try(() => { list.Add("s"); list.Sort(); });
        Try(() => { foreach (object o in list) list.Add(o); });

        var table = new Hashtable();
        for (int i = 0; i < 12; i++) table[i * 5] = "v" + i;
        table.Remove(10);
        table[15] = "changed";
        Console.WriteLine(table.Count + " " + table[15] + " " + (table[10] ?? "none") + " " + table.ContainsKey(20) + table.ContainsValue("v4"));
        Console.WriteLine(Join(table.Keys));
        Console.WriteLine(Join(table.Values));
        foreach (DictionaryEntry e in table) Console.Write(e.Key + "=" + e.Value + " ");
        Console.WriteLine();
        Try(() => table.Add(20, "again"));
        Try(() => table.Add(null, 1));

        var queue = new Queue();
        queue.Enqueue(1);
        queue.Enqueue("two");
        queue.Enqueue(3);
        Console.WriteLine(queue.Dequeue() + " " + queue.Peek() + " " + queue.Count + " " + Join(queue));
        var stack = new Stack();
        stack.Push(1);
        stack.Push("two");
        Console.WriteLine(stack.Pop() + " " + stack.Peek() + " " + Join(stack));
        Try(() => new Stack().Pop());
        Try(() => new Queue().Dequeue());

        var bits = new BitArray(10);
        bits[3] = true;
        bits.Set(7, true);
        var other = new BitArray(new[] { true, false, false, true, false, false, false, false, false, true });
        Console.WriteLine(Join(new BitArray(bits).Or(other)));
        Console.WriteLine(Join(new BitArray(bits).And(other)));
        Console.WriteLine(Join(new BitArray(bits).Xor(other).Not()));
        var bytes = new byte[2];
        bits.CopyTo(bytes, 0);
        Console.WriteLine(bytes[0] + " " + bytes[1] + " " + new BitArray(new[] { 5 }).Count);
        Try(() => bits[10] = true);

        var names = new Names();
        names.Add("ann");
        names.Add("bob");
        names[0] = "eve";
        names.RemoveAt(1);
        Console.WriteLine(Join(names) + names.Count);
    }
}
