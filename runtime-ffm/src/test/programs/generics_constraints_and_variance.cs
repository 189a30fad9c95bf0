// mcs: two compilations by Roslyn are enough for what this shows
// Constraints, variance of interfaces and delegates, recursive constraints, generic virtual methods.
using System;
using System.Collections.Generic;

interface IProducer<out T> { T Get(); }

interface IConsumer<in T> { void Put(T item); }

class Animal { public virtual string Name => "animal"; }

class Cat : Animal { public override string Name => "cat"; }

class CatShop : IProducer<Cat> { public Cat Get() => new Cat(); }

class Log : IConsumer<object> { public void Put(object item) => Console.WriteLine("put " + item); }

abstract class Comparable<T> where T : Comparable<T>
{
    public abstract int Key { get; }

    public static T Max(T a, T b) => a.Key >= b.Key ? a : b;
}

class Version2 : Comparable<Version2>
{
    private readonly int _n;
    public Version2(int n) { _n = n; }
    public override int Key => _n;
}

class Visitor
{
    public virtual string Visit<T>(T value) => "base " + typeof(T).Name + " " + value;
}

class Loud : Visitor
{
    public override string Visit<T>(T value) => "LOUD " + typeof(T).Name + " " + value;
}

class Cache<TKey, TValue> where TValue : class, new()
{
    private readonly Dictionary<TKey, TValue> _items = new Dictionary<TKey, TValue>();
    public static int Made;

    public TValue this[TKey key]
    {
        get
        {
            if (!_items.TryGetValue(key, out TValue value))
            {
                value = new TValue();
                Made++;
                _items[key] = value;
            }
            return value;
        }
    }
}

static class Program
{
    static T Create<T>() where T : new() => new T();

    static int Count<T>(IEnumerable<T> items) where T : struct
    {
        int n = 0;
        foreach (T item in items)
            if (!item.Equals(default(T))) n++;
        return n;
    }

    static string NameOf<T>(T animal) where T : Animal => animal.Name + "/" + typeof(T).Name;

    static bool IsDefault<T>(T value) => EqualityComparer<T>.Default.Equals(value, default);

    static void Main()
    {
        IProducer<Animal> producer = new CatShop();
        Console.WriteLine(producer.Get().Name);
        IConsumer<string> consumer = new Log();
        consumer.Put("text");
        Func<Cat> makeCat = () => new Cat();
        Func<Animal> makeAnimal = makeCat;
        Console.WriteLine(makeAnimal().Name);
        Action<object> write = o => Console.WriteLine(o);
        Action<string> writeText = write;
        writeText("through variance");
        IEnumerable<object> objects = new List<string> { "a", "b" };
        foreach (object o in objects) Console.Write(o + " ");
        Console.WriteLine();
        Console.WriteLine(Version2.Max(new Version2(3), new Version2(5)).Key);
        Visitor visitor = new Loud();
        Console.WriteLine(visitor.Visit(1) + ", " + visitor.Visit("s") + ", " + new Visitor().Visit(2.5));
        var cache = new Cache<int, List<int>>();
        cache[1].Add(5);
        cache[1].Add(6);
        cache[2].Add(7);
        Console.WriteLine(cache[1].Count + " " + Cache<int, List<int>>.Made + " " + Cache<string, List<int>>.Made);
        Console.WriteLine(Create<int>() + " " + Create<Cat>().Name + " " + Create<Guid>());
        Console.WriteLine(Count(new[] { 0, 1, 2, 0 }));
        Console.WriteLine(NameOf(new Cat()) + " " + NameOf<Animal>(new Cat()));
        Console.WriteLine(IsDefault(0) + " " + IsDefault("") + " " + IsDefault<string>(null) + " " + IsDefault(0.5));
        Console.WriteLine(producer is IProducer<object>);
        Console.WriteLine((object)new List<string>() is IEnumerable<object>);
        Console.WriteLine((object)new List<int>() is IEnumerable<object>);
    }
}
