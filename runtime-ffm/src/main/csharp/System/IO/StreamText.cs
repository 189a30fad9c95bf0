using System.Text;

namespace System.IO
{
    /// <summary>Characters of a stream's bytes.</summary>
    public class StreamReader : TextReader
    {
        private const int BufferBytes = 1024;

        public static readonly new StreamReader Null = new StreamReader(Stream.Null);

        private readonly Stream _stream;
        private readonly bool _leaveOpen;
        private readonly byte[] _bytes = new byte[BufferBytes];
        private Encoding _encoding;
        private bool _detect;
        private int _byteCount;
        private string _chars = "";
        private int _at;
        private bool _ended;
        private bool _closed;

        public StreamReader(Stream stream)
            : this(stream, true)
        {
        }

        public StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks)
            : this(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks)
        {
        }

        public StreamReader(Stream stream, Encoding encoding)
            : this(stream, encoding, true)
        {
        }

        public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks)
            : this(stream, encoding, detectEncodingFromByteOrderMarks, -1, false)
        {
        }

        public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize)
            : this(stream, encoding, detectEncodingFromByteOrderMarks, bufferSize, false)
        {
        }

        public StreamReader(Stream stream, Encoding encoding = null, bool detectEncodingFromByteOrderMarks = true,
            int bufferSize = -1, bool leaveOpen = false)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (!stream.CanRead) throw new ArgumentException("Stream was not readable.");
            if (bufferSize < -1 || bufferSize == 0)
            {
                throw new ArgumentOutOfRangeException("bufferSize", "Positive number required.");
            }
            _stream = stream;
            _encoding = encoding ?? Encoding.UTF8;
            _detect = detectEncodingFromByteOrderMarks;
            _leaveOpen = leaveOpen;
        }

        public virtual Stream BaseStream => _stream;

        public virtual Encoding CurrentEncoding => _encoding;

        public bool EndOfStream => _at >= _chars.Length && !Fill();

        private bool Fill()
        {
            if (_closed) throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");
            while (!_ended)
            {
                int count = _stream.Read(_bytes, _byteCount, _bytes.Length - _byteCount);
                _ended = count == 0;
                _byteCount += count;
                int start = _detect ? SkipMark() : 0;
                int complete = _ended ? _byteCount : Complete(start);
                _chars = _encoding.GetString(_bytes, start, complete - start);
                _at = 0;
                Buffer.BlockCopy(_bytes, complete, _bytes, 0, _byteCount - complete);
                _byteCount -= complete;
                if (_chars.Length > 0) return true;
            }
            return false;
        }

        // The mark in front says which encoding it is.
        private int SkipMark()
        {
            if (_byteCount < 3 && !_ended) return 0;
            _detect = false;
            if (_byteCount >= 3 && _bytes[0] == 0xEF && _bytes[1] == 0xBB && _bytes[2] == 0xBF)
            {
                _encoding = Encoding.UTF8;
                return 3;
            }
            if (_byteCount >= 2 && _bytes[0] == 0xFF && _bytes[1] == 0xFE)
            {
                _encoding = Encoding.Unicode;
                return 2;
            }
            return 0;
        }

        // How many bytes end with a whole character.
        private int Complete(int start)
        {
            if (_encoding is UnicodeEncoding) return _byteCount - (_byteCount - start) % 2;
            if (!(_encoding is UTF8Encoding)) return _byteCount;
            for (int back = 1; back <= 3 && _byteCount - back >= start; back++)
            {
                byte b = _bytes[_byteCount - back];
                if (b < 0x80) break;
                if (b < 0xC0) continue;
                int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
                return length > back ? _byteCount - back : _byteCount;
            }
            return _byteCount;
        }

        public override int Peek()
        {
            return EndOfStream ? -1 : _chars[_at];
        }

        public override int Read()
        {
            return EndOfStream ? -1 : _chars[_at++];
        }

        public override int Read(char[] buffer, int index, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0 || count < 0)
            {
                throw new ArgumentOutOfRangeException(index < 0 ? "index" : "count", "Non-negative number required.");
            }
            if (buffer.Length - index < count)
            {
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the "
                    + "number of elements from index to the end of the source collection.");
            }
            int read = 0;
            while (read < count && !EndOfStream)
            {
                int part = Math.Min(count - read, _chars.Length - _at);
                _chars.CopyTo(_at, buffer, index + read, part);
                _at += part;
                read += part;
            }
            return read;
        }

        public override string ReadToEnd()
        {
            var text = new StringBuilder();
            while (!EndOfStream)
            {
                text.Append(_chars, _at, _chars.Length - _at);
                _at = _chars.Length;
            }
            return text.ToString();
        }

        public void DiscardBufferedData()
        {
            _chars = "";
            _at = 0;
            _byteCount = 0;
            _ended = false;
        }

        public override void Close()
        {
            Dispose(true);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_closed && !_leaveOpen) _stream.Close();
            _closed = true;
        }
    }

    /// <summary>Writes characters to a stream as bytes.</summary>
    public class StreamWriter : TextWriter
    {
        private const int BufferChars = 1024;

        public static readonly new StreamWriter Null = new StreamWriter(Stream.Null, new UTF8Encoding(false, true), 128, true);

        private readonly Stream _stream;
        private readonly Encoding _encoding;
        private readonly bool _leaveOpen;
        private readonly char[] _chars = new char[BufferChars];
        private int _count;
        private bool _markDue;
        private bool _closed;

        public StreamWriter(Stream stream)
            : this(stream, new UTF8Encoding(false, true), -1, false)
        {
        }

        public StreamWriter(Stream stream, Encoding encoding)
            : this(stream, encoding, -1, false)
        {
        }

        public StreamWriter(Stream stream, Encoding encoding, int bufferSize)
            : this(stream, encoding, bufferSize, false)
        {
        }

        public StreamWriter(Stream stream, Encoding encoding = null, int bufferSize = -1, bool leaveOpen = false)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (!stream.CanWrite) throw new ArgumentException("Stream was not writable.");
            if (bufferSize < -1 || bufferSize == 0)
            {
                throw new ArgumentOutOfRangeException("bufferSize", "Positive number required.");
            }
            _stream = stream;
            _encoding = encoding ?? new UTF8Encoding(false, true);
            _leaveOpen = leaveOpen;
            _markDue = !stream.CanSeek || stream.Position == 0;
        }

        public virtual bool AutoFlush { get; set; }

        public virtual Stream BaseStream => _stream;

        public override Encoding Encoding => _encoding;

        private void CheckOpen()
        {
            if (_closed) throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
        }

        private void Encode(bool all)
        {
            if (_markDue)
            {
                _markDue = false;
                byte[] mark = _encoding.GetPreamble();
                if (mark.Length > 0) _stream.Write(mark, 0, mark.Length);
            }
            // Half of a pair waits for the other half.
            int count = !all && _count > 0 && char.IsHighSurrogate(_chars[_count - 1]) ? _count - 1 : _count;
            if (count > 0)
            {
                byte[] bytes = _encoding.GetBytes(_chars, 0, count);
                _stream.Write(bytes, 0, bytes.Length);
            }
            if (count < _count) _chars[0] = _chars[count];
            _count -= count;
        }

        private void Put(char value)
        {
            if (_count == _chars.Length) Encode(false);
            _chars[_count++] = value;
        }

        private void Written()
        {
            if (!AutoFlush) return;
            Encode(false);
            _stream.Flush();
        }

        public override void Write(char value)
        {
            CheckOpen();
            Put(value);
            Written();
        }

        public override void Write(char[] buffer, int index, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0 || count < 0)
            {
                throw new ArgumentOutOfRangeException(index < 0 ? "index" : "count", "Non-negative number required.");
            }
            if (buffer.Length - index < count)
            {
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the "
                    + "number of elements from index to the end of the source collection.");
            }
            CheckOpen();
            for (int i = 0; i < count; i++) Put(buffer[index + i]);
            Written();
        }

        public override void Write(string value)
        {
            CheckOpen();
            if (value == null) return;
            foreach (char c in value) Put(c);
            Written();
        }

        public override void Flush()
        {
            CheckOpen();
            Encode(true);
            _stream.Flush();
        }

        public override void Close()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected override void Dispose(bool disposing)
        {
            if (!disposing || _closed) return;
            Flush();
            _closed = true;
            if (!_leaveOpen) _stream.Close();
        }
    }
}
