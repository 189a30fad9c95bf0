// mcs: two compilations by Roslyn are enough for what this shows
// A small object model: accounts, transactions, exceptions with data, events and reports.
using System;
using System.Collections.Generic;
using System.Linq;

class InsufficientFundsException : InvalidOperationException
{
    public decimal Missing { get; }
    public InsufficientFundsException(decimal missing) : base($"missing {missing:F2}") { Missing = missing; }
}

abstract class Account
{
    private static int s_next = 1000;
    private readonly List<(string What, decimal Amount)> _history = new List<(string, decimal)>();
    public event Action<Account, decimal> Changed;
    public int Number { get; } = s_next++;
    public string Owner { get; }
    public decimal Balance => _history.Sum(h => h.Amount);
    protected Account(string owner) { Owner = owner; }
    protected virtual decimal Limit => 0;

    public void Deposit(decimal amount)
    {
        if (amount <= 0) throw new ArgumentOutOfRangeException(nameof(amount));
        Add("deposit", amount);
    }

    public virtual void Withdraw(decimal amount)
    {
        if (Balance + Limit < amount) throw new InsufficientFundsException(amount - Balance - Limit);
        Add("withdrawal", -amount);
    }

    protected void Add(string what, decimal amount)
    {
        _history.Add((what, amount));
        Changed?.Invoke(this, amount);
    }

    public IEnumerable<string> Statement()
    {
        decimal running = 0;
        foreach (var (what, amount) in _history)
        {
            running += amount;
            yield return $"{what,-12}{amount,10:F2}{running,10:F2}";
        }
    }

    public override string ToString() => $"{GetType().Name} {Number} ({Owner}): {Balance:N2}";
}

class Savings : Account
{
    private readonly decimal _rate;
    public Savings(string owner, decimal rate) : base(owner) { _rate = rate; }
    public void Accrue() { Add("interest", Math.Round(Balance * _rate / 100, 2)); }
}

class Checking : Account
{
    public Checking(string owner) : base(owner) { }
    protected override decimal Limit => 100;
    public override void Withdraw(decimal amount)
    {
        base.Withdraw(amount);
        Add("fee", -0.5m);
    }
}

static class Program
{
    static void Transfer(Account from, Account to, decimal amount)
    {
        try
        {
            from.Withdraw(amount);
            to.Deposit(amount);
            Console.WriteLine($"moved {amount}");
        }
        catch (InsufficientFundsException e) when (e.Missing < 50)
        {
            Console.WriteLine("nearly: " + e.Message);
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine("refused: " + e.Message);
        }
    }

    static void Main()
    {
        var savings = new Savings("Ann", 2.5m);
        var checking = new Checking("Bob");
        int changes = 0;
        Action<Account, decimal> count = (a, d) => changes++;
        savings.Changed += count;
        checking.Changed += count;
        savings.Deposit(1000.10m);
        checking.Deposit(50);
        Transfer(savings, checking, 250.05m);
        Transfer(checking, savings, 420m);
        Transfer(checking, savings, 5000m);
        Transfer(checking, savings, 399.55m);
        savings.Accrue();
        try { savings.Deposit(-1); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        foreach (var a in new Account[] { savings, checking })
        {
            Console.WriteLine(a);
            foreach (string line in a.Statement()) Console.WriteLine("  " + line);
        }
        Console.WriteLine(changes);
    }
}
