using System.Collections;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>A query that gives single elements without making those before them.</summary>
    internal interface IPartial<T>
    {
        T TryFirst(out bool found);

        T TryLast(out bool found);

        T TryElementAt(int index, out bool found);
    }

    /// <summary>
    /// A projection of a list. Its last element, or that of an index, runs the selector once; enumerated, it enumerates
    /// the list.
    /// </summary>
    internal sealed class SelectedList<TSource, TResult> : IEnumerable<TResult>, IPartial<TResult>
    {
        private readonly IList<TSource> _source;
        private readonly Func<TSource, TResult> _selector;

        internal SelectedList(IList<TSource> source, Func<TSource, TResult> selector)
        {
            _source = source;
            _selector = selector;
        }

        public IEnumerator<TResult> GetEnumerator()
        {
            foreach (TSource element in _source)
            {
                yield return _selector(element);
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public TResult TryFirst(out bool found)
        {
            return TryElementAt(0, out found);
        }

        public TResult TryLast(out bool found)
        {
            return TryElementAt(_source.Count - 1, out found);
        }

        public TResult TryElementAt(int index, out bool found)
        {
            found = (uint)index < (uint)_source.Count;
            return found ? _selector(_source[index]) : default;
        }
    }

    /// <summary>Consecutive integers.</summary>
    internal sealed class RangeList : IEnumerable<int>, IPartial<int>
    {
        private readonly int _start;
        private readonly int _count;

        internal RangeList(int start, int count)
        {
            _start = start;
            _count = count;
        }

        public IEnumerator<int> GetEnumerator()
        {
            for (int i = 0; i < _count; i++)
            {
                yield return _start + i;
            }
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public int TryFirst(out bool found)
        {
            return TryElementAt(0, out found);
        }

        public int TryLast(out bool found)
        {
            return TryElementAt(_count - 1, out found);
        }

        public int TryElementAt(int index, out bool found)
        {
            found = (uint)index < (uint)_count;
            return found ? _start + index : 0;
        }
    }
}
