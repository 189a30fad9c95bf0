// mcs: its Span has no stackalloc and it does not assign through ref locals
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

class Node
{
    public Node Left, Right;
    public int Value;

    public Node(int depth)
    {
        Value = depth;
        if (depth > 0)
        {
            Left = new Node(depth - 1);
            Right = new Node(depth - 1);
        }
    }

    public int Count()
    {
        return 1 + (Left == null ? 0 : Left.Count()) + (Right == null ? 0 : Right.Count());
    }
}

struct Pair
{
    public long Number;
    public object First;
    public string Second;
}

class Finalized
{
    public static int Runs;
    public static Finalized Resurrected;
    public bool Resurrect;

    ~Finalized()
    {
        Interlocked.Increment(ref Runs);
        if (Resurrect) Resurrected = this;
    }
}

static class Program
{
    static Node s_static;
    static Pair s_pair;
    static object[] s_array = new object[100];

    static int Trees()
    {
        int sum = 0;
        Node kept = new Node(14);
        for (int i = 0; i < 60; i++) sum += new Node(12).Count();
        return sum + kept.Count();
    }

    static long List()
    {
        Node head = null;
        for (int i = 0; i < 300000; i++)
        {
            var node = new Node(0);
            node.Value = i;
            node.Left = head;
            head = node;
        }
        GC.Collect();
        long sum = 0;
        for (Node at = head; at != null; at = at.Left) sum += at.Value;
        return sum;
    }

    // Old objects get young ones; every way of storing a reference.
    static void OldToYoung()
    {
        var old = new Node(3);
        var array = new object[1000];
        var pairs = new Pair[1000];
        var list = new List<string>();
        var map = new Dictionary<int, Pair>();
        s_static = old;
        GC.Collect();
        GC.Collect();
        for (int i = 0; i < 1000; i++)
        {
            old.Left = new Node(1);
            array[i] = "item " + i;
            pairs[i] = new Pair { Number = i, First = new Node(0), Second = "pair " + i };
            list.Add(i.ToString());
            map[i % 100] = new Pair { Number = i, First = i, Second = "map " + i };
            ref object slot = ref s_array[i % 100];
            slot = new int[] { i };
            s_pair = pairs[i];
            if (i % 250 == 249) GC.Collect(0);
        }
        Array.Copy(array, 0, array, 1, 999);
        GC.Collect(0);
        long sum = old.Left.Count() + s_pair.Number;
        for (int i = 0; i < 1000; i++)
        {
            sum += ((string)array[i]).Length + pairs[i].Second.Length + ((Node)pairs[i].First).Count() + list[i].Length;
            if (pairs[i].Number != i) Console.WriteLine("lost " + i);
        }
        for (int i = 0; i < 100; i++) sum += map[i].Second.Length + (int)map[i].First + ((int[])s_array[i])[0];
        Console.WriteLine(sum);
    }

    static long Interior()
    {
        long sum = 0;
        for (int round = 0; round < 50; round++)
        {
            ref int middle = ref Make(round)[500];
            var span = new Span<int>(Make(round + 1), 100, 50);
            for (int i = 0; i < 200; i++) sum += Make(i)[0];
            if (round % 10 == 0) GC.Collect();
            middle++;
            sum += middle + span[10];
        }
        return sum;
    }

    static int[] Make(int value)
    {
        var array = new int[1000];
        for (int i = 0; i < array.Length; i++) array[i] = value;
        return array;
    }

    static int Large()
    {
        int sum = 0;
        byte[] kept = new byte[5000000];
        kept[4999999] = 7;
        for (int i = 0; i < 100; i++)
        {
            var array = new byte[1000000 + i * 1000];
            sum += array[i] + array[array.Length - 1];
            array[i] = 1;
            array[array.Length - 1] = 1;
        }
        return sum + kept[4999999];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static WeakReference MakeWeak(bool track)
    {
        return new WeakReference(new Node(2), track);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void MakeFinalized(int count, bool resurrect)
    {
        for (int i = 0; i < count; i++) new Finalized { Resurrect = resurrect };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void MakeSuppressed(int count)
    {
        for (int i = 0; i < count; i++) GC.SuppressFinalize(new Finalized());
    }

    // Overwrites what earlier calls have left on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Scrub(int depth)
    {
        Span<long> words = stackalloc long[64];
        words.Clear();
        return depth == 0 ? (int)words[5] : Scrub(depth - 1) + (int)words[7];
    }

    static void Collect()
    {
        Scrub(50);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Weak()
    {
        var weak = new List<WeakReference>();
        for (int i = 0; i < 100; i++) weak.Add(MakeWeak(i % 2 == 0));
        object kept = new Node(1);
        var strong = new WeakReference<object>(kept);
        Collect();
        int alive = 0;
        foreach (WeakReference w in weak) alive += w.IsAlive ? 1 : 0;
        // A conservative stack may keep one or two.
        Console.WriteLine("weak " + (alive < 5));
        object target;
        Console.WriteLine(strong.TryGetTarget(out target) && target == kept);
        strong.SetTarget(null);
        Console.WriteLine(strong.TryGetTarget(out target));
        GC.KeepAlive(kept);
    }

    static void Finalizers()
    {
        MakeFinalized(100, false);
        MakeSuppressed(100);
        Collect();
        Console.WriteLine("finalized " + (Finalized.Runs > 95 && Finalized.Runs <= 100));
        int before = Finalized.Runs;
        MakeFinalized(10, true);
        Collect();
        Console.WriteLine("resurrected " + (Finalized.Resurrected != null && Finalized.Resurrected.Resurrect));
        Console.WriteLine(Finalized.Runs - before > 5);
    }

    static unsafe void Handles()
    {
        GCHandle normal = GCHandle.Alloc(new Node(2));
        GCHandle pinned = GCHandle.Alloc(new int[] { 1, 2, 3 }, GCHandleType.Pinned);
        IntPtr raw = GCHandle.ToIntPtr(normal);
        int* p = (int*)pinned.AddrOfPinnedObject();
        Collect();
        Console.WriteLine(((Node)GCHandle.FromIntPtr(raw).Target).Count() + " " + p[2] + " " + normal.IsAllocated);
        normal.Free();
        pinned.Free();
        Console.WriteLine(normal.IsAllocated);
        try
        {
            normal.Free();
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
    }

    static void Table()
    {
        var table = new ConditionalWeakTable<Node, string>();
        var keys = new List<Node>();
        for (int i = 0; i < 100; i++)
        {
            var key = new Node(0);
            if (i % 2 == 0) keys.Add(key);
            table.Add(key, "value " + i);
        }
        Collect();
        int found = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            string value;
            if (table.TryGetValue(keys[i], out value) && value == "value " + 2 * i) found++;
        }
        Console.WriteLine(found);
        Console.WriteLine(table.GetValue(new Node(0), k => "made"));
        Console.WriteLine(table.Remove(keys[0]) + " " + table.Remove(keys[0]));
    }

    static void Counters()
    {
        int before = GC.CollectionCount(0);
        GC.Collect(0);
        GC.Collect();
        Console.WriteLine(GC.CollectionCount(0) >= before + 2);
        Console.WriteLine(GC.MaxGeneration + " " + GC.GetGeneration(new object()));
        Console.WriteLine(GC.GetTotalMemory(true) > 0);
    }

    static void Main()
    {
        Console.WriteLine(Trees());
        Console.WriteLine(List());
        OldToYoung();
        Console.WriteLine(Interior());
        Console.WriteLine(Large());
        Weak();
        Finalizers();
        Handles();
        Table();
        Counters();
    }
}
