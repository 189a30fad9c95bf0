// mcs: made with Roslyn only so far
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    static void Main()
    {
        var counts = new ConcurrentDictionary<string, int>();
        Parallel.For(0, 4000, i => counts.AddOrUpdate("k" + i % 10, 1, (k, v) => v + 1));
        Console.WriteLine(string.Join(" ", counts.OrderBy(p => p.Key).Select(p => p.Key + "=" + p.Value)));
        Console.WriteLine(counts.TryAdd("k0", 5) + " " + counts.TryAdd("new", 5) + " " + counts["new"] + " " + counts.GetOrAdd("new", 6) + " "
            + counts.GetOrAdd("other", k => k.Length) + " " + counts.TryUpdate("new", 7, 5) + " " + counts.TryUpdate("new", 8, 5) + " "
            + counts.TryRemove("new", out int removed) + removed + " " + counts.ContainsKey("new") + " " + counts.Count);
        try
        {
            Console.WriteLine(counts["missing"]);
        }
        catch (KeyNotFoundException e)
        {
            Console.WriteLine(e.Message);
        }
        Console.WriteLine(counts.Keys.Count + " " + counts.Values.Sum() + " " + ((IDictionary<string, int>)counts).Remove("k1"));

        var queue = new ConcurrentQueue<int>(new[] { 1, 2, 3 });
        queue.Enqueue(4);
        Console.WriteLine(queue.TryDequeue(out int first) + " " + first + " " + queue.TryPeek(out int next) + " " + next + " " + string.Join(",", queue)
            + " " + queue.Count + " " + queue.IsEmpty);
        var stack = new ConcurrentStack<int>(new[] { 1, 2, 3 });
        stack.PushRange(new[] { 4, 5 });
        var popped = new int[3];
        Console.WriteLine(string.Join(",", stack) + " " + stack.TryPopRange(popped) + " " + string.Join(",", popped) + " " + stack.TryPop(out int top) + top
            + " " + stack.Count);
        var bag = new ConcurrentBag<int>();
        Parallel.ForEach(Enumerable.Range(0, 1000), i => bag.Add(i));
        Console.WriteLine(bag.Count + " " + bag.Sum() + " " + bag.TryTake(out _) + " " + bag.Count);

        var pushed = new ConcurrentStack<int>();
        Parallel.For(0, 1000, i => pushed.Push(i));
        Console.WriteLine(pushed.Count + " " + pushed.Sum());

        using (var blocking = new BlockingCollection<int>(3))
        {
            int sum = 0;
            var consumers = Enumerable.Range(0, 3).Select(c => Task.Run(() =>
            {
                foreach (int item in blocking.GetConsumingEnumerable()) Interlocked.Add(ref sum, item);
            })).ToArray();
            for (int i = 1; i <= 200; i++) blocking.Add(i);
            blocking.CompleteAdding();
            Task.WaitAll(consumers);
            Console.WriteLine(sum + " " + blocking.IsCompleted + " " + blocking.TryTake(out _) + " " + blocking.BoundedCapacity);
            try
            {
                blocking.Add(1);
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }
            try
            {
                blocking.Take();
            }
            catch (InvalidOperationException e)
            {
                Console.WriteLine(e.Message);
            }
        }
        var empty = new BlockingCollection<string>(new ConcurrentStack<string>());
        Console.WriteLine(empty.TryTake(out _, 10));
        var source = new CancellationTokenSource(20);
        try
        {
            empty.Take(source.Token);
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + (e.CancellationToken == source.Token));
        }
    }
}
