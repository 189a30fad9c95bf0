using System;
using System.Threading;

class Node {
    public Node Next;
    public int Value;
}

class Program {
    static int number;
    static long wide;
    static Node stack;
    static volatile bool ready;
    static int data;
    static int[] array = new int[8];

    static void Push(Node node) {
        Node head;
        do {
            head = stack;
            node.Next = head;
        } while (Interlocked.CompareExchange(ref stack, node, head) != head);
    }

    static Node Pop() {
        while (true) {
            Node head = Volatile.Read(ref stack);
            if (head == null) return null;
            if (Interlocked.CompareExchange(ref stack, head.Next, head) == head) return head;
        }
    }

    static void Main() {
        int local = 5;
        Console.WriteLine(Interlocked.Increment(ref local) + " " + Interlocked.Decrement(ref local) + " " + Interlocked.Add(ref local, -12)
            + " " + local);
        Console.WriteLine(Interlocked.Exchange(ref local, 77) + " " + local);
        Console.WriteLine(Interlocked.CompareExchange(ref local, 1, 2) + " " + local + " " + Interlocked.CompareExchange(ref local, 1, 77)
            + " " + local);
        long big = long.MaxValue;
        Console.WriteLine(Interlocked.Increment(ref big) + " " + Interlocked.Add(ref big, 1L << 40) + " " + Interlocked.Read(ref big));
        int edge = int.MaxValue;
        Console.WriteLine(Interlocked.Add(ref edge, 2) + " " + edge);
        double real = 1.5;
        Console.WriteLine(Interlocked.Exchange(ref real, -0.25).ToString("F2") + " " + real.ToString("F2") + " "
            + Interlocked.CompareExchange(ref real, 8, -0.25).ToString("F2") + " " + real.ToString("F2"));
        float single = 3;
        Console.WriteLine(Interlocked.Exchange(ref single, 4.5f).ToString("F1") + " " + single.ToString("F1") + " "
            + Interlocked.CompareExchange(ref single, 1, 9).ToString("F1") + " " + single.ToString("F1"));
        object o = "first";
        Console.WriteLine(Interlocked.Exchange(ref o, "second") + " " + o + " " + Interlocked.CompareExchange(ref o, null, "third") + " " + o);
        var pointer = new IntPtr(3);
        Console.WriteLine(Interlocked.Exchange(ref pointer, new IntPtr(4)) + " " + pointer);

        for (int i = 0; i < array.Length; i++) Interlocked.Add(ref array[i], i * i);
        Console.WriteLine(string.Join(",", array));
        try {
            Interlocked.Increment(ref array[8]);
        } catch (IndexOutOfRangeException) {
            Console.WriteLine("index");
        }

        var threads = new Thread[4];
        for (int t = 0; t < threads.Length; t++) {
            int id = t;
            threads[t] = new Thread(() => {
                for (int i = 0; i < 20000; i++) {
                    Interlocked.Increment(ref number);
                    Interlocked.Add(ref wide, 3);
                    Push(new Node { Value = id * 20000 + i });
                    if ((i & 3) == 3) Pop();
                    long seen;
                    do seen = Volatile.Read(ref wide); while (Interlocked.CompareExchange(ref wide, seen + 1, seen) != seen);
                }
            });
            threads[t].Start();
        }
        foreach (var thread in threads) thread.Join();
        Console.WriteLine(number + " " + wide);
        int left = 0;
        while (Pop() != null) left++;
        Console.WriteLine(left);

        // What was written before a volatile write is seen after the volatile read that sees it.
        int wrong = 0;
        var reader = new Thread(() => {
            for (int i = 1; i <= 500; i++) {
                int early = data;
                while (!ready) { }
                if (data != i) wrong++;
                ready = false;
            }
        });
        reader.Start();
        for (int i = 1; i <= 500; i++) {
            data = i;
            ready = true;
            while (ready) { }
        }
        reader.Join();
        Thread.MemoryBarrier();
        Interlocked.MemoryBarrier();
        Console.WriteLine("wrong " + wrong);
        bool flag = false;
        byte small = 200;
        short half = -3;
        Volatile.Write(ref flag, true);
        Volatile.Write(ref small, (byte)(Volatile.Read(ref small) + 100));
        Volatile.Write(ref half, (short)(Volatile.Read(ref half) * 2));
        Volatile.Write(ref real, Volatile.Read(ref real) / 2);
        Console.WriteLine(flag + " " + small + " " + half + " " + real.ToString("F2"));
    }
}
