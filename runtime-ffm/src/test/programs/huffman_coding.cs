// mcs: two compilations by Roslyn are enough for what this shows
// Huffman codes with a priority queue of our own.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

class Heap<T>
{
    private readonly List<T> _items = new List<T>();
    private readonly Comparison<T> _order;
    public Heap(Comparison<T> order) { _order = order; }
    public int Count => _items.Count;

    public void Push(T item)
    {
        _items.Add(item);
        int i = _items.Count - 1;
        while (i > 0 && _order(_items[i], _items[(i - 1) / 2]) < 0)
        {
            var t = _items[i];
            _items[i] = _items[(i - 1) / 2];
            _items[i = (i - 1) / 2] = t;
        }
    }

    public T Pop()
    {
        T top = _items[0];
        _items[0] = _items[_items.Count - 1];
        _items.RemoveAt(_items.Count - 1);
        for (int i = 0; ;)
        {
            int child = 2 * i + 1;
            if (child >= _items.Count) return top;
            if (child + 1 < _items.Count && _order(_items[child + 1], _items[child]) < 0) child++;
            if (_order(_items[child], _items[i]) >= 0) return top;
            var t = _items[i];
            _items[i] = _items[child];
            _items[child] = t;
            i = child;
        }
    }
}

class Node
{
    public char Symbol;
    public int Weight, Order;
    public Node Left, Right;

    public void Codes(string prefix, IDictionary<char, string> codes)
    {
        if (Left == null) { codes[Symbol] = prefix; return; }
        Left.Codes(prefix + "0", codes);
        Right.Codes(prefix + "1", codes);
    }
}

static class Program
{
    static void Main()
    {
        string text = "she sells sea shells by the sea shore, the shells she sells are sea shells for sure";
        int order = 0;
        var heap = new Heap<Node>((a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Order.CompareTo(b.Order));
        foreach (var g in text.GroupBy(c => c).OrderBy(g => g.Key)) heap.Push(new Node { Symbol = g.Key, Weight = g.Count(), Order = order++ });
        while (heap.Count > 1)
        {
            Node a = heap.Pop(), b = heap.Pop();
            heap.Push(new Node { Left = a, Right = b, Weight = a.Weight + b.Weight, Order = order++ });
        }
        Node root = heap.Pop();
        var codes = new SortedDictionary<char, string>();
        root.Codes("", codes);
        foreach (var pair in codes) Console.WriteLine("'" + pair.Key + "' " + pair.Value);
        var bits = new StringBuilder();
        foreach (char c in text) bits.Append(codes[c]);
        Console.WriteLine(bits.Length + " bits instead of " + text.Length * 8);
        var decoded = new StringBuilder();
        for (int i = 0; i < bits.Length;)
        {
            Node n = root;
            while (n.Left != null) n = bits[i++] == '0' ? n.Left : n.Right;
            decoded.Append(n.Symbol);
        }
        Console.WriteLine(decoded.ToString() == text);
    }
}
