using Gatun;

namespace System.Collections.Generic
{
    /// <summary>
    /// A hash table whose entries stand in an array in the order in which they were added; removed entries form a list
    /// and
    /// are used again, the last removed first. So enumeration has the order that it has in .NET.
    /// </summary>
    public partial class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary,
        IReadOnlyDictionary<TKey, TValue>
    {
        private struct Entry
        {
            /// <summary>Index of the next entry of the bucket, -1 at its end; below -1 when the entry is
            /// free.</summary>
            internal int Next;
            internal int Hash;
            internal TKey Key;
            internal TValue Value;
        }

        /// <summary>A free entry's Next is this minus the index of the next free one.</summary>
        private const int StartOfFreeList = -3;

        // Index plus one of the first entry of each bucket.
        private int[] _buckets;
        private Entry[] _entries;
        private int _used;
        private int _freeList = -1;
        private int _freeCount;
        private int _version;
        private readonly IEqualityComparer<TKey> _comparer;
        private KeyCollection _keys;
        private ValueCollection _values;

        public Dictionary()
            : this(0, null)
        {
        }

        public Dictionary(int capacity)
            : this(capacity, null)
        {
        }

        public Dictionary(IEqualityComparer<TKey> comparer)
            : this(0, comparer)
        {
        }

        public Dictionary(int capacity, IEqualityComparer<TKey> comparer)
        {
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity");
            }
            if (capacity > 0) Initialize(capacity);
            _comparer = comparer ?? EqualityComparer<TKey>.Default;
        }

        public Dictionary(IDictionary<TKey, TValue> dictionary)
            : this(dictionary, null)
        {
        }

        public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer)
            : this(dictionary == null ? 0 : dictionary.Count, comparer)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            AddAll(dictionary);
        }

        public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection)
            : this(collection, null)
        {
        }

        public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)
            : this(0, comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            AddAll(collection);
        }

        private void AddAll(IEnumerable<KeyValuePair<TKey, TValue>> collection)
        {
            IEnumerator<KeyValuePair<TKey, TValue>> e = collection.GetEnumerator();
            while (e.MoveNext())
            {
                KeyValuePair<TKey, TValue> pair = e.Current;
                Add(pair.Key, pair.Value);
            }
            e.Dispose();
        }

        private void Initialize(int capacity)
        {
            int size = Primes.AtLeast(capacity);
            _buckets = new int[size];
            _entries = new Entry[size];
        }

        public IEqualityComparer<TKey> Comparer => _comparer;

        public int Count => _used - _freeCount;

        private int Find(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (_buckets == null) return -1;
            int hash = _comparer.GetHashCode(key);
            Entry[] entries = _entries;
            int i = _buckets[(int)((uint)hash % (uint)_buckets.Length)] - 1;
            while (i >= 0)
            {
                if (entries[i].Hash == hash && _comparer.Equals(entries[i].Key, key)) return i;
                i = entries[i].Next;
            }
            return -1;
        }

        private enum Existing
        {
            Keep,
            Replace,
            Refuse
        }

        private bool Insert(TKey key, TValue value, Existing existing)
        {
            int i = Find(key);
            if (i >= 0)
            {
                if (existing == Existing.Refuse)
                {
                    throw new ArgumentException("An item with the same key has already been added. Key: "
                        + key.ToString());
                }
                if (existing == Existing.Replace)
                {
                    _entries[i].Value = value;
                    _version++;
                }
                return false;
            }
            if (_buckets == null) Initialize(0);
            int hash = _comparer.GetHashCode(key);
            int index;
            if (_freeCount > 0)
            {
                index = _freeList;
                _freeList = StartOfFreeList - _entries[index].Next;
                _freeCount--;
            }
            else
            {
                if (_used == _entries.Length) Resize(Primes.AtLeast(_used * 2));
                index = _used++;
            }
            int bucket = (int)((uint)hash % (uint)_buckets.Length);
            ref Entry entry = ref _entries[index];
            entry.Hash = hash;
            entry.Next = _buckets[bucket] - 1;
            entry.Key = key;
            entry.Value = value;
            _buckets[bucket] = index + 1;
            _version++;
            return true;
        }

        private void Resize(int size)
        {
            Array.Resize(ref _entries, size);
            _buckets = new int[size];
            for (int i = 0; i < _used; i++)
            {
                if (_entries[i].Next < -1) continue;
                int bucket = (int)((uint)_entries[i].Hash % (uint)size);
                _entries[i].Next = _buckets[bucket] - 1;
                _buckets[bucket] = i + 1;
            }
        }

        public TValue this[TKey key]
        {
            get
            {
                int i = Find(key);
                if (i < 0)
                {
                    throw new KeyNotFoundException("The given key '" + key.ToString()
                        + "' was not present in the dictionary.");
                }
                return _entries[i].Value;
            }
            set { Insert(key, value, Existing.Replace); }
        }

        public void Add(TKey key, TValue value)
        {
            Insert(key, value, Existing.Refuse);
        }

        public bool TryAdd(TKey key, TValue value)
        {
            return Insert(key, value, Existing.Keep);
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            int i = Find(key);
            value = i >= 0 ? _entries[i].Value : default;
            return i >= 0;
        }

        public bool ContainsKey(TKey key)
        {
            return Find(key) >= 0;
        }

        public bool ContainsValue(TValue value)
        {
            EqualityComparer<TValue> comparer = EqualityComparer<TValue>.Default;
            for (int i = 0; i < _used; i++)
            {
                if (_entries[i].Next >= -1 && comparer.Equals(_entries[i].Value, value)) return true;
            }
            return false;
        }

        public bool Remove(TKey key)
        {
            return Remove(key, out TValue value);
        }

        public bool Remove(TKey key, out TValue value)
        {
            value = default;
            int index = Find(key);
            if (index < 0) return false;
            ref Entry entry = ref _entries[index];
            int bucket = (int)((uint)entry.Hash % (uint)_buckets.Length);
            int i = _buckets[bucket] - 1;
            if (i == index)
            {
                _buckets[bucket] = entry.Next + 1;
            }
            else
            {
                while (_entries[i].Next != index) i = _entries[i].Next;
                _entries[i].Next = entry.Next;
            }
            value = entry.Value;
            entry.Next = StartOfFreeList - _freeList;
            entry.Key = default;
            entry.Value = default;
            _freeList = index;
            _freeCount++;
            return true;
        }

        public void Clear()
        {
            if (_used == 0) return;
            Array.Clear(_buckets, 0, _buckets.Length);
            Array.Clear(_entries, 0, _used);
            _used = 0;
            _freeList = -1;
            _freeCount = 0;
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity");
            _version++;
            if (_buckets == null) Initialize(capacity);
            else if (_entries.Length < capacity) Resize(Primes.AtLeast(capacity));
            return _entries.Length;
        }

        public void TrimExcess()
        {
            TrimExcess(Count);
        }

        public void TrimExcess(int capacity)
        {
            if (capacity < Count)
                throw new ArgumentOutOfRangeException("capacity", "capacity was less than the current size.");
            if (_buckets == null || Primes.AtLeast(capacity) >= _entries.Length) return;
            Entry[] old = _entries;
            int used = _used;
            Initialize(capacity);
            _used = 0;
            _freeList = -1;
            _freeCount = 0;
            for (int i = 0; i < used; i++)
            {
                if (old[i].Next >= -1) Insert(old[i].Key, old[i].Value, Existing.Refuse);
            }
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this, false);
        }

        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
        {
            return new Enumerator(this, false);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this, false);
        }

        /// <summary>The next entry in use at or after an index; moves the index behind it.</summary>
        private bool Next(ref int index, int version, out int entry)
        {
            if (version != _version)
            {
                throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
            }
            while ((uint)index < (uint)_used)
            {
                entry = index++;
                if (_entries[entry].Next >= -1) return true;
            }
            index = _used + 1;
            entry = -1;
            return false;
        }

        public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
        {
            private readonly Dictionary<TKey, TValue> _dictionary;
            private readonly int _version;
            private readonly bool _entries;
            private int _index;
            private KeyValuePair<TKey, TValue> _current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary, bool entries)
            {
                _dictionary = dictionary;
                _version = dictionary._version;
                _entries = entries;
                _index = 0;
                _current = default;
            }

            public bool MoveNext()
            {
                bool found = _dictionary.Next(ref _index, _version, out int i);
                _current = found
                    ? new KeyValuePair<TKey, TValue>(_dictionary._entries[i].Key, _dictionary._entries[i].Value)
                    : default;
                return found;
            }

            public KeyValuePair<TKey, TValue> Current => _current;

            public void Dispose()
            {
            }

            private void CheckPosition()
            {
                if (_index == 0 || _index == _dictionary._used + 1)
                {
                    throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                }
            }

            object IEnumerator.Current
            {
                get
                {
                    CheckPosition();
                    if (_entries) return new DictionaryEntry(_current.Key, _current.Value);
                    return _current;
                }
            }

            void IEnumerator.Reset()
            {
                _index = 0;
                _current = default;
            }

            DictionaryEntry IDictionaryEnumerator.Entry
            {
                get
                {
                    CheckPosition();
                    return new DictionaryEntry(_current.Key, _current.Value);
                }
            }

            object IDictionaryEnumerator.Key
            {
                get
                {
                    CheckPosition();
                    return _current.Key;
                }
            }

            object IDictionaryEnumerator.Value
            {
                get
                {
                    CheckPosition();
                    return _current.Value;
                }
            }
        }
    }
}
