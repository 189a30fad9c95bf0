using Gatun;

namespace System.Collections.Generic
{
    /// <summary>Pairs in the order of their keys.</summary>
    public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary,
        IReadOnlyDictionary<TKey, TValue>
    {
        private readonly SortedTree<TKey, TValue> _tree;

        public SortedDictionary()
            : this((IComparer<TKey>)null)
        {
        }

        public SortedDictionary(IComparer<TKey> comparer)
        {
            _tree = new SortedTree<TKey, TValue>(comparer);
        }

        public SortedDictionary(IDictionary<TKey, TValue> dictionary)
            : this(dictionary, null)
        {
        }

        public SortedDictionary(IDictionary<TKey, TValue> dictionary, IComparer<TKey> comparer)
            : this(comparer)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            foreach (KeyValuePair<TKey, TValue> pair in dictionary)
            {
                Add(pair.Key, pair.Value);
            }
        }

        public int Count => _tree.Count;
        public IComparer<TKey> Comparer => _tree.Comparer;
        public KeyCollection Keys => new KeyCollection(this);
        public ValueCollection Values => new ValueCollection(this);
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

        private SortedTree<TKey, TValue>.Node Find(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return _tree.Find(key);
        }

        public TValue this[TKey key]
        {
            get
            {
                SortedTree<TKey, TValue>.Node node = Find(key);
                if (node == null)
                {
                    throw new KeyNotFoundException("The given key '" + key.ToString()
                        + "' was not present in the dictionary.");
                }
                return node.Value;
            }
            set
            {
                SortedTree<TKey, TValue>.Node node = Find(key);
                if (node == null)
                {
                    _tree.Add(key, value);
                    return;
                }
                node.Value = value;
                _tree.Version++;
            }
        }

        public void Add(TKey key, TValue value)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (!_tree.Add(key, value))
            {
                throw new ArgumentException("An item with the same key has already been added. Key: "
                    + new KeyValuePair<TKey, TValue>(key, value).ToString());
            }
        }

        public bool Remove(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return _tree.Remove(key);
        }

        public void Clear()
        {
            _tree.Clear();
        }

        public bool ContainsKey(TKey key)
        {
            return Find(key) != null;
        }

        public bool ContainsValue(TValue value)
        {
            SortedTree<TKey, TValue>.Walk walk = Walk();
            while (walk.MoveNext())
            {
                if (EqualityComparer<TValue>.Default.Equals(walk.Current.Value, value)) return true;
            }
            return false;
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            SortedTree<TKey, TValue>.Node node = Find(key);
            value = node == null ? default : node.Value;
            return node != null;
        }

        private SortedTree<TKey, TValue>.Walk Walk()
        {
            return new SortedTree<TKey, TValue>.Walk(_tree, default, false);
        }

        internal static void CheckCopy(Array array, int index, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0)
            {
                throw new ArgumentOutOfRangeException("index", index, "Non-negative number required.");
            }
            if (array.Length - index < count)
            {
                throw new ArgumentException("Destination array is not long enough to copy all the items in the "
                    + "collection. Check array index and length.");
            }
        }

        public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            CheckCopy(array, index, Count);
            foreach (KeyValuePair<TKey, TValue> pair in this)
            {
                array[index++] = pair;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            CheckCopy(array, index, Count);
            foreach (KeyValuePair<TKey, TValue> pair in this)
            {
                array.SetValue(pair, index++);
            }
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            Add(item.Key, item.Value);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            SortedTree<TKey, TValue>.Node node = Find(item.Key);
            return node != null && EqualityComparer<TValue>.Default.Equals(node.Value, item.Value);
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

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this, false);
        }

        IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
        {
            return GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            return new Enumerator(this, true);
        }

        public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
        {
            private SortedTree<TKey, TValue>.Walk _walk;
            private readonly bool _givesEntries;

            internal Enumerator(SortedDictionary<TKey, TValue> dictionary, bool givesEntries)
            {
                _walk = dictionary.Walk();
                _givesEntries = givesEntries;
            }

            public KeyValuePair<TKey, TValue> Current
            {
                get
                {
                    return _walk.Current == null ? default
                        : new KeyValuePair<TKey, TValue>(_walk.Current.Key, _walk.Current.Value);
                }
            }

            private SortedTree<TKey, TValue>.Node CheckedNode()
            {
                if (_walk.Current == null)
                {
                    throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                }
                return _walk.Current;
            }

            object IEnumerator.Current
            {
                get
                {
                    SortedTree<TKey, TValue>.Node node = CheckedNode();
                    if (_givesEntries) return new DictionaryEntry(node.Key, node.Value);
                    return new KeyValuePair<TKey, TValue>(node.Key, node.Value);
                }
            }

            object IDictionaryEnumerator.Key => CheckedNode().Key;
            object IDictionaryEnumerator.Value => CheckedNode().Value;

            DictionaryEntry IDictionaryEnumerator.Entry
            {
                get
                {
                    SortedTree<TKey, TValue>.Node node = CheckedNode();
                    return new DictionaryEntry(node.Key, node.Value);
                }
            }

            public bool MoveNext()
            {
                return _walk.MoveNext();
            }

            void IEnumerator.Reset()
            {
                _walk.Reset();
            }

            public void Dispose()
            {
            }
        }

        public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
        {
            private readonly SortedDictionary<TKey, TValue> _dictionary;

            public KeyCollection(SortedDictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;
            bool ICollection<TKey>.IsReadOnly => true;
            bool ICollection.IsSynchronized => false;
            object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;

            private static NotSupportedException Unchangeable()
            {
                return new NotSupportedException(
                    "Mutating a key collection derived from a dictionary is not allowed.");
            }

            void ICollection<TKey>.Add(TKey item)
            {
                throw Unchangeable();
            }

            void ICollection<TKey>.Clear()
            {
                throw Unchangeable();
            }

            bool ICollection<TKey>.Remove(TKey item)
            {
                throw Unchangeable();
            }

            bool ICollection<TKey>.Contains(TKey item)
            {
                return _dictionary.ContainsKey(item);
            }

            public void CopyTo(TKey[] array, int index)
            {
                CheckCopy(array, index, Count);
                foreach (TKey key in this)
                {
                    array[index++] = key;
                }
            }

            void ICollection.CopyTo(Array array, int index)
            {
                CheckCopy(array, index, Count);
                foreach (TKey key in this)
                {
                    array.SetValue(key, index++);
                }
            }

            public Enumerator GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator()
            {
                return GetEnumerator();
            }

            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }

            public struct Enumerator : IEnumerator<TKey>, IEnumerator
            {
                private SortedTree<TKey, TValue>.Walk _walk;

                internal Enumerator(SortedDictionary<TKey, TValue> dictionary)
                {
                    _walk = dictionary.Walk();
                }

                public TKey Current => _walk.Current == null ? default : _walk.Current.Key;

                object IEnumerator.Current => Current;

                public bool MoveNext()
                {
                    return _walk.MoveNext();
                }

                void IEnumerator.Reset()
                {
                    _walk.Reset();
                }

                public void Dispose()
                {
                }
            }
        }

        public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
        {
            private readonly SortedDictionary<TKey, TValue> _dictionary;

            public ValueCollection(SortedDictionary<TKey, TValue> dictionary)
            {
                if (dictionary == null) throw new ArgumentNullException("dictionary");
                _dictionary = dictionary;
            }

            public int Count => _dictionary.Count;
            bool ICollection<TValue>.IsReadOnly => true;
            bool ICollection.IsSynchronized => false;
            object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;

            private static NotSupportedException Unchangeable()
            {
                return new NotSupportedException(
                    "Mutating a value collection derived from a dictionary is not allowed.");
            }

            void ICollection<TValue>.Add(TValue item)
            {
                throw Unchangeable();
            }

            void ICollection<TValue>.Clear()
            {
                throw Unchangeable();
            }

            bool ICollection<TValue>.Remove(TValue item)
            {
                throw Unchangeable();
            }

            bool ICollection<TValue>.Contains(TValue item)
            {
                return _dictionary.ContainsValue(item);
            }

            public void CopyTo(TValue[] array, int index)
            {
                CheckCopy(array, index, Count);
                foreach (TValue value in this)
                {
                    array[index++] = value;
                }
            }

            void ICollection.CopyTo(Array array, int index)
            {
                CheckCopy(array, index, Count);
                foreach (TValue value in this)
                {
                    array.SetValue(value, index++);
                }
            }

            public Enumerator GetEnumerator()
            {
                return new Enumerator(_dictionary);
            }

            IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator()
            {
                return GetEnumerator();
            }

            IEnumerator IEnumerable.GetEnumerator()
            {
                return GetEnumerator();
            }

            public struct Enumerator : IEnumerator<TValue>, IEnumerator
            {
                private SortedTree<TKey, TValue>.Walk _walk;

                internal Enumerator(SortedDictionary<TKey, TValue> dictionary)
                {
                    _walk = dictionary.Walk();
                }

                public TValue Current => _walk.Current == null ? default : _walk.Current.Value;

                object IEnumerator.Current => Current;

                public bool MoveNext()
                {
                    return _walk.MoveNext();
                }

                void IEnumerator.Reset()
                {
                    _walk.Reset();
                }

                public void Dispose()
                {
                }
            }
        }
    }
}
