using System;
using System.Diagnostics;

namespace Memory {
    /// memory NAME SIZE ROUNDS: runs one workload twice, prints its checksum and waits for a line; then runs it so many times,
    /// prints for each the nanoseconds it took and the longest time between two ticks, and waits for a line. Meanwhile whoever
    /// started it can look at its memory and processor time. A checksum that changes is an error.
    static class Program {
        static long Run(string name, int size) {
            switch (name) {
                case "binarytrees": return BinaryTrees.Run(size);
                case "hashtable": return HashTable.Run(size);
                case "linkedlist": return LinkedList.Run(size);
                case "strings": return Strings.Run(size);
                case "largearrays": return LargeArrays.Run(size);
                case "throw1": return Exceptions.Run(size, 1);
                case "throw10": return Exceptions.Run(size, 10);
                case "throw100": return Exceptions.Run(size, 100);
                case "lock": return Locks.Run(size);
                case "contended": return Locks.RunContended(size);
                case "interlocked": return Locks.RunInterlocked(size);
                default: return -1;
            }
        }

        static int Main(string[] args) {
            if (args.Length != 3) {
                Console.WriteLine("usage: memory NAME SIZE ROUNDS");
                return 2;
            }
            int size = int.Parse(args[1]);
            int rounds = int.Parse(args[2]);
            long unit = 1000000000L / Stopwatch.Frequency;
            long checksum = Run(args[0], size);
            if (Run(args[0], size) != checksum) {
                Console.WriteLine("the checksum changed");
                return 1;
            }
            Console.WriteLine(checksum);
            Console.ReadLine();
            for (int i = 0; i < rounds; i++) {
                Pause.Begin();
                long start = Stopwatch.GetTimestamp();
                long result = Run(args[0], size);
                long nanoseconds = (Stopwatch.GetTimestamp() - start) * unit;
                if (result != checksum) {
                    Console.WriteLine("the checksum changed");
                    return 1;
                }
                Console.WriteLine(nanoseconds + " " + Pause.End() * unit);
            }
            Console.ReadLine();
            return 0;
        }
    }

    /// The longest time that the program stood still, as it sees it: workloads tick after every few thousand instructions.
    static class Pause {
        static long last, longest;

        public static void Begin() {
            last = Stopwatch.GetTimestamp();
            longest = 0;
        }

        public static void Tick() {
            long now = Stopwatch.GetTimestamp();
            if (now - last > longest) {
                longest = now - last;
            }
            last = now;
        }

        public static long End() {
            Tick();
            return longest;
        }
    }

    struct Random32 {
        uint state;

        public Random32(uint seed) {
            state = seed;
        }

        public int Next(int below) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }
    }
}
