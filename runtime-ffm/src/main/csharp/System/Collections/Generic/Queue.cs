namespace System.Collections.Generic
{
    public class Queue<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
    {
        private const int MinimumGrow = 4;

        private T[] _array;
        private int _head;
        private int _size;
        private int _version;

        public Queue()
        {
            _array = Array.Empty<T>();
        }

        public Queue(int capacity)
        {
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity", capacity, "Non-negative number required.");
            }
            _array = new T[capacity];
        }

        public Queue(IEnumerable<T> collection)
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
            return new InvalidOperationException("Queue empty.");
        }

        private T At(int index)
        {
            int i = _head + index;
            return _array[i >= _array.Length ? i - _array.Length : i];
        }

        public void Clear()
        {
            Array.Clear(_array, 0, _array.Length);
            _head = 0;
            _size = 0;
            _version++;
        }

        public bool Contains(T item)
        {
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (int i = 0; i < _size; i++)
            {
                if (comparer.Equals(At(i), item)) return true;
            }
            return false;
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (arrayIndex < 0 || arrayIndex > array.Length) throw String.IndexOutOfRange("arrayIndex");
            Array.Copy(ToArray(), 0, array, arrayIndex, _size);
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Array.Copy(ToArray(), 0, array, index, _size);
        }

        public void Enqueue(T item)
        {
            if (_size == _array.Length) Grow(Math.Max(_array.Length * 2, _array.Length + MinimumGrow));
            int tail = _head + _size;
            if (tail >= _array.Length) tail -= _array.Length;
            _array[tail] = item;
            _size++;
            _version++;
        }

        private void Grow(int capacity)
        {
            T[] items = new T[capacity];
            for (int i = 0; i < _size; i++)
            {
                items[i] = At(i);
            }
            _array = items;
            _head = 0;
            _version++;
        }

        public T Dequeue()
        {
            if (_size == 0) throw Empty();
            T item = _array[_head];
            _array[_head] = default;
            _head = _head + 1 == _array.Length ? 0 : _head + 1;
            _size--;
            _version++;
            return item;
        }

        public bool TryDequeue(out T result)
        {
            bool any = _size != 0;
            result = any ? Dequeue() : default;
            return any;
        }

        public T Peek()
        {
            if (_size == 0) throw Empty();
            return _array[_head];
        }

        public bool TryPeek(out T result)
        {
            result = _size == 0 ? default : _array[_head];
            return _size != 0;
        }

        public T[] ToArray()
        {
            if (_size == 0) return Array.Empty<T>();
            T[] items = new T[_size];
            for (int i = 0; i < _size; i++)
            {
                items[i] = At(i);
            }
            return items;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_array.Length * 0.9)) Grow(_size);
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
            private readonly Queue<T> _queue;
            private readonly int _version;
            private int _index;
            private T _current;

            internal Enumerator(Queue<T> queue)
            {
                _queue = queue;
                _version = queue._version;
                _index = -1;
                _current = default;
            }

            public void Dispose()
            {
                _index = -2;
                _current = default;
            }

            public bool MoveNext()
            {
                if (_version != _queue._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified after the enumerator was instantiated.");
                }
                if (_index == -2) return false;
                _index++;
                if (_index == _queue._size)
                {
                    _index = -2;
                    _current = default;
                    return false;
                }
                _current = _queue.At(_index);
                return true;
            }

            public T Current
            {
                get
                {
                    if (_index == -1)
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (_index < 0) throw new InvalidOperationException("Enumeration already finished.");
                    return _current;
                }
            }

            object IEnumerator.Current => Current;

            void IEnumerator.Reset()
            {
                _index = -1;
                _current = default;
            }
        }
    }
}
