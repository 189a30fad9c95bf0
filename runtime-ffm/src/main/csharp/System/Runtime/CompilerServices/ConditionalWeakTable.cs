using Gatun;

namespace System.Runtime.CompilerServices
{
    /// <summary>A hash table of dependent handles, by the identity of their keys.</summary>
    public sealed class ConditionalWeakTable<TKey, TValue> where TKey : class where TValue : class
    {
        public delegate TValue CreateValueCallback(TKey key);

        private struct Entry
        {
            internal int Hash;
            internal int Handle;
            internal int Next;
        }

        private readonly object _lock = new object();
        private int[] _buckets = new int[8];
        private Entry[] _entries = new Entry[8];
        private int _count;

        ~ConditionalWeakTable()
        {
            for (int i = 0; i < _count; i++) Handles.Free(_entries[i].Handle);
        }

        // Index of the key's entry, or -1.
        private int Find(TKey key)
        {
            int hash = RuntimeHelpers.GetHashCode(key);
            for (int i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next - 1)
            {
                if (_entries[i].Hash == hash && Handles.Get(_entries[i].Handle) == (object)key) return i;
            }
            return -1;
        }

        private void Insert(TKey key, TValue value)
        {
            if (_count == _entries.Length) Rebuild();
            int handle = Handles.CreateDependent(key, value);
            Link(RuntimeHelpers.GetHashCode(key), handle);
        }

        private void Link(int hash, int handle)
        {
            int bucket = hash & (_buckets.Length - 1);
            _entries[_count].Hash = hash;
            _entries[_count].Handle = handle;
            _entries[_count].Next = _buckets[bucket];
            _buckets[bucket] = ++_count;
        }

        // Drops entries whose keys are gone; grows where most are left.
        private void Rebuild()
        {
            Entry[] old = _entries;
            int oldCount = _count;
            int live = 0;
            for (int i = 0; i < oldCount; i++)
            {
                if (Handles.Get(old[i].Handle) != null) live++;
            }
            int size = live > old.Length / 2 ? old.Length * 2 : old.Length;
            _entries = new Entry[size];
            _buckets = new int[size];
            _count = 0;
            for (int i = 0; i < oldCount; i++)
            {
                if (Handles.Get(old[i].Handle) != null) Link(old[i].Hash, old[i].Handle);
                else Handles.Free(old[i].Handle);
            }
        }

        public bool TryGetValue(TKey key, out TValue value)
        {
            if (key == null) throw new ArgumentNullException("key");
            lock (_lock)
            {
                int i = Find(key);
                value = i < 0 ? null : Intrinsics.As<TValue>(Handles.Second(_entries[i].Handle));
                return i >= 0;
            }
        }

        public void Add(TKey key, TValue value)
        {
            if (key == null) throw new ArgumentNullException("key");
            lock (_lock)
            {
                if (Find(key) >= 0) throw new ArgumentException("An item with the same key has already been added.");
                Insert(key, value);
            }
        }

        public void AddOrUpdate(TKey key, TValue value)
        {
            if (key == null) throw new ArgumentNullException("key");
            lock (_lock)
            {
                int i = Find(key);
                if (i >= 0) Handles.SetSecond(_entries[i].Handle, value);
                else Insert(key, value);
            }
        }

        public bool Remove(TKey key)
        {
            if (key == null) throw new ArgumentNullException("key");
            lock (_lock)
            {
                int i = Find(key);
                if (i < 0) return false;
                Handles.Set(_entries[i].Handle, null);
                return true;
            }
        }

        public TValue GetValue(TKey key, CreateValueCallback createValueCallback)
        {
            if (createValueCallback == null) throw new ArgumentNullException("createValueCallback");
            TValue value;
            if (TryGetValue(key, out value)) return value;
            TValue created = createValueCallback(key);
            lock (_lock)
            {
                int i = Find(key);
                if (i >= 0) return Intrinsics.As<TValue>(Handles.Second(_entries[i].Handle));
                Insert(key, created);
                return created;
            }
        }

        public TValue GetOrCreateValue(TKey key)
        {
            return GetValue(key, k => Activator.CreateInstance<TValue>());
        }
    }
}
