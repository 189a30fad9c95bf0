// mcs: two compilations by Roslyn are enough for what this shows
// User-defined operators and conversions.
using System;

struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    public readonly long N, D;

    public Fraction(long n, long d)
    {
        if (d == 0) throw new DivideByZeroException();
        long g = Gcd(Math.Abs(n), Math.Abs(d));
        if (d < 0) g = -g;
        N = n / g;
        D = d / g;
    }

    static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);

    public static Fraction operator +(Fraction a, Fraction b) => new Fraction(a.N * b.D + b.N * a.D, a.D * b.D);
    public static Fraction operator -(Fraction a, Fraction b) => a + -b;
    public static Fraction operator -(Fraction a) => new Fraction(-a.N, a.D);
    public static Fraction operator *(Fraction a, Fraction b) => new Fraction(a.N * b.N, a.D * b.D);
    public static Fraction operator /(Fraction a, Fraction b) => new Fraction(a.N * b.D, a.D * b.N);
    public static Fraction operator ++(Fraction a) => a + 1;
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;
    public static implicit operator Fraction(int n) => new Fraction(n, 1);
    public static explicit operator double(Fraction f) => (double)f.N / f.D;
    public static bool operator true(Fraction f) => f.N != 0;
    public static bool operator false(Fraction f) => f.N == 0;

    public bool Equals(Fraction other) => N == other.N && D == other.D;
    public override bool Equals(object o) => o is Fraction f && Equals(f);
    public override int GetHashCode() => N.GetHashCode() * 31 + D.GetHashCode();
    public int CompareTo(Fraction o) => (N * o.D).CompareTo(o.N * D);
    public override string ToString() => D == 1 ? N.ToString() : N + "/" + D;
}

struct Flags
{
    public byte Bits;

    public static Flags operator |(Flags a, Flags b) => new Flags { Bits = (byte)(a.Bits | b.Bits) };
    public static Flags operator &(Flags a, Flags b) => new Flags { Bits = (byte)(a.Bits & b.Bits) };
    public static Flags operator ~(Flags a) => new Flags { Bits = (byte)~a.Bits };
    public static Flags operator <<(Flags a, int n) => new Flags { Bits = (byte)(a.Bits << n) };
    public static implicit operator Flags(byte b) => new Flags { Bits = b };
    public static explicit operator string(Flags f) => Convert.ToString(f.Bits, 2).PadLeft(8, '0');
}

static class Program
{
    static void Main()
    {
        Fraction half = new Fraction(1, 2), third = new Fraction(2, 6);
        Console.WriteLine(half + third + " " + (half - third) + " " + half * third + " " + half / third);
        Fraction f = half;
        Console.WriteLine(f++ + " " + f + " " + ++f);
        f += 3;
        f *= third;
        Console.WriteLine(f + " " + (double)f);
        Console.WriteLine((half == new Fraction(-2, -4)) + " " + (half != third) + " " + (half > third) + " " + (half < 0));
        if (half) Console.WriteLine("true");
        Console.WriteLine(new Fraction(0, 5) ? "yes" : "no");
        Fraction? none = null, some = half;
        Console.WriteLine((some + some) + "|" + (some + none) + "|" + (none == null) + (some > third));
        try
        {
            Console.WriteLine(half / 0);
        }
        catch (DivideByZeroException e)
        {
            Console.WriteLine(e.Message);
        }
        Flags a = 0b1010, b = 0b0110;
        Console.WriteLine((string)(a | b) + " " + (string)(a & b) + " " + (string)~a + " " + (string)(a << 3));
        Fraction sum = 0;
        for (int i = 1; i <= 10; i++) sum += new Fraction(1, i);
        Console.WriteLine(sum);
    }
}
