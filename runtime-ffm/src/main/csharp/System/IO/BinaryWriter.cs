using System.Text;

namespace System.IO
{
    /// <summary>Writes primitive values as bytes, the lowest first.</summary>
    public class BinaryWriter : IDisposable
    {
        public static readonly BinaryWriter Null = new BinaryWriter();

        protected Stream OutStream;

        private readonly Encoding _encoding;
        private readonly bool _leaveOpen;

        protected BinaryWriter()
        {
            OutStream = Stream.Null;
            _encoding = new UTF8Encoding(false, true);
        }

        public BinaryWriter(Stream output)
            : this(output, new UTF8Encoding(false, true), false)
        {
        }

        public BinaryWriter(Stream output, Encoding encoding)
            : this(output, encoding, false)
        {
        }

        public BinaryWriter(Stream output, Encoding encoding, bool leaveOpen)
        {
            if (output == null) throw new ArgumentNullException("output");
            if (encoding == null) throw new ArgumentNullException("encoding");
            if (!output.CanWrite) throw new ArgumentException("Stream was not writable.");
            OutStream = output;
            _encoding = encoding;
            _leaveOpen = leaveOpen;
        }

        public virtual Stream BaseStream
        {
            get
            {
                Flush();
                return OutStream;
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
            if (!disposing) return;
            if (_leaveOpen) OutStream.Flush();
            else OutStream.Close();
        }

        public virtual void Flush()
        {
            OutStream.Flush();
        }

        public virtual long Seek(int offset, SeekOrigin origin)
        {
            return OutStream.Seek(offset, origin);
        }

        public virtual void Write(bool value)
        {
            OutStream.WriteByte(value ? (byte)1 : (byte)0);
        }

        public virtual void Write(byte value)
        {
            OutStream.WriteByte(value);
        }

        public virtual void Write(sbyte value)
        {
            OutStream.WriteByte((byte)value);
        }

        public virtual void Write(byte[] buffer)
        {
            if (buffer == null) throw new ArgumentNullException("buffer");
            OutStream.Write(buffer, 0, buffer.Length);
        }

        public virtual void Write(byte[] buffer, int index, int count)
        {
            OutStream.Write(buffer, index, count);
        }

        public virtual void Write(ReadOnlySpan<byte> buffer)
        {
            OutStream.Write(buffer);
        }

        public virtual void Write(char ch)
        {
            if (char.IsSurrogate(ch))
            {
                throw new ArgumentException("Unicode surrogate characters must be written out as pairs together in the same "
                    + "call, not individually. Consider passing in a character array instead.");
            }
            Write(_encoding.GetBytes(new char[] { ch }));
        }

        public virtual void Write(char[] chars)
        {
            if (chars == null) throw new ArgumentNullException("chars");
            Write(_encoding.GetBytes(chars));
        }

        public virtual void Write(char[] chars, int index, int count)
        {
            Write(_encoding.GetBytes(chars, index, count));
        }

        public virtual void Write(ReadOnlySpan<char> chars)
        {
            Write(_encoding.GetBytes(chars.ToArray()));
        }

        public virtual void Write(decimal value)
        {
            foreach (int part in decimal.GetBits(value)) Write(part);
        }

        /// <summary>The number of bytes, seven bits at a time, and then the bytes.</summary>
        public virtual void Write(string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            byte[] bytes = _encoding.GetBytes(value);
            Write7BitEncodedInt(bytes.Length);
            OutStream.Write(bytes, 0, bytes.Length);
        }

        protected void Write7BitEncodedInt(int value)
        {
            uint rest = (uint)value;
            while (rest >= 0x80)
            {
                Write((byte)(rest | 0x80));
                rest >>= 7;
            }
            Write((byte)rest);
        }

        public virtual void Write(short value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 2);
        }

        public virtual void Write(ushort value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 2);
        }

        public virtual void Write(int value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 4);
        }

        public virtual void Write(uint value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 4);
        }

        public virtual void Write(long value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 8);
        }

        public virtual void Write(ulong value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 8);
        }

        public virtual void Write(float value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 4);
        }

        public virtual void Write(double value)
        {
            OutStream.Write(BitConverter.GetBytes(value), 0, 8);
        }
    }
}
