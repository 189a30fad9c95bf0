using System;
using System.Collections.Generic;
using System.Threading;

struct Pair {
    public string Name;
    public long Number;
    public object Other;
}

class Counters {
    [ThreadStatic] public static int Number;
    [ThreadStatic] public static string Text;
    [ThreadStatic] public static Pair Pair;
    [ThreadStatic] public static double Real = 2.5;        // only the thread that runs the static constructor has it
    [ThreadStatic] public static byte Small;
    public static int Shared;
}

class Of<T> {
    [ThreadStatic] public static T Value;
    [ThreadStatic] public static List<T> Values;
}

class Program {
    static void Fill(int seed) {
        ref int number = ref Counters.Number;
        for (int i = 0; i < 1000; i++) {
            number += seed;
            if (i % 100 == 0) {
                Counters.Text = Counters.Text + seed;
                Counters.Pair.Name = "pair " + i;
                Counters.Pair.Other = new int[] { seed, i };
                Counters.Pair.Number += i;
                if (Of<string>.Values == null) Of<string>.Values = new List<string>();
                Of<string>.Values.Add("v" + i * seed);
                GC.Collect();
            }
            Of<int>.Value++;
            Of<long>.Value += 2;
            Counters.Small++;
        }
        Interlocked.Add(ref Counters.Shared, Counters.Number);
    }

    static string Show() {
        var array = (int[])Counters.Pair.Other;
        return Counters.Number + " " + (Counters.Text ?? "null") + " " + Counters.Pair.Name + " " + Counters.Pair.Number + " "
            + (array == null ? "-" : array[0] + "," + array[1]) + " " + Counters.Small + " " + Of<int>.Value + " " + Of<long>.Value
            + " " + (Of<string>.Values == null ? "-" : string.Join("+", Of<string>.Values));
    }

    static void Main() {
        var real = Counters.Real;
        Console.WriteLine(Show() + " real " + real.ToString("F1"));
        var shown = new string[4];
        var threads = new Thread[4];
        for (int i = 0; i < 4; i++) {
            int seed = i + 1;
            threads[i] = new Thread(() => {
                Fill(seed);
                shown[seed - 1] = Show() + " real " + Counters.Real.ToString("F1");
            });
            threads[i].Start();
        }
        foreach (var thread in threads) thread.Join();
        foreach (var line in shown) Console.WriteLine(line);
        Console.WriteLine(Show());
        Console.WriteLine("shared " + Counters.Shared);

        int made = 0;
        using (var local = new ThreadLocal<string>(() => "value " + Interlocked.Increment(ref made), true)) {
            Console.WriteLine(local.IsValueCreated + " " + local.Value + " " + local.IsValueCreated + " " + local.Value);
            var other = new Thread(() => {
                Console.WriteLine(local.IsValueCreated + " " + local.Value);
                local.Value = "changed";
                Console.WriteLine(local.Value);
            });
            other.Start();
            other.Join();
            Console.WriteLine(local.Value + ", all " + local.Values.Count + ", made " + made);
            var values = new List<string>(local.Values);
            values.Sort(string.CompareOrdinal);
            Console.WriteLine(string.Join(" | ", values));
        }
        var plain = new ThreadLocal<int>();
        Console.WriteLine(plain.Value);
        plain.Value = 7;
        Console.WriteLine(plain + " " + plain.IsValueCreated);
        try {
            Console.WriteLine(plain.Values);
        } catch (InvalidOperationException e) {
            Console.WriteLine(e.Message);
        }
        plain.Dispose();
        try {
            Console.WriteLine(plain.Value);
        } catch (ObjectDisposedException) {
            Console.WriteLine("disposed");
        }
        var again = new ThreadLocal<int>();
        Console.WriteLine(again.IsValueCreated + " " + again.Value);
    }
}
