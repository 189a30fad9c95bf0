// Compiles every method of the assemblies on the command line without running any: what tools/bench measures of .NET.
// Prints methods, IL bytes and nanoseconds of processor time in three last lines, for all of them together. CoreCLR
// compiles when it prepares a method, Mono when asked for its address; static constructors that Mono then runs may print.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

static class CompileAll {
    const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    static void Main(string[] files) {
        MethodsOf(Assembly.GetExecutingAssembly()).ForEach(Compile);
        var all = new List<MethodBase>();
        foreach (string file in files) {
            all.AddRange(MethodsOf(Assembly.LoadFrom(file)));
        }
        long bytes = 0;
        all.ForEach(m => bytes += m.GetMethodBody().GetILAsByteArray().Length);
        Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        all.ForEach(Compile);
        process.Refresh();
        TimeSpan time = process.TotalProcessorTime - before;
        Console.WriteLine(all.Count);
        Console.WriteLine(bytes);
        Console.WriteLine(time.Ticks * 100);
    }

    static void Compile(MethodBase method) {
        try {
            RuntimeHelpers.PrepareMethod(method.MethodHandle);
            method.MethodHandle.GetFunctionPointer();
        } catch (TypeInitializationException) {
            // Mono has run a static constructor that fails, as its program wants it to. The method is compiled.
        }
    }

    static List<MethodBase> MethodsOf(Assembly assembly) {
        var found = new List<MethodBase>();
        foreach (Type type in assembly.GetTypes()) {
            if (!type.ContainsGenericParameters) {
                found.AddRange(type.GetMethods(All));
                found.AddRange(type.GetConstructors(All));
            }
        }
        found.RemoveAll(m => m.ContainsGenericParameters || m.GetMethodBody() == null);
        return found;
    }
}
