// mcs: two compilations by Roslyn are enough for what this shows
// Exception filters: run before inner finally blocks, may decline, and see the exception's state.
using System;

class CodeException : Exception
{
    public int Code { get; }
    public CodeException(int code) : base("code " + code) { Code = code; }
}

static class Program
{
    static bool Log(string text, bool result)
    {
        Console.WriteLine("  filter " + text + " " + result);
        return result;
    }

    static string Handle(int code)
    {
        try
        {
            try
            {
                throw new CodeException(code);
            }
            finally
            {
                Console.WriteLine("  inner finally");
            }
        }
        catch (CodeException e) when (Log("small", e.Code < 10))
        {
            return "small " + e.Code;
        }
        catch (CodeException e) when (Log("even", e.Code % 2 == 0))
        {
            return "even " + e.Code;
        }
        catch (CodeException e)
        {
            return "other " + e.Code;
        }
        finally
        {
            Console.WriteLine("  outer finally");
        }
    }

    static void Deep(int n)
    {
        try
        {
            if (n == 0) throw new InvalidOperationException("bottom");
            Deep(n - 1);
        }
        finally
        {
            Console.Write(n + " ");
        }
    }

    static void Main()
    {
        foreach (int code in new[] { 5, 12, 13 }) Console.WriteLine(Handle(code));
        int attempts = 0;
        while (true)
        {
            try
            {
                attempts++;
                if (attempts < 4) throw new TimeoutException("attempt " + attempts);
                Console.WriteLine("done after " + attempts);
                break;
            }
            catch (TimeoutException e) when (attempts < 4)
            {
                Console.WriteLine("retry: " + e.Message);
            }
        }
        try
        {
            Deep(3);
        }
        catch (Exception e) when (Log("sees " + e.Message, true))
        {
            Console.WriteLine("caught");
        }
        try
        {
            try
            {
                throw new ArgumentException("first");
            }
            catch (ArgumentException) when (Fails())
            {
                Console.WriteLine("never");
            }
        }
        catch (ArgumentException e)
        {
            Console.WriteLine("a filter that throws declines: " + e.Message);
        }
    }

    static bool Fails()
    {
        throw new NotSupportedException();
    }
}
