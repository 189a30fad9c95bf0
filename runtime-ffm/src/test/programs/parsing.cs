// mono: it reads a double that is too large as an error, .NET Core 3 as infinity
// Parse and TryParse.
using System;
using System.Globalization;

static class Program {
    static void Main() {
        foreach (string s in new[] { "0", "42", "-17", "+5", " 8 ", "2147483647", "-2147483648", "2147483648", "", null, "x", "1x", "--1", "1 2", "1.5", "007", "-0" }) {
            int i; long l; byte b; uint u; short h;
            Console.WriteLine((s ?? "null") + ": " + int.TryParse(s, out i) + i + " " + long.TryParse(s, out l) + l + " " + byte.TryParse(s, out b) + b + " " + uint.TryParse(s, out u) + u + " " + short.TryParse(s, out h) + h);
        }
        Console.WriteLine(int.Parse("123") + int.Parse("-23") + " " + long.Parse("9223372036854775807") + " " + ulong.Parse("18446744073709551615") + " " + sbyte.Parse("-128") + " " + ushort.Parse("65535"));
        Console.WriteLine(int.Parse("ff", NumberStyles.HexNumber) + " " + int.Parse("FFFFFFFF", NumberStyles.HexNumber) + " " + uint.Parse("DeadBeef", NumberStyles.HexNumber));
        foreach (string s in new[] { "0", "1.5", "-2.25", "1e3", "1E-3", ".5", "5.", "123456789.123456789", "1e400", "-1e-400", "0.1", "4.9e-324", "1.7976931348623157e308", "NaN", "abc", "", "1,5x" }) {
            double d; float f;
            bool ok = double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out d), okF = float.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out f);
            Console.WriteLine(s + ": " + ok + (double.IsNaN(d) || double.IsInfinity(d) ? "special" : BitConverter.DoubleToInt64Bits(d).ToString("X")) + " " + okF);
        }
        bool t;
        Console.WriteLine(bool.Parse("True") + " " + bool.TryParse("false", out t) + t + " " + bool.TryParse("yes", out t) + t + " " + bool.TryParse(" TRUE ", out t) + t);
        Console.WriteLine(char.Parse("x") + " " + Convert.ToInt32("55") + " " + Convert.ToInt32('A') + " " + Convert.ToInt32(2.5) + " " + Convert.ToInt32(3.5) + " " + Convert.ToInt32(true) + " " + Convert.ToDouble("0.5", CultureInfo.InvariantCulture).Equals(0.5) + " " + Convert.ToString(5) + " " + Convert.ToInt32("101", 2) + " " + Convert.ToByte(200) + " " + Convert.ToChar(66));
    }
}
