// mcs: two compilations by Roslyn are enough for what this shows
// A discrete event simulation with a priority queue and delegates.
using System;
using System.Collections.Generic;

class Simulation
{
    private readonly SortedDictionary<(double Time, int Order), Action> _events = new SortedDictionary<(double, int), Action>();
    private int _order;
    public double Now { get; private set; }

    public void At(double delay, Action action) { _events.Add((Now + delay, _order++), action); }

    public int Run(double until)
    {
        int handled = 0;
        while (_events.Count > 0)
        {
            (double Time, int Order) first = default;
            Action action = null;
            foreach (var pair in _events) { first = pair.Key; action = pair.Value; break; }
            if (first.Time > until) break;
            _events.Remove(first);
            Now = first.Time;
            action();
            handled++;
        }
        return handled;
    }
}

class Server
{
    private readonly Simulation _sim;
    private readonly Random _random;
    private readonly Queue<int> _waiting = new Queue<int>();
    private bool _busy;
    public int Served, Longest;
    public Server(Simulation sim, Random random) { _sim = sim; _random = random; }

    public void Arrive(int customer)
    {
        _waiting.Enqueue(customer);
        Longest = Math.Max(Longest, _waiting.Count);
        if (!_busy) Next();
        _sim.At(_random.Next(1, 8), () => Arrive(customer + 1));
    }

    private void Next()
    {
        if (_waiting.Count == 0) { _busy = false; return; }
        _busy = true;
        int customer = _waiting.Dequeue();
        _sim.At(_random.Next(2, 7), () =>
        {
            Served++;
            if (customer % 10 == 0) Console.WriteLine($"{_sim.Now,6:F1} served {customer}");
            Next();
        });
    }
}

static class Program
{
    static void Main()
    {
        var sim = new Simulation();
        var server = new Server(sim, new Random(11));
        sim.At(0, () => server.Arrive(1));
        Console.WriteLine(sim.Run(200) + " events, " + server.Served + " served, queue up to " + server.Longest);
        var order = new List<string>();
        sim = new Simulation();
        sim.At(5, () => order.Add("c"));
        sim.At(1, () => { order.Add("a"); sim.At(1, () => order.Add("b")); });
        sim.At(5, () => order.Add("d"));
        sim.Run(10);
        Console.WriteLine(string.Join("", order) + " " + sim.Now);
    }
}
