// mcs: made with Roslyn only so far
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    struct Big
    {
        public long A, B, C, D;
        public override string ToString() => A + "," + B + "," + C + "," + D;
    }

    class Resource : IDisposable
    {
        private readonly string _name;
        public Resource(string name) { _name = name; }
        public void Dispose() => Console.WriteLine("dispose " + _name);
    }

    // An awaiter of our own.
    class Signal : INotifyCompletion
    {
        private Action _rest;
        private string _value;
        public Signal GetAwaiter() => this;
        public bool IsCompleted => _value != null;
        public string GetResult() => _value;
        public void OnCompleted(Action continuation) => _rest = continuation;
        public void Set(string value)
        {
            _value = value;
            _rest?.Invoke();
        }
    }

    static async Task<int> Sum(int n)
    {
        int sum = 0;
        for (int i = 1; i <= n; i++)
        {
            await Task.Yield();
            sum += i;
        }
        return sum;
    }

    static async Task<Big> Struct(long seed)
    {
        var big = new Big { A = seed };
        await Task.Delay(1);
        big.B = big.A * 2;
        await Task.Yield();
        big.C = big.B * 2;
        big.D = await Sum(3);
        return big;
    }

    static async Task<string> Finally(bool fail)
    {
        using (new Resource("outer"))
        {
            try
            {
                await Task.Yield();
                if (fail) throw new InvalidOperationException("failed");
                return "returned";
            }
            catch (InvalidOperationException e) when (e.Message.Length > 3)
            {
                await Task.Yield();
                return "caught " + e.Message;
            }
            finally
            {
                await Task.Yield();
                Console.WriteLine("finally");
            }
        }
    }

    static async Task Rethrow()
    {
        try
        {
            await Task.Run(() => throw new ArgumentException("deep"));
        }
        catch (ArgumentException)
        {
            await Task.Yield();
            throw;
        }
    }

    static async Task<T> Generic<T>(Func<Task<T>> make, T fallback)
    {
        try
        {
            return await make();
        }
        catch (Exception e)
        {
            Console.WriteLine(typeof(T).Name + " " + e.Message);
            return fallback;
        }
    }

    static async ValueTask<int> Value(int n)
    {
        if (n > 2) await Task.Yield();
        return n * 10;
    }

    static async Task<int> Recursive(int n) => n == 0 ? 0 : n + await Recursive(n - 1);

    static async Task<string> Wait(Signal signal) => "got " + await signal;

    static async void Fire(TaskCompletionSource<string> done)
    {
        await Task.Yield();
        done.SetResult("fired");
    }

    static readonly AsyncLocal<string> s_local = new AsyncLocal<string>();

    static async Task Local(string name)
    {
        s_local.Value = name;
        await Task.Yield();
        Console.WriteLine(name + " " + s_local.Value);
    }

    static async Task<int> Arguments(int a, long b, double c, string d, byte e, Big f, object g)
    {
        await Task.Yield();
        return a + (int)b + (int)c + d.Length + e + (int)f.A + g.GetHashCode();
    }

    static int Main()
    {
        Console.WriteLine(Sum(10).Result);
        Console.WriteLine(Struct(5).GetAwaiter().GetResult());
        Console.WriteLine(Finally(false).Result);
        Console.WriteLine(Finally(true).Result);
        try
        {
            Rethrow().GetAwaiter().GetResult();
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(Generic(() => Task.FromResult("text"), "none").Result + " "
            + Generic<int>(() => throw new Exception("thrown"), -1).Result);
        Console.WriteLine(Value(1).Result + " " + Value(3).AsTask().Result + " " + Value(2).IsCompletedSuccessfully + " " + new ValueTask<int>(5).Result);
        Console.WriteLine(Recursive(300).Result);
        var signal = new Signal();
        var waiting = Wait(signal);
        Console.WriteLine(waiting.IsCompleted);
        signal.Set("signal");
        Console.WriteLine(waiting.Result);
        var done = new TaskCompletionSource<string>();
        Fire(done);
        Console.WriteLine(done.Task.Result);
        s_local.Value = "outside";
        Local("a").Wait();
        Local("b").Wait();
        Console.WriteLine(s_local.Value);
        Console.WriteLine(Arguments(1, 2, 3.5, "four", 5, new Big { A = 6 }, 7).Result);
        Func<int, Task<int>> square = async x => { await Task.Delay(1); return x * x; };
        var tasks = new List<Task<int>>();
        for (int i = 0; i < 20; i++) tasks.Add(square(i));
        int total = 0;
        foreach (int value in Task.WhenAll(tasks).Result) total += value;
        Console.WriteLine(total);
        var semaphore = new SemaphoreSlim(2);
        int running = 0, most = 0;
        async Task Limited()
        {
            await semaphore.WaitAsync();
            int now = Interlocked.Increment(ref running);
            lock (semaphore) most = Math.Max(most, now);
            await Task.Delay(2);
            Interlocked.Decrement(ref running);
            semaphore.Release();
        }
        var limited = new List<Task>();
        for (int i = 0; i < 10; i++) limited.Add(Limited());
        Task.WhenAll(limited).Wait();
        Console.WriteLine(most <= 2 && semaphore.CurrentCount == 2);
        var timeout = new CancellationTokenSource(5);
        try
        {
            Task.Delay(-1, timeout.Token).Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerException.GetType().Name + " " + e.InnerException.Message);
        }
        return 0;
    }
}
