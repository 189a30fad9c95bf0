// mcs: no filters before C# 6 in all forms
// Filters run before any finally handler, in the frame of their method, and one that throws says no.
using System;

static class Program {
    static bool Is(string what, Exception e, bool answer) { Console.WriteLine("  filter " + what + " " + e.Message + " " + answer); return answer; }
    static bool Throws(Exception e) { Console.WriteLine("  filter throws"); throw new InvalidOperationException("in filter"); }
    static bool Catches(Exception e) { try { throw new Exception("inside"); } catch (Exception x) { Console.WriteLine("  " + x.Message); } return e.Message == "yes"; }

    static void Inner(string message) {
        try { Console.WriteLine("  throw"); throw new ArgumentException(message); }
        finally { Console.WriteLine("  inner finally"); }
    }

    static void Middle(string message) {
        int local = 5;
        try { local = 6; Inner(message); }
        catch (ArgumentException e) when (Is("middle " + local++, e, message == "middle")) { Console.WriteLine("  middle caught, local " + local); }
        finally { Console.WriteLine("  middle finally " + local); }
    }

    static void Outer(string message) {
        Console.WriteLine(message);
        try { Middle(message); }
        catch (Exception e) when (Throws(e)) { Console.WriteLine("  never"); }
        catch (Exception e) when (Catches(e)) { Console.WriteLine("  caught yes"); }
        catch (Exception e) when (Is("last", e, true)) { Console.WriteLine("  last caught"); }
    }

    static int Counted(int n) {
        int tries = 0;
        while (true) {
            try { tries++; if (tries < n) throw new Exception("again"); return tries; }
            catch (Exception) when (tries < 3) { }
            catch (Exception e) when (e.Message == "again" && tries > 5) { return -tries; }
            catch (Exception) { tries++; }
        }
    }

    static void Main() {
        Outer("middle"); Outer("yes"); Outer("no");
        Console.WriteLine(Counted(2) + " " + Counted(5) + " " + Counted(20));
        try { try { throw new Exception("x"); } catch (Exception e) when (e.Message == "y") { } }
        catch (Exception e) { Console.WriteLine(e.Message + " passed by"); }
    }
}
