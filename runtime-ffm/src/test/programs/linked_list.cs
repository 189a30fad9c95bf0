// mcs: two compilations by Roslyn are enough for what this shows
// LinkedList: nodes, insertion around them, removal, and an LRU cache made of it.
using System;
using System.Collections.Generic;

class LruCache<TKey, TValue>
{
    private readonly int _capacity;
    private readonly LinkedList<KeyValuePair<TKey, TValue>> _order = new LinkedList<KeyValuePair<TKey, TValue>>();
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> _nodes =
        new Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>>();

    public LruCache(int capacity) { _capacity = capacity; }

    public bool TryGet(TKey key, out TValue value)
    {
        LinkedListNode<KeyValuePair<TKey, TValue>> node;
        value = default(TValue);
        if (!_nodes.TryGetValue(key, out node)) return false;
        _order.Remove(node);
        _order.AddFirst(node);
        value = node.Value.Value;
        return true;
    }

    public void Put(TKey key, TValue value)
    {
        LinkedListNode<KeyValuePair<TKey, TValue>> node;
        if (_nodes.TryGetValue(key, out node)) _order.Remove(node);
        else if (_nodes.Count == _capacity)
        {
            _nodes.Remove(_order.Last.Value.Key);
            _order.RemoveLast();
        }
        _nodes[key] = _order.AddFirst(new KeyValuePair<TKey, TValue>(key, value));
    }

    public string Keys()
    {
        var keys = new List<TKey>();
        foreach (var pair in _order) keys.Add(pair.Key);
        return string.Join(",", keys);
    }
}

static class Program
{
    static void Main()
    {
        var list = new LinkedList<string>(new[] { "b", "d" });
        LinkedListNode<string> d = list.Find("d");
        list.AddBefore(d, "c");
        list.AddAfter(d, "e");
        list.AddFirst("a");
        list.AddLast("b");
        Console.WriteLine(string.Join(" ", list) + " " + list.Count);
        Console.WriteLine(list.First.Next.Value + " " + list.Last.Previous.Value + " " + (list.First.Previous == null));
        Console.WriteLine(list.FindLast("b").Next == null);
        Console.WriteLine(list.Remove("b") + " " + list.Remove("x") + " " + string.Join(" ", list));
        list.RemoveFirst();
        list.RemoveLast();
        Console.WriteLine(string.Join(" ", list) + " " + list.Contains("c"));
        for (var node = list.Last; node != null; node = node.Previous) Console.Write(node.Value);
        Console.WriteLine();
        d.Value = "D";
        Console.WriteLine(string.Join(" ", list) + (d.List == list));
        try
        {
            list.AddLast(d);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        list.Remove(d);
        try
        {
            list.Remove(d);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        try
        {
            foreach (var s in list) list.AddLast(s);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        try
        {
            new LinkedList<int>().RemoveFirst();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        var cache = new LruCache<int, string>(3);
        for (int i = 1; i <= 3; i++) cache.Put(i, "v" + i);
        string v;
        cache.TryGet(1, out v);
        cache.Put(4, "v4");
        Console.WriteLine(cache.Keys() + " " + cache.TryGet(2, out v) + " " + cache.TryGet(3, out v) + v);
        cache.Put(1, "new");
        Console.WriteLine(cache.Keys());
    }
}
