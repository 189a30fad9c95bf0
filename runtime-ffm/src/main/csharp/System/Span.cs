using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    /// <summary>
    /// An address inside an object, on the stack or in native memory, as a field. Objects do not move, and a struct
    /// that holds one of these lives on the stack only, where the collector takes every word that points into an
    /// object for a root; so the address alone keeps its object alive.
    /// </summary>
    internal unsafe struct ByReference<T>
    {
        private readonly void* _address;

        internal ByReference(ref T value)
        {
            _address = Intrinsics.AddressOf(in value);
        }

        internal ByReference(void* address)
        {
            _address = address;
        }

        internal void* Address => _address;

        internal ref T At(int index)
        {
            return ref Intrinsics.Add(ref Intrinsics.AsRef<byte, T>(ref *(byte*)_address), index);
        }
    }

    public readonly ref struct Span<T>
    {
        private readonly ByReference<T> _first;
        private readonly int _length;

        public Span(T[] array)
        {
            if (array == null)
            {
                this = default;
                return;
            }
            _first = new ByReference<T>(ref Intrinsics.AsRef<byte, T>(ref Array.FirstElement(array)));
            _length = array.Length;
        }

        public Span(T[] array, int start, int length)
        {
            if (array == null)
            {
                if (start != 0 || length != 0) throw new ArgumentOutOfRangeException();
                this = default;
                return;
            }
            if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            ref T first = ref Intrinsics.AsRef<byte, T>(ref Array.FirstElement(array));
            _first = new ByReference<T>(ref Intrinsics.Add(ref first, start));
            _length = length;
        }

        public unsafe Span(void* pointer, int length)
        {
            if (Intrinsics.IsReferenceOrContainsReferences<T>())
            {
                throw new ArgumentException("Cannot use type '" + typeof(T).ToString()
                    + "'. Only value types without pointers or references are supported.");
            }
            if (length < 0) throw new ArgumentOutOfRangeException();
            _first = new ByReference<T>(pointer);
            _length = length;
        }

        internal Span(ref T first, int length)
        {
            _first = new ByReference<T>(ref first);
            _length = length;
        }

        public int Length => _length;

        public bool IsEmpty => _length == 0;

        public static Span<T> Empty => default;

        internal unsafe void* Address => _first.Address;

        public ref T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_length) throw new IndexOutOfRangeException();
                return ref _first.At(index);
            }
        }

        public ref T GetPinnableReference()
        {
            return ref _first.At(0);
        }

        public Span<T> Slice(int start)
        {
            if ((uint)start > (uint)_length) throw new ArgumentOutOfRangeException();
            return new Span<T>(ref _first.At(start), _length - start);
        }

        public Span<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            return new Span<T>(ref _first.At(start), length);
        }

        public T[] ToArray()
        {
            if (_length == 0) return Array.Empty<T>();
            T[] array = new T[_length];
            Memory.Move(ref array[0], ref _first.At(0), _length);
            return array;
        }

        public void CopyTo(Span<T> destination)
        {
            if (!TryCopyTo(destination)) throw new ArgumentException("Destination is too short.", "destination");
        }

        public bool TryCopyTo(Span<T> destination)
        {
            if (_length > destination.Length) return false;
            if (_length > 0) Memory.Move(ref destination.GetPinnableReference(), ref _first.At(0), _length);
            return true;
        }

        public override unsafe string ToString()
        {
            if (typeof(T) == typeof(char)) return String.FromChars((char*)_first.Address, _length);
            return "System.Span<" + typeof(T).Name + ">[" + _length.ToString() + "]";
        }

        public static unsafe bool operator ==(Span<T> left, Span<T> right)
        {
            return left._length == right._length && left._first.Address == right._first.Address;
        }

        public static bool operator !=(Span<T> left, Span<T> right)
        {
            return !(left == right);
        }

        public static implicit operator Span<T>(T[] array)
        {
            return new Span<T>(array);
        }

        public static implicit operator Span<T>(ArraySegment<T> segment)
        {
            return new Span<T>(segment.Array, segment.Offset, segment.Count);
        }

        [Obsolete("Equals() on Span will always throw an exception. Use == instead.")]
        public override bool Equals(object obj)
        {
            throw new NotSupportedException(
                "Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");
        }

        [Obsolete("GetHashCode() on Span will always throw an exception.")]
        public override int GetHashCode()
        {
            throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        public ref struct Enumerator
        {
            private readonly Span<T> _span;
            private int _index;

            internal Enumerator(Span<T> span)
            {
                _span = span;
                _index = -1;
            }

            public bool MoveNext()
            {
                int index = _index + 1;
                if (index >= _span.Length) return false;
                _index = index;
                return true;
            }

            public ref T Current => ref _span[_index];
        }

        public void Clear()
        {
            for (int i = 0; i < _length; i++)
            {
                _first.At(i) = default;
            }
        }

        public void Fill(T value)
        {
            for (int i = 0; i < _length; i++)
            {
                _first.At(i) = value;
            }
        }

        public static implicit operator ReadOnlySpan<T>(Span<T> span)
        {
            return span._length == 0 ? default : new ReadOnlySpan<T>(ref span._first.At(0), span._length);
        }
    }

    public readonly ref struct ReadOnlySpan<T>
    {
        private readonly ByReference<T> _first;
        private readonly int _length;

        public ReadOnlySpan(T[] array)
        {
            if (array == null)
            {
                this = default;
                return;
            }
            _first = new ByReference<T>(ref Intrinsics.AsRef<byte, T>(ref Array.FirstElement(array)));
            _length = array.Length;
        }

        public ReadOnlySpan(T[] array, int start, int length)
        {
            if (array == null)
            {
                if (start != 0 || length != 0) throw new ArgumentOutOfRangeException();
                this = default;
                return;
            }
            if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            ref T first = ref Intrinsics.AsRef<byte, T>(ref Array.FirstElement(array));
            _first = new ByReference<T>(ref Intrinsics.Add(ref first, start));
            _length = length;
        }

        public unsafe ReadOnlySpan(void* pointer, int length)
        {
            if (Intrinsics.IsReferenceOrContainsReferences<T>())
            {
                throw new ArgumentException("Cannot use type '" + typeof(T).ToString()
                    + "'. Only value types without pointers or references are supported.");
            }
            if (length < 0) throw new ArgumentOutOfRangeException();
            _first = new ByReference<T>(pointer);
            _length = length;
        }

        internal ReadOnlySpan(ref T first, int length)
        {
            _first = new ByReference<T>(ref first);
            _length = length;
        }

        public int Length => _length;

        public bool IsEmpty => _length == 0;

        public static ReadOnlySpan<T> Empty => default;

        internal unsafe void* Address => _first.Address;

        /// <summary>The first element, to be read only.</summary>
        internal ref T First => ref _first.At(0);

        public ref readonly T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_length) throw new IndexOutOfRangeException();
                return ref _first.At(index);
            }
        }

        public ref readonly T GetPinnableReference()
        {
            return ref _first.At(0);
        }

        public ReadOnlySpan<T> Slice(int start)
        {
            if ((uint)start > (uint)_length) throw new ArgumentOutOfRangeException();
            return new ReadOnlySpan<T>(ref _first.At(start), _length - start);
        }

        public ReadOnlySpan<T> Slice(int start, int length)
        {
            if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
            {
                throw new ArgumentOutOfRangeException();
            }
            return new ReadOnlySpan<T>(ref _first.At(start), length);
        }

        public T[] ToArray()
        {
            if (_length == 0) return Array.Empty<T>();
            T[] array = new T[_length];
            Memory.Move(ref array[0], ref _first.At(0), _length);
            return array;
        }

        public void CopyTo(Span<T> destination)
        {
            if (!TryCopyTo(destination)) throw new ArgumentException("Destination is too short.", "destination");
        }

        public bool TryCopyTo(Span<T> destination)
        {
            if (_length > destination.Length) return false;
            if (_length > 0) Memory.Move(ref destination.GetPinnableReference(), ref _first.At(0), _length);
            return true;
        }

        public override unsafe string ToString()
        {
            if (typeof(T) == typeof(char)) return String.FromChars((char*)_first.Address, _length);
            return "System.ReadOnlySpan<" + typeof(T).Name + ">[" + _length.ToString() + "]";
        }

        public static unsafe bool operator ==(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        {
            return left._length == right._length && left._first.Address == right._first.Address;
        }

        public static bool operator !=(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        {
            return !(left == right);
        }

        public static implicit operator ReadOnlySpan<T>(T[] array)
        {
            return new ReadOnlySpan<T>(array);
        }

        public static implicit operator ReadOnlySpan<T>(ArraySegment<T> segment)
        {
            return new ReadOnlySpan<T>(segment.Array, segment.Offset, segment.Count);
        }

        [Obsolete("Equals() on ReadOnlySpan will always throw an exception. Use == instead.")]
        public override bool Equals(object obj)
        {
            throw new NotSupportedException(
                "Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");
        }

        [Obsolete("GetHashCode() on ReadOnlySpan will always throw an exception.")]
        public override int GetHashCode()
        {
            throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        public ref struct Enumerator
        {
            private readonly ReadOnlySpan<T> _span;
            private int _index;

            internal Enumerator(ReadOnlySpan<T> span)
            {
                _span = span;
                _index = -1;
            }

            public bool MoveNext()
            {
                int index = _index + 1;
                if (index >= _span.Length) return false;
                _index = index;
                return true;
            }

            public ref readonly T Current => ref _span[_index];
        }
    }
}
