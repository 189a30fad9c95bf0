namespace System.Collections.Generic
{
    // Sorting, and what takes a delegate.
    public partial class List<T>
    {
        public ObjectModel.ReadOnlyCollection<T> AsReadOnly()
        {
            return new ObjectModel.ReadOnlyCollection<T>(this);
        }

        public void Sort()
        {
            Sort(0, _size, null);
        }

        public void Sort(IComparer<T> comparer)
        {
            Sort(0, _size, comparer);
        }

        public void Sort(int index, int count, IComparer<T> comparer)
        {
            CheckRange(index, count);
            if (count > 1) Array.Sort(_items, index, count, comparer);
            _version++;
        }

        public void Sort(Comparison<T> comparison)
        {
            if (comparison == null) throw new ArgumentNullException("comparison");
            if (_size > 1) Array.SortBy(_items, 0, _size, comparison);
            _version++;
        }

        public int BinarySearch(T item)
        {
            return BinarySearch(0, _size, item, null);
        }

        public int BinarySearch(T item, IComparer<T> comparer)
        {
            return BinarySearch(0, _size, item, comparer);
        }

        public int BinarySearch(int index, int count, T item, IComparer<T> comparer)
        {
            CheckRange(index, count);
            return Array.BinarySearch(_items, index, count, item, comparer);
        }

        public int LastIndexOf(T item, int index)
        {
            if (index >= _size) throw IndexOutOfRange("index");
            return LastIndexOf(item, index, index + 1);
        }

        public int LastIndexOf(T item, int index, int count)
        {
            if (_size == 0) return -1;
            if ((uint)index >= (uint)_size) throw IndexOutOfRange("index");
            return Array.LastIndexOf(_items, item, index, count);
        }

        private static void CheckMatch(Predicate<T> match)
        {
            if (match == null) throw new ArgumentNullException("match");
        }

        public bool Exists(Predicate<T> match)
        {
            return FindIndex(match) >= 0;
        }

        public T Find(Predicate<T> match)
        {
            int index = FindIndex(match);
            return index < 0 ? default : _items[index];
        }

        public T FindLast(Predicate<T> match)
        {
            int index = FindLastIndex(match);
            return index < 0 ? default : _items[index];
        }

        public List<T> FindAll(Predicate<T> match)
        {
            CheckMatch(match);
            List<T> found = new List<T>();
            for (int i = 0; i < _size; i++)
            {
                if (match(_items[i])) found.Add(_items[i]);
            }
            return found;
        }

        public int FindIndex(Predicate<T> match)
        {
            return FindIndex(0, _size, match);
        }

        public int FindIndex(int startIndex, Predicate<T> match)
        {
            return FindIndex(startIndex, _size - startIndex, match);
        }

        public int FindIndex(int startIndex, int count, Predicate<T> match)
        {
            if ((uint)startIndex > (uint)_size) throw IndexOutOfRange("startIndex");
            if (count < 0 || startIndex > _size - count) throw IndexOutOfRange("count");
            CheckMatch(match);
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (match(_items[i])) return i;
            }
            return -1;
        }

        public int FindLastIndex(Predicate<T> match)
        {
            return FindLastIndex(_size - 1, _size, match);
        }

        public int FindLastIndex(int startIndex, Predicate<T> match)
        {
            return FindLastIndex(startIndex, startIndex + 1, match);
        }

        public int FindLastIndex(int startIndex, int count, Predicate<T> match)
        {
            CheckMatch(match);
            if (_size == 0 ? startIndex != -1 : (uint)startIndex >= (uint)_size) throw IndexOutOfRange("startIndex");
            if (count < 0 || startIndex - count + 1 < 0) throw IndexOutOfRange("count");
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (match(_items[i])) return i;
            }
            return -1;
        }

        public bool TrueForAll(Predicate<T> match)
        {
            CheckMatch(match);
            for (int i = 0; i < _size; i++)
            {
                if (!match(_items[i])) return false;
            }
            return true;
        }

        public void ForEach(Action<T> action)
        {
            if (action == null) throw new ArgumentNullException("action");
            int version = _version;
            for (int i = 0; i < _size && version == _version; i++)
            {
                action(_items[i]);
            }
            if (version != _version)
            {
                throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
            }
        }

        public int RemoveAll(Predicate<T> match)
        {
            CheckMatch(match);
            int kept = 0;
            for (int i = 0; i < _size; i++)
            {
                if (!match(_items[i])) _items[kept++] = _items[i];
            }
            int removed = _size - kept;
            if (removed == 0) return 0;
            Array.Clear(_items, kept, removed);
            _size = kept;
            _version++;
            return removed;
        }

        public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
        {
            if (converter == null) throw new ArgumentNullException("converter");
            List<TOutput> converted = new List<TOutput>(_size);
            for (int i = 0; i < _size; i++)
            {
                converted.Add(converter(_items[i]));
            }
            return converted;
        }
    }
}
