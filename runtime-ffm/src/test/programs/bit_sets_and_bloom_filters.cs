// mcs: two compilations by Roslyn are enough for what this shows
// A bit set with operators and enumeration, a Bloom filter, the sieve on bits.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
struct Bits : IEnumerable<int>, IEquatable<Bits>
{
    private readonly ulong _b; private Bits(ulong b) { _b = b; }
    public static Bits Of(params int[] n) { ulong b = 0; foreach (int i in n) b |= 1UL << i; return new Bits(b); }
    public static Bits operator |(Bits x, Bits y) => new Bits(x._b | y._b);
    public static Bits operator &(Bits x, Bits y) => new Bits(x._b & y._b);
    public static Bits operator ^(Bits x, Bits y) => new Bits(x._b ^ y._b);
    public static Bits operator ~(Bits x) => new Bits(~x._b); public static Bits operator -(Bits x, Bits y) => x & ~y;
    public static bool operator <=(Bits x, Bits y) => (x._b & ~y._b) == 0;
    public static bool operator >=(Bits x, Bits y) => y <= x;
    public bool this[int i] => (_b >> i & 1) != 0; public int Count { get { int n = 0; for (ulong b = _b; b != 0;
    b &= b - 1) n++; return n; } }
    public IEnumerator<int> GetEnumerator() { for (int i = 0; i < 64; i++) if (this[i]) yield return i; }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); public bool Equals(Bits o) => _b == o._b;
    public override bool Equals(object o) => o is Bits b && Equals(b);
    public override int GetHashCode() => _b.GetHashCode(); public override string ToString() => "{" + string.Join(",",
        this) + "}";
}
class Bloom { private readonly BitArray _bits = new BitArray(1024);
private static IEnumerable<int> Hashes(string s) { uint h = 2166136261; foreach (char c in s) h = (h ^ c) * 16777619;
for (int i = 0; i < 3; i++) { yield return (int)(h % 1024); h = h * 2654435761 + 1; } }
public void Add(string s) { foreach (int h in Hashes(s)) _bits[h] = true; }
public bool MayContain(string s) => Hashes(s).All(h => _bits[h]); }
static class Program
{
    static void Main()
    {
        Bits a = Bits.Of(1, 5, 40, 63), b = Bits.Of(5, 6);
        Console.WriteLine((a | b) + " " + (a & b) + " " + (a ^ b) + " " + (a - b) + " " + (~a).Count + " " +
            (Bits.Of(5) <= a) + (a <= b) + a[40] + a.Equals(Bits.Of(63, 40, 5, 1)) + a.Sum());
        var bloom = new Bloom(); foreach (int i in Enumerable.Range(0, 50)) bloom.Add("key" + i);
        Console.WriteLine(Enumerable.Range(0, 50).All(i => bloom.MayContain("key" + i)) + " " + Enumerable.Range(0,
            1000).Count(i => bloom.MayContain("other" + i)));
        var sieve = new BitArray(1000, true); for (int p = 2; p * p < 1000; p++) if (sieve[p]) for (int k = p * p;
        k < 1000; k += p) sieve[k] = false;
        Console.WriteLine(Enumerable.Range(2, 998).Count(i => sieve[i]) + " " + string.Join(" ", Enumerable.Range(900,
            100).Where(i => sieve[i])));
    }
}
