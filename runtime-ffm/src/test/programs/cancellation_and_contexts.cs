// mcs: made with Roslyn only so far
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    // Runs what is posted when it is told to, on the thread that tells it.
    class Loop : SynchronizationContext
    {
        private readonly Queue<KeyValuePair<SendOrPostCallback, object>> _posted = new Queue<KeyValuePair<SendOrPostCallback, object>>();

        public override void Post(SendOrPostCallback d, object state)
        {
            lock (_posted)
            {
                _posted.Enqueue(new KeyValuePair<SendOrPostCallback, object>(d, state));
                Monitor.Pulse(_posted);
            }
        }

        public int RunUntil(Task task)
        {
            int count = 0;
            while (!task.IsCompleted)
            {
                KeyValuePair<SendOrPostCallback, object> next;
                lock (_posted)
                {
                    while (_posted.Count == 0) Monitor.Wait(_posted);
                    next = _posted.Dequeue();
                }
                next.Key(next.Value);
                count++;
            }
            return count;
        }
    }

    static async Task Work(int thread)
    {
        for (int i = 0; i < 3; i++)
        {
            await Task.Delay(1);
            Console.WriteLine(i + " " + (Thread.CurrentThread.ManagedThreadId == thread));
        }
        await Task.Run(() => Console.WriteLine("elsewhere " + (SynchronizationContext.Current == null)));
        Console.WriteLine("back " + (Thread.CurrentThread.ManagedThreadId == thread));
    }

    static void Main()
    {
        var loop = new Loop();
        SynchronizationContext.SetSynchronizationContext(loop);
        var work = Work(Thread.CurrentThread.ManagedThreadId);
        loop.RunUntil(work);
        SynchronizationContext.SetSynchronizationContext(null);

        var source = new CancellationTokenSource();
        var token = source.Token;
        Console.WriteLine(token.CanBeCanceled + " " + token.IsCancellationRequested + " " + CancellationToken.None.CanBeCanceled + " "
            + new CancellationToken(true).IsCancellationRequested);
        var registrations = new List<CancellationTokenRegistration>();
        for (int i = 0; i < 4; i++)
        {
            int number = i;
            registrations.Add(token.Register(() => Console.WriteLine("callback " + number)));
        }
        registrations[1].Dispose();
        token.Register(state => Console.WriteLine("state " + state), "s");
        var linked = CancellationTokenSource.CreateLinkedTokenSource(token, CancellationToken.None);
        linked.Token.Register(() => Console.WriteLine("linked"));
        source.Cancel();
        source.Cancel();
        Console.WriteLine(linked.IsCancellationRequested + " " + token.WaitHandle.WaitOne(0));
        token.Register(() => Console.WriteLine("at once"));
        try
        {
            token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + (e.CancellationToken == token));
        }
        var failing = new CancellationTokenSource();
        failing.Token.Register(() => throw new Exception("first"));
        failing.Token.Register(() => throw new Exception("second"));
        try
        {
            failing.Cancel();
        }
        catch (AggregateException e)
        {
            foreach (var inner in e.InnerExceptions) Console.WriteLine(inner.Message);
        }
        var disposed = new CancellationTokenSource();
        disposed.Dispose();
        try
        {
            disposed.Cancel();
        }
        catch (ObjectDisposedException e)
        {
            Console.WriteLine(e.Message);
        }
        var timed = new CancellationTokenSource();
        timed.CancelAfter(2);
        Console.WriteLine(timed.Token.WaitHandle.WaitOne(10000) + " " + timed.IsCancellationRequested);

        var order = new List<int>();
        var gate = new ManualResetEventSlim();
        for (int i = 0; i < 3; i++) ThreadPool.QueueUserWorkItem(s => { lock (order) { order.Add((int)s); if (order.Count == 3) gate.Set(); } }, i);
        gate.Wait();
        order.Sort();
        Console.WriteLine(string.Join(",", order));
        var result = Parallel.For(0, 1000, (i, state) =>
        {
            if (i == 10) state.Break();
        });
        Console.WriteLine(result.IsCompleted + " " + result.LowestBreakIteration);
        long sum = 0;
        Parallel.For(0, 1000, () => 0L, (i, state, local) => local + i, local => Interlocked.Add(ref sum, local));
        Console.WriteLine(sum);
        try
        {
            Parallel.Invoke(() => { }, () => throw new Exception("parallel"));
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerException.Message);
        }
        try
        {
            Parallel.ForEach(new[] { 1, 2, 3 }, i => { if (i == 2) throw new Exception("two"); });
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException.Message);
        }
    }
}
