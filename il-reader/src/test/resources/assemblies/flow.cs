// Control flow of every kind: branches near and far, switches, exception blocks small and fat, scopes of locals.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

public static class Flow
{
    public static int Tiny() => 42;

    public static int Loop(int n)
    {
        int sum = 0;
        for (int i = 0; i < n; i++)
        {
            int square = i * i;
            sum += square;
        }
        {
            long square = sum;
            sum = (int)square;
        }
        return sum;
    }

    public static string Switch(int n)
    {
        switch (n)
        {
            case 0: return "zero";
            case 1: return "one";
            case 2:
            case 3: return "few";
            case 5: goto case 0;
            case 6: return "six";
            default: return "many";
        }
    }

    public static int Handlers(int[] data, int at)
    {
        int result = 0;
        try
        {
            try
            {
                result = data[at];
            }
            catch (IndexOutOfRangeException e) when (e.Message.Length > at)
            {
                result = -1;
            }
            catch (NullReferenceException)
            {
                throw;
            }
        }
        finally
        {
            result++;
        }
        return result;
    }

    // More than 255 bytes in a block: its clauses need the fat form.
    public static double Far(double x)
    {
        double y = x;
        try
        {
            y += Math.Sin(x) * 1.5 + Math.Cos(x) * 2.5 + Math.Tan(x) * 3.5;
            y += Math.Sin(y) * 1.5 + Math.Cos(y) * 2.5 + Math.Tan(y) * 3.5;
            y += Math.Sin(x) * 1.5 + Math.Cos(x) * 2.5 + Math.Tan(x) * 3.5;
            y += Math.Sin(y) * 1.5 + Math.Cos(y) * 2.5 + Math.Tan(y) * 3.5;
            y += Math.Sin(x) * 1.5 + Math.Cos(x) * 2.5 + Math.Tan(x) * 3.5;
            y += Math.Sin(y) * 1.5 + Math.Cos(y) * 2.5 + Math.Tan(y) * 3.5;
            if (y > 100) goto done;
            y = 1e300 * y - long.MaxValue - float.Epsilon;
        }
        catch (ArithmeticException)
        {
            y = double.NaN;
        }
        done:
        return y;
    }

    public static IEnumerable<T> Iterate<T>(IEnumerable<T> source, Func<T, bool> keep)
    {
        foreach (var item in source)
        {
            if (keep(item))
            {
                yield return item;
            }
        }
    }

    public static async Task<int> Wait(Task<int> task)
    {
        const string why = "because";
        lock (why)
        {
            Console.Write(why);
        }
        return await task + 1;
    }

#line hidden
    static void Hidden() => Console.WriteLine();
#line default

    static void Main(string[] args)
    {
        Console.WriteLine(Loop(args.Length) + Switch(1) + Handlers(new[] { 1 }, 0) + Far(0.5));
    }
}
