// mcs: System.Numerics is not among its references
using System;
using System.Linq;
using System.Numerics;

static class Program
{
    static void Main()
    {
        var a = new Vector2(3, 4);
        var b = new Vector2(-1, 2.5f);
        Console.WriteLine(a + " " + (a + b) + " " + (a - b) + " " + a * b + " " + a / b + " " + -a + " " + 2 * a + " " + a / 2);
        Console.WriteLine(a.Length() + " " + a.LengthSquared() + " " + Vector2.Dot(a, b) + " " + Vector2.Distance(a, b) + " "
            + Vector2.Normalize(a) + " " + Vector2.Lerp(a, b, 0.25f) + " " + Vector2.Min(a, b) + " " + Vector2.Max(a, b) + " "
            + Vector2.Abs(b) + " " + Vector2.SquareRoot(a) + " " + Vector2.Clamp(a, Vector2.Zero, Vector2.One) + " "
            + Vector2.Reflect(a, Vector2.UnitY));
        Console.WriteLine((a == new Vector2(3, 4)) + " " + (a != b) + " " + a.Equals((object)a) + " " + a.ToString("F2"));
        var c = new Vector3(a, 12);
        var d = new Vector3(1, -2, 0.5f);
        Console.WriteLine(c + " " + (c + d) + " " + c * d + " " + Vector3.Cross(c, d) + " " + Vector3.Dot(c, d) + " " + c.Length() + " "
            + Vector3.Lerp(c, d, 0.5f) + " " + Vector3.Reflect(c, Vector3.UnitX) + " " + Vector3.One);
        var e = new Vector4(c, 1);
        var f = new Vector4(2);
        Console.WriteLine(e + " " + e * f + " " + e / f + " " + Vector4.Dot(e, f) + " " + e.Length() + " " + Vector4.Normalize(f) + " "
            + Vector4.Lerp(e, f, 0.5f) + " " + new Vector4(a, 5, 6) + " " + Vector4.UnitW);
        var array = new float[6];
        e.CopyTo(array, 1);
        Console.WriteLine(string.Join(" ", array));
        a.X = 9;
        Console.WriteLine(a.X + a.Y);
        Console.WriteLine(new Vector2(float.NaN, 1) == new Vector2(float.NaN, 1));

        int n = Vector<int>.Count;
        Console.WriteLine(Vector<byte>.Count == 4 * n && Vector<double>.Count == n / 2);
        var left = new Vector<int>(Enumerable.Range(1, n).ToArray());
        var right = new Vector<int>(3);
        Console.WriteLine(Vector.Dot(left, Vector<int>.One) == n * (n + 1) / 2);
        Console.WriteLine(string.Join(" ", Take(left + right)) + " | " + string.Join(" ", Take(left * right)) + " | "
            + string.Join(" ", Take(left / right)) + " | " + string.Join(" ", Take(-left)) + " | "
            + string.Join(" ", Take(Vector.GreaterThan(left, right))) + " | " + string.Join(" ", Take(Vector.Max(left, right))) + " | "
            + string.Join(" ", Take(~left & right)) + " | "
            + string.Join(" ", Take(Vector.ConditionalSelect(Vector.LessThan(left, right), left, right))));
        Console.WriteLine(Vector.EqualsAll(left, left) + " " + Vector.LessThanAny(left, right) + " " + (left == right) + " "
            + left.Equals(left));
        var doubles = new Vector<double>(2.25);
        Console.WriteLine(Vector.SquareRoot(doubles)[0] + " " + Vector.ConvertToInt64(doubles)[0] + " " + (doubles * 2)[1]);
        var floats = new Vector<float>(-1.5f);
        Console.WriteLine(Vector.Abs(floats)[0] + " " + Vector.ConvertToInt32(floats)[0] + " " + Vector.AsVectorInt32(floats)[0]);
        Vector.Widen(left, out Vector<long> low, out Vector<long> high);
        Console.WriteLine(low[0] + " " + (high[0] == n / 2 + 1) + " " + Vector.Narrow(low, high).Equals(left));
        try
        {
            Console.WriteLine(left[n]);
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("out of range");
        }
        long sum = 0;
        var data = Enumerable.Range(0, 1000).ToArray();
        var total = Vector<int>.Zero;
        int i = 0;
        for (; i <= data.Length - n; i += n) total += new Vector<int>(data, i);
        for (int k = 0; k < n; k++) sum += total[k];
        for (; i < data.Length; i++) sum += data[i];
        Console.WriteLine(sum);

        var z = new Complex(3, -4);
        var w = new Complex(-0.5, 2);
        Console.WriteLine(z + " " + (z + w) + " " + (z - w) + " " + z * w + " " + z / w + " " + -z + " " + 2 * z + " " + z / 2);
        Console.WriteLine(z.Magnitude + " " + z.Phase.ToString("F10") + " " + Complex.Conjugate(z) + " " + Complex.Reciprocal(z) + " "
            + Complex.Abs(w).ToString("F10") + " " + (z == new Complex(3, -4)) + " " + z.Equals(w));
        foreach (var value in new[] { Complex.Exp(w), Complex.Log(w), Complex.Sqrt(z), Complex.Sin(w), Complex.Cos(w), Complex.Tan(w),
            Complex.Pow(z, 2), Complex.Pow(z, w), Complex.FromPolarCoordinates(2, 1), Complex.Sinh(w), Complex.Cosh(w), Complex.Tanh(w),
            Complex.Log10(z), Complex.Sqrt(-4), Complex.Atan(w) })
        {
            Console.WriteLine(value.ToString("F9"));
        }
        Complex fromInt = 5;
        Console.WriteLine(fromInt + " " + (Complex)2.5m + " " + Complex.ImaginaryOne * Complex.ImaginaryOne);
    }

    // The first four: how many there are depends on the machine.
    private static int[] Take(Vector<int> vector)
    {
        return new[] { vector[0], vector[1], vector[2], vector[3] };
    }
}
