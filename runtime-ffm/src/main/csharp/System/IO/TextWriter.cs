using System.Text;

namespace System.IO
{
    public abstract class TextWriter : MarshalByRefObject, IDisposable
    {
        public static readonly TextWriter Null = new NullTextWriter();

        protected char[] CoreNewLine = Environment.NewLine.ToCharArray();

        private readonly IFormatProvider _formatProvider;
        private string _newLine = Environment.NewLine;

        protected TextWriter()
        {
        }

        protected TextWriter(IFormatProvider formatProvider)
        {
            _formatProvider = formatProvider;
        }

        public virtual IFormatProvider FormatProvider => _formatProvider ?? Globalization.CultureInfo.CurrentCulture;

        public abstract Encoding Encoding { get; }

        public virtual string NewLine
        {
            get { return _newLine; }
            set
            {
                _newLine = value ?? Environment.NewLine;
                CoreNewLine = _newLine.ToCharArray();
            }
        }

        public virtual void Close()
        {
            Dispose(true);
        }

        public void Dispose()
        {
            Dispose(true);
        }

        protected virtual void Dispose(bool disposing)
        {
        }

        public virtual void Flush()
        {
        }

        public static TextWriter Synchronized(TextWriter writer)
        {
            if (writer == null) throw new ArgumentNullException("writer");
            return writer;
        }

        public virtual void Write(char value)
        {
        }

        public virtual void Write(char[] buffer)
        {
            if (buffer != null) Write(buffer, 0, buffer.Length);
        }

        public virtual void Write(char[] buffer, int index, int count)
        {
            CheckBuffer(buffer, index, count);
            for (int i = 0; i < count; i++)
            {
                Write(buffer[index + i]);
            }
        }

        internal static void CheckBuffer(char[] buffer, int index, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - index < count)
            {
                throw new ArgumentException(
                    "Offset and length were out of bounds for the array or count is greater than "
                    + "the number of elements from index to the end of the source collection.");
            }
        }

        public virtual void Write(ReadOnlySpan<char> buffer)
        {
            Write(buffer.ToString());
        }

        public virtual void Write(bool value)
        {
            Write(value ? "True" : "False");
        }

        public virtual void Write(int value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(uint value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(long value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(ulong value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(float value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(double value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(decimal value)
        {
            Write(value.ToString(FormatProvider));
        }

        public virtual void Write(string value)
        {
            if (value != null) Write(value.ToCharArray());
        }

        public virtual void Write(StringBuilder value)
        {
            if (value != null) Write(value.ToString());
        }

        public virtual void Write(object value)
        {
            if (value == null) return;
            IFormattable formattable = value as IFormattable;
            Write(formattable != null ? formattable.ToString(null, FormatProvider) : value.ToString());
        }

        public virtual void Write(string format, object arg0)
        {
            Write(string.Format(FormatProvider, format, arg0));
        }

        public virtual void Write(string format, object arg0, object arg1)
        {
            Write(string.Format(FormatProvider, format, arg0, arg1));
        }

        public virtual void Write(string format, object arg0, object arg1, object arg2)
        {
            Write(string.Format(FormatProvider, format, arg0, arg1, arg2));
        }

        public virtual void Write(string format, params object[] arg)
        {
            Write(string.Format(FormatProvider, format, arg));
        }

        public virtual void WriteLine()
        {
            Write(CoreNewLine);
        }

        public virtual void WriteLine(char[] buffer, int index, int count)
        {
            Write(buffer, index, count);
            WriteLine();
        }

        public virtual void WriteLine(ReadOnlySpan<char> buffer)
        {
            Write(buffer);
            WriteLine();
        }

        public virtual void WriteLine(char value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(bool value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(char[] buffer)
        {
            Write(buffer);
            WriteLine();
        }

        public virtual void WriteLine(int value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(uint value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(long value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(ulong value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(float value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(double value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(decimal value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(StringBuilder value)
        {
            Write(value);
            WriteLine();
        }

        public virtual void WriteLine(string value)
        {
            Write(value == null ? _newLine : value + _newLine);
        }

        public virtual void WriteLine(object value)
        {
            if (value == null)
            {
                WriteLine();
                return;
            }
            IFormattable formattable = value as IFormattable;
            WriteLine(formattable != null ? formattable.ToString(null, FormatProvider) : value.ToString());
        }

        public virtual void WriteLine(string format, object arg0)
        {
            WriteLine(string.Format(FormatProvider, format, arg0));
        }

        public virtual void WriteLine(string format, object arg0, object arg1)
        {
            WriteLine(string.Format(FormatProvider, format, arg0, arg1));
        }

        public virtual void WriteLine(string format, object arg0, object arg1, object arg2)
        {
            WriteLine(string.Format(FormatProvider, format, arg0, arg1, arg2));
        }

        public virtual void WriteLine(string format, params object[] arg)
        {
            WriteLine(string.Format(FormatProvider, format, arg));
        }

        private sealed class NullTextWriter : TextWriter
        {
            public override Encoding Encoding => Encoding.Unicode;

            public override void Write(char[] buffer, int index, int count)
            {
            }

            public override void Write(string value)
            {
            }
        }
    }
}
