namespace System.Collections.Generic
{
    public partial class List<T> : IList<T>, IList, IReadOnlyList<T>
    {
        private const int DefaultCapacity = 4;

        private T[] _items;
        private int _size;
        private int _version;

        public List()
        {
            _items = Array.Empty<T>();
        }

        public List(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            _items = capacity == 0 ? Array.Empty<T>() : new T[capacity];
        }

        public List(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            _items = Array.Empty<T>();
            InsertRange(0, collection);
            _version = 0;
        }

        public int Capacity
        {
            get { return _items.Length; }
            set
            {
                if (value < _size)
                {
                    throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                }
                if (value != _items.Length) Array.Resize(ref _items, value);
            }
        }

        public int Count => _size;
        bool ICollection<T>.IsReadOnly => false;
        bool IList.IsReadOnly => false;
        bool IList.IsFixedSize => false;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => this;

        private static ArgumentOutOfRangeException IndexOutOfRange(string name)
        {
            return String.IndexOutOfRange(name);
        }

        public T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_size) throw IndexOutOfRange("index");
                return _items[index];
            }
            set
            {
                if ((uint)index >= (uint)_size) throw IndexOutOfRange("index");
                _items[index] = value;
                _version++;
            }
        }

        private static T Cast(object value, string name)
        {
            if (value is T || (value == null && default(T) == null)) return (T)value;
            if (value == null) throw new ArgumentNullException(name);
            throw new ArgumentException("The value \"" + value.ToString() + "\" is not of type \""
                + typeof(T).ToString()
                + "\" and cannot be used in this generic collection.", name);
        }

        object IList.this[int index]
        {
            get { return this[index]; }
            set { this[index] = Cast(value, "value"); }
        }

        private void Reserve(int needed)
        {
            if (_items.Length >= needed) return;
            int capacity = _items.Length == 0 ? DefaultCapacity : (int)Math.Min((long)_items.Length * 2, 0x7FEFFFFF);
            Capacity = Math.Max(capacity, needed);
        }

        public void Add(T item)
        {
            _version++;
            if (_size == _items.Length) Reserve(_size + 1);
            _items[_size++] = item;
        }

        int IList.Add(object item)
        {
            Add(Cast(item, "item"));
            return _size - 1;
        }

        public void AddRange(IEnumerable<T> collection)
        {
            InsertRange(_size, collection);
        }

        public void Insert(int index, T item)
        {
            if ((uint)index > (uint)_size)
            {
                throw new ArgumentOutOfRangeException("index", "Index must be within the bounds of the List.");
            }
            OpenGap(index, 1);
            _items[index] = item;
        }

        void IList.Insert(int index, object item)
        {
            Insert(index, Cast(item, "item"));
        }

        private void OpenGap(int index, int count)
        {
            Reserve(_size + count);
            if (index < _size) Array.Copy(_items, index, _items, index + count, _size - index);
            _size += count;
            _version++;
        }

        public void InsertRange(int index, IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            if ((uint)index > (uint)_size) throw IndexOutOfRange("index");
            ICollection<T> known = collection as ICollection<T>;
            if (known != null)
            {
                int count = known.Count;
                if (count > 0)
                {
                    T[] added = new T[count];
                    known.CopyTo(added, 0);
                    OpenGap(index, count);
                    Array.Copy(added, 0, _items, index, count);
                }
                _version++;
                return;
            }
            IEnumerator<T> e = collection.GetEnumerator();
            while (e.MoveNext())
            {
                Insert(index++, e.Current);
            }
            e.Dispose();
        }

        public void Clear()
        {
            _version++;
            if (_size > 0) Array.Clear(_items, 0, _size);
            _size = 0;
        }

        public bool Contains(T item)
        {
            return _size != 0 && IndexOf(item) >= 0;
        }

        bool IList.Contains(object item)
        {
            return (item is T || (item == null && default(T) == null)) && Contains((T)item);
        }

        public void CopyTo(T[] array)
        {
            CopyTo(array, 0);
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            Array.Copy(_items, 0, array, arrayIndex, _size);
        }

        public void CopyTo(int index, T[] array, int arrayIndex, int count)
        {
            if (_size - index < count) throw BadRange();
            Array.Copy(_items, index, array, arrayIndex, count);
        }

        void ICollection.CopyTo(Array array, int arrayIndex)
        {
            Array.Copy(_items, 0, array, arrayIndex, _size);
        }

        private static ArgumentException BadRange()
        {
            return new ArgumentException("Offset and length were out of bounds for the array or count is greater than "
                + "the number of elements from index to the end of the source collection.");
        }

        private void CheckRange(int index, int count)
        {
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (_size - index < count) throw BadRange();
        }

        public int IndexOf(T item)
        {
            return Array.IndexOf(_items, item, 0, _size);
        }

        public int IndexOf(T item, int index)
        {
            if (index > _size) throw IndexOutOfRange("index");
            return Array.IndexOf(_items, item, index, _size - index);
        }

        public int IndexOf(T item, int index, int count)
        {
            if (index > _size) throw IndexOutOfRange("index");
            if (count < 0 || index > _size - count)
            {
                throw new ArgumentOutOfRangeException("count",
                    "Count must be positive and count must refer to a location within the string/array/collection.");
            }
            return Array.IndexOf(_items, item, index, count);
        }

        int IList.IndexOf(object item)
        {
            return item is T || (item == null && default(T) == null) ? IndexOf((T)item) : -1;
        }

        public int LastIndexOf(T item)
        {
            return _size == 0 ? -1 : Array.LastIndexOf(_items, item, _size - 1, _size);
        }

        public bool Remove(T item)
        {
            int index = IndexOf(item);
            if (index < 0) return false;
            RemoveAt(index);
            return true;
        }

        void IList.Remove(object item)
        {
            if (item is T || (item == null && default(T) == null)) Remove((T)item);
        }

        public void RemoveAt(int index)
        {
            if ((uint)index >= (uint)_size) throw IndexOutOfRange("index");
            _size--;
            if (index < _size) Array.Copy(_items, index + 1, _items, index, _size - index);
            _items[_size] = default;
            _version++;
        }

        public void RemoveRange(int index, int count)
        {
            CheckRange(index, count);
            if (count == 0) return;
            _size -= count;
            if (index < _size) Array.Copy(_items, index + count, _items, index, _size - index);
            Array.Clear(_items, _size, count);
            _version++;
        }

        public List<T> GetRange(int index, int count)
        {
            CheckRange(index, count);
            List<T> part = new List<T>(count);
            Array.Copy(_items, index, part._items, 0, count);
            part._size = count;
            return part;
        }

        public void Reverse()
        {
            Reverse(0, _size);
        }

        public void Reverse(int index, int count)
        {
            CheckRange(index, count);
            if (count > 1) Array.Reverse(_items, index, count);
            _version++;
        }

        public T[] ToArray()
        {
            if (_size == 0) return Array.Empty<T>();
            T[] array = new T[_size];
            Array.Copy(_items, 0, array, 0, _size);
            return array;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_items.Length * 0.9)) Capacity = _size;
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
            private readonly List<T> _list;
            private int _index;
            private readonly int _version;
            private T _current;

            internal Enumerator(List<T> list)
            {
                _list = list;
                _index = 0;
                _version = list._version;
                _current = default;
            }

            public void Dispose()
            {
            }

            private void CheckVersion()
            {
                if (_version != _list._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified; enumeration operation may not execute.");
                }
            }

            public bool MoveNext()
            {
                CheckVersion();
                if ((uint)_index < (uint)_list._size)
                {
                    _current = _list._items[_index++];
                    return true;
                }
                _index = _list._size + 1;
                _current = default;
                return false;
            }

            public T Current => _current;

            object IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == _list._size + 1)
                    {
                        throw new InvalidOperationException(
                            "Enumeration has either not started or has already finished.");
                    }
                    return _current;
                }
            }

            void IEnumerator.Reset()
            {
                CheckVersion();
                _index = 0;
                _current = default;
            }
        }
    }
}
