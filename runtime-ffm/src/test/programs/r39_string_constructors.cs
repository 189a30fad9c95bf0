// String constructors, which are factories in disguise.
using System;
using System.Text;

static unsafe class Program {
    static string Make(char c, int n) { return new string(c, n); }

    static void Main() {
        char[] chars = { 'h', 'e', 'l', 'l', 'o' };
        Console.WriteLine(new string(chars) + "|" + new string(chars, 1, 3) + "|" + new string('x', 5) + "|" + new string('y', 0) + "|");
        Console.WriteLine(Make('a', 3).Length + Make('b', 2) + new string(new char[0]).Length + new string((char[])null).Length);
        fixed (char* p = chars) { Console.WriteLine(new string(p, 0, 5) + new string(p, 2, 2)); }
        char* z = stackalloc char[4];
        z[0] = 'z'; z[1] = 'e'; z[2] = 'd'; z[3] = '\0';
        Console.WriteLine(new string(z) + new string(z).Length);
        chars[0] = 'j';
        string s = new string(chars);
        chars[0] = 'k';
        Console.WriteLine(s + " " + new string(chars) + " " + (s == "jello") + " " + s.Equals("jello") + " " + ((object)s == (object)"jello"));
        var b = new StringBuilder("start");
        b.Append(new string('-', 3)).Append(5).Append('c').Append(true).Append(1L << 40).Append(new string(chars, 0, 2));
        Console.WriteLine(b.ToString() + " " + b.Length);
        Console.WriteLine(new string('é', 2) + new string('\u4e2d', 1) + new string('"', 2));
    }
}
