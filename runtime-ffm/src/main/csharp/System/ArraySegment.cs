namespace System
{
    public readonly struct ArraySegment<T>
    {
        private readonly T[] _array;
        private readonly int _offset;
        private readonly int _count;

        public ArraySegment(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            _array = array;
            _offset = 0;
            _count = array.Length;
        }

        public ArraySegment(T[] array, int offset, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (array.Length - offset < count)
            {
                throw new ArgumentException(
                    "Offset and length were out of bounds for the array or count is greater than "
                    + "the number of elements from index to the end of the source collection.");
            }
            _array = array;
            _offset = offset;
            _count = count;
        }

        public static ArraySegment<T> Empty => new ArraySegment<T>(System.Array.Empty<T>());

        public T[] Array => _array;
        public int Offset => _offset;
        public int Count => _count;

        public T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_count) throw String.IndexOutOfRange("index");
                return _array[_offset + index];
            }
            set
            {
                if ((uint)index >= (uint)_count) throw String.IndexOutOfRange("index");
                _array[_offset + index] = value;
            }
        }

        public ArraySegment<T> Slice(int index)
        {
            return Slice(index, _count - index);
        }

        public ArraySegment<T> Slice(int index, int count)
        {
            if ((uint)index > (uint)_count || (uint)count > (uint)(_count - index))
                throw String.IndexOutOfRange("index");
            return new ArraySegment<T>(_array, _offset + index, count);
        }

        public T[] ToArray()
        {
            if (_count == 0) return System.Array.Empty<T>();
            T[] copy = new T[_count];
            System.Array.Copy(_array, _offset, copy, 0, _count);
            return copy;
        }

        public bool Equals(ArraySegment<T> obj)
        {
            return obj._array == _array && obj._offset == _offset && obj._count == _count;
        }

        public override bool Equals(object obj)
        {
            return obj is ArraySegment<T> && Equals((ArraySegment<T>)obj);
        }

        public override int GetHashCode()
        {
            return _array == null ? 0 : _array.GetHashCode() ^ (_offset * 31 + _count);
        }

        public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b)
        {
            return a.Equals(b);
        }

        public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b)
        {
            return !a.Equals(b);
        }

        public static implicit operator ArraySegment<T>(T[] array)
        {
            return array == null ? default : new ArraySegment<T>(array);
        }
    }
}
