using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    public enum SeekOrigin
    {
        Begin = 0,
        Current = 1,
        End = 2
    }

    public abstract class Stream : MarshalByRefObject, IDisposable, IAsyncDisposable
    {
        private const int CopyBytes = 81920;

        public static readonly Stream Null = new NullStream();

        public abstract bool CanRead { get; }

        public abstract bool CanSeek { get; }

        public abstract bool CanWrite { get; }

        public virtual bool CanTimeout => false;

        public abstract long Length { get; }

        public abstract long Position { get; set; }

        public abstract void Flush();

        public abstract int Read(byte[] buffer, int offset, int count);

        public abstract long Seek(long offset, SeekOrigin origin);

        public abstract void SetLength(long value);

        public abstract void Write(byte[] buffer, int offset, int count);

        public virtual int Read(Span<byte> buffer)
        {
            byte[] bytes = new byte[buffer.Length];
            int count = Read(bytes, 0, bytes.Length);
            bytes.AsSpan(0, count).CopyTo(buffer);
            return count;
        }

        public virtual void Write(ReadOnlySpan<byte> buffer)
        {
            byte[] bytes = buffer.ToArray();
            Write(bytes, 0, bytes.Length);
        }

        public virtual int ReadByte()
        {
            byte[] one = new byte[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        public virtual void WriteByte(byte value)
        {
            Write(new byte[] { value }, 0, 1);
        }

        public void CopyTo(Stream destination)
        {
            CopyTo(destination, CopyBytes);
        }

        public virtual void CopyTo(Stream destination, int bufferSize)
        {
            CheckCopy(destination, bufferSize);
            byte[] buffer = new byte[bufferSize];
            int count;
            while ((count = Read(buffer, 0, buffer.Length)) != 0) destination.Write(buffer, 0, count);
        }

        private static void CheckCopy(Stream destination, int bufferSize)
        {
            if (destination == null) throw new ArgumentNullException("destination");
            if (bufferSize <= 0)
            {
                throw new ArgumentOutOfRangeException("bufferSize", bufferSize, "Positive number required.");
            }
            if (!destination.CanWrite) throw new NotSupportedException("Stream does not support writing.");
        }

        public Task CopyToAsync(Stream destination)
        {
            return CopyToAsync(destination, CopyBytes, default(CancellationToken));
        }

        public Task CopyToAsync(Stream destination, int bufferSize)
        {
            return CopyToAsync(destination, bufferSize, default(CancellationToken));
        }

        public virtual async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            CheckCopy(destination, bufferSize);
            byte[] buffer = new byte[bufferSize];
            int count;
            while ((count = await ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false)) != 0)
            {
                await destination.WriteAsync(buffer, 0, count, cancellationToken).ConfigureAwait(false);
            }
        }

        public Task FlushAsync()
        {
            return FlushAsync(default(CancellationToken));
        }

        public virtual Task FlushAsync(CancellationToken cancellationToken)
        {
            return Task.Run(() => Flush(), cancellationToken);
        }

        public Task<int> ReadAsync(byte[] buffer, int offset, int count)
        {
            return ReadAsync(buffer, offset, count, default(CancellationToken));
        }

        public virtual Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            return Task.Run(() => Read(buffer, offset, count), cancellationToken);
        }

        public Task WriteAsync(byte[] buffer, int offset, int count)
        {
            return WriteAsync(buffer, offset, count, default(CancellationToken));
        }

        public virtual Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            return Task.Run(() => Write(buffer, offset, count), cancellationToken);
        }

        public virtual void Close()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        public void Dispose()
        {
            Close();
        }

        public virtual ValueTask DisposeAsync()
        {
            Dispose();
            return default(ValueTask);
        }

        protected virtual void Dispose(bool disposing)
        {
        }

        /// <summary>Checks the arguments of Read and Write.</summary>
        internal static void CheckBuffer(byte[] buffer, int offset, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - offset < count)
            {
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the "
                    + "number of elements from index to the end of the source collection.");
            }
        }

        private sealed class NullStream : Stream
        {
            public override bool CanRead => true;
            public override bool CanSeek => true;
            public override bool CanWrite => true;
            public override long Length => 0;

            public override long Position
            {
                get => 0;
                set { }
            }

            public override void Flush()
            {
            }

            public override int Read(byte[] buffer, int offset, int count)
            {
                return 0;
            }

            public override long Seek(long offset, SeekOrigin origin)
            {
                return 0;
            }

            public override void SetLength(long value)
            {
            }

            public override void Write(byte[] buffer, int offset, int count)
            {
            }
        }
    }
}
