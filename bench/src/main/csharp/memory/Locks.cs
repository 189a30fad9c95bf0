using System.Threading;

namespace Memory {
    /// lock statements that nobody else wants, such as two threads want, and interlocked operations.
    static class Locks {
        sealed class Counter {
            public long Value;
        }

        public static long Run(int count) {
            var counter = new Counter();
            for (int i = 0; i < count; i++) {
                lock (counter) {
                    counter.Value += i & 3;
                }
            }
            return counter.Value;
        }

        public static long RunContended(int count) {
            var counter = new Counter();
            var threads = new Thread[2];
            for (int t = 0; t < threads.Length; t++) {
                threads[t] = new Thread(() => {
                    for (int i = 0; i < count; i++) {
                        lock (counter) {
                            counter.Value += i & 3;
                        }
                    }
                });
                threads[t].Start();
            }
            foreach (var thread in threads) {
                thread.Join();
            }
            return counter.Value;
        }

        public static long RunInterlocked(int count) {
            long value = 0;
            int small = 0;
            for (int i = 0; i < count; i++) {
                Interlocked.Increment(ref value);
                Interlocked.Add(ref small, 3);
                Interlocked.CompareExchange(ref value, i, i + 1);
                Interlocked.Exchange(ref small, i);
            }
            return value + small;
        }
    }
}
