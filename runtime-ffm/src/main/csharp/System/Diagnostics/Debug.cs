namespace System.Diagnostics
{
    /// <summary>Assertions and messages of debug builds. Without a debugger, messages go nowhere.</summary>
    public static class Debug
    {
        private static int s_indentLevel;
        private static int s_indentSize = 4;

        public static bool AutoFlush
        {
            get { return true; }
            set { }
        }

        public static int IndentLevel
        {
            get { return s_indentLevel; }
            set { s_indentLevel = value < 0 ? 0 : value; }
        }

        public static int IndentSize
        {
            get { return s_indentSize; }
            set { s_indentSize = value < 0 ? 0 : value; }
        }

        [Conditional("DEBUG")]
        public static void Assert(bool condition)
        {
            Assert(condition, "", "");
        }

        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message)
        {
            Assert(condition, message, "");
        }

        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message, string detailMessage)
        {
            if (!condition) Fail(message, detailMessage);
        }

        [Conditional("DEBUG")]
        public static void Assert(bool condition, string message, string detailMessageFormat, params object[] args)
        {
            if (!condition) Fail(message, String.Format(detailMessageFormat, args));
        }

        [Conditional("DEBUG")]
        public static void Fail(string message)
        {
            Fail(message, "");
        }

        [Conditional("DEBUG")]
        public static void Fail(string message, string detailMessage)
        {
            Environment.FailFast(message + Environment.NewLine + detailMessage);
        }

        [Conditional("DEBUG")]
        public static void Flush()
        {
        }

        [Conditional("DEBUG")]
        public static void Close()
        {
        }

        [Conditional("DEBUG")]
        public static void Indent()
        {
            s_indentLevel++;
        }

        [Conditional("DEBUG")]
        public static void Unindent()
        {
            IndentLevel--;
        }

        [Conditional("DEBUG")]
        public static void Print(string message)
        {
        }

        [Conditional("DEBUG")]
        public static void Print(string format, params object[] args)
        {
        }

        [Conditional("DEBUG")]
        public static void Write(object value)
        {
        }

        [Conditional("DEBUG")]
        public static void Write(string message)
        {
        }

        [Conditional("DEBUG")]
        public static void Write(object value, string category)
        {
        }

        [Conditional("DEBUG")]
        public static void Write(string message, string category)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteIf(bool condition, object value)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteIf(bool condition, string message)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLine(object value)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLine(string message)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLine(string format, params object[] args)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLine(object value, string category)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLine(string message, string category)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLineIf(bool condition, object value)
        {
        }

        [Conditional("DEBUG")]
        public static void WriteLineIf(bool condition, string message)
        {
        }
    }

    public static class Debugger
    {
        public static readonly string DefaultCategory;

        public static bool IsAttached => false;

        public static bool Launch()
        {
            return false;
        }

        public static void Break()
        {
        }

        public static bool IsLogging()
        {
            return false;
        }

        public static void Log(int level, string category, string message)
        {
        }

        public static void NotifyOfCrossThreadDependency()
        {
        }
    }
}
