// mcs: two compilations by Roslyn are enough for what this shows
// Observers, a message bus by type, and undo with commands.
using System;
using System.Collections.Generic;
class Bus
{
    private readonly Dictionary<Type, Delegate> _handlers = new Dictionary<Type, Delegate>();
    public void On<T>(Action<T> h) { _handlers.TryGetValue(typeof(T), out Delegate d);
    _handlers[typeof(T)] = Delegate.Combine(d, h); }
    public void Off<T>(Action<T> h) { _handlers[typeof(T)] = Delegate.Remove(_handlers[typeof(T)], h); }
    public bool Send<T>(T message) { if (!_handlers.TryGetValue(typeof(T), out Delegate d) || d == null) return false;
    ((Action<T>)d)(message); return true; }
}
interface ICommand { void Do(); void Undo(); }
class Insert : ICommand
{
    private readonly List<string> _doc; private readonly int _at; private readonly string _text;
    public Insert(List<string> doc, int at, string text) { _doc = doc; _at = at; _text = text; }
    public void Do() => _doc.Insert(_at, _text);
    public void Undo() => _doc.RemoveAt(_at);
}
class History
{
    private readonly Stack<ICommand> _done = new Stack<ICommand>(), _undone = new Stack<ICommand>();
    public void Do(ICommand c) { c.Do(); _done.Push(c); _undone.Clear(); }
    public bool Undo() { if (_done.Count == 0) return false; var c = _done.Pop(); c.Undo(); _undone.Push(c);
    return true; }
    public bool Redo() { if (_undone.Count == 0) return false; var c = _undone.Pop(); c.Do(); _done.Push(c);
    return true; }
}
static class Program
{
    struct Tick { public int N; }
    static void Main()
    {
        var bus = new Bus(); int total = 0;
        Action<Tick> add = t => total += t.N, twice = t => total += 2 * t.N;
        bus.On(add); bus.On(twice); bus.On<string>(s => Console.WriteLine("text " + s));
        Console.WriteLine(bus.Send(new Tick { N = 5 }) + " " + total + " " + bus.Send("hi") + " " + bus.Send(1.5));
        bus.Off(twice); bus.Send(new Tick { N = 1 }); bus.Off(add);
        Console.WriteLine(total + " " + bus.Send(new Tick()));
        var doc = new List<string>(); var h = new History();
        h.Do(new Insert(doc, 0, "a")); h.Do(new Insert(doc, 1, "c")); h.Do(new Insert(doc, 1, "b"));
        Console.Write(string.Join("", doc) + " "); h.Undo(); h.Undo(); Console.Write(string.Join("", doc) + " ");
        h.Redo(); Console.Write(string.Join("", doc) + " ");
        h.Do(new Insert(doc, 0, "z")); Console.WriteLine(string.Join("", doc) + h.Redo() + h.Undo() + h.Undo() +
            h.Undo() + h.Undo() + doc.Count);
    }
}
