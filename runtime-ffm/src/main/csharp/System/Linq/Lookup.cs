using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    public interface IGrouping<out TKey, out TElement> : IEnumerable<TElement>
    {
        TKey Key { get; }
    }

    public interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>>
    {
        int Count { get; }
        IEnumerable<TElement> this[TKey key] { get; }
        bool Contains(TKey key);
    }

    /// <summary>A group of a lookup: a list that its users cannot change.</summary>
    internal sealed class Grouping<TKey, TElement> : IGrouping<TKey, TElement>, IList<TElement>
    {
        internal readonly int HashCode;
        internal Grouping<TKey, TElement> NextInBucket;
        private readonly TKey _key;
        private TElement[] _elements = new TElement[1];
        private int _count;

        internal Grouping(TKey key, int hashCode)
        {
            _key = key;
            HashCode = hashCode;
        }

        public TKey Key => _key;

        public int Count => _count;

        public bool IsReadOnly => true;

        public TElement this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_count) throw new ArgumentOutOfRangeException("index");
                return _elements[index];
            }
            set { throw new NotSupportedException(); }
        }

        internal void Append(TElement element)
        {
            if (_count == _elements.Length) Array.Resize(ref _elements, checked(_count * 2));
            _elements[_count++] = element;
        }

        public IEnumerator<TElement> GetEnumerator()
        {
            for (int i = 0; i < _count; i++)
            {
                yield return _elements[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public bool Contains(TElement item)
        {
            return IndexOf(item) >= 0;
        }

        public int IndexOf(TElement item)
        {
            return Array.IndexOf(_elements, item, 0, _count);
        }

        public void CopyTo(TElement[] array, int arrayIndex)
        {
            Array.Copy(_elements, 0, array, arrayIndex, _count);
        }

        void ICollection<TElement>.Add(TElement item)
        {
            throw new NotSupportedException();
        }

        void ICollection<TElement>.Clear()
        {
            throw new NotSupportedException();
        }

        bool ICollection<TElement>.Remove(TElement item)
        {
            throw new NotSupportedException();
        }

        void IList<TElement>.Insert(int index, TElement item)
        {
            throw new NotSupportedException();
        }

        void IList<TElement>.RemoveAt(int index)
        {
            throw new NotSupportedException();
        }
    }

    /// <summary>Groups by key, in the order in which their keys came. Null is a key like others.</summary>
    public class Lookup<TKey, TElement> : ILookup<TKey, TElement>
    {
        private readonly IEqualityComparer<TKey> _comparer;
        private readonly List<Grouping<TKey, TElement>> _groups = new List<Grouping<TKey, TElement>>();
        private Grouping<TKey, TElement>[] _buckets = new Grouping<TKey, TElement>[7];

        internal Lookup(IEqualityComparer<TKey> comparer)
        {
            _comparer = comparer ?? EqualityComparer<TKey>.Default;
        }

        public int Count => _groups.Count;

        public IEnumerable<TElement> this[TKey key]
        {
            get
            {
                Grouping<TKey, TElement> group = FindGroup(key);
                if (group != null) return group;
                return Array.Empty<TElement>();
            }
        }

        public bool Contains(TKey key)
        {
            return FindGroup(key) != null;
        }

        private int HashOf(TKey key)
        {
            return key == null ? 0 : _comparer.GetHashCode(key) & 0x7FFFFFFF;
        }

        internal Grouping<TKey, TElement> FindGroup(TKey key)
        {
            return FindGroup(key, HashOf(key));
        }

        private Grouping<TKey, TElement> FindGroup(TKey key, int hash)
        {
            Grouping<TKey, TElement> group = _buckets[hash % _buckets.Length];
            while (group != null && (group.HashCode != hash || !_comparer.Equals(group.Key, key)))
            {
                group = group.NextInBucket;
            }
            return group;
        }

        internal Grouping<TKey, TElement> GroupOf(TKey key)
        {
            int hash = HashOf(key);
            Grouping<TKey, TElement> group = FindGroup(key, hash);
            if (group == null)
            {
                if (_groups.Count == _buckets.Length) Grow();
                group = new Grouping<TKey, TElement>(key, hash);
                _groups.Add(group);
                Link(group);
            }
            return group;
        }

        private void Link(Grouping<TKey, TElement> group)
        {
            int bucket = group.HashCode % _buckets.Length;
            group.NextInBucket = _buckets[bucket];
            _buckets[bucket] = group;
        }

        private void Grow()
        {
            _buckets = new Grouping<TKey, TElement>[checked(_groups.Count * 2 + 1)];
            for (int i = 0; i < _groups.Count; i++)
            {
                Link(_groups[i]);
            }
        }

        public IEnumerable<TResult> ApplyResultSelector<TResult>(
            Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
        {
            for (int i = 0; i < _groups.Count; i++)
            {
                yield return resultSelector(_groups[i].Key, _groups[i]);
            }
        }

        public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
        {
            for (int i = 0; i < _groups.Count; i++)
            {
                yield return _groups[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
