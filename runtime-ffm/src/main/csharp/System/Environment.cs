using System.Runtime.CompilerServices;

namespace System
{
    public static class Environment
    {
        private static int s_exitCode;

        public static string NewLine => "\n";

        /// <summary>The exit code of a program whose Main returns no value.</summary>
        public static int ExitCode
        {
            get { return s_exitCode; }
            set
            {
                s_exitCode = value;
                SetExitCode(value);
            }
        }

        public static bool HasShutdownStarted => false;
        public static bool Is64BitProcess => true;
        public static bool Is64BitOperatingSystem => true;
        public static int SystemPageSize => 4096;
        public static int CurrentManagedThreadId => Threading.Thread.CurrentThread.ManagedThreadId;

        public static int TickCount => (int)TickCount64;

        public static long TickCount64 => GetMilliseconds();

        public static int ProcessorCount => GetProcessorCount();

        public static string[] GetCommandLineArgs()
        {
            int count = GetArgumentCount();
            string[] arguments = new string[count];
            for (int i = 0; i < count; i++)
            {
                arguments[i] = GetArgument(i);
            }
            return arguments;
        }

        public static string CommandLine => string.Join(" ", GetCommandLineArgs());

        public static string GetEnvironmentVariable(string variable)
        {
            if (variable == null) throw new ArgumentNullException("variable");
            return ReadVariable(variable);
        }

        public static void Exit(int exitCode)
        {
            s_exitCode = exitCode;
            Terminate(exitCode);
        }

        public static void FailFast(string message)
        {
            Fail(message);
        }

        public static void FailFast(string message, Exception exception)
        {
            Fail(exception == null ? message : message + NewLine + exception.ToString());
        }

        private static void Fail(string message)
        {
            Console.Error.WriteLine("Process terminated. " + message);
            Abort();
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long GetMilliseconds();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetProcessorCount();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetArgumentCount();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string GetArgument(int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string ReadVariable(string variable);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void SetExitCode(int exitCode);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Terminate(int exitCode);

        /// <summary>Ends the program as an abort does.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Abort();
    }
}
