namespace System.Collections.Generic
{
    /// <summary>Pairs in the order of their keys, in two arrays; also by position.</summary>
    public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue>
    {
        private const int DefaultCapacity = 4;

        private readonly IComparer<TKey> _comparer;
        private TKey[] _keys = Array.Empty<TKey>();
        private TValue[] _values = Array.Empty<TValue>();
        private int _size;
        private int _version;

        public SortedList()
            : this((IComparer<TKey>)null)
        {
        }

        public SortedList(int capacity)
            : this(capacity, null)
        {
        }

        public SortedList(IComparer<TKey> comparer)
        {
            _comparer = comparer ?? Comparer<TKey>.Default;
        }

        public SortedList(int capacity, IComparer<TKey> comparer)
            : this(comparer)
        {
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity", capacity, "Non-negative number required.");
            }
            Capacity = capacity;
        }

        public SortedList(IDictionary<TKey, TValue> dictionary)
            : this(dictionary, null)
        {
        }

        public SortedList(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer)
            : this(comparer)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
            {
                Add(pair.Key, pair.Value);
            }
        }

        public int Capacity
        {
            get { return _keys.Length; }
            set
            {
                if (value == _keys.Length) return;
                if (value < _size)
                {
                    throw new ArgumentOutOfRangeException("value", value,
                        "capacity was less than the current size.");
                }
                Array.Resize(ref _keys, value);
                Array.Resize(ref _values, value);
            }
        }

        public int Count => _size;
        public IComparer<TKey> Comparer => _comparer;
        public IList<TKey> Keys => new KeyList(this);
        public IList<TValue> Values => new ValueList(this);
        ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
        ICollection IDictionary.Keys => new KeyList(this);
        ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
        ICollection IDictionary.Values => new ValueList(this);
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
        bool IDictionary.IsReadOnly => false;
        bool IDictionary.IsFixedSize => false;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => this;

        private int Search(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return Array.BinarySearch(_keys, 0, _size, key, _comparer);
        }

        public int IndexOfKey(TKey key)
        {
            int index = Search(key);
            return index >= 0 ? index : -1;
        }

        public int IndexOfValue(TValue value)
        {
            return Array.IndexOf(_values, value, 0, _size);
        }

        public TValue this[TKey key]
        {
            get
            {
                int index = IndexOfKey(key);
                if (index < 0)
                {
                    throw new KeyNotFoundException("The given key '" + key.ToString()
                        + "' was not present in the dictionary.");
                }
                return _values[index];
            }
            set
            {
                int index = Search(key);
                if (index < 0)
                {
                    Insert(~index, key, value);
                    return;
                }
                _values[index] = value;
                _version++;
            }
        }

        public void Add(TKey key, TValue value)
        {
            int index = Search(key);
            if (index >= 0)
            {
                throw new ArgumentException("An item with the same key has already been added. Key: " + key.ToString(),
                    "key");
            }
            Insert(~index, key, value);
        }

        private void Insert(int index, TKey key, TValue value)
        {
            if (_size == _keys.Length) Capacity = _size == 0 ? DefaultCapacity : _size * 2;
            Array.Copy(_keys, index, _keys, index + 1, _size - index);
            Array.Copy(_values, index, _values, index + 1, _size - index);
            _keys[index] = key;
            _values[index] = value;
            _size++;
            _version++;
        }

        public bool Remove(TKey key)
        {
            int index = IndexOfKey(key);
            if (index >= 0) RemoveAt(index);
            return index >= 0;
        }

        private void CheckIndex(int index)
        {
            if ((uint)index >= (uint)_size)
            {
                throw new ArgumentOutOfRangeException("index", index,
                    "Index was out of range. Must be non-negative and less than the size of the collection.");
            }
        }

        public void RemoveAt(int index)
        {
            CheckIndex(index);
            _size--;
            Array.Copy(_keys, index + 1, _keys, index, _size - index);
            Array.Copy(_values, index + 1, _values, index, _size - index);
            _keys[_size] = default;
            _values[_size] = default;
            _version++;
        }

        public void Clear()
        {
            Array.Clear(_keys, 0, _size);
            Array.Clear(_values, 0, _size);
            _size = 0;
            _version++;
        }

        public bool ContainsKey(TKey key)
        {
            return IndexOfKey(key) >= 0;
        }

        public bool ContainsValue(TValue value)
        {
            return IndexOfValue(value) >= 0;
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            int index = IndexOfKey(key);
            value = index < 0 ? default : _values[index];
            return index >= 0;
        }

        public void TrimExcess()
        {
            if (_size < (int)(_keys.Length * 0.9)) Capacity = _size;
        }

        private KeyValuePair<TKey, TValue> PairAt(int index)
        {
            return new KeyValuePair<TKey, TValue>(_keys[index], _values[index]);
        }

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
        {
            SortedDictionary<TKey, TValue>.CheckCopy(array, arrayIndex, _size);
            for (int i = 0; i < _size; i++)
            {
                array[arrayIndex + i] = PairAt(i);
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            SortedDictionary<TKey, TValue>.CheckCopy(array, index, _size);
            for (int i = 0; i < _size; i++)
            {
                array.SetValue(PairAt(i), index + i);
            }
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            Add(item.Key, item.Value);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            int index = IndexOfKey(item.Key);
            return index >= 0 && EqualityComparer<TValue>.Default.Equals(_values[index], item.Value);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            return ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(item) && Remove(item.Key);
        }

        object IDictionary.this[object key]
        {
            get { return key is TKey && TryGetValue((TKey)key, out TValue value) ? (object)value : null; }
            set { this[(TKey)key] = (TValue)value; }
        }

        void IDictionary.Add(object key, object value)
        {
            Add((TKey)key, (TValue)value);
        }

        bool IDictionary.Contains(object key)
        {
            return key is TKey && ContainsKey((TKey)key);
        }

        void IDictionary.Remove(object key)
        {
            if (key is TKey) Remove((TKey)key);
        }

        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return new Enumerator(this, false);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            return new Enumerator(this, true);
        }

        private void CheckVersion(int version)
        {
            if (version != _version)
            {
                throw new InvalidOperationException("Collection was modified after the enumerator was instantiated.");
            }
        }

        private struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
        {
            private readonly SortedList<TKey, TValue> _list;
            private readonly bool _givesEntries;
            private readonly int _version;
            private int _index;
            private KeyValuePair<TKey, TValue> _current;

            internal Enumerator(SortedList<TKey, TValue> list, bool givesEntries)
            {
                _list = list;
                _givesEntries = givesEntries;
                _version = list._version;
                _index = 0;
                _current = default;
            }

            public KeyValuePair<TKey, TValue> Current => _current;

            private KeyValuePair<TKey, TValue> CheckedPair()
            {
                if (_index == 0 || _index == _list._size + 1)
                {
                    throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                }
                return _current;
            }

            object IEnumerator.Current
            {
                get
                {
                    KeyValuePair<TKey, TValue> pair = CheckedPair();
                    if (_givesEntries) return new DictionaryEntry(pair.Key, pair.Value);
                    return pair;
                }
            }

            public object Key => CheckedPair().Key;

            public object Value => CheckedPair().Value;

            public DictionaryEntry Entry
            {
                get
                {
                    KeyValuePair<TKey, TValue> pair = CheckedPair();
                    return new DictionaryEntry(pair.Key, pair.Value);
                }
            }

            public bool MoveNext()
            {
                _list.CheckVersion(_version);
                if (_index >= _list._size)
                {
                    _index = _list._size + 1;
                    _current = default;
                    return false;
                }
                _current = _list.PairAt(_index++);
                return true;
            }

            public void Reset()
            {
                _list.CheckVersion(_version);
                _index = 0;
                _current = default;
            }

            public void Dispose()
            {
            }
        }

        /// <summary>The keys or the values, by position.</summary>
        private abstract class View<T> : IList<T>, ICollection
        {
            protected readonly SortedList<TKey, TValue> _list;

            protected View(SortedList<TKey, TValue> list)
            {
                _list = list;
            }

            protected abstract T[] Items { get; }

            public abstract int IndexOf(T item);

            public int Count => _list._size;
            public bool IsReadOnly => true;
            bool ICollection.IsSynchronized => false;
            object ICollection.SyncRoot => _list;

            private static NotSupportedException Unchangeable()
            {
                return new NotSupportedException("This operation is not supported on SortedList nested types because "
                    + "they require modifying the original SortedList.");
            }

            public T this[int index]
            {
                get
                {
                    _list.CheckIndex(index);
                    return Items[index];
                }
                set { throw Unchangeable(); }
            }

            public bool Contains(T item)
            {
                return IndexOf(item) >= 0;
            }

            public void CopyTo(T[] array, int arrayIndex)
            {
                Array.Copy(Items, 0, array, arrayIndex, Count);
            }

            void ICollection.CopyTo(Array array, int index)
            {
                Array.Copy(Items, 0, array, index, Count);
            }

            public void Add(T item)
            {
                throw Unchangeable();
            }

            public void Clear()
            {
                throw Unchangeable();
            }

            public void Insert(int index, T item)
            {
                throw Unchangeable();
            }

            public bool Remove(T item)
            {
                throw Unchangeable();
            }

            public void RemoveAt(int index)
            {
                throw Unchangeable();
            }

            public IEnumerator<T> GetEnumerator()
            {
                int version = _list._version;
                for (int i = 0; i < _list._size; i++)
                {
                    yield return Items[i];
                    _list.CheckVersion(version);
                }
            }

            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }
        }

        private sealed class KeyList : View<TKey>
        {
            internal KeyList(SortedList<TKey, TValue> list)
                : base(list)
            {
            }

            protected override TKey[] Items => _list._keys;

            public override int IndexOf(TKey item)
            {
                return _list.IndexOfKey(item);
            }
        }

        private sealed class ValueList : View<TValue>
        {
            internal ValueList(SortedList<TKey, TValue> list)
                : base(list)
            {
            }

            protected override TValue[] Items => _list._values;

            public override int IndexOf(TValue item)
            {
                return _list.IndexOfValue(item);
            }
        }
    }
}
