using System.Text;

namespace System.IO
{
    /// <summary>Reads primitive values from bytes, the lowest first.</summary>
    public class BinaryReader : IDisposable
    {
        private Stream _stream;
        private readonly Encoding _encoding;
        private readonly bool _leaveOpen;

        public BinaryReader(Stream input)
            : this(input, new UTF8Encoding(), false)
        {
        }

        public BinaryReader(Stream input, Encoding encoding)
            : this(input, encoding, false)
        {
        }

        public BinaryReader(Stream input, Encoding encoding, bool leaveOpen)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (encoding == null) throw new ArgumentNullException("encoding");
            if (!input.CanRead) throw new ArgumentException("Stream was not readable.");
            _stream = input;
            _encoding = encoding;
            _leaveOpen = leaveOpen;
        }

        public virtual Stream BaseStream => _stream;

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
            if (disposing && _stream != null && !_leaveOpen) _stream.Close();
            _stream = null;
        }

        private Stream Open
        {
            get
            {
                if (_stream == null) throw new ObjectDisposedException(null, "Cannot access a closed file.");
                return _stream;
            }
        }

        private byte[] Exactly(int count)
        {
            byte[] bytes = new byte[count];
            int at = 0;
            while (at < count)
            {
                int read = Open.Read(bytes, at, count - at);
                if (read == 0) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
                at += read;
            }
            return bytes;
        }

        public virtual int PeekChar()
        {
            if (!Open.CanSeek) return -1;
            long position = Open.Position;
            int c = Read();
            Open.Position = position;
            return c;
        }

        /// <summary>The next character, or -1.</summary>
        public virtual int Read()
        {
            int first = Open.ReadByte();
            if (first < 0) return -1;
            int length = _encoding is UnicodeEncoding ? 2 : !(_encoding is UTF8Encoding) || first < 0xC0 ? 1
                : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            byte[] bytes = new byte[length];
            bytes[0] = (byte)first;
            int count = 1;
            while (count < length)
            {
                int next = Open.ReadByte();
                if (next < 0) break;
                bytes[count++] = (byte)next;
            }
            string text = _encoding.GetString(bytes, 0, count);
            if (text.Length > 1)
            {
                throw new ArgumentException("The output char buffer is too small to contain the decoded characters.", "chars");
            }
            return text[0];
        }

        public virtual int Read(byte[] buffer, int index, int count)
        {
            return Open.Read(buffer, index, count);
        }

        public virtual int Read(Span<byte> buffer)
        {
            return Open.Read(buffer);
        }

        public virtual int Read(char[] buffer, int index, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            int read = 0;
            while (read < count)
            {
                int c = Read();
                if (c < 0) break;
                buffer[index + read++] = (char)c;
            }
            return read;
        }

        public virtual char ReadChar()
        {
            int c = Read();
            if (c < 0) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
            return (char)c;
        }

        public virtual char[] ReadChars(int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            char[] chars = new char[count];
            int read = Read(chars, 0, count);
            return read == count ? chars : chars[..read];
        }

        public virtual byte[] ReadBytes(int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            byte[] bytes = new byte[count];
            int at = 0;
            int read;
            while (at < count && (read = Open.Read(bytes, at, count - at)) > 0) at += read;
            return at == count ? bytes : bytes[..at];
        }

        public virtual bool ReadBoolean()
        {
            return ReadByte() != 0;
        }

        public virtual byte ReadByte()
        {
            int b = Open.ReadByte();
            if (b < 0) throw new EndOfStreamException("Unable to read beyond the end of the stream.");
            return (byte)b;
        }

        public virtual sbyte ReadSByte()
        {
            return (sbyte)ReadByte();
        }

        public virtual decimal ReadDecimal()
        {
            return new decimal(new int[] { ReadInt32(), ReadInt32(), ReadInt32(), ReadInt32() });
        }

        public virtual string ReadString()
        {
            int length = Read7BitEncodedInt();
            if (length < 0)
            {
                throw new IOException("BinaryReader encountered an invalid string length of " + length + " characters.");
            }
            return _encoding.GetString(Exactly(length), 0, length);
        }

        protected internal int Read7BitEncodedInt()
        {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7)
            {
                byte next = ReadByte();
                value |= (next & 0x7F) << shift;
                if (next < 0x80) return value;
            }
            throw new FormatException("Too many bytes in what should have been a 7 bit encoded Int32.");
        }

        public virtual short ReadInt16()
        {
            return BitConverter.ToInt16(Exactly(2), 0);
        }

        public virtual ushort ReadUInt16()
        {
            return BitConverter.ToUInt16(Exactly(2), 0);
        }

        public virtual int ReadInt32()
        {
            return BitConverter.ToInt32(Exactly(4), 0);
        }

        public virtual uint ReadUInt32()
        {
            return BitConverter.ToUInt32(Exactly(4), 0);
        }

        public virtual long ReadInt64()
        {
            return BitConverter.ToInt64(Exactly(8), 0);
        }

        public virtual ulong ReadUInt64()
        {
            return BitConverter.ToUInt64(Exactly(8), 0);
        }

        public virtual float ReadSingle()
        {
            return BitConverter.ToSingle(Exactly(4), 0);
        }

        public virtual double ReadDouble()
        {
            return BitConverter.ToDouble(Exactly(8), 0);
        }
    }
}
