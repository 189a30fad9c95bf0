using System.Runtime.CompilerServices;
using System.Text;
using Gatun;

namespace System.IO
{
    /// <summary>Writes UTF-8 to a file descriptor; every call reaches the descriptor as one write.</summary>
    internal sealed unsafe class ConsoleWriter : TextWriter
    {
        private readonly int _descriptor;

        internal ConsoleWriter(int descriptor)
        {
            _descriptor = descriptor;
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            Put(&value, 1);
        }

        public override void Write(char[] buffer, int index, int count)
        {
            CheckBuffer(buffer, index, count);
            if (count == 0) return;
            fixed (char* p = buffer)
            {
                Put(p + index, count);
            }
        }

        public override void Write(string value)
        {
            if (value == null) return;
            fixed (char* p = value)
            {
                Put(p, value.Length);
            }
        }

        public override void WriteLine(char value)
        {
            WriteLine(value.ToString());
        }

        public override void WriteLine(int value)
        {
            WriteLine(value.ToString(FormatProvider));
        }

        public override void WriteLine(long value)
        {
            WriteLine(value.ToString(FormatProvider));
        }

        public override void WriteLine(bool value)
        {
            WriteLine(value ? "True" : "False");
        }

        public override void WriteLine(double value)
        {
            WriteLine(value.ToString(FormatProvider));
        }

        public override void WriteLine(char[] buffer)
        {
            WriteLine(new string(buffer));
        }

        private const int ChunkChars = 1024;

        private void Put(char* chars, int count)
        {
            if (count > ChunkChars)
            {
                byte[] all = new byte[checked(count * 3)];
                fixed (byte* bytes = all)
                {
                    Write(_descriptor, bytes, Utf8.Encode(chars, count, bytes));
                }
                return;
            }
            byte* buffer = stackalloc byte[count * 3 + 1];
            Write(_descriptor, buffer, Utf8.Encode(chars, count, buffer));
        }

        public override void Flush()
        {
            Flush(_descriptor);
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Write(int descriptor, byte* bytes, int count);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Flush(int descriptor);
    }

    /// <summary>Reads UTF-8 from a file descriptor.</summary>
    internal sealed unsafe class ConsoleReader : TextReader
    {
        private readonly int _descriptor;
        private readonly byte[] _bytes = new byte[4096];
        private int _byteCount;
        private char[] _chars = new char[4097];
        private int _position;
        private int _charCount;
        private bool _atEnd;

        internal ConsoleReader(int descriptor)
        {
            _descriptor = descriptor;
        }

        /// <summary>Decodes more input; false at its end. An incomplete sequence waits for the next bytes.</summary>
        private bool Fill()
        {
            while (!_atEnd)
            {
                fixed (byte* bytes = _bytes)
                fixed (char* chars = _chars)
                {
                    int read = Read(_descriptor, bytes + _byteCount, _bytes.Length - _byteCount);
                    if (read <= 0) _atEnd = true;
                    else _byteCount += read;
                    int complete = _atEnd ? _byteCount : CompleteBytes(bytes, _byteCount);
                    _charCount = Utf8.Decode(bytes, complete, chars);
                    _position = 0;
                    for (int i = complete; i < _byteCount; i++) bytes[i - complete] = bytes[i];
                    _byteCount -= complete;
                    if (_charCount > 0) return true;
                }
            }
            return false;
        }

        private static int CompleteBytes(byte* bytes, int count)
        {
            for (int back = 1; back <= 3 && back <= count; back++)
            {
                int b = bytes[count - back];
                if ((b & 0xC0) == 0x80) continue;
                int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
                return length > back ? count - back : count;
            }
            return count;
        }

        public override int Peek()
        {
            if (_position >= _charCount && !Fill()) return -1;
            return _chars[_position];
        }

        public override int Read()
        {
            if (_position >= _charCount && !Fill()) return -1;
            return _chars[_position++];
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int Read(int descriptor, byte* bytes, int count);
    }
}
