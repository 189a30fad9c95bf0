using Gatun;

namespace System.Collections.Generic
{
    /// <summary>A set in the order of its comparer. A view of it is the same tree seen through bounds.</summary>
    public class SortedSet<T> : ISet<T>, ICollection<T>, IReadOnlyCollection<T>, ICollection
    {
        private readonly SortedTree<T, bool> _tree;
        private readonly Bounds<T> _bounds;

        public SortedSet()
            : this((IComparer<T>)null)
        {
        }

        public SortedSet(IComparer<T> comparer)
        {
            _tree = new SortedTree<T, bool>(comparer);
        }

        public SortedSet(IEnumerable<T> collection)
            : this(collection, null)
        {
        }

        public SortedSet(IEnumerable<T> collection, IComparer<T> comparer)
            : this(comparer)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection)
            {
                _tree.Add(item, true);
            }
        }

        private SortedSet(SortedTree<T, bool> tree, Bounds<T> bounds)
        {
            _tree = tree;
            _bounds = bounds;
        }

        private bool IsView => _bounds.HasLower || _bounds.HasUpper;

        public int Count
        {
            get
            {
                if (!IsView) return _tree.Count;
                int count = 0;
                SortedTree<T, bool>.Walk walk = Forwards();
                while (walk.MoveNext())
                {
                    count++;
                }
                return count;
            }
        }

        public IComparer<T> Comparer => _tree.Comparer;
        bool ICollection<T>.IsReadOnly => false;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => this;

        private SortedTree<T, bool>.Walk Forwards()
        {
            return new SortedTree<T, bool>.Walk(_tree, _bounds, false);
        }

        public T Min
        {
            get
            {
                SortedTree<T, bool>.Walk walk = Forwards();
                return walk.MoveNext() ? walk.Current.Key : default;
            }
        }

        public T Max
        {
            get
            {
                SortedTree<T, bool>.Walk walk = new SortedTree<T, bool>.Walk(_tree, _bounds, true);
                return walk.MoveNext() ? walk.Current.Key : default;
            }
        }

        public bool Add(T item)
        {
            if (!_bounds.Contains(item, _tree.Comparer)) throw new ArgumentOutOfRangeException("item");
            return _tree.Add(item, true);
        }

        void ICollection<T>.Add(T item)
        {
            Add(item);
        }

        public bool Remove(T item)
        {
            return _bounds.Contains(item, _tree.Comparer) && _tree.Remove(item);
        }

        public int RemoveWhere(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
            int removed = 0;
            foreach (T item in ToArray())
            {
                if (match(item) && Remove(item)) removed++;
            }
            return removed;
        }

        public virtual void Clear()
        {
            if (!IsView)
            {
                _tree.Clear();
                return;
            }
            foreach (T item in ToArray())
            {
                _tree.Remove(item);
            }
        }

        public virtual bool Contains(T item)
        {
            return _bounds.Contains(item, _tree.Comparer) && _tree.Find(item) != null;
        }

        public bool TryGetValue(T equalValue, out T actualValue)
        {
            SortedTree<T, bool>.Node node = _bounds.Contains(equalValue, _tree.Comparer) ? _tree.Find(equalValue) : null;
            actualValue = node == null ? default : node.Key;
            return node != null;
        }

        public virtual SortedSet<T> GetViewBetween(T lowerValue, T upperValue)
        {
            if (_tree.Comparer.Compare(lowerValue, upperValue) > 0)
            {
                throw new ArgumentException("Must be less than or equal to upperValue.", "lowerValue");
            }
            if (!_bounds.AboveLower(lowerValue, _tree.Comparer)) throw new ArgumentOutOfRangeException("lowerValue");
            if (!_bounds.BelowUpper(upperValue, _tree.Comparer)) throw new ArgumentOutOfRangeException("upperValue");
            return new SortedSet<T>(_tree, new Bounds<T>(true, lowerValue, true, upperValue));
        }

        private T[] ToArray()
        {
            T[] items = new T[Count];
            CopyTo(items);
            return items;
        }

        public void CopyTo(T[] array)
        {
            CopyTo(array, 0, Count);
        }

        public void CopyTo(T[] array, int index)
        {
            CopyTo(array, index, Count);
        }

        public void CopyTo(T[] array, int index, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0)
            {
                throw new ArgumentOutOfRangeException("index", index, "Non-negative number required.");
            }
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (count > array.Length - index)
            {
                throw new ArgumentException("Destination array is not long enough to copy all the items in the "
                    + "collection. Check array index and length.");
            }
            SortedTree<T, bool>.Walk walk = Forwards();
            while (count-- > 0 && walk.MoveNext())
            {
                array[index++] = walk.Current.Key;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Array.Copy(ToArray(), 0, array, index, Count);
        }

        public IEnumerable<T> Reverse()
        {
            SortedTree<T, bool>.Walk walk = new SortedTree<T, bool>.Walk(_tree, _bounds, true);
            while (walk.MoveNext())
            {
                yield return walk.Current.Key;
            }
        }

        // Operations between sets. The other collection may hold an item several times and in any order.

        private SortedSet<T> AsSet(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            SortedSet<T> set = other as SortedSet<T>;
            return set != null && set.Comparer.Equals(Comparer) ? set : new SortedSet<T>(other, Comparer);
        }

        public void UnionWith(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            foreach (T item in other == this ? ToArray() : other)
            {
                Add(item);
            }
        }

        public virtual void IntersectWith(IEnumerable<T> other)
        {
            SortedSet<T> set = AsSet(other);
            foreach (T item in ToArray())
            {
                if (!set.Contains(item)) Remove(item);
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
            foreach (T item in other)
            {
                Remove(item);
            }
        }

        public void SymmetricExceptWith(IEnumerable<T> other)
        {
            foreach (T item in AsSet(other).ToArray())
            {
                if (!Remove(item)) Add(item);
            }
        }

        private bool ContainsAll(SortedSet<T> other)
        {
            foreach (T item in other)
            {
                if (!Contains(item)) return false;
            }
            return true;
        }

        public bool IsSubsetOf(IEnumerable<T> other)
        {
            return AsSet(other).ContainsAll(this);
        }

        public bool IsProperSubsetOf(IEnumerable<T> other)
        {
            SortedSet<T> set = AsSet(other);
            return Count < set.Count && set.ContainsAll(this);
        }

        public bool IsSupersetOf(IEnumerable<T> other)
        {
            return ContainsAll(AsSet(other));
        }

        public bool IsProperSupersetOf(IEnumerable<T> other)
        {
            SortedSet<T> set = AsSet(other);
            return Count > set.Count && ContainsAll(set);
        }

        public bool SetEquals(IEnumerable<T> other)
        {
            SortedSet<T> set = AsSet(other);
            return Count == set.Count && ContainsAll(set);
        }

        public bool Overlaps(IEnumerable<T> other)
        {
            if (other == null) throw new ArgumentNullException("other");
            foreach (T item in other)
            {
                if (Contains(item)) return true;
            }
            return false;
        }

        public static IEqualityComparer<SortedSet<T>> CreateSetComparer()
        {
            return CreateSetComparer(null);
        }

        public static IEqualityComparer<SortedSet<T>> CreateSetComparer(IEqualityComparer<T> memberEqualityComparer)
        {
            return new SetComparer(memberEqualityComparer ?? EqualityComparer<T>.Default);
        }

        private sealed class SetComparer : IEqualityComparer<SortedSet<T>>
        {
            private readonly IEqualityComparer<T> _members;

            internal SetComparer(IEqualityComparer<T> members)
            {
                _members = members;
            }

            public bool Equals(SortedSet<T> x, SortedSet<T> y)
            {
                return x == y || (x != null && y != null && x.SetEquals(y));
            }

            public int GetHashCode(SortedSet<T> obj)
            {
                int hash = 0;
                if (obj == null) return hash;
                foreach (T item in obj)
                {
                    hash ^= _members.GetHashCode(item) & 0x7FFFFFFF;
                }
                return hash;
            }

            public override bool Equals(object obj)
            {
                return obj is SetComparer other && _members == other._members;
            }

            public override int GetHashCode()
            {
                return _members.GetHashCode();
            }
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(Forwards());
        }

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            return GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public struct Enumerator : IEnumerator<T>, IEnumerator
        {
            private SortedTree<T, bool>.Walk _walk;

            internal Enumerator(SortedTree<T, bool>.Walk walk)
            {
                _walk = walk;
            }

            public T Current => _walk.Current == null ? default : _walk.Current.Key;

            object IEnumerator.Current
            {
                get
                {
                    if (_walk.Current == null)
                    {
                        throw new InvalidOperationException(
                            "Enumeration has either not started or has already finished.");
                    }
                    return _walk.Current.Key;
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
    }
}
