using System;
using System.Threading;

class Program {
    static void Main() {
        var fired = new ManualResetEvent(false);
        object seen = null;
        using (new Timer(state => {
            seen = state;
            fired.Set();
        }, "state", 10, Timeout.Infinite)) {
            Console.WriteLine(fired.WaitOne(20000) + " " + seen);
        }

        int ticks = 0;
        var many = new ManualResetEvent(false);
        var periodic = new Timer(state => {
            if (Interlocked.Increment(ref ticks) == 5) many.Set();
        }, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(5));
        Console.WriteLine(many.WaitOne(20000));
        var stopped = new ManualResetEvent(false);
        Console.WriteLine(periodic.Dispose(stopped) + " " + stopped.WaitOne(20000));
        int after = ticks;
        Thread.Sleep(50);
        Console.WriteLine(after >= 5 && ticks == after);
        try {
            periodic.Change(1, 1);
        } catch (ObjectDisposedException e) {
            Console.WriteLine(e.Message);
        }

        var never = new Timer(state => Console.WriteLine("never"), null, 60000, 60000);
        Console.WriteLine(never.Change(Timeout.Infinite, Timeout.Infinite));
        var again = new ManualResetEvent(false);
        var idle = new Timer(state => again.Set());
        Console.WriteLine(again.WaitOne(30));
        idle.Change(1, Timeout.Infinite);
        Console.WriteLine(again.WaitOne(20000));
        idle.Dispose();
        never.Dispose();
        try {
            new Timer(null, null, 1, 1);
        } catch (ArgumentNullException e) {
            Console.WriteLine(e.ParamName);
        }
        try {
            new Timer(state => { }, null, -2, 1);
        } catch (ArgumentOutOfRangeException e) {
            Console.WriteLine(e.ParamName);
        }
    }
}
