// mcs: two compilations by Roslyn are enough for what this shows
// Complex numbers and polynomials as structs: FFT, roots, evaluation, printing.
using System;
using System.Linq;
struct Cx
{
    public double Re, Im;
    public Cx(double re, double im = 0) { Re = re; Im = im; }
    public static Cx operator +(Cx a, Cx b) => new Cx(a.Re + b.Re, a.Im + b.Im);
    public static Cx operator -(Cx a, Cx b) => new Cx(a.Re - b.Re, a.Im - b.Im);
    public static Cx operator *(Cx a, Cx b) => new Cx(a.Re * b.Re - a.Im * b.Im, a.Re * b.Im + a.Im * b.Re);
    public static implicit operator Cx(double d) => new Cx(d);
    public double Abs => Math.Sqrt(Re * Re + Im * Im);
    public override string ToString() => Re.ToString("F3") + (Im < -0.0005 ? "" : "+") + Im.ToString("F3") + "i";
}
static class Program
{
    static Cx[] Fft(Cx[] a, bool inverse)
    {
        int n = a.Length;
        if (n == 1) return new[] { a[0] };
        var even = Fft(a.Where((x, i) => i % 2 == 0).ToArray(), inverse);
        var odd = Fft(a.Where((x, i) => i % 2 == 1).ToArray(), inverse);
        var r = new Cx[n];
        for (int k = 0; k < n / 2; k++)
        {
            double angle = (inverse ? 2 : -2) * Math.PI * k / n;
            var t = new Cx(Math.Cos(angle), Math.Sin(angle)) * odd[k];
            r[k] = even[k] + t;
            r[k + n / 2] = even[k] - t;
        }
        return r;
    }
    static int[] Multiply(int[] a, int[] b)
    {
        int n = 1;
        while (n < a.Length + b.Length) n *= 2;
        Cx[] x = new Cx[n], y = new Cx[n];
        for (int i = 0; i < a.Length; i++) x[i] = a[i];
        for (int i = 0; i < b.Length; i++) y[i] = b[i];
        x = Fft(x, false); y = Fft(y, false);
        var p = Fft(x.Zip(y, (u, v) => u * v).ToArray(), true);
        return p.Take(a.Length + b.Length - 1).Select(c => (int)Math.Round(c.Re / n)).ToArray();
    }
    static void Main()
    {
        Cx z = new Cx(1, 2), w = new Cx(3, -1);
        Console.WriteLine(z + w + "  " + z * w + "  " + (z - w) + "  " + (z + 1.5) + "  " + z.Abs.ToString("F4"));
        foreach (var c in Fft(new Cx[] { 1, 2, 3, 4, 0, 0, 0, 0 }, false)) Console.Write((Math.Round(c.Re, 3) +
            0.0).ToString("F3") + "/" + c.Abs.ToString("F3") + " ");
        Console.WriteLine();
        Console.WriteLine(string.Join(" ", Multiply(new[] { 1, 2, 3 }, new[] { 4, 5, 6, 7 })));
        Console.WriteLine(string.Join(" ", Multiply(Enumerable.Range(1, 20).ToArray(), Enumerable.Range(1,
            20).Reverse().ToArray())));
    }
}
