// Concatenation, string.Format with its alignments, interpolation, StringBuilder.
using System;
using System.Text;

struct Point { public int X, Y; public override string ToString() { return "<" + X + "," + Y + ">"; } }

static class Program {
    static void Main() {
        int i = 42; long l = -5; string s = "str"; char c = 'c'; bool b = true; object o = null; Point p = new Point { X = 1, Y = 2 };
        Console.WriteLine("a" + i + l + s + c + b + o + p + "z");
        Console.WriteLine(i + l + s); Console.WriteLine(s + i + l); Console.WriteLine(c + i + s); Console.WriteLine(s + c + i);
        Console.WriteLine(string.Format("{0} {1} {2} {0}", i, s, c) + string.Format("{0}|{1}", o, p) + string.Format("{{{0}}}", i));
        Console.WriteLine("[{0,6}] [{0,-6}] [{1,8}] [{1,-8}] [{2,3}]", i, s, "longer");
        Console.WriteLine("{0:D5} {0:X} {0:x8} {0:N0} {1:N0} {2:F2}", i, 1234567, 3.14159);
        Console.WriteLine("{0} {1} {2} {3} {4} {5}", 1, 2, 3, 4, 5, 6);
        Console.WriteLine($"{i} and {s.Length,4} and {l:D3} and {p} {(b ? "yes" : "no")} {{}}");
        var sb = new StringBuilder();
        for (int k = 0; k < 50; k++) sb.Append(k).Append(k % 10 == 9 ? '\n' : ',');
        Console.Write(sb); Console.WriteLine(sb.Length);
        sb.Clear();
        sb.Append("hello").Append(' ').Append(1.5).Append(true).Append((object)p).Append(new[] { 'x', 'y' }).Append("substring", 3, 4).Append('-', 5);
        Console.WriteLine(sb + " " + sb.Length + " " + sb[1]);
        sb.Insert(0, "<<").Insert(2, 7).Replace("l", "LL").Remove(0, 1);
        sb[0] = '>'; sb.Length -= 2;
        sb.AppendFormat("{0:X}-{1}", 255, "f").AppendLine().AppendLine("end");
        Console.WriteLine(sb.ToString().Replace("\n", "\\n") + " " + sb.ToString(3, 5) + " " + sb.Equals(new StringBuilder()));
        Console.WriteLine(string.Join(", ", new[] { "a", "b", null, "d" }) + " " + string.Join("", new object[] { 1, 'c', 2L }) + " " + string.Join("+", 1, 2, 3) + " " + string.Concat(1, "x", 'c') + string.Concat(new[] { "p", "q", "r", "s", "t" }));
        string acc = ""; for (int k = 0; k < 300; k++) acc += (char)('a' + k % 26); Console.WriteLine(acc.Length + acc.Substring(290));
        Console.WriteLine(new StringBuilder("abc", 100).Append(new StringBuilder("def").ToString()).ToString().ToUpperInvariant());
        Console.Write("no newline "); Console.Write(5); Console.Write(' '); Console.Write(true); Console.Write(' '); Console.Write(2L); Console.Write("{0}-{1}", 1, 2); Console.WriteLine();
        Console.WriteLine('c'); Console.WriteLine(true); Console.WriteLine(5u); Console.WriteLine(5ul); Console.WriteLine(-5L); Console.WriteLine((object)"obj"); Console.WriteLine((string)null); Console.WriteLine(new[] { 'a', 'r', 'r' }); Console.WriteLine(); Console.WriteLine((byte)7); Console.WriteLine((short)-7);
    }
}
