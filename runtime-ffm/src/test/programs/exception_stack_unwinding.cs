// mcs: two compilations by Roslyn are enough for what this shows
// Order of catch and finally through several frames, loops and recursion.
using System;
using System.Collections.Generic;

static class Program
{
    static readonly List<string> s_log = new List<string>();
    static void Log(string s) { s_log.Add(s); }
    static void Flush() { Console.WriteLine(string.Join(" ", s_log)); s_log.Clear(); }

    static int Nested(int mode)
    {
        for (int i = 0; i < 3; i++)
        {
            try
            {
                Log("try" + i);
                try
                {
                    if (i == mode) throw new ApplicationException("at " + i);
                    if (mode == 10 + i) return i;
                    if (mode == 20 + i) break;
                }
                finally { Log("in" + i); }
                Log("end" + i);
            }
            catch (ApplicationException e) { Log("catch(" + e.Message + ")"); if (i == 1) return -1; }
            finally { Log("out" + i); }
        }
        return 99;
    }

    static void Recurse(int n)
    {
        try
        {
            if (n == 0) throw new Exception("deep");
            Recurse(n - 1);
        }
        catch (Exception e) when (n == 2)
        {
            Log("caught@" + n);
            throw new InvalidOperationException("again", e);
        }
        finally { Log("f" + n); }
    }

    static string Replace()
    {
        try
        {
            try { throw new Exception("first"); }
            catch (Exception e) { throw new Exception("second", e); }
            finally { Log("finally"); }
        }
        catch (Exception e) { return e.Message + "<" + e.InnerException.Message; }
    }

    static int ReturnFromCatch()
    {
        try { return int.Parse("x"); }
        catch (FormatException) { return -5; }
        finally { Log("cleanup"); }
    }

    static bool s_ran;

    static IEnumerable<int> Numbers()
    {
        try { yield return 1; yield return 2; }
        finally { s_ran = true; }
    }

    static void Main()
    {
        foreach (int mode in new[] { 0, 1, 2, 10, 11, 12, 20, 21, 50 })
        {
            Log("=" + Nested(mode));
            Flush();
        }
        try { Recurse(4); }
        catch (InvalidOperationException e) { Log(e.Message + "/" + e.InnerException.Message); }
        Flush();
        Log(Replace());
        Flush();
        Log(ReturnFromCatch().ToString());
        Flush();
        foreach (int n in Numbers()) if (n == 1) break;
        Console.WriteLine(s_ran);
        int count = 0;
        for (int i = 0; i < 1000; i++)
        {
            try { if (i % 3 == 0) throw new ArgumentException(); count++; }
            catch (ArgumentException) { count += 1000; }
        }
        Console.WriteLine(count);
        Action a = () => { try { throw new Exception("in lambda"); } finally { Log("lambda finally"); } };
        try { a(); } catch (Exception e) { Log(e.Message); }
        Flush();
    }
}
