// mcs: has no conditional references
using System;

// Addresses of two locals meet on the evaluation stack; elsewhere one address stays there while control flow joins.
class Program {
    struct Pair {
        public int A;
        public long B;

        public Pair With(int a) {
            Pair copy = this;
            copy.A = a;
            return copy;
        }

        public override string ToString() => A + "/" + B;
    }

    static void Add(ref int place, int amount) {
        place += amount;
    }

    static void Move(ref Pair pair, int amount) {
        pair.A += amount;
        pair.B -= amount;
    }

    static int Numbers(bool first, int k) {
        int a = 1, b = 2;
        ref int either = ref (first ? ref a : ref b);
        either += 10;
        Add(ref (k > 2 ? ref b : ref a), k > 3 ? 7 : 9);
        return a * 1000 + b;
    }

    static string Pairs(int k) {
        Pair s = new Pair { A = k, B = k * 2 }, t = default;
        Move(ref s, k > 2 ? 5 : 6);
        Move(ref (k > 1 ? ref s : ref t), k == 3 ? 1 : 2);
        return s + " " + t + " " + s.With(k == 2 ? 100 : k > 2 ? 200 : 300);
    }

    static void Main() {
        for (int i = 0; i < 5; i++) {
            Console.WriteLine(Numbers(i % 2 == 0, i) + " " + Pairs(i));
        }
    }
}
