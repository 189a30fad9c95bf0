using System.Runtime.InteropServices;

namespace System
{
    /// <summary>A part of an array that, unlike a span, may be kept on the heap.</summary>
    public readonly struct Memory<T> : IEquatable<Memory<T>>
    {
        private readonly T[] _array;
        private readonly int _start;
        private readonly int _length;

        public Memory(T[] array)
        {
            _array = array;
            _start = 0;
            _length = array == null ? 0 : array.Length;
        }

        public Memory(T[] array, int start, int length)
        {
            if (array == null ? start != 0 || length != 0
                : (uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            _array = array;
            _start = start;
            _length = length;
        }

        public static Memory<T> Empty => default;
        public int Length => _length;
        public bool IsEmpty => _length == 0;
        public Span<T> Span => new Span<T>(_array, _start, _length);

        internal object Source => _array;
        internal int Start => _start;

        public Memory<T> Slice(int start)
        {
            if ((uint)start > (uint)_length) throw new ArgumentOutOfRangeException("start");
            return new Memory<T>(_array, _start + start, _length - start);
        }

        public Memory<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            return new Memory<T>(_array, _start + start, length);
        }

        public void CopyTo(Memory<T> destination)
        {
            Span.CopyTo(destination.Span);
        }

        public bool TryCopyTo(Memory<T> destination)
        {
            return Span.TryCopyTo(destination.Span);
        }

        public T[] ToArray()
        {
            return Span.ToArray();
        }

        public bool Equals(Memory<T> other)
        {
            return _array == other._array && _start == other._start && _length == other._length;
        }

        public override bool Equals(object obj)
        {
            return obj is Memory<T> memory ? Equals(memory)
                : obj is ReadOnlyMemory<T> readOnly && readOnly.Equals((ReadOnlyMemory<T>)this);
        }

        public override int GetHashCode()
        {
            return _array == null ? 0 : HashCode.Combine(_array, _start, _length);
        }

        public override string ToString()
        {
            if (typeof(T) == typeof(char)) return Span.ToString();
            return "System.Memory<" + typeof(T).Name + ">[" + _length.ToString() + "]";
        }

        public static implicit operator Memory<T>(T[] array)
        {
            return new Memory<T>(array);
        }

        public static implicit operator Memory<T>(ArraySegment<T> segment)
        {
            return new Memory<T>(segment.Array, segment.Offset, segment.Count);
        }

        public static implicit operator ReadOnlyMemory<T>(Memory<T> memory)
        {
            return new ReadOnlyMemory<T>((object)memory._array, memory._start, memory._length);
        }
    }

    public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
    {
        // An array, or a string where T is char.
        private readonly object _source;
        private readonly int _start;
        private readonly int _length;

        public ReadOnlyMemory(T[] array)
        {
            _source = array;
            _start = 0;
            _length = array == null ? 0 : array.Length;
        }

        public ReadOnlyMemory(T[] array, int start, int length)
        {
            if (array == null ? start != 0 || length != 0
                : (uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            _source = array;
            _start = start;
            _length = length;
        }

        internal ReadOnlyMemory(object source, int start, int length)
        {
            _source = source;
            _start = start;
            _length = length;
        }

        public static ReadOnlyMemory<T> Empty => default;
        public int Length => _length;
        public bool IsEmpty => _length == 0;

        internal object Source => _source;
        internal int Start => _start;

        public ReadOnlySpan<T> Span
        {
            get
            {
                if (typeof(T) == typeof(char) && _source is string text)
                {
                    ReadOnlySpan<char> chars = text;
                    ref char first = ref Gatun.Intrinsics.Add(ref MemoryMarshal.GetReference(chars), _start);
                    return new ReadOnlySpan<T>(ref Gatun.Intrinsics.AsRef<char, T>(ref first), _length);
                }
                return new ReadOnlySpan<T>(Gatun.Intrinsics.As<T[]>(_source), _start, _length);
            }
        }

        public ReadOnlyMemory<T> Slice(int start)
        {
            if ((uint)start > (uint)_length) throw new ArgumentOutOfRangeException("start");
            return new ReadOnlyMemory<T>(_source, _start + start, _length - start);
        }

        public ReadOnlyMemory<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
            {
                throw new ArgumentOutOfRangeException("start");
            }
            return new ReadOnlyMemory<T>(_source, _start + start, length);
        }

        public void CopyTo(Memory<T> destination)
        {
            Span.CopyTo(destination.Span);
        }

        public bool TryCopyTo(Memory<T> destination)
        {
            return Span.TryCopyTo(destination.Span);
        }

        public T[] ToArray()
        {
            return Span.ToArray();
        }

        public bool Equals(ReadOnlyMemory<T> other)
        {
            return _source == other._source && _start == other._start && _length == other._length;
        }

        public override bool Equals(object obj)
        {
            return obj is ReadOnlyMemory<T> readOnly ? Equals(readOnly)
                : obj is Memory<T> memory && Equals((ReadOnlyMemory<T>)memory);
        }

        public override int GetHashCode()
        {
            return _source == null ? 0 : HashCode.Combine(_source, _start, _length);
        }

        public override string ToString()
        {
            if (typeof(T) == typeof(char)) return Span.ToString();
            return "System.ReadOnlyMemory<" + typeof(T).Name + ">[" + _length.ToString() + "]";
        }

        public static implicit operator ReadOnlyMemory<T>(T[] array)
        {
            return new ReadOnlyMemory<T>(array);
        }

        public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment)
        {
            return new ReadOnlyMemory<T>(segment.Array, segment.Offset, segment.Count);
        }
    }
}
