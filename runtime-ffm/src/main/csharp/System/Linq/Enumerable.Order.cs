using System.Collections;
using System.Collections.Generic;
using Gatun;

namespace System.Linq
{
    public interface IOrderedEnumerable<out TElement> : IEnumerable<TElement>
    {
        IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector,
            IComparer<TKey> comparer, bool descending);
    }

    public static partial class Enumerable
    {
        public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source,
            Func<TSource, TKey> keySelector)
        {
            return new Ordered<TSource, TKey>(source, keySelector, null, false, null);
        }

        public static IOrderedEnumerable<TSource> OrderBy<TSource, TKey>(this IEnumerable<TSource> source,
            Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            return new Ordered<TSource, TKey>(source, keySelector, comparer, false, null);
        }

        public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source,
            Func<TSource, TKey> keySelector)
        {
            return new Ordered<TSource, TKey>(source, keySelector, null, true, null);
        }

        public static IOrderedEnumerable<TSource> OrderByDescending<TSource, TKey>(this IEnumerable<TSource> source,
            Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            return new Ordered<TSource, TKey>(source, keySelector, comparer, true, null);
        }

        public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source,
            Func<TSource, TKey> keySelector)
        {
            return ThenBy(source, keySelector, null);
        }

        public static IOrderedEnumerable<TSource> ThenBy<TSource, TKey>(this IOrderedEnumerable<TSource> source,
            Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Check(source, "source");
            return source.CreateOrderedEnumerable(keySelector, comparer, false);
        }

        public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(
            this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector)
        {
            return ThenByDescending(source, keySelector, null);
        }

        public static IOrderedEnumerable<TSource> ThenByDescending<TSource, TKey>(
            this IOrderedEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey> comparer)
        {
            Check(source, "source");
            return source.CreateOrderedEnumerable(keySelector, comparer, true);
        }
    }

    /// <summary>The keys of one ordering for every element, and those of the orderings that refine it.</summary>
    internal abstract class SortKeys
    {
        internal SortKeys Next;

        internal abstract int Compare(int a, int b);

        /// <summary>Orders positions by all keys, and where those are equal by position: the sort is stable.</summary>
        internal int[] Sort(int count)
        {
            int[] positions = new int[count];
            for (int i = 0; i < count; i++)
            {
                positions[i] = i;
            }
            ArraySorter<int, int, PositionOrder>.Sort(positions, null, 0, count, new PositionOrder(this));
            return positions;
        }

        private readonly struct PositionOrder : IComparer<int>
        {
            private readonly SortKeys _keys;

            internal PositionOrder(SortKeys keys)
            {
                _keys = keys;
            }

            public int Compare(int a, int b)
            {
                if (a == b) return 0;
                for (SortKeys keys = _keys; keys != null; keys = keys.Next)
                {
                    int order = keys.Compare(a, b);
                    if (order != 0) return order;
                }
                return a < b ? -1 : 1;
            }
        }
    }

    internal sealed class SortKeys<TKey> : SortKeys
    {
        private readonly TKey[] _keys;
        private readonly IComparer<TKey> _comparer;
        private readonly bool _descending;

        internal SortKeys(TKey[] keys, IComparer<TKey> comparer, bool descending)
        {
            _keys = keys;
            _comparer = comparer;
            _descending = descending;
        }

        internal override int Compare(int a, int b)
        {
            int order = _comparer.Compare(_keys[a], _keys[b]);
            // Not negated: int.MinValue has no opposite.
            return !_descending || order == 0 ? order : order > 0 ? -1 : 1;
        }
    }

    internal abstract class Ordered<TElement> : IOrderedEnumerable<TElement>, IPartial<TElement>
    {
        protected readonly IEnumerable<TElement> _source;

        protected Ordered(IEnumerable<TElement> source)
        {
            if (source == null) throw new ArgumentNullException("source");
            _source = source;
        }

        /// <summary>The keys of the coarser orderings, each refined by the next, and then <paramref name="finer"/>.</summary>
        internal abstract SortKeys MakeKeys(TElement[] elements, SortKeys finer);

        public IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector,
            IComparer<TKey> comparer, bool descending)
        {
            return new Ordered<TElement, TKey>(_source, keySelector, comparer, descending, this);
        }

        public IEnumerator<TElement> GetEnumerator()
        {
            TElement[] elements = Enumerable.ToArray(_source);
            if (elements.Length == 0) yield break;
            int[] positions = MakeKeys(elements, null).Sort(elements.Length);
            for (int i = 0; i < positions.Length; i++)
            {
                yield return elements[positions[i]];
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public TElement TryFirst(out bool found)
        {
            return TryElementAt(0, out found);
        }

        public TElement TryLast(out bool found)
        {
            TElement[] elements = Enumerable.ToArray(_source);
            return At(elements, elements.Length - 1, out found);
        }

        public TElement TryElementAt(int index, out bool found)
        {
            return At(Enumerable.ToArray(_source), index, out found);
        }

        private TElement At(TElement[] elements, int index, out bool found)
        {
            found = (uint)index < (uint)elements.Length;
            return found ? elements[MakeKeys(elements, null).Sort(elements.Length)[index]] : default;
        }
    }

    internal sealed class Ordered<TElement, TKey> : Ordered<TElement>
    {
        private readonly Ordered<TElement> _coarser;
        private readonly Func<TElement, TKey> _keySelector;
        private readonly IComparer<TKey> _comparer;
        private readonly bool _descending;

        internal Ordered(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IComparer<TKey> comparer,
            bool descending, Ordered<TElement> coarser)
            : base(source)
        {
            if (keySelector == null) throw new ArgumentNullException("keySelector");
            _keySelector = keySelector;
            _comparer = comparer ?? Comparer<TKey>.Default;
            _descending = descending;
            _coarser = coarser;
        }

        internal override SortKeys MakeKeys(TElement[] elements, SortKeys finer)
        {
            TKey[] keys = new TKey[elements.Length];
            // The coarsest keys are computed first.
            SortKeys<TKey> own = new SortKeys<TKey>(keys, _comparer, _descending);
            own.Next = finer;
            SortKeys first = _coarser == null ? own : _coarser.MakeKeys(elements, own);
            for (int i = 0; i < keys.Length; i++)
            {
                keys[i] = _keySelector(elements[i]);
            }
            return first;
        }
    }
}
