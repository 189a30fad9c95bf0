using System.Collections;
using System.Collections.Generic;
using Gatun;

namespace System
{
    /// <summary>
    /// What a vector T[] does as a generic collection. No object of this class is ever made: the JIT gives T[] the
    /// vtable and the interfaces of Array&lt;T&gt;, and in its methods <c>this</c> is the vector.
    /// </summary>
    internal abstract class Array<T> : Array, IList<T>, IReadOnlyList<T>
    {
        private T[] Vector => Intrinsics.As<T[]>(this);

        int ICollection<T>.Count => Length;
        int IReadOnlyCollection<T>.Count => Length;
        bool ICollection<T>.IsReadOnly => true;

        T IList<T>.this[int index]
        {
            get
            {
                T[] vector = Vector;
                if ((uint)index >= (uint)vector.Length) throw String.IndexOutOfRange("index");
                return vector[index];
            }
            set
            {
                T[] vector = Vector;
                if ((uint)index >= (uint)vector.Length) throw String.IndexOutOfRange("index");
                vector[index] = value;
            }
        }

        T IReadOnlyList<T>.this[int index]
        {
            get
            {
                T[] vector = Vector;
                if ((uint)index >= (uint)vector.Length) throw String.IndexOutOfRange("index");
                return vector[index];
            }
        }

        void ICollection<T>.Add(T item)
        {
            throw FixedSize();
        }

        void ICollection<T>.Clear()
        {
            throw new NotSupportedException("Collection is read-only.");
        }

        bool ICollection<T>.Contains(T item)
        {
            return IndexOf(Vector, item) >= 0;
        }

        void ICollection<T>.CopyTo(T[] array, int arrayIndex)
        {
            Copy(this, 0, array, arrayIndex, Length);
        }

        bool ICollection<T>.Remove(T item)
        {
            throw FixedSize();
        }

        int IList<T>.IndexOf(T item)
        {
            return IndexOf(Vector, item);
        }

        void IList<T>.Insert(int index, T item)
        {
            throw FixedSize();
        }

        void IList<T>.RemoveAt(int index)
        {
            throw FixedSize();
        }

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new VectorEnumerator<T>(Vector);
        }
    }

    internal sealed class VectorEnumerator<T> : IEnumerator<T>
    {
        private readonly T[] _vector;
        private int _index = -1;

        internal VectorEnumerator(T[] vector)
        {
            _vector = vector;
        }

        public T Current
        {
            get
            {
                if (_index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                if (_index >= _vector.Length) throw new InvalidOperationException("Enumeration already finished.");
                return _vector[_index];
            }
        }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_index < _vector.Length) _index++;
            return _index < _vector.Length;
        }

        public void Reset()
        {
            _index = -1;
        }

        public void Dispose()
        {
        }
    }
}
