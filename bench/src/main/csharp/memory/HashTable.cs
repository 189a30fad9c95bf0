namespace Memory {
    /// A table of chained entries, all of it old after a while, into which new entries and values are put all the time.
    static class HashTable {
        sealed class Entry {
            public int Key;
            public object Value;
            public Entry Next;
        }

        sealed class Value {
            public long A, B;
        }

        const int Buckets = 1 << 17;
        const int Keys = 200000;

        public static long Run(int operations) {
            var table = new Entry[Buckets];
            var random = new Random32(2463534242);
            int count = 0;
            long sum = 0;
            for (int i = 0; i < operations; i++) {
                if ((i & 255) == 0) {
                    Pause.Tick();
                }
                int key = random.Next(Keys);
                int bucket = (int)((uint)key * 2654435769u >> 15);
                Entry previous = null, found = table[bucket];
                while (found != null && found.Key != key) {
                    previous = found;
                    found = found.Next;
                }
                if (found == null) {
                    table[bucket] = new Entry { Key = key, Value = new Value { A = i, B = key }, Next = table[bucket] };
                    count++;
                } else if (random.Next(4) == 0) {
                    if (previous == null) {
                        table[bucket] = found.Next;
                    } else {
                        previous.Next = found.Next;
                    }
                    count--;
                } else {
                    sum += ((Value)found.Value).A;
                    found.Value = new Value { A = i, B = key };
                }
            }
            return sum + count;
        }
    }
}
