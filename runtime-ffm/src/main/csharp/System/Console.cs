using System.IO;
using System.Text;

namespace System
{
    public static class Console
    {
        private static TextWriter s_out = new ConsoleWriter(1);
        private static TextWriter s_error = new ConsoleWriter(2);
        private static TextReader s_in = new ConsoleReader(0);

        public static TextWriter Out => s_out;
        public static TextWriter Error => s_error;
        public static TextReader In => s_in;

        public static bool IsInputRedirected => true;
        public static bool IsOutputRedirected => true;
        public static bool IsErrorRedirected => true;

        public static Encoding OutputEncoding
        {
            get { return Encoding.UTF8; }
            set { }
        }

        public static Encoding InputEncoding
        {
            get { return Encoding.UTF8; }
            set { }
        }

        public static void SetOut(TextWriter newOut)
        {
            if (newOut == null) throw new ArgumentNullException("newOut");
            s_out = newOut;
        }

        public static void SetError(TextWriter newError)
        {
            if (newError == null) throw new ArgumentNullException("newError");
            s_error = newError;
        }

        public static void SetIn(TextReader newIn)
        {
            if (newIn == null) throw new ArgumentNullException("newIn");
            s_in = newIn;
        }

        public static int Read()
        {
            return s_in.Read();
        }

        public static string ReadLine()
        {
            return s_in.ReadLine();
        }

        public static void WriteLine()
        {
            s_out.WriteLine();
        }

        public static void Write(bool value)
        {
            s_out.Write(value);
        }

        public static void Write(char value)
        {
            s_out.Write(value);
        }

        public static void Write(char[] buffer)
        {
            s_out.Write(buffer);
        }

        public static void Write(double value)
        {
            s_out.Write(value);
        }

        public static void Write(float value)
        {
            s_out.Write(value);
        }

        public static void Write(int value)
        {
            s_out.Write(value);
        }

        public static void Write(uint value)
        {
            s_out.Write(value);
        }

        public static void Write(long value)
        {
            s_out.Write(value);
        }

        public static void Write(ulong value)
        {
            s_out.Write(value);
        }

        public static void Write(decimal value)
        {
            s_out.Write(value);
        }

        public static void Write(object value)
        {
            s_out.Write(value);
        }

        public static void Write(string value)
        {
            s_out.Write(value);
        }

        public static void Write(char[] buffer, int index, int count)
        {
            s_out.Write(buffer, index, count);
        }

        public static void Write(string format, object arg0)
        {
            s_out.Write(format, arg0);
        }

        public static void Write(string format, object arg0, object arg1)
        {
            s_out.Write(format, arg0, arg1);
        }

        public static void Write(string format, object arg0, object arg1, object arg2)
        {
            s_out.Write(format, arg0, arg1, arg2);
        }

        public static void Write(string format, params object[] arg)
        {
            if (arg == null) s_out.Write(format, null, null);
            else s_out.Write(format, arg);
        }

        public static void WriteLine(bool value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(char value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(char[] buffer)
        {
            s_out.WriteLine(buffer);
        }

        public static void WriteLine(double value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(float value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(int value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(uint value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(long value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(ulong value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(decimal value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(object value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(string value)
        {
            s_out.WriteLine(value);
        }

        public static void WriteLine(char[] buffer, int index, int count)
        {
            s_out.WriteLine(buffer, index, count);
        }

        public static void WriteLine(string format, object arg0)
        {
            s_out.WriteLine(format, arg0);
        }

        public static void WriteLine(string format, object arg0, object arg1)
        {
            s_out.WriteLine(format, arg0, arg1);
        }

        public static void WriteLine(string format, object arg0, object arg1, object arg2)
        {
            s_out.WriteLine(format, arg0, arg1, arg2);
        }

        public static void WriteLine(string format, params object[] arg)
        {
            if (arg == null) s_out.WriteLine(format, null, null);
            else s_out.WriteLine(format, arg);
        }
    }
}
