using Gatun;

namespace System.Collections.Generic
{
    /// <summary>A set whose slots stand in the order in which elements were added, as in <c>Dictionary</c>.</summary>
    public class HashSet<T> : ISet<T>, IReadOnlyCollection<T>
    {
        private struct Slot
        {
            /// <summary>-1 when the slot is free.</summary>
            internal int Hash;

            /// <summary>Index of the next slot of the bucket or of the free list, -1 at its end.</summary>
            internal int Next;
            internal T Value;
        }

        private const int HashMask = 0x7FFFFFFF;

        // Index plus one of the first slot of each bucket.
        private int[] _buckets;
        private Slot[] _slots;
        private int _count;
        private int _used;
        private int _freeList = -1;
        private int _version;
        private readonly IEqualityComparer<T> _comparer;

        public HashSet()
            : this((IEqualityComparer<T>)null)
        {
        }

        public HashSet(int capacity)
            : this(capacity, null)
        {
        }

        public HashSet(IEqualityComparer<T> comparer)
        {
            _comparer = comparer ?? EqualityComparer<T>.Default;
        }

        public HashSet(int capacity, IEqualityComparer<T> comparer)
            : this(comparer)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity");
            if (capacity > 0) Initialize(capacity);
        }

        public HashSet(IEnumerable<T> collection)
            : this(collection, null)
        {
        }

        public HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer)
            : this(comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            UnionWith(collection);
        }

        private void Initialize(int capacity)
        {
            int size = Primes.AtLeast(capacity);
            _buckets = new int[size];
            _slots = new Slot[size];
        }

        public int Count => _count;

        public IEqualityComparer<T> Comparer => _comparer;

        bool ICollection<T>.IsReadOnly => false;

        private int HashOf(T item)
        {
            return item == null ? 0 : _comparer.GetHashCode(item) & HashMask;
        }

        private int Find(T item)
        {
            if (_buckets == null) return -1;
            int hash = HashOf(item);
            for (int i = _buckets[hash % _buckets.Length] - 1; i >= 0; i = _slots[i].Next)
            {
                if (_slots[i].Hash == hash && _comparer.Equals(_slots[i].Value, item)) return i;
            }
            return -1;
        }

        public bool Contains(T item)
        {
            return Find(item) >= 0;
        }

        public bool TryGetValue(T equalValue, out T actualValue)
        {
            int i = Find(equalValue);
            actualValue = i < 0 ? default : _slots[i].Value;
            return i >= 0;
        }

        public bool Add(T item)
        {
            if (Find(item) >= 0) return false;
            if (_buckets == null) Initialize(0);
            int index;
            if (_freeList >= 0)
            {
                index = _freeList;
                _freeList = _slots[index].Next;
            }
            else
            {
                if (_used == _slots.Length) Resize(Primes.AtLeast(_used * 2));
                index = _used++;
            }
            int hash = HashOf(item);
            int bucket = hash % _buckets.Length;
            _slots[index].Hash = hash;
            _slots[index].Value = item;
            _slots[index].Next = _buckets[bucket] - 1;
            _buckets[bucket] = index + 1;
            _count++;
            _version++;
            return true;
        }

        void ICollection<T>.Add(T item)
        {
            Add(item);
        }

        private void Resize(int size)
        {
            Array.Resize(ref _slots, size);
            _buckets = new int[size];
            for (int i = 0; i < _used; i++)
            {
                if (_slots[i].Hash < 0) continue;
                int bucket = _slots[i].Hash % size;
                _slots[i].Next = _buckets[bucket] - 1;
                _buckets[bucket] = i + 1;
            }
        }

        public bool Remove(T item)
        {
            int index = Find(item);
            if (index < 0) return false;
            int bucket = _slots[index].Hash % _buckets.Length;
            int i = _buckets[bucket] - 1;
            if (i == index)
            {
                _buckets[bucket] = _slots[index].Next + 1;
            }
            else
            {
                while (_slots[i].Next != index) i = _slots[i].Next;
                _slots[i].Next = _slots[index].Next;
            }
            _slots[index].Hash = -1;
            _slots[index].Value = default;
            _slots[index].Next = _freeList;
            _count--;
            _version++;
            if (_count == 0)
            {
                _used = 0;
                _freeList = -1;
            }
            else
            {
                _freeList = index;
            }
            return true;
        }

        public int RemoveWhere(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            int removed = 0;
            for (int i = 0; i < _used; i++)
            {
                if (_slots[i].Hash < 0) continue;
                T value = _slots[i].Value;
                if (match(value) && Remove(value)) removed++;
            }
            return removed;
        }

        public void Clear()
        {
            if (_used > 0)
            {
                Array.Clear(_slots, 0, _used);
                Array.Clear(_buckets, 0, _buckets.Length);
                _used = 0;
                _count = 0;
                _freeList = -1;
            }
            _version++;
        }

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity");
            if (_slots == null) Initialize(capacity);
            else if (_slots.Length < capacity) Resize(Primes.AtLeast(capacity));
            return _slots.Length;
        }

        public void TrimExcess()
        {
            if (_count == 0)
            {
                _buckets = null;
                _slots = null;
                _used = 0;
                _freeList = -1;
                _version++;
                return;
            }
            T[] items = ToArray();
            Initialize(_count);
            _used = 0;
            _count = 0;
            _freeList = -1;
            for (int i = 0; i < items.Length; i++)
            {
                Add(items[i]);
            }
        }

        private T[] ToArray()
        {
            T[] items = new T[_count];
            CopyTo(items, 0, _count);
            return items;
        }

        public void CopyTo(T[] array)
        {
            CopyTo(array, 0, _count);
        }

        public void CopyTo(T[] array, int arrayIndex)
        {
            CopyTo(array, arrayIndex, _count);
        }

        public void CopyTo(T[] array, int arrayIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (arrayIndex < 0) throw new ArgumentOutOfRangeException("arrayIndex", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (arrayIndex > array.Length || count > array.Length - arrayIndex)
            {
                throw new ArgumentException(
                    "Destination array is not long enough to copy all the items in the collection. "
                    + "Check array index and length.");
            }
            int copied = 0;
            for (int i = 0; i < _used && copied < count; i++)
            {
                if (_slots[i].Hash >= 0) array[arrayIndex + copied++] = _slots[i].Value;
            }
        }

        public void UnionWith(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            IEnumerator<T> e = other.GetEnumerator();
            while (e.MoveNext())
            {
                Add(e.Current);
            }
            e.Dispose();
        }

        private HashSet<T> AsSet(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            HashSet<T> set = other as HashSet<T>;
            return set != null && set._comparer.Equals(_comparer) ? set : new HashSet<T>(other, _comparer);
        }

        public void IntersectWith(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            T[] items = ToArray();
            for (int i = 0; i < items.Length; i++)
            {
                if (!set.Contains(items[i])) Remove(items[i]);
            }
        }

        public void ExceptWith(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            if (other == this)
            {
                Clear();
                return;
            }
            IEnumerator<T> e = other.GetEnumerator();
            while (e.MoveNext())
            {
                Remove(e.Current);
            }
            e.Dispose();
        }

        public void SymmetricExceptWith(IEnumerable<T> other)
        {
            T[] items = AsSet(other).ToArray();
            for (int i = 0; i < items.Length; i++)
            {
                if (!Remove(items[i])) Add(items[i]);
            }
        }

        private bool HasAll(HashSet<T> set)
        {
            for (int i = 0; i < set._used; i++)
            {
                if (set._slots[i].Hash >= 0 && !Contains(set._slots[i].Value)) return false;
            }
            return true;
        }

        public bool IsSubsetOf(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            return _count <= set._count && set.HasAll(this);
        }

        public bool IsProperSubsetOf(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            return _count < set._count && set.HasAll(this);
        }

        public bool IsSupersetOf(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            return set._count <= _count && HasAll(set);
        }

        public bool IsProperSupersetOf(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            return set._count < _count && HasAll(set);
        }

        public bool Overlaps(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            for (int i = 0; i < _used; i++)
            {
                if (_slots[i].Hash >= 0 && set.Contains(_slots[i].Value)) return true;
            }
            return false;
        }

        public bool SetEquals(IEnumerable<T> other)
        {
            HashSet<T> set = AsSet(other);
            return set._count == _count && HasAll(set);
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return new Enumerator(this);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return new Enumerator(this);
        }

        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private readonly HashSet<T> _set;
            private readonly int _version;
            private int _index;
            private T _current;

            internal Enumerator(HashSet<T> set)
            {
                _set = set;
                _version = set._version;
                _index = 0;
                _current = default;
            }

            public void Dispose()
            {
            }

            public bool MoveNext()
            {
                if (_version != _set._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified after the enumerator was instantiated.");
                }
                while (_index < _set._used)
                {
                    int i = _index++;
                    if (_set._slots[i].Hash < 0) continue;
                    _current = _set._slots[i].Value;
                    return true;
                }
                _index = _set._used + 1;
                _current = default;
                return false;
            }

            public T Current => _current;

            object IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == _set._used + 1)
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
