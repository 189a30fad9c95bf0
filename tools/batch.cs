// Compiles and runs many small programs in one .NET Core process, where each would otherwise pay for a start of its own.
//   batch.dll CSC.DLL COMMANDS
// COMMANDS is a file of lines with fields between tabs, carried out in order; a line that fails is reported, and the
// exit code is then 1:
//   csc NAME OPTION...     runs the C# compiler
//   run NAME DLL OUT       runs a program and writes what it prints to OUT
//   same NAME DLL FILE     runs a program and fails where it prints something else than FILE holds
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Threading;

static class Batch
{
    private const int StackBytes = 64 << 20;

    private static int Compile(MethodInfo csc, string[] options)
    {
        var result = csc.Invoke(null, new object[] { options });
        return (int)result;
    }

    private static string Run(string dll)
    {
        string folder = Path.GetDirectoryName(dll);
        var context = new AssemblyLoadContext(dll);
        context.Resolving += (c, name) =>
        {
            string file = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(file) ? c.LoadFromAssemblyPath(file) : null;
        };
        var entry = context.LoadFromAssemblyPath(dll).EntryPoint;
        var arguments = entry.GetParameters().Length == 0 ? new object[0] : new object[] { new string[0] };
        var text = new StringWriter();
        var standard = Console.Out;
        Exception failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                entry.Invoke(null, arguments);
            }
            catch (Exception e)
            {
                failure = e.InnerException ?? e;
            }
        }, StackBytes);
        Console.SetOut(text);
        thread.Start();
        thread.Join();
        Console.SetOut(standard);
        if (failure != null) throw failure;
        return text.ToString();
    }

    private static bool Do(MethodInfo csc, string[] fields)
    {
        switch (fields[0])
        {
            case "csc":
                return Compile(csc, fields.Skip(2).ToArray()) == 0;
            case "run":
                File.WriteAllText(fields[3], Run(fields[2]), new UTF8Encoding(false));
                return true;
            case "same":
                if (Run(fields[2]) == File.ReadAllText(fields[3])) return true;
                Console.WriteLine(fields[2] + " prints something else than " + fields[3]);
                return false;
            default:
                throw new ArgumentException(fields[0]);
        }
    }

    static int Main(string[] args)
    {
        var csc = Assembly.LoadFrom(args[0]).EntryPoint;
        var failed = new SortedSet<string>();
        foreach (string line in File.ReadLines(args[1]))
        {
            var fields = line.Split('\t');
            if (failed.Contains(fields[1])) continue;
            try
            {
                if (!Do(csc, fields)) failed.Add(fields[1]);
            }
            catch (Exception e)
            {
                Console.WriteLine(line + ": " + e);
                failed.Add(fields[1]);
            }
        }
        if (failed.Count > 0) Console.WriteLine("failed: " + string.Join(" ", failed));
        return failed.Count > 0 ? 1 : 0;
    }
}
