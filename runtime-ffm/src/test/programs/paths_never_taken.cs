// mono: has no such pipes
// What a program refers to but never reaches need not exist in the class library.
using System;
using System.IO.Pipes;
using System.Text.RegularExpressions;

class Holder
{
    public static Regex Shared;
    public Regex Own;
    public int N = 5;
}

static class Program
{
    // Called by name from a test: each fails where it touches what is missing, and not before.
    static int UsesType(int n)
    {
        n += 1;
        if (n < 10) return n;
        return new Regex("a").Match("b").Length;
    }

    static int UsesMember(int n)
    {
        n += 1;
        if (n < 10) return n;
        return Environment.GetLogicalDrives().Length;
    }

    static int UsesStatic(int n)
    {
        n += 1;
        if (n < 10) return n;
        return Holder.Shared == null ? 1 : 2;
    }

    static int UsesInstance(int n)
    {
        n += 1;
        if (n < 10) return n;
        return new Holder().N;
    }

    static int UsesParameter(int n)
    {
        n += 1;
        if (n < 10) return n;
        return TakesPipe(null);
    }

    static int TakesPipe(PipeStream stream)
    {
        return stream == null ? 1 : 2;
    }

    static void Main()
    {
        Console.WriteLine(UsesType(1) + UsesMember(2) + UsesStatic(3) + UsesInstance(4) + UsesParameter(5));
    }
}
