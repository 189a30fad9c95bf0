using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    public class MemoryStream : Stream
    {
        private byte[] _buffer;
        private readonly int _origin;
        private int _position;
        private int _length;
        private int _capacity;
        private readonly bool _expandable;
        private bool _writable;
        private readonly bool _exposable;
        private bool _open = true;

        public MemoryStream()
            : this(0)
        {
        }

        public MemoryStream(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Capacity must be positive.");
            _buffer = new byte[capacity];
            _capacity = capacity;
            _expandable = true;
            _writable = true;
            _exposable = true;
        }

        public MemoryStream(byte[] buffer)
            : this(buffer, true)
        {
        }

        public MemoryStream(byte[] buffer, bool writable)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            _buffer = buffer;
            _length = _capacity = buffer.Length;
            _writable = writable;
        }

        public MemoryStream(byte[] buffer, int index, int count)
            : this(buffer, index, count, true, false)
        {
        }

        public MemoryStream(byte[] buffer, int index, int count, bool writable)
            : this(buffer, index, count, writable, false)
        {
        }

        public MemoryStream(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - index < count)
            {
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the "
                    + "number of elements from index to the end of the source collection.");
            }
            _buffer = buffer;
            _origin = _position = index;
            _length = _capacity = index + count;
            _writable = writable;
            _exposable = publiclyVisible;
        }

        private void CheckOpen()
        {
            if (!_open) throw new ObjectDisposedException(null, "Cannot access a closed Stream.");
        }

        private void CheckWritable()
        {
            if (!_writable) throw new NotSupportedException("Stream does not support writing.");
        }

        public override bool CanRead => _open;
        public override bool CanSeek => _open;
        public override bool CanWrite => _writable;

        public override long Length
        {
            get
            {
                CheckOpen();
                return _length - _origin;
            }
        }

        public override long Position
        {
            get
            {
                CheckOpen();
                return _position - _origin;
            }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
                CheckOpen();
                if (value > int.MaxValue)
                {
                    throw new ArgumentOutOfRangeException("value", "Stream length must be non-negative and less than 2^31 - "
                        + "1 - origin.");
                }
                _position = _origin + (int)value;
            }
        }

        public virtual int Capacity
        {
            get
            {
                CheckOpen();
                return _capacity - _origin;
            }
            set
            {
                if (value < Length)
                {
                    throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                }
                CheckOpen();
                if (!_expandable && value != Capacity) throw new NotSupportedException("Memory stream is not expandable.");
                if (!_expandable || value == _capacity) return;
                byte[] larger = new byte[value];
                Buffer.BlockCopy(_buffer, 0, larger, 0, _length);
                _buffer = larger;
                _capacity = value;
            }
        }

        private void Grow(int needed)
        {
            if (needed < 0) throw new IOException("Stream was too long.");
            if (needed <= _capacity) return;
            Capacity = (int)Math.Max(Math.Max(needed, 256L), Math.Min(_capacity * 2L, 0x7FFFFFC7L));
        }

        public virtual byte[] GetBuffer()
        {
            if (!_exposable) throw new UnauthorizedAccessException("MemoryStream's internal buffer cannot be accessed.");
            return _buffer;
        }

        public virtual bool TryGetBuffer(out ArraySegment<byte> buffer)
        {
            buffer = _exposable ? new ArraySegment<byte>(_buffer, _origin, _length - _origin) : default(ArraySegment<byte>);
            return _exposable;
        }

        public virtual byte[] ToArray()
        {
            byte[] copy = new byte[_length - _origin];
            Buffer.BlockCopy(_buffer, _origin, copy, 0, copy.Length);
            return copy;
        }

        public virtual void WriteTo(Stream stream)
        {
            if (stream == null) throw new ArgumentNullException("stream", "Stream cannot be null.");
            CheckOpen();
            stream.Write(_buffer, _origin, _length - _origin);
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            CheckBuffer(buffer, offset, count);
            return Read(buffer.AsSpan(offset, count));
        }

        public override int Read(Span<byte> buffer)
        {
            CheckOpen();
            int count = Math.Max(0, Math.Min(_length - _position, buffer.Length));
            _buffer.AsSpan(_position > _length ? _length : _position, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        public override int ReadByte()
        {
            CheckOpen();
            return _position >= _length ? -1 : _buffer[_position++];
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            CheckBuffer(buffer, offset, count);
            Write(new ReadOnlySpan<byte>(buffer, offset, count));
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            CheckOpen();
            CheckWritable();
            int end = _position + buffer.Length;
            if (end < 0) throw new IOException("Stream was too long.");
            if (end > _length)
            {
                Grow(end);
                if (_position > _length) Array.Clear(_buffer, _length, _position - _length);
                _length = end;
            }
            buffer.CopyTo(_buffer.AsSpan(_position));
            _position = end;
        }

        public override void WriteByte(byte value)
        {
            Write(new ReadOnlySpan<byte>(new byte[] { value }));
        }

        public override long Seek(long offset, SeekOrigin origin)
        {
            CheckOpen();
            if (offset > int.MaxValue)
            {
                throw new ArgumentOutOfRangeException("offset", "Stream length must be non-negative and less than 2^31 - 1 - "
                    + "origin.");
            }
            long target;
            switch (origin)
            {
                case SeekOrigin.Begin: target = _origin + offset; break;
                case SeekOrigin.Current: target = _position + offset; break;
                case SeekOrigin.End: target = _length + offset; break;
                default: throw new ArgumentException("Invalid seek origin.");
            }
            if (target < _origin)
            {
                throw new IOException("An attempt was made to move the position before the beginning of the stream.");
            }
            _position = (int)target;
            return _position - _origin;
        }

        public override void SetLength(long value)
        {
            if (value < 0 || value > int.MaxValue - _origin)
            {
                throw new ArgumentOutOfRangeException("value", "Stream length must be non-negative and less than 2^31 - 1 - "
                    + "origin.");
            }
            CheckWritable();
            int length = _origin + (int)value;
            Grow(length);
            if (length > _length) Array.Clear(_buffer, _length, length - _length);
            _length = length;
            if (_position > length) _position = length;
        }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            return cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckBuffer(buffer, offset, count);
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<int>(cancellationToken);
            try
            {
                return Task.FromResult(Read(buffer, offset, count));
            }
            catch (Exception e)
            {
                return Task.FromException<int>(e);
            }
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            CheckBuffer(buffer, offset, count);
            if (cancellationToken.IsCancellationRequested) return Task.FromCanceled(cancellationToken);
            try
            {
                Write(buffer, offset, count);
                return Task.CompletedTask;
            }
            catch (Exception e)
            {
                return Task.FromException(e);
            }
        }

        protected override void Dispose(bool disposing)
        {
            _open = false;
            _writable = false;
        }
    }
}
