// mcs: two compilations by Roslyn are enough for what this shows
// Convert: rounding, overflow, null, strings, bases, ChangeType.
using System;
static class Program
{
    static string Try(Func<object> f) { try { var r = f(); return r == null ? "null" : r + ":" + r.GetType().Name; }
    catch (Exception e) { return e.GetType().Name; } }
    static void Main()
    {
        double half = 2.5, neg = -0.5, large = 1e10; object n = null;
        Console.WriteLine(Try(() => Convert.ToInt32(half)) + " " + Try(() => Convert.ToInt32(3.5)) + " " + Try(() =>
            Convert.ToInt32(neg)) + " " + Try(() => Convert.ToInt32(large)) + " " + Try(() => Convert.ToByte(-1)) +
            " " + Try(() => Convert.ToInt16("32768")) + " " + Try(() => Convert.ToInt32("x")) + " " + Try(() =>
            Convert.ToInt32(n)) + " " + Try(() => Convert.ToInt32((string)null)));
        Console.WriteLine(Try(() => Convert.ToString(12)) + " " + Try(() => Convert.ToString(true)) + " " + Try(() =>
            Convert.ToString(n)) + " " + Try(() => Convert.ToBoolean("True")) + " " + Try(() =>
            Convert.ToBoolean(0.0)) + " " + Try(() => Convert.ToBoolean("yes")) + " " + Try(() => Convert.ToChar(65))
            + " " + Try(() => Convert.ToChar("A")) + " " + Try(() => Convert.ToDouble("1.5")) + " " + Try(() =>
            Convert.ToDecimal(1.1)) + " " + Try(() => Convert.ToSingle(1e300)));
        Console.WriteLine(Try(() => Convert.ChangeType("42", typeof(int))) + " " + Try(() => Convert.ChangeType(42,
            typeof(string))) + " " + Try(() => Convert.ChangeType(1.9, typeof(long))) + " " + Try(() =>
            Convert.ChangeType("x", typeof(double))) + " " + Try(() => Convert.ChangeType(new object(), typeof(int)))
            + " " + Try(() => Convert.ChangeType(5, TypeCode.Byte)));
        foreach (int b in new[] { 2, 8, 10, 16 }) Console.Write(Convert.ToString(255, b) + " " + Convert.ToString(-1,
            b) + " " + Convert.ToInt64("77", b == 2 ? 8 : b) + " ");
        Console.WriteLine(Try(() => Convert.ToInt32("12", 7)) + " " + Try(() => Convert.ToUInt32("FFFFFFFF", 16)) +
            " " + Try(() => Convert.ToInt32("FFFFFFFF", 16)) + " " + Try(() => Convert.ToByte("1FF", 16)));
        IConvertible c = 3.99m; Console.WriteLine(c.ToInt32(null) + " " + c.GetTypeCode() + " " + c.ToBoolean(null) +
            " " + ((IConvertible)"7").ToInt16(null) + " " + ((IConvertible)'x').ToInt32(null));
        Console.WriteLine((int)'a' + " " + (char)98 + " " + (int)3.99 + " " + (int)-3.99f + " " + (long)1e15 + " " +
            (float)1e10 + " " + (double)float.MaxValue);
    }
}
