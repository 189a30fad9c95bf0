// mcs: made with Roslyn only so far
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    static void Report(string name, Task task)
    {
        try
        {
            task.Wait();
            Console.WriteLine(name + ": " + task.Status);
        }
        catch (AggregateException e)
        {
            Console.WriteLine(name + ": " + task.Status + " " + e.InnerExceptions.Count + " " + e.InnerException.GetType().Name + " "
                + e.InnerException.Message);
        }
    }

    static void Main()
    {
        Report("run", Task.Run(() => { }));
        Report("throw", Task.Run(() => throw new InvalidOperationException("inside")));
        var source = new CancellationTokenSource();
        source.Cancel();
        Report("canceled before", Task.Run(() => { }, source.Token));
        Report("canceled inside", Task.Factory.StartNew(() => source.Token.ThrowIfCancellationRequested(), source.Token));
        Report("other token", Task.Run(() => throw new OperationCanceledException("not mine")));
        Report("from exception", Task.FromException(new ArgumentException("given")));
        Report("completed", Task.CompletedTask);

        var task = new Task<int>(() => 6 * 7);
        Console.WriteLine(task.Status + " " + task.IsCompleted);
        task.Start();
        Console.WriteLine(task.Result + " " + task.Status + " " + task.IsCompletedSuccessfully);
        foreach (var bad in new Action[] { () => task.Start(), () => Task.CompletedTask.Start(), () => new TaskCompletionSource<int>().Task.Start(),
            () => task.RunSynchronously(), () => task.ContinueWith(t => { }, TaskContinuationOptions.NotOnCanceled
                | TaskContinuationOptions.OnlyOnCanceled) })
        {
            try
            {
                bad();
                Console.WriteLine("no exception");
            }
            catch (Exception e)
            {
                Console.WriteLine(e.GetType().Name + ": " + e.Message);
            }
        }
        var inline = new Task<int>(() => Thread.CurrentThread.ManagedThreadId);
        inline.RunSynchronously();
        Console.WriteLine(inline.Result == Thread.CurrentThread.ManagedThreadId);

        var log = new List<string>();
        var first = new TaskCompletionSource<int>();
        var chain = first.Task.ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result * 2).ContinueWith(t => "=" + t.Result);
        first.SetResult(20);
        Console.WriteLine(chain.Result + " " + first.TrySetResult(3) + " " + first.TrySetException(new Exception()) + " " + first.TrySetCanceled());
        var failed = Task.Run(new Func<int>(() => throw new FormatException("bad")));
        var onFault = failed.ContinueWith(t => t.Exception.InnerException.Message, TaskContinuationOptions.OnlyOnFaulted);
        var onSuccess = failed.ContinueWith(t => t.Result, TaskContinuationOptions.OnlyOnRanToCompletion);
        Console.WriteLine(onFault.Result);
        Report("not on fault", onSuccess);
        var ordered = new TaskCompletionSource<bool>();
        for (int i = 0; i < 5; i++)
        {
            int number = i;
            ordered.Task.ContinueWith(t => log.Add("c" + number), TaskContinuationOptions.ExecuteSynchronously);
        }
        ordered.SetResult(true);
        Console.WriteLine(string.Join(" ", log));

        int children = 0;
        var parent = Task.Factory.StartNew(() =>
        {
            for (int i = 0; i < 4; i++)
            {
                int number = i;
                Task.Factory.StartNew(() =>
                {
                    Thread.Sleep(2);
                    Interlocked.Increment(ref children);
                    if (number == 2) throw new TimeoutException("child " + number);
                }, TaskCreationOptions.AttachedToParent);
            }
        });
        try
        {
            parent.Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(children + " " + e.Flatten().InnerException.Message + " " + e.InnerException.GetType().Name);
        }

        var all = Task.WhenAll(Enumerable.Range(1, 5).Select(i => Task.Run(() => i * i)));
        Console.WriteLine(string.Join(",", all.Result) + " " + Task.WhenAll().Status + " " + Task.WhenAll(new Task<int>[0]).Result.Length);
        var some = Task.WhenAll(Task.Run(() => throw new Exception("one")), Task.Run(() => throw new Exception("two")), Task.CompletedTask);
        try
        {
            some.Wait();
        }
        catch (AggregateException e)
        {
            Console.WriteLine(string.Join(" ", e.InnerExceptions.Select(i => i.Message)) + " " + e.Message);
        }
        var any = Task.WhenAny(new TaskCompletionSource<int>().Task, Task.FromResult(5));
        Console.WriteLine(any.Result.Result + " " + Task.WaitAny(Task.CompletedTask, new TaskCompletionSource<int>().Task));
        Console.WriteLine(new TaskCompletionSource<int>().Task.Wait(5) + " " + Task.WaitAll(new Task[] { Task.Delay(1) }, 5000));
        try
        {
            new TaskCompletionSource<int>().Task.Wait(source.Token);
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(Task.Run(() => Task.Run(() => "unwrapped")).Result + " " + Task.Factory.StartNew(() => Task.FromResult(3)).Unwrap().Result);
        var after = Task.Factory.ContinueWhenAll(new[] { Task.FromResult(1), Task.FromResult(2) }, ts => ts.Sum(t => t.Result));
        Console.WriteLine(after.Result + " " + Task.Factory.StartNew(o => (int)o + 1, 41).Result + " "
            + Task.Factory.StartNew(() => Thread.CurrentThread.IsThreadPoolThread, TaskCreationOptions.LongRunning).Result);
        Console.WriteLine((Task.CurrentId == null) + " " + Task.Run(() => Task.CurrentId != null).Result + " " + (Task.Run(() => { }).Id > 0));

        var aggregate = new AggregateException("outer", new Exception("a"), new AggregateException(new Exception("b"), new Exception("c")));
        Console.WriteLine(aggregate.Message + " | " + aggregate.Flatten().InnerExceptions.Count + " | " + aggregate.GetBaseException().GetType().Name
            + " | " + new AggregateException(new AggregateException(new Exception("deep"))).GetBaseException().Message);
        try
        {
            aggregate.Handle(e => e.Message == "a");
        }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException.Message);
        }
    }
}
