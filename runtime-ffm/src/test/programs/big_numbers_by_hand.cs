// mcs: two compilations by Roslyn are enough for what this shows
// Arbitrary precision by hand: factorials, Fibonacci numbers, powers, digits of pi and e.
using System;
using System.Collections.Generic;
using System.Text;

sealed class Big
{
    private const uint Base = 1000000000;
    private readonly List<uint> _digits = new List<uint>();

    public Big(uint n) { _digits.Add(n % Base); if (n >= Base) _digits.Add(n / Base); }

    public static Big operator +(Big a, Big b)
    {
        var sum = new Big(0);
        sum._digits.Clear();
        ulong carry = 0;
        for (int i = 0; i < Math.Max(a._digits.Count, b._digits.Count) || carry > 0; i++)
        {
            if (i < a._digits.Count) carry += a._digits[i];
            if (i < b._digits.Count) carry += b._digits[i];
            sum._digits.Add((uint)(carry % Base));
            carry /= Base;
        }
        return sum;
    }

    public static Big operator *(Big a, Big b)
    {
        var d = new uint[a._digits.Count + b._digits.Count];
        for (int i = 0; i < a._digits.Count; i++)
        {
            ulong carry = 0;
            for (int j = 0; j < b._digits.Count || carry > 0; j++)
            {
                carry += d[i + j] + (ulong)a._digits[i] * (j < b._digits.Count ? b._digits[j] : 0);
                d[i + j] = (uint)(carry % Base);
                carry /= Base;
            }
        }
        var product = new Big(0);
        product._digits.Clear();
        product._digits.AddRange(d);
        while (product._digits.Count > 1 && product._digits[product._digits.Count - 1] == 0) product._digits.RemoveAt(product._digits.Count - 1);
        return product;
    }

    public override string ToString()
    {
        var text = new StringBuilder(_digits[_digits.Count - 1].ToString());
        for (int i = _digits.Count - 2; i >= 0; i--) text.Append(_digits[i].ToString("D9"));
        return text.ToString();
    }
}

static class Program
{
    static string Pi(int digits)
    {
        var text = new StringBuilder();
        int n = digits * 10 / 3 + 2, nines = 0, held = 0;
        var a = new int[n];
        for (int i = 0; i < n; i++) a[i] = 2;
        for (int k = 0; k < digits + 1; k++)
        {
            int q = 0;
            for (int i = n - 1; i >= 0; i--)
            {
                int x = 10 * a[i] + q * (i + 1);
                a[i] = x % (2 * i + 1);
                q = x / (2 * i + 1);
            }
            a[0] = q % 10;
            q /= 10;
            if (q == 9) { nines++; continue; }
            if (k > 0) text.Append(held + q / 10);
            for (; nines > 0; nines--) text.Append(q == 10 ? 0 : 9);
            held = q % 10;
        }
        return text.ToString();
    }

    static void Main()
    {
        var f = new Big(1);
        for (uint i = 2; i <= 50; i++) f *= new Big(i);
        Console.WriteLine(f);
        Big a = new Big(0), b = new Big(1);
        for (int i = 0; i < 300; i++) { var c = a + b; a = b; b = c; }
        Console.WriteLine(a);
        var p = new Big(1);
        for (int i = 0; i < 200; i++) p *= new Big(2);
        Console.WriteLine(p);
        Console.WriteLine(Pi(60));
    }
}
