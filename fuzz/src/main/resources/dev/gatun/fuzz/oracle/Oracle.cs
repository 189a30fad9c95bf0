// Runs programs of an assembly on the runtime that this is started on: Oracle.exe ASSEMBLY NAME...
// After each program a line of its outcome: "=== done", or "=== failed" with the exception as .NET prints it.
using System;
using System.Reflection;

static class Oracle {
    static void Main(string[] args) {
        var assembly = Assembly.LoadFrom(args[0]);
        for (int i = 1; i < args.Length; i++) {
            var run = (Action)Delegate.CreateDelegate(typeof(Action), assembly.GetType(args[i] + ".Program").GetMethod("Run"));
            try {
                run();
                Console.WriteLine("=== done");
            } catch (Exception e) {
                Console.WriteLine("=== failed");
                Console.WriteLine(e);
                Console.WriteLine("=== done");
            }
        }
    }
}
