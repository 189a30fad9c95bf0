// mcs: two compilations by Roslyn are enough for what this shows
// mono: other messages
// Exceptions: inner exceptions, rethrowing, throwing in catch and finally, custom types, Data.
using System;
using System.Collections.Generic;

class AppException : Exception
{
    public AppException(string message, Exception inner) : base(message, inner) { }
}

sealed class DetailException : AppException
{
    public string Detail;
    public DetailException(string detail) : base("detail", null) { Detail = detail; }
    public override string Message => base.Message + ": " + Detail;
}

static class Program
{
    static void Level3(int n)
    {
        int[] a = new int[2];
        if (n == 0) a[5] = 1;
        if (n == 1) throw new DetailException("deep");
        if (n == 2) { string s = null; Console.WriteLine(s.Length); }
        if (n == 3) Console.WriteLine(1 / (n - 3));
        if (n == 4) { object o = "text"; Console.WriteLine((int[])o); }
        if (n == 5) { object[] o = new string[1]; o[0] = 1; }
        if (n == 6) checked { int x = int.MaxValue; x += n; Console.WriteLine(x); }
        if (n == 7) Enum.Parse(typeof(DayOfWeek), "Someday");
        if (n == 8) new List<int>()[0].ToString();
        if (n == 9) int.Parse("12x");
        if (n == 10) new Dictionary<string, int>()["k"].ToString();
        if (n == 11) throw null;
    }

    static void Level2(int n)
    {
        try
        {
            Level3(n);
        }
        catch (DetailException)
        {
            throw;
        }
        catch (IndexOutOfRangeException e)
        {
            throw new AppException("wrapped", e);
        }
        finally
        {
            Console.Write("[f" + n + "] ");
        }
    }

    static int Finally()
    {
        int x = 1;
        try
        {
            return x;
        }
        finally
        {
            x = 2;
            Console.WriteLine("finally sees " + x);
        }
    }

    static void Main()
    {
        for (int n = 0; n < 12; n++)
        {
            try
            {
                Level2(n);
            }
            catch (AppException e)
            {
                Console.WriteLine(e.GetType().Name + " '" + e.Message + "' inner " + (e.InnerException?.Message ?? "none"));
            }
            catch (Exception e)
            {
                Console.WriteLine(e.GetType().FullName + " '" + e.Message + "'");
            }
        }
        Console.WriteLine(Finally());
        try
        {
            try
            {
                throw new Exception("one");
            }
            finally
            {
                throw new Exception("two");
            }
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
        var outer = new Exception("outer", new Exception("middle", new Exception("root")));
        Console.WriteLine(outer.GetBaseException().Message);
        Console.WriteLine(outer.ToString().Replace(Environment.NewLine, "|"));
        var data = new Exception("data");
        data.Data["key"] = 5;
        Console.WriteLine(data.Data["key"] + " " + data.Data.Count + " " + data.HResult.ToString("X"));
        Console.WriteLine(new ArgumentNullException("p").Message + " / " + new ArgumentException("m", "p").Message + " / "
            + new ArgumentOutOfRangeException("p", 5, "m").Message.Replace(Environment.NewLine, "|") + " / " + new ObjectDisposedException("o").Message.Replace(Environment.NewLine, "|"));
        string order = "";
        for (int i = 0; i < 3; i++)
        {
            try
            {
                if (i == 1) continue;
                order += i;
            }
            catch (Exception)
            {
                order += "x";
            }
            finally
            {
                order += "f";
            }
        }
        Console.WriteLine(order);
    }
}
