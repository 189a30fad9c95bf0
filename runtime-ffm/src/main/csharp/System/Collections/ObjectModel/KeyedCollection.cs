using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    /// <summary>A list whose items carry their own keys, found through a dictionary.</summary>
    public abstract class KeyedCollection<TKey, TItem> : Collection<TItem>
    {
        private readonly IEqualityComparer<TKey> _comparer;
        private readonly int _threshold;
        private Dictionary<TKey, TItem> _dictionary;

        protected KeyedCollection()
            : this(null, 0)
        {
        }

        protected KeyedCollection(IEqualityComparer<TKey> comparer)
            : this(comparer, 0)
        {
        }

        protected KeyedCollection(IEqualityComparer<TKey> comparer, int dictionaryCreationThreshold)
        {
            if (dictionaryCreationThreshold < -1)
            {
                throw new ArgumentOutOfRangeException("dictionaryCreationThreshold",
                    "The specified threshold for creating dictionary is out of range.");
            }
            _comparer = comparer ?? EqualityComparer<TKey>.Default;
            _threshold = dictionaryCreationThreshold == -1 ? int.MaxValue : dictionaryCreationThreshold;
        }

        public IEqualityComparer<TKey> Comparer => _comparer;

        protected IDictionary<TKey, TItem> Dictionary => _dictionary;

        protected abstract TKey GetKeyForItem(TItem item);

        public TItem this[TKey key]
        {
            get
            {
                if (TryGetValue(key, out TItem item)) return item;
                throw new KeyNotFoundException("The given key '" + key.ToString()
                    + "' was not present in the dictionary.");
            }
        }

        public bool Contains(TKey key)
        {
            return TryGetValue(key, out TItem _);
        }

        public bool TryGetValue(TKey key, out TItem item)
        {
            if (key == null) throw new ArgumentNullException("key");
            if (_dictionary != null) return _dictionary.TryGetValue(key, out item);
            foreach (TItem each in Items)
            {
                TKey eachKey = GetKeyForItem(each);
                if (eachKey != null && _comparer.Equals(key, eachKey))
                {
                    item = each;
                    return true;
                }
            }
            item = default;
            return false;
        }

        public bool Remove(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            for (int i = 0; i < Items.Count; i++)
            {
                if (_comparer.Equals(GetKeyForItem(Items[i]), key))
                {
                    RemoveItem(i);
                    return true;
                }
            }
            return false;
        }

        protected void ChangeItemKey(TItem item, TKey newKey)
        {
            TKey oldKey = GetKeyForItem(item);
            if (_comparer.Equals(oldKey, newKey)) return;
            if (newKey != null) AddKey(newKey, item);
            if (oldKey != null) RemoveKey(oldKey);
        }

        private void AddKey(TKey key, TItem item)
        {
            if (_dictionary == null && Contains(key))
            {
                throw new ArgumentException("An item with the same key has already been added. Key: "
                    + key.ToString(), "key");
            }
            if (_dictionary == null && Items.Count >= _threshold)
            {
                _dictionary = new Dictionary<TKey, TItem>(_comparer);
                foreach (TItem each in Items)
                {
                    TKey eachKey = GetKeyForItem(each);
                    if (eachKey != null) _dictionary.Add(eachKey, each);
                }
            }
            if (_dictionary != null) _dictionary.Add(key, item);
        }

        private void RemoveKey(TKey key)
        {
            if (_dictionary != null) _dictionary.Remove(key);
        }

        protected override void ClearItems()
        {
            base.ClearItems();
            if (_dictionary != null) _dictionary.Clear();
        }

        protected override void InsertItem(int index, TItem item)
        {
            TKey key = GetKeyForItem(item);
            if (key != null) AddKey(key, item);
            base.InsertItem(index, item);
        }

        protected override void RemoveItem(int index)
        {
            TKey key = GetKeyForItem(Items[index]);
            if (key != null) RemoveKey(key);
            base.RemoveItem(index);
        }

        protected override void SetItem(int index, TItem item)
        {
            TKey newKey = GetKeyForItem(item);
            TKey oldKey = GetKeyForItem(Items[index]);
            if (_comparer.Equals(oldKey, newKey))
            {
                if (newKey != null && _dictionary != null) _dictionary[newKey] = item;
            }
            else
            {
                if (newKey != null) AddKey(newKey, item);
                if (oldKey != null) RemoveKey(oldKey);
            }
            base.SetItem(index, item);
        }
    }

    public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>
    {
        private readonly IDictionary<TKey, TValue> _dictionary;

        public ReadOnlyDictionary(IDictionary<TKey, TValue> dictionary)
        {
            if (dictionary == null) throw new ArgumentNullException("dictionary");
            _dictionary = dictionary;
        }

        protected IDictionary<TKey, TValue> Dictionary => _dictionary;

        public int Count => _dictionary.Count;

        public TValue this[TKey key] => _dictionary[key];

        IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => _dictionary.Keys;
        IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => _dictionary.Values;
        ICollection<TKey> IDictionary<TKey, TValue>.Keys => _dictionary.Keys;
        ICollection<TValue> IDictionary<TKey, TValue>.Values => _dictionary.Values;
        bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => true;

        public bool ContainsKey(TKey key)
        {
            return _dictionary.ContainsKey(key);
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            return _dictionary.TryGetValue(key, out value);
        }

        public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
        {
            return _dictionary.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return _dictionary.GetEnumerator();
        }

        private static NotSupportedException Unchangeable()
        {
            return new NotSupportedException("Collection is read-only.");
        }

        TValue IDictionary<TKey, TValue>.this[TKey key]
        {
            get { return _dictionary[key]; }
            set { throw Unchangeable(); }
        }

        void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
        {
            throw Unchangeable();
        }

        bool IDictionary<TKey, TValue>.Remove(TKey key)
        {
            throw Unchangeable();
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item)
        {
            throw Unchangeable();
        }

        void ICollection<KeyValuePair<TKey, TValue>>.Clear()
        {
            throw Unchangeable();
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item)
        {
            throw Unchangeable();
        }

        bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item)
        {
            return _dictionary.Contains(item);
        }

        void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
        {
            _dictionary.CopyTo(array, arrayIndex);
        }
    }
}
