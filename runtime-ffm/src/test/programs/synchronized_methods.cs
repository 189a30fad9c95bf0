// mono: static synchronized methods of generic types lock another object
using System;
using System.Runtime.CompilerServices;
using System.Threading;

struct Wide {
    public long A, B, C;
    public string Text;
}

class Account {
    static int total;
    int balance;
    string log = "";

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Deposit(int amount) {
        int before = balance;
        if ((amount & 7) == 0) Thread.Yield();
        balance = before + amount;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public int Withdraw(int amount) {
        if (amount > balance) throw new InvalidOperationException("only " + balance);
        balance -= amount;
        if (balance == 0) return 0;
        try {
            return balance > 100 ? checked(balance * 2) : balance;
        } finally {
            log += "w" + amount;
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public Wide Snapshot(string text) {
        for (int i = 0; ; i++) {
            if (i == balance % 5) return new Wide { A = balance, B = i, C = -1, Text = text + log };
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public bool Holds() {
        return Monitor.IsEntered(this) && Nested(3);
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    bool Nested(int depth) {
        return depth == 0 ? Monitor.IsEntered(this) : Nested(depth - 1);
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static double AddToTotal(int amount) {
        int before = total;
        if ((amount & 7) == 0) Thread.Yield();
        total = before + amount;
        return total / 2.0;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static bool HoldsType() {
        return Monitor.IsEntered(typeof(Account));
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Caught() {
        try {
            Withdraw(1000000);
        } catch (InvalidOperationException e) {
            Console.WriteLine("caught " + e.Message);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public void Fail() {
        throw new ApplicationException("failed");
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public virtual float Half() {
        return balance / 2f;
    }

    public static int Total => total;
    public int Balance => balance;
}

class Derived : Account {
    [MethodImpl(MethodImplOptions.Synchronized)]
    public override float Half() {
        return base.Half() + 0.25f;
    }
}

class Box<T> {
    T value;

    [MethodImpl(MethodImplOptions.Synchronized)]
    public T Swap(T with) {
        T old = value;
        value = with;
        return old;
    }

    [MethodImpl(MethodImplOptions.Synchronized)]
    public static bool Held() {
        return Monitor.IsEntered(typeof(Box<T>));
    }
}

class Events {
    // The accessors of such an event are synchronized by old compilers.
    public event Action Happened;

    public void Raise() {
        if (Happened != null) Happened();
    }
}

class Program {
    static void Main() {
        var account = new Derived();
        var threads = new Thread[4];
        for (int t = 0; t < threads.Length; t++) {
            threads[t] = new Thread(() => {
                for (int i = 1; i <= 2000; i++) {
                    account.Deposit(i & 15);
                    Account.AddToTotal(i & 15);
                }
            });
            threads[t].Start();
        }
        foreach (var thread in threads) thread.Join();
        Console.WriteLine(account.Balance + " " + Account.Total);
        Console.WriteLine(account.Withdraw(50) + " " + account.Withdraw(account.Balance - 70));
        var wide = account.Snapshot("log ");
        Console.WriteLine(wide.A + " " + wide.B + " " + wide.C + " " + wide.Text);
        Console.WriteLine(account.Holds() + " " + Monitor.IsEntered(account) + " " + Account.HoldsType() + " " + Monitor.IsEntered(typeof(Account)));
        account.Caught();
        try {
            account.Fail();
        } catch (ApplicationException e) {
            Console.WriteLine(e.Message + " " + Monitor.IsEntered(account));
        }
        Console.WriteLine(account.Half().ToString("F2") + " " + Account.AddToTotal(1).ToString("F1"));
        var box = new Box<string>();
        Console.WriteLine(box.Swap("a") ?? "null");
        Console.WriteLine(box.Swap("b") + " " + Box<string>.Held() + " " + Box<int>.Held());
        Func<int, int> withdraw = account.Withdraw;
        Console.WriteLine(withdraw(20));
        var events = new Events();
        events.Happened += () => Console.WriteLine("happened");
        events.Raise();
        try {
            ((Account)null).Deposit(1);
        } catch (NullReferenceException) {
            Console.WriteLine("null");
        }
        // The lock is free again: another thread gets it.
        var other = new Thread(() => account.Deposit(1));
        other.Start();
        other.Join();
        Console.WriteLine(account.Balance);
    }
}
