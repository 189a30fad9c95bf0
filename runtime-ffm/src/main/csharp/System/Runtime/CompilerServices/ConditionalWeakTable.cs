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

        // Frees the handles when the table is gone.
        private sealed class Owner
        {
            internal Entry[] Entries = new Entry[8];
            internal int Count;

            ~Owner()
            {
                for (int i = 0; i < Count; i++) Handles.Free(Entries[i].Handle);
            }
        }

        private readonly object _lock = new object();
        private int[] _buckets = new int[8];
        private readonly Owner _owner = new Owner();

        // Index of the key's entry, or -1.
        private int Find(TKey key)
        {
            int hash = RuntimeHelpers.GetHashCode(key);
            for (int i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _owner.Entries[i].Next - 1)
            {
                if (_owner.Entries[i].Hash == hash && Handles.Get(_owner.Entries[i].Handle) == (object)key) return i;
            }
            return -1;
        }

        private void Insert(TKey key, TValue value)
        {
            if (_owner.Count == _owner.Entries.Length) Rebuild();
            int handle = Handles.CreateDependent(key, value);
            Link(RuntimeHelpers.GetHashCode(key), handle);
        }

        private void Link(int hash, int handle)
        {
            int bucket = hash & (_buckets.Length - 1);
            _owner.Entries[_owner.Count].Hash = hash;
            _owner.Entries[_owner.Count].Handle = handle;
            _owner.Entries[_owner.Count].Next = _buckets[bucket];
            _buckets[bucket] = ++_owner.Count;
        }

        // Drops entries whose keys are gone; grows where most are left.
        private void Rebuild()
        {
            Entry[] old = _owner.Entries;
            int oldCount = _owner.Count;
            int live = 0;
            for (int i = 0; i < oldCount; i++)
            {
                if (Handles.Get(old[i].Handle) != null) live++;
            }
            int size = live > old.Length / 2 ? old.Length * 2 : old.Length;
            _owner.Entries = new Entry[size];
            _buckets = new int[size];
            _owner.Count = 0;
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
                value = i < 0 ? null : Intrinsics.As<TValue>(Handles.Second(_owner.Entries[i].Handle));
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
                if (i >= 0) Handles.SetSecond(_owner.Entries[i].Handle, value);
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
                Handles.Set(_owner.Entries[i].Handle, null);
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
                if (i >= 0) return Intrinsics.As<TValue>(Handles.Second(_owner.Entries[i].Handle));
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
