// mcs: two compilations by Roslyn are enough for what this shows
// Events: subscribing, unsubscribing, custom accessors, static events, order and return values.
using System;
using System.Collections.Generic;

class PriceChangedEventArgs : EventArgs
{
    public decimal Old { get; }
    public decimal New { get; }
    public PriceChangedEventArgs(decimal old, decimal now) { Old = old; New = now; }
}

class Stock
{
    private decimal _price;
    public event EventHandler<PriceChangedEventArgs> PriceChanged;
    public static event Action<string> Created;

    public Stock(string name) { Created?.Invoke(name); }

    public decimal Price
    {
        get => _price;
        set
        {
            if (_price == value) return;
            var args = new PriceChangedEventArgs(_price, value);
            _price = value;
            PriceChanged?.Invoke(this, args);
        }
    }
}

class Logged
{
    private readonly List<Action> _handlers = new List<Action>();

    public event Action Fired
    {
        add { Console.WriteLine("add"); _handlers.Add(value); }
        remove { Console.WriteLine("remove " + _handlers.Remove(value)); }
    }

    public void Fire() { foreach (var h in _handlers.ToArray()) h(); }
}

static class Program
{
    static void OnChange(object sender, PriceChangedEventArgs e) =>
        Console.WriteLine(sender.GetType().Name + " " + e.Old + " -> " + e.New);

    static void Hello() => Console.WriteLine("hello");

    static void Main()
    {
        Stock.Created += name => Console.WriteLine("created " + name);
        var stock = new Stock("ACME");
        stock.Price = 1;
        stock.PriceChanged += OnChange;
        stock.PriceChanged += (s, e) => Console.WriteLine("change of " + (e.New - e.Old));
        stock.Price = 2.5m;
        stock.Price = 2.5m;
        stock.PriceChanged -= OnChange;
        stock.Price = 3;

        var logged = new Logged();
        logged.Fired += Hello;
        logged.Fired += Hello;
        logged.Fire();
        logged.Fired -= Hello;
        logged.Fire();
        logged.Fired -= () => { };

        Func<int> chain = () => 1;
        chain += () => 2;
        chain += () => 3;
        Console.WriteLine(chain() + " of " + chain.GetInvocationList().Length);
        int sum = 0;
        foreach (Func<int> f in chain.GetInvocationList()) sum += f();
        Console.WriteLine(sum);
        Action a = Hello, b = Hello;
        Console.WriteLine((a == b) + " " + (a + b == b + a) + " " + (a - b == null));
        Action failing = () => Console.WriteLine("first");
        failing += () => throw new InvalidOperationException("second fails");
        failing += () => Console.WriteLine("never");
        try
        {
            failing();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
