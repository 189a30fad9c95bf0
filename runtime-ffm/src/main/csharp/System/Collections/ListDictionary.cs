namespace System.Collections
{
    /// <summary>A small dictionary of objects, in the order in which keys were added (Exception.Data).</summary>
    internal sealed class ListDictionary : IDictionary
    {
        private DictionaryEntry[] _entries = new DictionaryEntry[4];
        private int _count;

        private int Find(object key)
        {
            if (key == null) throw new ArgumentNullException("key");
            for (int i = 0; i < _count; i++)
            {
                if (_entries[i].Key.Equals(key)) return i;
            }
            return -1;
        }

        public object this[object key]
        {
            get
            {
                int i = Find(key);
                return i < 0 ? null : _entries[i].Value;
            }
            set
            {
                int i = Find(key);
                if (i >= 0)
                {
                    _entries[i].Value = value;
                    return;
                }
                if (_count == _entries.Length) Array.Resize(ref _entries, _count * 2);
                _entries[_count++] = new DictionaryEntry(key, value);
            }
        }

        public int Count => _count;
        public bool IsReadOnly => false;
        public bool IsFixedSize => false;
        public bool IsSynchronized => false;
        public object SyncRoot => this;

        public ICollection Keys
        {
            get
            {
                object[] keys = new object[_count];
                for (int i = 0; i < _count; i++) keys[i] = _entries[i].Key;
                return keys;
            }
        }

        public ICollection Values
        {
            get
            {
                object[] values = new object[_count];
                for (int i = 0; i < _count; i++) values[i] = _entries[i].Value;
                return values;
            }
        }

        public bool Contains(object key)
        {
            return Find(key) >= 0;
        }

        public void Add(object key, object value)
        {
            if (Find(key) >= 0)
            {
                throw new ArgumentException("Item has already been added. Key in dictionary: '" + key.ToString()
                    + "'  Key being added: '" + key.ToString() + "'");
            }
            this[key] = value;
        }

        public void Clear()
        {
            _entries = new DictionaryEntry[4];
            _count = 0;
        }

        public void Remove(object key)
        {
            int i = Find(key);
            if (i < 0) return;
            _count--;
            for (; i < _count; i++) _entries[i] = _entries[i + 1];
            _entries[_count] = default;
        }

        public void CopyTo(Array array, int index)
        {
            for (int i = 0; i < _count; i++) array.SetValue(_entries[i], index + i);
        }

        public IDictionaryEnumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        private sealed class Enumerator : IDictionaryEnumerator
        {
            private readonly ListDictionary _owner;
            private int _index = -1;

            internal Enumerator(ListDictionary owner)
            {
                _owner = owner;
            }

            public DictionaryEntry Entry => _owner._entries[_index];
            public object Key => Entry.Key;
            public object Value => Entry.Value;
            public object Current => Entry;

            public bool MoveNext()
            {
                return ++_index < _owner._count;
            }

            public void Reset()
            {
                _index = -1;
            }
        }
    }
}
