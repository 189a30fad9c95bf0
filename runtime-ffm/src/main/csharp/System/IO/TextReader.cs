using System.Text;

namespace System.IO
{
    public abstract class TextReader : MarshalByRefObject, IDisposable
    {
        public static readonly TextReader Null = new StringReader("");

        protected TextReader()
        {
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

        public virtual int Peek()
        {
            return -1;
        }

        public virtual int Read()
        {
            return -1;
        }

        public virtual int Read(char[] buffer, int index, int count)
        {
            TextWriter.CheckBuffer(buffer, index, count);
            int read = 0;
            while (read < count)
            {
                int c = Read();
                if (c < 0) break;
                buffer[index + read++] = (char)c;
            }
            return read;
        }

        public virtual int ReadBlock(char[] buffer, int index, int count)
        {
            return Read(buffer, index, count);
        }

        public virtual string ReadLine()
        {
            StringBuilder line = new StringBuilder();
            while (true)
            {
                int c = Read();
                if (c < 0) return line.Length > 0 ? line.ToString() : null;
                if (c == '\r' || c == '\n')
                {
                    if (c == '\r' && Peek() == '\n') Read();
                    return line.ToString();
                }
                line.Append((char)c);
            }
        }

        public virtual string ReadToEnd()
        {
            StringBuilder text = new StringBuilder();
            for (int c = Read(); c >= 0; c = Read())
            {
                text.Append((char)c);
            }
            return text.ToString();
        }
    }

    public class StringReader : TextReader
    {
        private string _text;
        private int _position;

        public StringReader(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            _text = s;
        }

        protected override void Dispose(bool disposing)
        {
            _text = null;
            base.Dispose(disposing);
        }

        private void CheckOpen()
        {
            if (_text == null) throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");
        }

        public override int Peek()
        {
            CheckOpen();
            return _position < _text.Length ? _text[_position] : -1;
        }

        public override int Read()
        {
            CheckOpen();
            return _position < _text.Length ? _text[_position++] : -1;
        }
    }

    public class StringWriter : TextWriter
    {
        private readonly StringBuilder _text;

        public StringWriter()
            : this(new StringBuilder())
        {
        }

        public StringWriter(IFormatProvider formatProvider)
            : this(new StringBuilder(), formatProvider)
        {
        }

        public StringWriter(StringBuilder sb)
            : this(sb, Globalization.CultureInfo.CurrentCulture)
        {
        }

        public StringWriter(StringBuilder sb, IFormatProvider formatProvider)
            : base(formatProvider)
        {
            if (sb == null) throw new ArgumentNullException("sb", "Buffer cannot be null.");
            _text = sb;
        }

        public override Encoding Encoding => Encoding.Unicode;

        public virtual StringBuilder GetStringBuilder()
        {
            return _text;
        }

        public override void Write(char value)
        {
            _text.Append(value);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            CheckBuffer(buffer, index, count);
            _text.Append(buffer, index, count);
        }

        public override void Write(string value)
        {
            _text.Append(value);
        }

        public override string ToString()
        {
            return _text.ToString();
        }
    }

    public class IOException : SystemException
    {
        public IOException()
            : this("I/O error occurred.")
        {
        }

        public IOException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131620);
        }

        public IOException(string message, int hresult)
            : base(message)
        {
            HResult = hresult;
        }

        public IOException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131620);
        }
    }

    public class EndOfStreamException : IOException
    {
        public EndOfStreamException()
            : this("Attempted to read past the end of the stream.")
        {
        }

        public EndOfStreamException(string message)
            : base(message, unchecked((int)0x80070026))
        {
        }

        public EndOfStreamException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80070026);
        }
    }
}
