namespace System.Collections.Generic
{
    public class Stack<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
    {
        private const int DefaultCapacity = 4;

        private T[] _array;
        private int _size;
        private int _version;

        public Stack()
        {
            _array = Array.Empty<T>();
        }

        public Stack(int capacity)
        {
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity", capacity, "Non-negative number required.");
            }
            _array = new T[capacity];
        }

        public Stack(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            _array = new List<T>(collection).ToArray();
            _size = _array.Length;
        }

        public int Count => _size;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => this;

        private static InvalidOperationException Empty()
        {
            return new InvalidOperationException("Stack empty.");
        }

        public void Clear()
        {
            Array.Clear(_array, 0, _size);
            _size = 0;
            _version++;
        }

        public bool Contains(T item)
        {
            return _size != 0 && Array.LastIndexOf(_array, item, _size - 1) >= 0;
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (arrayIndex < 0 || arrayIndex > array.Length) throw String.IndexOutOfRange("arrayIndex");
            Array.Copy(ToArray(), 0, array, arrayIndex, _size);
        }

        void ICollection.CopyTo(Array array, int arrayIndex)
        {
            Array.Copy(ToArray(), 0, array, arrayIndex, _size);
        }

        public T Peek()
        {
            if (_size == 0) throw Empty();
            return _array[_size - 1];
        }

        public bool TryPeek(out T result)
        {
            result = _size == 0 ? default : _array[_size - 1];
            return _size != 0;
        }

        public T Pop()
        {
            if (_size == 0) throw Empty();
            _version++;
            T item = _array[--_size];
            _array[_size] = default;
            return item;
        }

        public bool TryPop(out T result)
        {
            bool any = _size != 0;
            result = any ? Pop() : default;
            return any;
        }

        public void Push(T item)
        {
            if (_size == _array.Length) Array.Resize(ref _array, _size == 0 ? DefaultCapacity : 2 * _size);
            _array[_size++] = item;
            _version++;
        }

        public T[] ToArray()
        {
            if (_size == 0) return Array.Empty<T>();
            T[] items = new T[_size];
            for (int i = 0; i < _size; i++)
            {
                items[i] = _array[_size - i - 1];
            }
            return items;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_array.Length * 0.9)) Array.Resize(ref _array, _size);
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new Enumerator(this);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly Stack<T> _stack;
            private readonly int _version;
            private int _index;
            private T _current;

            internal Enumerator(Stack<T> stack)
            {
                _stack = stack;
                _version = stack._version;
                _index = -2;
                _current = default;
            }

            public void Dispose()
            {
                _index = -1;
            }

            public bool MoveNext()
            {
                if (_version != _stack._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified after the enumerator was instantiated.");
                }
                if (_index == -2) _index = _stack._size;
                if (_index <= 0)
                {
                    _index = -1;
                    _current = default;
                    return false;
                }
                _current = _stack._array[--_index];
                return true;
            }

            public T Current
            {
                get
                {
                    if (_index == -2)
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (_index == -1) throw new InvalidOperationException("Enumeration already finished.");
                    return _current;
                }
            }

            object IEnumerator.Current => Current;

            void IEnumerator.Reset()
            {
                _index = -2;
                _current = default;
            }
        }
    }
}
