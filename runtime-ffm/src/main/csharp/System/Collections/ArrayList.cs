using System.Collections.Generic;

namespace System.Collections
{
    public class ArrayList : IList, ICloneable
    {
        private const int DefaultCapacity = 4;

        private object[] _items;
        private int _size;
        private int _version;

        public ArrayList()
        {
            _items = Array.Empty<object>();
        }

        public ArrayList(int capacity)
        {
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity", "'capacity' must be non-negative.");
            }
            _items = new object[capacity];
        }

        public ArrayList(ICollection c)
        {
            if (c == null) throw new ArgumentNullException("c", "Collection cannot be null.");
            _items = Array.Empty<object>();
            AddRange(c);
        }

        public virtual int Capacity
        {
            get { return _items.Length; }
            set
            {
                if (value < _size)
                {
                    throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                }
                if (value != _items.Length) Array.Resize(ref _items, value == 0 ? DefaultCapacity : value);
            }
        }

        public virtual int Count => _size;
        public virtual bool IsFixedSize => false;
        public virtual bool IsReadOnly => false;
        public virtual bool IsSynchronized => false;
        public virtual object SyncRoot => this;

        private void CheckIndex(int index)
        {
            if (index < 0 || index >= _size) throw String.IndexOutOfRange("index");
        }

        public virtual object this[int index]
        {
            get
            {
                CheckIndex(index);
                return _items[index];
            }
            set
            {
                CheckIndex(index);
                _items[index] = value;
                _version++;
            }
        }

        private void CheckRange(int index, int count)
        {
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (_size - index < count)
            {
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater "
                    + "than the number of elements from index to the end of the source collection.");
            }
        }

        private void OpenGap(int index, int count)
        {
            if (_items.Length < _size + count)
            {
                Capacity = Math.Max(_items.Length == 0 ? DefaultCapacity : _items.Length * 2, _size + count);
            }
            Array.Copy(_items, index, _items, index + count, _size - index);
            _size += count;
            _version++;
        }

        public virtual int Add(object value)
        {
            OpenGap(_size, 1);
            _items[_size - 1] = value;
            return _size - 1;
        }

        public virtual void AddRange(ICollection c)
        {
            InsertRange(_size, c);
        }

        public virtual void Insert(int index, object value)
        {
            if (index < 0 || index > _size)
            {
                throw new ArgumentOutOfRangeException("index",
                    "Insertion index was out of range. Must be non-negative and less than or equal to size.");
            }
            OpenGap(index, 1);
            _items[index] = value;
        }

        public virtual void InsertRange(int index, ICollection c)
        {
            if (c == null) throw new ArgumentNullException("c", "Collection cannot be null.");
            if (index < 0 || index > _size) throw String.IndexOutOfRange("index");
            object[] added = new object[c.Count];
            c.CopyTo(added, 0);
            if (added.Length == 0) return;
            OpenGap(index, added.Length);
            Array.Copy(added, 0, _items, index, added.Length);
        }

        public virtual void SetRange(int index, ICollection c)
        {
            if (c == null) throw new ArgumentNullException("c", "Collection cannot be null.");
            int count = c.Count;
            if (index < 0 || index > _size - count) throw String.IndexOutOfRange("index");
            if (count == 0) return;
            c.CopyTo(_items, index);
            _version++;
        }

        public virtual ArrayList GetRange(int index, int count)
        {
            CheckRange(index, count);
            ArrayList part = new ArrayList(count);
            Array.Copy(_items, index, part._items, 0, count);
            part._size = count;
            return part;
        }

        public virtual void Remove(object obj)
        {
            int index = IndexOf(obj);
            if (index >= 0) RemoveAt(index);
        }

        public virtual void RemoveAt(int index)
        {
            CheckIndex(index);
            RemoveRange(index, 1);
        }

        public virtual void RemoveRange(int index, int count)
        {
            CheckRange(index, count);
            if (count == 0) return;
            _size -= count;
            Array.Copy(_items, index + count, _items, index, _size - index);
            Array.Clear(_items, _size, count);
            _version++;
        }

        public virtual void Clear()
        {
            Array.Clear(_items, 0, _size);
            _size = 0;
            _version++;
        }

        public virtual bool Contains(object item)
        {
            return IndexOf(item) >= 0;
        }

        public virtual int IndexOf(object value)
        {
            return Array.IndexOf(_items, value, 0, _size);
        }

        public virtual int IndexOf(object value, int startIndex)
        {
            if (startIndex > _size) throw String.IndexOutOfRange("startIndex");
            return Array.IndexOf(_items, value, startIndex, _size - startIndex);
        }

        public virtual int IndexOf(object value, int startIndex, int count)
        {
            if (startIndex > _size) throw String.IndexOutOfRange("startIndex");
            if (count < 0 || startIndex > _size - count)
            {
                throw new ArgumentOutOfRangeException("count",
                    "Count must be positive and count must refer to a location within the string/array/collection.");
            }
            return Array.IndexOf(_items, value, startIndex, count);
        }

        public virtual int LastIndexOf(object value)
        {
            return _size == 0 ? -1 : Array.LastIndexOf(_items, value, _size - 1, _size);
        }

        public virtual void Reverse()
        {
            Reverse(0, _size);
        }

        public virtual void Reverse(int index, int count)
        {
            CheckRange(index, count);
            Array.Reverse(_items, index, count);
            _version++;
        }

        public virtual void Sort()
        {
            Sort(0, _size, null);
        }

        public virtual void Sort(IComparer comparer)
        {
            Sort(0, _size, comparer);
        }

        public virtual void Sort(int index, int count, IComparer comparer)
        {
            CheckRange(index, count);
            Array.Sort(_items, index, count, comparer);
            _version++;
        }

        public virtual int BinarySearch(object value)
        {
            return BinarySearch(0, _size, value, null);
        }

        public virtual int BinarySearch(object value, IComparer comparer)
        {
            return BinarySearch(0, _size, value, comparer);
        }

        public virtual int BinarySearch(int index, int count, object value, IComparer comparer)
        {
            CheckRange(index, count);
            return Array.BinarySearch((Array)_items, index, count, value, comparer);
        }

        public virtual void CopyTo(Array array)
        {
            CopyTo(array, 0);
        }

        public virtual void CopyTo(Array array, int arrayIndex)
        {
            Array.Copy(_items, 0, array, arrayIndex, _size);
        }

        public virtual void CopyTo(int index, Array array, int arrayIndex, int count)
        {
            CheckRange(index, count);
            Array.Copy(_items, index, array, arrayIndex, count);
        }

        public virtual object[] ToArray()
        {
            object[] array = new object[_size];
            Array.Copy(_items, 0, array, 0, _size);
            return array;
        }

        public virtual Array ToArray(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            Array array = Array.CreateInstance(type, _size);
            Array.Copy(_items, 0, array, 0, _size);
            return array;
        }

        public virtual void TrimToSize()
        {
            Capacity = _size;
        }

        public virtual object Clone()
        {
            return GetRange(0, _size);
        }

        public static ArrayList Repeat(object value, int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            ArrayList list = new ArrayList(Math.Max(count, DefaultCapacity));
            for (int i = 0; i < count; i++)
            {
                list.Add(value);
            }
            return list;
        }

        public virtual IEnumerator GetEnumerator()
        {
            return new Enumerator(this, 0, _size);
        }

        public virtual IEnumerator GetEnumerator(int index, int count)
        {
            CheckRange(index, count);
            return new Enumerator(this, index, count);
        }

        private sealed class Enumerator : IEnumerator, ICloneable
        {
            private readonly ArrayList _list;
            private readonly int _start;
            private readonly int _end;
            private readonly int _version;
            private int _index;

            internal Enumerator(ArrayList list, int start, int count)
            {
                _list = list;
                _start = start;
                _end = start + count;
                _version = list._version;
                _index = start - 1;
            }

            public object Clone()
            {
                return MemberwiseClone();
            }

            private void CheckVersion()
            {
                if (_version != _list._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified; enumeration operation may not execute.");
                }
            }

            public bool MoveNext()
            {
                CheckVersion();
                if (_index < _end) _index++;
                return _index < _end;
            }

            public object Current
            {
                get
                {
                    if (_index < _start)
                    {
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    }
                    if (_index >= _end) throw new InvalidOperationException("Enumeration already finished.");
                    return _list._items[_index];
                }
            }

            public void Reset()
            {
                CheckVersion();
                _index = _start - 1;
            }
        }
    }
}
