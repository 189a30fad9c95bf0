// mcs: it names types of System.Threading that .NET Core has elsewhere
using System;
using System.Collections.Generic;
using System.Threading;

class Counter
{
    public int Value;
    public long Atomic;
    public object Reference;

    public void Add()
    {
        lock (this) Value++;
    }
}

static class Initialised
{
    public static readonly int Value = Make();

    static int Make()
    {
        Thread.Sleep(20);
        return 42;
    }
}

static class Program
{
    static Thread[] Start(int count, ParameterizedThreadStart body)
    {
        var threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            threads[i] = new Thread(body);
            threads[i].Start(i);
        }
        return threads;
    }

    static void Join(Thread[] threads)
    {
        foreach (Thread thread in threads) thread.Join();
    }

    static void Locks()
    {
        var counter = new Counter();
        Join(Start(4, o =>
        {
            for (int i = 0; i < 5000; i++)
            {
                counter.Add();
                Interlocked.Increment(ref counter.Atomic);
            }
        }));
        Console.WriteLine(counter.Value + " " + counter.Atomic);
    }

    static void Exchange()
    {
        var counter = new Counter();
        int taken = 0;
        Join(Start(4, o =>
        {
            for (int i = 0; i < 2000; i++)
            {
                object mine = new int[] { i };
                object old = Interlocked.Exchange(ref counter.Reference, mine);
                if (old != null) Interlocked.Add(ref taken, ((int[])old).Length);
            }
        }));
        Console.WriteLine(taken);
    }

    static void Queue()
    {
        var queue = new Queue<int>();
        long sum = 0;
        var consumer = new Thread(() =>
        {
            while (true)
            {
                int item;
                lock (queue)
                {
                    while (queue.Count == 0) Monitor.Wait(queue);
                    item = queue.Dequeue();
                }
                if (item < 0) return;
                sum += item;
            }
        });
        consumer.Start();
        for (int i = 1; i <= 1000; i++)
        {
            lock (queue)
            {
                queue.Enqueue(i);
                Monitor.Pulse(queue);
            }
        }
        lock (queue)
        {
            queue.Enqueue(-1);
            Monitor.PulseAll(queue);
        }
        consumer.Join();
        Console.WriteLine(sum);
    }

    static void Events()
    {
        var go = new ManualResetEvent(false);
        var turn = new AutoResetEvent(false);
        var gate = new SemaphoreSlim(2);
        var done = new CountdownEvent(4);
        int inside = 0;
        int most = 0;
        Thread[] threads = Start(4, o =>
        {
            go.WaitOne();
            gate.Wait();
            int now = Interlocked.Increment(ref inside);
            lock (gate) most = Math.Max(most, now);
            Thread.Sleep(5);
            Interlocked.Decrement(ref inside);
            gate.Release();
            done.Signal();
            turn.WaitOne();
        });
        go.Set();
        done.Wait();
        for (int i = 0; i < 4; i++)
        {
            turn.Set();
            while (turn.WaitOne(0)) turn.Set();
            Thread.Sleep(2);
        }
        turn.Set();
        foreach (Thread thread in threads)
        {
            while (!thread.Join(5)) turn.Set();
        }
        Console.WriteLine(most <= 2);
        var mutex = new Mutex();
        int count = 0;
        Join(Start(3, o =>
        {
            for (int i = 0; i < 500; i++)
            {
                mutex.WaitOne();
                count++;
                mutex.ReleaseMutex();
            }
        }));
        Console.WriteLine(count);
    }

    // Allocation on all threads, with collections.
    static void Allocation()
    {
        var sums = new long[4];
        Join(Start(4, o =>
        {
            int id = (int)o;
            var kept = new List<string>();
            for (int i = 0; i < 20000; i++)
            {
                string s = id + ":" + i;
                if (i % 100 == 0) kept.Add(s);
                sums[id] += s.Length;
                if (i % 5000 == 0) GC.Collect();
                try
                {
                    if (i % 1000 == 999) throw new InvalidOperationException(s);
                }
                catch (InvalidOperationException e)
                {
                    sums[id] += e.Message.Length;
                }
            }
            for (int i = 0; i < kept.Count; i++)
            {
                if (kept[i] != id + ":" + i * 100) Console.WriteLine("lost " + kept[i]);
            }
        }));
        Console.WriteLine(sums[0] + " " + sums[1] + " " + sums[2] + " " + sums[3]);
    }

    static void Construction()
    {
        int sum = 0;
        Join(Start(4, o => Interlocked.Add(ref sum, Initialised.Value)));
        Console.WriteLine(sum);
    }

    static void States()
    {
        var thread = new Thread(() => Thread.Sleep(1)) { Name = "worker", IsBackground = true };
        Console.WriteLine(thread.Name + " " + thread.IsAlive + " " + thread.IsBackground);
        thread.Start();
        thread.Join();
        Console.WriteLine(thread.IsAlive);
        try
        {
            thread.Start();
        }
        catch (ThreadStateException e)
        {
            Console.WriteLine(e.GetType());
        }
        Console.WriteLine(Thread.CurrentThread == Thread.CurrentThread);
        object gate = new object();
        try
        {
            Monitor.Exit(gate);
        }
        catch (SynchronizationLockException e)
        {
            Console.WriteLine(e.Message);
        }
        lock (gate)
        {
            Console.WriteLine(Monitor.IsEntered(gate) + " " + Monitor.Wait(gate, 1));
            lock (gate) Console.WriteLine(Monitor.TryEnter(gate, 10));
            Monitor.Exit(gate);
        }
    }

    static void Main()
    {
        Locks();
        Exchange();
        Queue();
        Events();
        Allocation();
        Construction();
        States();
    }
}
