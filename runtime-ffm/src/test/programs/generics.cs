// Generic classes, structs, interfaces and methods, over values and references.
using System;

interface IStack<T> { void Push(T t); T Pop(); int Count { get; } }
class Stack<T> : IStack<T> {
    T[] items = new T[2];
    int count;
    public int Count { get { return count; } }
    public void Push(T t) { if (count == items.Length) { T[] bigger = new T[count * 2]; for (int i = 0; i < count; i++) bigger[i] = items[i]; items = bigger; } items[count++] = t; }
    public T Pop() { T t = items[--count]; items[count] = default(T); return t; }
    public T this[int i] { get { return items[i]; } set { items[i] = value; } }
}
class Node<K, V> where K : IComparable<K> {
    public K Key; public V Value; public Node<K, V> Left, Right;
    public Node(K k, V v) { Key = k; Value = v; }
}
class Tree<K, V> where K : IComparable<K> {
    Node<K, V> root;
    public int Count;
    public void Add(K k, V v) { root = Add(root, k, v); }
    Node<K, V> Add(Node<K, V> n, K k, V v) {
        if (n == null) { Count++; return new Node<K, V>(k, v); }
        int c = k.CompareTo(n.Key);
        if (c == 0) n.Value = v; else if (c < 0) n.Left = Add(n.Left, k, v); else n.Right = Add(n.Right, k, v);
        return n;
    }
    public bool TryGet(K k, out V v) {
        for (Node<K, V> n = root; n != null;) { int c = k.CompareTo(n.Key); if (c == 0) { v = n.Value; return true; } n = c < 0 ? n.Left : n.Right; }
        v = default(V);
        return false;
    }
    public string Walk() { return Walk(root); }
    static string Walk(Node<K, V> n) { return n == null ? "" : Walk(n.Left) + n.Key + "=" + n.Value + " " + Walk(n.Right); }
}
struct Pair<A, B> { public A First; public B Second; public Pair(A a, B b) { First = a; Second = b; } public Pair<B, A> Flip() { return new Pair<B, A>(Second, First); } public override string ToString() { return "(" + First + ", " + Second + ")"; } }
struct Id : IComparable<Id> { public byte A; public long B; public int CompareTo(Id o) { return A != o.A ? A - o.A : B < o.B ? -1 : B > o.B ? 1 : 0; } public override string ToString() { return A + ":" + B; } }
abstract class Animal { public abstract string Say(); }
class Cat : Animal { public override string Say() { return "meow"; } }
class Dog : Animal { public override string Say() { return "woof"; } }
class Base<T> { public virtual string Who(T t) { return "Base<" + typeof(T).Name + ">" + t; } public virtual U Conv<U>(T t, U u) { return u; } }
class Mid<T> : Base<T[]> { public override string Who(T[] t) { return "Mid " + t.Length + " " + base.Who(t).Length; } }
class Leaf : Mid<int> { public override U Conv<U>(int[] t, U u) { return t.Length > 2 ? default(U) : u; } }

static class Program {
    static T Make<T>() where T : new() { return new T(); }
    static string Chorus<T>(T[] all) where T : Animal { string s = ""; foreach (T a in all) s += a.Say() + " "; return s; }
    static T Max<T>(T a, T b) where T : IComparable<T> { return a.CompareTo(b) >= 0 ? a : b; }
    static void Drain<T>(IStack<T> s) { while (s.Count > 0) Console.Write(s.Pop() + " "); Console.WriteLine(); }
    static Pair<T, Pair<U, T>> Nest<T, U>(T t, U u) { return new Pair<T, Pair<U, T>>(t, new Pair<U, T>(u, t)); }
    static bool Is<T>(object o) { return o is T; }
    static T As<T>(object o) where T : class { return o as T; }

    static void Main() {
        var ints = new Stack<int>(); for (int i = 0; i < 7; i++) ints.Push(i * i);
        ints[3] = -9;
        Drain(ints);
        var strings = new Stack<string>(); foreach (string s in "a b c d".Split(' ')) strings.Push(s);
        Drain(strings);
        var ids = new Stack<Id>(); for (int i = 0; i < 5; i++) ids.Push(new Id { A = (byte)i, B = -i });
        Drain(ids);
        var pairs = new Stack<Pair<string, long>>(); pairs.Push(new Pair<string, long>("x", 1L << 40)); pairs.Push(new Pair<string, long>(null, 2));
        Drain(pairs);
        var tree = new Tree<int, string>();
        foreach (int k in new[] { 5, 2, 8, 1, 9, 3, 5 }) tree.Add(k, "v" + k * k);
        string found;
        Console.WriteLine(tree.Walk() + tree.Count + " " + tree.TryGet(8, out found) + found + " " + tree.TryGet(7, out found) + (found == null));
        var tree2 = new Tree<Id, Pair<int, byte>>();
        for (int i = 0; i < 6; i++) tree2.Add(new Id { A = (byte)(i % 2), B = -i }, new Pair<int, byte>(i, (byte)(i * 50)));
        Pair<int, byte> p;
        Console.WriteLine(tree2.Walk() + tree2.TryGet(new Id { A = 1, B = -3 }, out p) + p);
        var tree3 = new Tree<string, double>(); tree3.Add("b", 2); tree3.Add("a", 1); tree3.Add("c", 3);
        Console.WriteLine(tree3.Walk());
        Console.WriteLine(Nest(1, "s") + " " + Nest('c', 2L).Second.Flip() + " " + new Pair<int, string>(1, "f").Flip().First);
        Console.WriteLine(Make<Id>() + " " + Make<Cat>().Say() + " " + Make<int>() + " " + Chorus(new Animal[] { new Cat(), new Dog() }) + Chorus(new[] { new Dog() }));
        Console.WriteLine(Max(3, 5) + " " + Max("a", "b") + " " + Max(2.5, 1.5).Equals(2.5) + " " + Max(new Id { A = 1 }, new Id { B = 9 }) + " " + Max('x', 'y') + " " + Max(1L, -1L));
        Base<int[]> b = new Leaf();
        Console.WriteLine(b.Who(new[] { 1, 2 }) + " " + b.Conv(new int[1], "kept") + " " + b.Conv(new int[3], 5) + " " + (b.Conv(new int[3], "gone") == null) + " " + new Base<string>().Conv("x", 2L));
        Console.WriteLine(Is<int>(5) + " " + Is<long>(5) + " " + Is<string>("") + " " + Is<Animal>(new Cat()) + " " + Is<Pair<int, int>>(new Pair<int, int>()) + " " + Is<Stack<int>>(ints) + " " + Is<Stack<long>>(ints) + " " + Is<IStack<int>>(ints) + " " + (As<Animal>(new Dog()).Say()) + " " + (As<string>(5) == null));
    }
}
