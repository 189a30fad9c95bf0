// mcs: asynchronous streams
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

static class Program
{
    static async IAsyncEnumerable<int> Count(int n, [EnumeratorCancellation] CancellationToken token = default)
    {
        try
        {
            for (int i = 0; i < n; i++)
            {
                token.ThrowIfCancellationRequested();
                if (i % 3 == 1) await Task.Delay(1);
                else if (i % 3 == 2) await Task.Yield();
                yield return i;
            }
        }
        finally
        {
            await Task.Yield();
            Console.WriteLine("end of " + n);
        }
    }

    static async IAsyncEnumerable<T> Where<T>(IAsyncEnumerable<T> source, Func<T, bool> test)
    {
        await foreach (var item in source.ConfigureAwait(false))
        {
            if (test(item)) yield return item;
        }
    }

    class Disposable : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            Console.WriteLine("disposed");
        }
    }

    static async Task Main()
    {
        await foreach (int i in Count(7)) Console.Write(i + " ");
        Console.WriteLine();
        await foreach (int i in Where(Count(10), x => x % 2 == 1))
        {
            if (i > 5) break;
            Console.WriteLine("odd " + i);
        }
        var source = new CancellationTokenSource();
        try
        {
            await foreach (int i in Count(100).WithCancellation(source.Token))
            {
                Console.WriteLine("item " + i);
                if (i == 2) source.Cancel();
            }
        }
        catch (OperationCanceledException e)
        {
            Console.WriteLine(e.Message + " " + (e.CancellationToken == source.Token));
        }
        await using (new Disposable())
        {
            Console.WriteLine("in use");
        }
        await using (var second = new Disposable())
        {
            await Task.Delay(1);
        }
        var enumerator = Count(2).GetAsyncEnumerator();
        while (await enumerator.MoveNextAsync()) Console.WriteLine("by hand " + enumerator.Current);
        await enumerator.DisposeAsync();
        var list = new List<int>();
        await foreach (int i in Squares()) list.Add(i);
        Console.WriteLine(string.Join(",", list));

        async IAsyncEnumerable<int> Squares()
        {
            for (int i = 0; i < 200; i++)
            {
                if (i % 50 == 0) await Task.Yield();
                yield return i * i;
            }
        }
    }
}
