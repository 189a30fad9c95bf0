// Negation, arguments, returns and branches on floats, with NaN and infinities.
using System;

static class Program {
    static float Neg(float x) { return -x; }
    static double Neg(double x) { return -x; }
    static string Compare(double a, double b) {
        string s = "";
        if (a < b) s += "<"; else s += ".";
        if (a <= b) s += "L"; else s += ".";
        if (a > b) s += ">"; else s += ".";
        if (a >= b) s += "G"; else s += ".";
        if (a == b) s += "="; else s += ".";
        if (a != b) s += "!"; else s += ".";
        if (!(a < b)) s += "<"; else s += ".";
        if (!(a <= b)) s += "L"; else s += ".";
        if (!(a > b)) s += ">"; else s += ".";
        if (!(a >= b)) s += "G"; else s += ".";
        bool l = a < b, le = a <= b, g = a > b, ge = a >= b, e = a == b, n = a != b;
        return s + (l ? 1 : 0) + (le ? 1 : 0) + (g ? 1 : 0) + (ge ? 1 : 0) + (e ? 1 : 0) + (n ? 1 : 0);
    }
    static string Compare(float a, float b) {
        string s = "";
        if (a < b) s += "<"; else s += ".";
        if (a <= b) s += "L"; else s += ".";
        if (a > b) s += ">"; else s += ".";
        if (a >= b) s += "G"; else s += ".";
        if (a == b) s += "="; else s += ".";
        if (a != b) s += "!"; else s += ".";
        int count = 0;
        for (float f = a; f < b && count < 5; f++) count++;
        while (!(a >= b) && count < 9) { count++; }
        bool l = a < b, le = a <= b, g = a > b, ge = a >= b;
        return s + count + (l ? 1 : 0) + (le ? 1 : 0) + (g ? 1 : 0) + (ge ? 1 : 0);
    }
    static double Many(double a, float b, double c, float d, double e, float f, double g, float h, double i, float j, double k) {
        return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10 + k * 11;
    }
    static double Mixed(int a, double b, long c, float d, byte e, double f, int g, float h, int i, double j, int k, double l) {
        return a - b + c - d + e - f + g - h + i - j + k - l;
    }
    static float RoundTrip(float f) { return (float)(double)f; }

    static void Main() {
        double[] values = { 0.0, -0.0, 1.5, -1.5, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon };
        foreach (double a in values) {
            Console.WriteLine(BitConverter.DoubleToInt64Bits(Neg(a)).ToString("X16"));
            foreach (double b in values) Console.Write(Compare(a, b) + " " + Compare((float)a, (float)b) + "|");
            Console.WriteLine();
        }
        Console.WriteLine(1 / Neg(0.0) < 0);
        Console.WriteLine(1 / Neg(0f) < 0);
        Console.WriteLine((long)Many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        Console.WriteLine((long)Mixed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        Console.WriteLine(RoundTrip(0.1f) == 0.1f);
        Console.WriteLine(0.1f == 0.1);
        float max = float.MaxValue;
        Console.WriteLine(float.IsInfinity(max * 2));
        Console.WriteLine(double.IsNaN(values[4] * 0) + " " + double.IsNaN(values[5] - values[5]) + " " + double.IsNaN(values[5] % 2));
        Console.WriteLine(7.5 % 2 == 1.5 ? "rem" : "no");
        Console.WriteLine(-7.5f % 2 == -1.5f ? "rem" : "no");
    }
}
