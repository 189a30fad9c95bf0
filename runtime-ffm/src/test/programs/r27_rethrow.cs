// `throw;` throws the exception of the catch it stands in, also after another one was caught inside.
using System;

static class Program {
    static void Inner(string s) { throw new InvalidOperationException(s); }
    static void Outer(string s) {
        try { Inner(s); }
        catch (InvalidOperationException) {
            try { throw new ArgumentException("other"); } catch (ArgumentException e) { Console.WriteLine("inside: " + e.Message.Length); }
            throw;
        }
    }
    static void Wrap(string s) {
        try { Outer(s); }
        catch (Exception e) when (e.Message == "filtered") { Console.WriteLine("filter took " + e.Message); throw; }
        catch (InvalidOperationException e) { throw new Exception("wrapped", e); }
        finally { Console.WriteLine("finally " + s); }
    }
    static void Main() {
        foreach (string s in new[] { "plain", "filtered" }) {
            try { Wrap(s); }
            catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.Message + " " + (e.InnerException == null ? "-" : e.InnerException.Message)); }
        }
    }
}
