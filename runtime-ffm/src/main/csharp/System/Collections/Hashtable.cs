using Gatun;

namespace System.Collections
{
    /// <summary>
    /// A table with open addressing and double hashing: a key that finds its place taken tries others at a distance
    /// that its hash code gives. Enumeration goes from the last place to the first, as in .NET.
    /// </summary>
    public class Hashtable : IDictionary, ICloneable
    {
        private const float FillFactor = 0.72f;

        /// <summary>Stands where a key was removed that others had to pass.</summary>
        private static readonly object s_removed = new object();

        private struct Place
        {
            internal object Key;
            internal object Value;
            internal int Hash;
            /// <summary>Whether another key found this place taken and went on.</summary>
            internal bool Passed;

            internal bool IsUsed => Key != null && Key != s_removed;
        }

        private readonly float _load;
        private readonly IEqualityComparer _comparer;
        private Place[] _places;
        private int _count;
        // How many places have been passed by.
        private int _passed;
        private int _limit;
        private int _version;

        public Hashtable()
            : this(0, 1.0f, (IEqualityComparer)null)
        {
        }

        public Hashtable(int capacity)
            : this(capacity, 1.0f, (IEqualityComparer)null)
        {
        }

        public Hashtable(int capacity, float loadFactor)
            : this(capacity, loadFactor, (IEqualityComparer)null)
        {
        }

        public Hashtable(IEqualityComparer equalityComparer)
            : this(0, 1.0f, equalityComparer)
        {
        }

        public Hashtable(int capacity, IEqualityComparer equalityComparer)
            : this(capacity, 1.0f, equalityComparer)
        {
        }

        public Hashtable(int capacity, float loadFactor, IEqualityComparer equalityComparer)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Non-negative number required.");
            if (!(loadFactor >= 0.1f && loadFactor <= 1.0f))
            {
                throw new ArgumentOutOfRangeException("loadFactor", "Load factor needs to be between 0.1 and 1.0.");
            }
            _load = FillFactor * loadFactor;
            _comparer = equalityComparer;
            double size = capacity / _load;
            Allocate(size > 3 ? Primes.AtLeast((int)size) : 3);
        }

        public Hashtable(IDictionary d)
            : this(d, 1.0f, null)
        {
        }

        public Hashtable(IDictionary d, IEqualityComparer equalityComparer)
            : this(d, 1.0f, equalityComparer)
        {
        }

        public Hashtable(IDictionary d, float loadFactor, IEqualityComparer equalityComparer)
            : this(d == null ? 0 : d.Count, loadFactor, equalityComparer)
        {
            if (d == null) throw new ArgumentNullException("d", "Dictionary cannot be null.");
            IDictionaryEnumerator e = d.GetEnumerator();
            while (e.MoveNext())
            {
                Add(e.Key, e.Value);
            }
        }

        protected IEqualityComparer EqualityComparer => _comparer;
        public virtual int Count => _count;
        public virtual bool IsFixedSize => false;
        public virtual bool IsReadOnly => false;
        public virtual bool IsSynchronized => false;
        public virtual object SyncRoot => this;
        public virtual ICollection Keys => new View(this, true);
        public virtual ICollection Values => new View(this, false);

        protected virtual int GetHash(object key)
        {
            return _comparer != null ? _comparer.GetHashCode(key) : key.GetHashCode();
        }

        protected virtual bool KeyEquals(object item, object key)
        {
            if (item == s_removed) return false;
            if (item == key) return true;
            return _comparer != null ? _comparer.Equals(item, key) : item != null && item.Equals(key);
        }

        private void Allocate(int size)
        {
            _places = new Place[size];
            _limit = (int)(_load * size);
            if (_limit >= size) _limit = size - 1;
        }

        private int Step(int hash)
        {
            return 1 + (int)((uint)hash * 101 % ((uint)_places.Length - 1));
        }

        private int Find(object key)
        {
            if (key == null) throw new ArgumentNullException("key", "Key cannot be null.");
            int hash = GetHash(key) & 0x7FFFFFFF;
            int step = Step(hash);
            int i = (int)((uint)hash % (uint)_places.Length);
            for (int tries = 0; tries < _places.Length; tries++)
            {
                ref Place place = ref _places[i];
                if (place.Key == null) return -1;
                if (place.Hash == hash && KeyEquals(place.Key, key)) return i;
                if (!place.Passed) return -1;
                i = (int)(((long)i + step) % (uint)_places.Length);
            }
            return -1;
        }

        public virtual object this[object key]
        {
            get
            {
                int i = Find(key);
                return i < 0 ? null : _places[i].Value;
            }
            set { Insert(key, value, false); }
        }

        public virtual void Add(object key, object value)
        {
            Insert(key, value, true);
        }

        private void Insert(object key, object value, bool isNew)
        {
            int known = Find(key);
            if (known >= 0)
            {
                if (isNew)
                {
                    throw new ArgumentException("Item has already been added. Key in dictionary: '"
                        + _places[known].Key + "'  Key being added: '" + key + "'");
                }
                _places[known].Value = value;
                _version++;
                return;
            }
            if (_count >= _limit) Rehash(Primes.AtLeast(_places.Length * 2));
            else if (_passed > _limit && _count > 100) Rehash(_places.Length);
            Put(key, value, GetHash(key) & 0x7FFFFFFF);
            _count++;
            _version++;
        }

        private void Put(object key, object value, int hash)
        {
            int step = Step(hash);
            int i = (int)((uint)hash % (uint)_places.Length);
            while (_places[i].IsUsed)
            {
                if (!_places[i].Passed)
                {
                    _places[i].Passed = true;
                    _passed++;
                }
                i = (int)(((long)i + step) % (uint)_places.Length);
            }
            _places[i].Key = key;
            _places[i].Value = value;
            _places[i].Hash = hash;
        }

        private void Rehash(int size)
        {
            Place[] old = _places;
            Allocate(size);
            _passed = 0;
            for (int i = 0; i < old.Length; i++)
            {
                if (old[i].IsUsed) Put(old[i].Key, old[i].Value, old[i].Hash);
            }
        }

        public virtual void Remove(object key)
        {
            int i = Find(key);
            if (i < 0) return;
            _places[i].Key = _places[i].Passed ? s_removed : null;
            _places[i].Value = null;
            _places[i].Hash = 0;
            _count--;
            _version++;
        }

        public virtual void Clear()
        {
            if (_count == 0 && _passed == 0) return;
            Array.Clear(_places, 0, _places.Length);
            _count = 0;
            _passed = 0;
            _version++;
        }

        public virtual bool Contains(object key)
        {
            return ContainsKey(key);
        }

        public virtual bool ContainsKey(object key)
        {
            return Find(key) >= 0;
        }

        public virtual bool ContainsValue(object value)
        {
            for (int i = _places.Length - 1; i >= 0; i--)
            {
                if (!_places[i].IsUsed) continue;
                if (value == null ? _places[i].Value == null : value.Equals(_places[i].Value)) return true;
            }
            return false;
        }

        private static void CheckCopy(Array array, int index, int count)
        {
            if (array == null) throw new ArgumentNullException("array", "Array cannot be null.");
            if (index < 0) throw new ArgumentOutOfRangeException("arrayIndex", "Non-negative number required.");
            if (array.Length - index < count)
            {
                throw new ArgumentException("Destination array is not long enough to copy all the items in the "
                    + "collection. Check array index and length.");
            }
        }

        public virtual void CopyTo(Array array, int arrayIndex)
        {
            CheckCopy(array, arrayIndex, _count);
            IDictionaryEnumerator e = GetEnumerator();
            while (e.MoveNext())
            {
                array.SetValue(e.Entry, arrayIndex++);
            }
        }

        public virtual object Clone()
        {
            Hashtable copy = new Hashtable(0, _load / FillFactor, _comparer);
            copy._places = (Place[])_places.Clone();
            copy._count = _count;
            copy._passed = _passed;
            copy._limit = _limit;
            copy._version = _version;
            return copy;
        }

        public virtual IDictionaryEnumerator GetEnumerator()
        {
            return new Enumerator(this, Enumerator.Entries);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this, Enumerator.Entries);
        }

        private sealed class Enumerator : IDictionaryEnumerator, ICloneable
        {
            internal const int KeysOnly = 1;
            internal const int ValuesOnly = 2;
            internal const int Entries = 3;

            private readonly Hashtable _table;
            private readonly int _gives;
            private readonly int _version;
            private int _next;
            private bool _hasCurrent;
            private object _key;
            private object _value;

            internal Enumerator(Hashtable table, int gives)
            {
                _table = table;
                _gives = gives;
                _version = table._version;
                _next = table._places.Length;
            }

            public object Clone()
            {
                return MemberwiseClone();
            }

            private void CheckVersion()
            {
                if (_version != _table._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified; enumeration operation may not execute.");
                }
            }

            public bool MoveNext()
            {
                CheckVersion();
                while (_next > 0)
                {
                    _next--;
                    if (!_table._places[_next].IsUsed) continue;
                    _key = _table._places[_next].Key;
                    _value = _table._places[_next].Value;
                    _hasCurrent = true;
                    return true;
                }
                _hasCurrent = false;
                return false;
            }

            private void CheckCurrent()
            {
                if (!_hasCurrent)
                {
                    throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                }
            }

            public object Key
            {
                get
                {
                    if (!_hasCurrent)
                    {
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    }
                    return _key;
                }
            }

            public object Value
            {
                get
                {
                    CheckCurrent();
                    return _value;
                }
            }

            public DictionaryEntry Entry
            {
                get
                {
                    CheckCurrent();
                    return new DictionaryEntry(_key, _value);
                }
            }

            public object Current
            {
                get
                {
                    CheckCurrent();
                    if (_gives == KeysOnly) return _key;
                    if (_gives == ValuesOnly) return _value;
                    return new DictionaryEntry(_key, _value);
                }
            }

            public void Reset()
            {
                CheckVersion();
                _hasCurrent = false;
                _next = _table._places.Length;
                _key = null;
                _value = null;
            }
        }

        /// <summary>The keys or the values, as they are when they are asked for.</summary>
        private sealed class View : ICollection
        {
            private readonly Hashtable _table;
            private readonly bool _ofKeys;

            internal View(Hashtable table, bool ofKeys)
            {
                _table = table;
                _ofKeys = ofKeys;
            }

            public int Count => _table.Count;
            public bool IsSynchronized => _table.IsSynchronized;
            public object SyncRoot => _table.SyncRoot;

            public void CopyTo(Array array, int arrayIndex)
            {
                CheckCopy(array, arrayIndex, Count);
                IEnumerator e = GetEnumerator();
                while (e.MoveNext())
                {
                    array.SetValue(e.Current, arrayIndex++);
                }
            }

            public IEnumerator GetEnumerator()
            {
                return new Enumerator(_table, _ofKeys ? Enumerator.KeysOnly : Enumerator.ValuesOnly);
            }
        }
    }
}
