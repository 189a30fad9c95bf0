namespace System.Collections.Generic
{
    // The dictionary as a collection of pairs, and its keys and values.
    public partial class Dictionary<TKey, TValue>
    {
        public KeyCollection Keys
        {
            get
            {
                if (_keys == null) _keys = new KeyCollection(this);
                return _keys;
            }
        }

        public ValueCollection Values
        {
            get
            {
                if (_values == null) _values = new ValueCollection(this);
                return _values;
            }
        }

        ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
        ICollection IDictionary.Keys => Keys;
        ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
        ICollection IDictionary.Values => Values;
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
        bool IDictionary.IsReadOnly => false;
        bool IDictionary.IsFixedSize => false;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => this;

        private static ArgumentException TooSmall()
        {
            return new ArgumentException(
                "Destination array is not long enough to copy all the items in the collection. "
                + "Check array index and length.");
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            Add(item.Key, item.Value);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            int i = Find(item.Key);
            return i >= 0 && EqualityComparer<TValue>.Default.Equals(_entries[i].Value, item.Value);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            int i = Find(item.Key);
            if (i < 0 || !EqualityComparer<TValue>.Default.Equals(_entries[i].Value, item.Value)) return false;
            return Remove(item.Key);
        }

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Length - index < Count) throw TooSmall();
            Enumerator e = GetEnumerator();
            while (e.MoveNext())
            {
                array[index++] = e.Current;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Length - index < Count) throw TooSmall();
            Enumerator e = GetEnumerator();
            while (e.MoveNext())
            {
                array.SetValue(e.Current, index++);
            }
        }

        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            return new Enumerator(this, true);
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

        public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
        {
            private readonly Dictionary<TKey, TValue> _dictionary;

            public KeyCollection(Dictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;
            bool ICollection<TKey>.IsReadOnly => true;
            bool ICollection.IsSynchronized => false;
            object ICollection.SyncRoot => _dictionary;

            private static NotSupportedException ReadOnly()
            {
                return new NotSupportedException("Mutating a key collection derived from a dictionary is not allowed.");
            }

            void ICollection<TKey>.Add(TKey item)
            {
                throw ReadOnly();
            }

            bool ICollection<TKey>.Remove(TKey item)
            {
                throw ReadOnly();
            }

            void ICollection<TKey>.Clear()
            {
                throw ReadOnly();
            }

            bool ICollection<TKey>.Contains(TKey item)
            {
                return _dictionary.ContainsKey(item);
            }

            public void CopyTo(TKey[] array, int index)
            {
                if (array == null) throw new ArgumentNullException("array");
                if (index < 0 || index > array.Length)
                {
                    throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
                }
                if (array.Length - index < Count) throw TooSmall();
                Enumerator e = GetEnumerator();
                while (e.MoveNext())
                {
                    array[index++] = e.Current;
                }
            }

            void ICollection.CopyTo(Array array, int index)
            {
                if (array == null) throw new ArgumentNullException("array");
                if (array.Length - index < Count) throw TooSmall();
                Enumerator e = GetEnumerator();
                while (e.MoveNext())
                {
                    array.SetValue(e.Current, index++);
                }
            }

            public Enumerator GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            IEnumerator IEnumerable.GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            public struct Enumerator : IEnumerator<TKey>, IEnumerator
            {
                private readonly Dictionary<TKey, TValue> _dictionary;
                private readonly int _version;
                private int _index;
                private TKey _current;

                internal Enumerator(Dictionary<TKey, TValue> dictionary)
                {
                    _dictionary = dictionary;
                    _version = dictionary._version;
                    _index = 0;
                    _current = default;
                }

                public void Dispose()
                {
                }

                public bool MoveNext()
                {
                    bool found = _dictionary.Next(ref _index, _version, out int i);
                    _current = found ? _dictionary._entries[i].Key : default;
                    return found;
                }

                public TKey Current => _current;

                object IEnumerator.Current
                {
                    get
                    {
                        if (_index == 0 || _index == _dictionary._used + 1)
                        {
                            throw new InvalidOperationException(
                                "Enumeration has either not started or has already finished.");
                        }
                        return _current;
                    }
                }

                void IEnumerator.Reset()
                {
                    _index = 0;
                    _current = default;
                }
            }
        }

        public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
        {
            private readonly Dictionary<TKey, TValue> _dictionary;

            public ValueCollection(Dictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;
            bool ICollection<TValue>.IsReadOnly => true;
            bool ICollection.IsSynchronized => false;
            object ICollection.SyncRoot => _dictionary;

            private static NotSupportedException ReadOnly()
            {
                return new NotSupportedException(
                    "Mutating a value collection derived from a dictionary is not allowed.");
            }

            void ICollection<TValue>.Add(TValue item)
            {
                throw ReadOnly();
            }

            bool ICollection<TValue>.Remove(TValue item)
            {
                throw ReadOnly();
            }

            void ICollection<TValue>.Clear()
            {
                throw ReadOnly();
            }

            bool ICollection<TValue>.Contains(TValue item)
            {
                return _dictionary.ContainsValue(item);
            }

            public void CopyTo(TValue[] array, int index)
            {
                if (array == null) throw new ArgumentNullException("array");
                if (index < 0 || index > array.Length)
                {
                    throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
                }
                if (array.Length - index < Count) throw TooSmall();
                Enumerator e = GetEnumerator();
                while (e.MoveNext())
                {
                    array[index++] = e.Current;
                }
            }

            void ICollection.CopyTo(Array array, int index)
            {
                if (array == null) throw new ArgumentNullException("array");
                if (array.Length - index < Count) throw TooSmall();
                Enumerator e = GetEnumerator();
                while (e.MoveNext())
                {
                    array.SetValue(e.Current, index++);
                }
            }

            public Enumerator GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            IEnumerator IEnumerable.GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            public struct Enumerator : IEnumerator<TValue>, IEnumerator
            {
                private readonly Dictionary<TKey, TValue> _dictionary;
                private readonly int _version;
                private int _index;
                private TValue _current;

                internal Enumerator(Dictionary<TKey, TValue> dictionary)
                {
                    _dictionary = dictionary;
                    _version = dictionary._version;
                    _index = 0;
                    _current = default;
                }

                public void Dispose()
                {
                }

                public bool MoveNext()
                {
                    bool found = _dictionary.Next(ref _index, _version, out int i);
                    _current = found ? _dictionary._entries[i].Value : default;
                    return found;
                }

                public TValue Current => _current;

                object IEnumerator.Current
                {
                    get
                    {
                        if (_index == 0 || _index == _dictionary._used + 1)
                        {
                            throw new InvalidOperationException(
                                "Enumeration has either not started or has already finished.");
                        }
                        return _current;
                    }
                }

                void IEnumerator.Reset()
                {
                    _index = 0;
                    _current = default;
                }
            }
        }
    }
}
