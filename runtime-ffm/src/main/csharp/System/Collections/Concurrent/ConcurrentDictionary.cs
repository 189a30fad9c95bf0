using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System.Collections.Concurrent
{
    /// <summary>A dictionary under one lock. What it calls back, it calls without the lock.</summary>
    public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary,
        IReadOnlyDictionary<TKey, TValue>
    {
        private readonly Dictionary<TKey, TValue> _entries;

        public ConcurrentDictionary()
        {
            _entries = new Dictionary<TKey, TValue>();
        }

        public ConcurrentDictionary(int concurrencyLevel, int capacity)
            : this(concurrencyLevel, capacity, null)
        {
        }

        public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey> comparer)
        {
            if (concurrencyLevel < 1)
            {
                throw new ArgumentOutOfRangeException("concurrencyLevel", "The concurrencyLevel argument must be positive.");
            }
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity", "The capacity argument must be greater than or equal to zero.");
            }
            _entries = new Dictionary<TKey, TValue>(capacity, comparer);
        }

        public ConcurrentDictionary(IEqualityComparer<TKey> comparer)
        {
            _entries = new Dictionary<TKey, TValue>(comparer);
        }

        public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection)
            : this(collection, null)
        {
        }

        public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)
            : this(comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (KeyValuePair<TKey, TValue> entry in collection)
            {
                if (!TryAdd(entry.Key, entry.Value))
                {
                    throw new ArgumentException("The source argument contains duplicate keys.");
                }
            }
        }

        private static void Check(object argument, string name)
        {
            if (argument == null) throw new ArgumentNullException(name);
        }

        public int Count
        {
            get
            {
                lock (_entries) return _entries.Count;
            }
        }

        public bool IsEmpty => Count == 0;

        public ICollection<TKey> Keys
        {
            get
            {
                lock (_entries) return new ReadOnlyCollection<TKey>(new List<TKey>(_entries.Keys));
            }
        }

        public ICollection<TValue> Values
        {
            get
            {
                lock (_entries) return new ReadOnlyCollection<TValue>(new List<TValue>(_entries.Values));
            }
        }

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

        public TValue this[TKey key]
        {
            get
            {
                TValue value;
                if (TryGetValue(key, out value)) return value;
                throw new KeyNotFoundException("The given key '" + key.ToString() + "' was not present in the dictionary.");
            }
            set
            {
                Check(key, "key");
                lock (_entries) _entries[key] = value;
            }
        }

        public bool TryAdd(TKey key, TValue value)
        {
            Check(key, "key");
            lock (_entries) return _entries.TryAdd(key, value);
        }

        public bool ContainsKey(TKey key)
        {
            Check(key, "key");
            lock (_entries) return _entries.ContainsKey(key);
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            Check(key, "key");
            lock (_entries) return _entries.TryGetValue(key, out value);
        }

        public bool TryRemove(TKey key, out TValue value)
        {
            Check(key, "key");
            lock (_entries) return _entries.Remove(key, out value);
        }

        public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
        {
            Check(key, "key");
            lock (_entries)
            {
                TValue value;
                if (!_entries.TryGetValue(key, out value)) return false;
                if (!EqualityComparer<TValue>.Default.Equals(value, comparisonValue)) return false;
                _entries[key] = newValue;
                return true;
            }
        }

        public TValue GetOrAdd(TKey key, TValue value)
        {
            Check(key, "key");
            lock (_entries)
            {
                TValue known;
                if (_entries.TryGetValue(key, out known)) return known;
                _entries.Add(key, value);
                return value;
            }
        }

        public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
        {
            Check(key, "key");
            Check(valueFactory, "valueFactory");
            TValue known;
            return TryGetValue(key, out known) ? known : GetOrAdd(key, valueFactory(key));
        }

        public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument)
        {
            Check(key, "key");
            Check(valueFactory, "valueFactory");
            TValue known;
            return TryGetValue(key, out known) ? known : GetOrAdd(key, valueFactory(key, factoryArgument));
        }

        public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory)
        {
            Check(updateValueFactory, "updateValueFactory");
            return AddOrUpdate(key, k => addValue, updateValueFactory);
        }

        public TValue AddOrUpdate<TArg>(TKey key, Func<TKey, TArg, TValue> addValueFactory,
            Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument)
        {
            Check(addValueFactory, "addValueFactory");
            Check(updateValueFactory, "updateValueFactory");
            return AddOrUpdate(key, k => addValueFactory(k, factoryArgument),
                (k, value) => updateValueFactory(k, value, factoryArgument));
        }

        public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory,
            Func<TKey, TValue, TValue> updateValueFactory)
        {
            Check(key, "key");
            Check(addValueFactory, "addValueFactory");
            Check(updateValueFactory, "updateValueFactory");
            while (true)
            {
                TValue old;
                if (TryGetValue(key, out old))
                {
                    TValue updated = updateValueFactory(key, old);
                    if (TryUpdate(key, updated, old)) return updated;
                }
                else
                {
                    TValue added = addValueFactory(key);
                    if (TryAdd(key, added)) return added;
                }
            }
        }

        public void Clear()
        {
            lock (_entries) _entries.Clear();
        }

        public KeyValuePair<TKey, TValue>[] ToArray()
        {
            lock (_entries)
            {
                var entries = new KeyValuePair<TKey, TValue>[_entries.Count];
                ((ICollection<KeyValuePair<TKey, TValue>>)_entries).CopyTo(entries, 0);
                return entries;
            }
        }

        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return ((IEnumerable<KeyValuePair<TKey, TValue>>)ToArray()).GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            if (!TryAdd(key, value)) throw new ArgumentException("The key already existed in the dictionary.");
        }

        bool IDictionary<TKey, TValue>.Remove(TKey key)
        {
            TValue value;
            return TryRemove(key, out value);
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> keyValuePair)
        {
            ((IDictionary<TKey, TValue>)this).Add(keyValuePair.Key, keyValuePair.Value);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> keyValuePair)
        {
            TValue value;
            return TryGetValue(keyValuePair.Key, out value)
                && EqualityComparer<TValue>.Default.Equals(value, keyValuePair.Value);
        }

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> keyValuePair)
        {
            lock (_entries) return ((ICollection<KeyValuePair<TKey, TValue>>)_entries).Remove(keyValuePair);
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;

        void IDictionary.Add(object key, object value)
        {
            lock (_entries) ((IDictionary)_entries).Add(key, value);
        }

        bool IDictionary.Contains(object key)
        {
            Check(key, "key");
            return key is TKey && ContainsKey((TKey)key);
        }

        IDictionaryEnumerator IDictionary.GetEnumerator()
        {
            lock (_entries) return ((IDictionary)new Dictionary<TKey, TValue>(_entries)).GetEnumerator();
        }

        void IDictionary.Remove(object key)
        {
            Check(key, "key");
            TValue value;
            if (key is TKey) TryRemove((TKey)key, out value);
        }

        bool IDictionary.IsFixedSize => false;

        bool IDictionary.IsReadOnly => false;

        ICollection IDictionary.Keys => (ICollection)Keys;

        ICollection IDictionary.Values => (ICollection)Values;

        object IDictionary.this[object key]
        {
            get
            {
                Check(key, "key");
                TValue value;
                return key is TKey && TryGetValue((TKey)key, out value) ? (object)value : null;
            }
            set
            {
                lock (_entries) ((IDictionary)_entries)[key] = value;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => throw Snapshots.NoSyncRoot();
    }
}
