using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

// A bit of everything that runtimes must do at once: garbage of all sizes, exceptions, locks, generic code that is
// compiled by the first thread that gets there, finalizers, weak references, thread statics. What it computes depends on
// the seed alone.
public static class Soak {
    sealed class Node {
        public Node Left, Right;
        public int Value;

        public static Node Make(int depth, ref uint random) {
            random = random * 1664525 + 1013904223;
            var node = new Node { Value = (int)(random >> 24) };
            if (depth > 0) {
                node.Left = Make(depth - 1, ref random);
                node.Right = Make(depth - 1, ref random);
            }
            return node;
        }

        public long Sum() {
            return Value + (Left == null ? 0 : Left.Sum() + Right.Sum());
        }
    }

    sealed class Finalized {
        static int made, finalized;
        readonly int[] payload = new int[20];

        public Finalized() {
            Interlocked.Increment(ref made);
            payload[19] = 7;
        }

        ~Finalized() {
            if (payload[19] == 7) Interlocked.Increment(ref finalized);
            if (Volatile.Read(ref finalized) > Volatile.Read(ref made)) Environment.FailFast("finalized twice");
        }
    }

    class Problem : Exception {
        public readonly object Data2;

        public Problem(string message, object data, Exception inner) : base(message, inner) {
            Data2 = data;
        }
    }

    struct Wrapper<T> {
        public T Value;
        public string Name;
    }

    sealed class Bag<T> {
        T[] items = new T[4];
        int count;

        [MethodImpl(MethodImplOptions.Synchronized)]
        public void Add(T item) {
            if (count == items.Length) Array.Resize(ref items, 2 * count);
            items[count++] = item;
        }

        [MethodImpl(MethodImplOptions.Synchronized)]
        public int Count() {
            return count;
        }
    }

    static readonly Dictionary<int, string> shared = new Dictionary<int, string>();
    static readonly object gate = new object();

    [ThreadStatic] static List<object> kept;

    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Throwing(int depth, object data) {
        try {
            if (depth == 0) throw new Problem("at the bottom", data, null);
            return Throwing(depth - 1, data) + 1;
        } finally {
            new string('f', 10 + depth);
        }
    }

    static long Exceptions(int seed) {
        long sum = 0;
        var data = new int[] { seed, seed + 1 };
        for (int i = 0; i < 6; i++) {
            try {
                try {
                    sum += Throwing(i * 3, data);
                } catch (Problem p) when (((int[])p.Data2)[0] == seed && p.Message.Length > 3) {
                    throw new Problem("again", new List<int> { i }, p);
                }
            } catch (Problem p) {
                sum += ((List<int>)p.Data2)[0] + ((int[])((Problem)p.InnerException).Data2)[1];
            }
            try {
                object o = i % 2 == 0 ? null : (object)"text";
                sum += ((int[])o).Length;
            } catch (NullReferenceException) {
                sum += 2;
            } catch (InvalidCastException e) {
                sum += e.Message.Length > 0 ? 3 : 0;
            }
        }
        return sum;
    }

    // Other code for every T and every depth.
    static long Generic<T>(int depth, T value, Func<T, long> measure) {
        var bag = new Bag<Wrapper<T>>();
        for (int i = 0; i < 5; i++) bag.Add(new Wrapper<T> { Value = value, Name = "n" + i });
        long own = measure(value) + bag.Count();
        return depth == 0 ? own : own + Generic(depth - 1, new KeyValuePair<T, int>(value, depth), pair => measure(pair.Key) + pair.Value);
    }

    static long Locks(int seed) {
        long sum = 0;
        for (int i = 0; i < 50; i++) {
            lock (gate) {
                string text;
                int key = (seed + i) % 97;
                if (!shared.TryGetValue(key, out text)) shared[key] = text = "key " + key;
                sum += text.Length;
                if (i % 10 == 0) shared.Remove(key);
            }
        }
        return sum;
    }

    public static long Round(int seed) {
        uint random = (uint)seed;
        if (kept == null) kept = new List<object>();
        long sum = 0;
        var trees = new Node[8];
        for (int i = 0; i < 16; i++) trees[i & 7] = Node.Make(7, ref random);
        var weak = new WeakReference(trees[0]);
        for (int i = 0; i < 20; i++) {
            new Finalized();
            var bytes = new byte[i * 1000];
            if (bytes.Length > 0) bytes[bytes.Length - 1] = 1;
            kept.Add(i % 3 == 0 ? (object)new long[i] : i % 3 == 1 ? (object)("kept " + i) : i);
        }
        if (seed % 4 == 0) kept.Add(new byte[200000]);
        sum += Exceptions(seed);
        sum += Generic(seed % 4, seed, v => v);
        sum += Generic(seed % 3, "text " + seed, v => v.Length);
        sum += Generic(2, (byte)seed, v => v + 1);
        sum += Locks(seed);
        foreach (var tree in trees) sum += tree.Sum();
        sum += ((Node)weak.Target).Sum();
        foreach (var o in kept) sum += o is int ? (int)o : o is string ? ((string)o).Length : o is Array ? ((Array)o).Length : 1000000;
        GC.KeepAlive(trees);
        if (kept.Count > 60) kept.Clear();
        return sum;
    }

    static void Main() {
        var sums = new long[4];
        var threads = new Thread[4];
        for (int t = 0; t < threads.Length; t++) {
            int id = t;
            threads[t] = new Thread(() => {
                for (int i = 0; i < 6; i++) sums[id] = sums[id] * 31 + Round(id * 100 + i);
            });
            threads[t].Start();
        }
        foreach (var thread in threads) thread.Join();
        foreach (long sum in sums) Console.WriteLine(sum);
    }
}
