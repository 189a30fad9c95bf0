using System.Collections.Generic;

namespace System.Collections.ObjectModel
{
    /// <summary>A list whose changes pass through four methods that derived classes override.</summary>
    public class Collection<T> : IList<T>, IList, IReadOnlyList<T>
    {
        private readonly IList<T> _items;

        public Collection()
        {
            _items = new List<T>();
        }

        public Collection(IList<T> list)
        {
            if (list == null) throw new ArgumentNullException("list");
            _items = list;
        }

        protected IList<T> Items => _items;

        public int Count => _items.Count;

        public T this[int index]
        {
            get { return _items[index]; }
            set
            {
                CheckChangeable();
                CheckIndex(index, _items.Count - 1);
                SetItem(index, value);
            }
        }

        private void CheckChangeable()
        {
            if (_items.IsReadOnly) throw new NotSupportedException("Collection is read-only.");
        }

        private static void CheckIndex(int index, int last)
        {
            if (index < 0 || index > last) throw String.IndexOutOfRange("index");
        }

        public void Add(T item)
        {
            CheckChangeable();
            InsertItem(_items.Count, item);
        }

        public void Clear()
        {
            CheckChangeable();
            ClearItems();
        }

        public void Insert(int index, T item)
        {
            CheckChangeable();
            CheckIndex(index, _items.Count);
            InsertItem(index, item);
        }

        public bool Remove(T item)
        {
            CheckChangeable();
            int index = _items.IndexOf(item);
            if (index < 0) return false;
            RemoveItem(index);
            return true;
        }

        public void RemoveAt(int index)
        {
            CheckChangeable();
            CheckIndex(index, _items.Count - 1);
            RemoveItem(index);
        }

        protected virtual void ClearItems()
        {
            _items.Clear();
        }

        protected virtual void InsertItem(int index, T item)
        {
            _items.Insert(index, item);
        }

        protected virtual void RemoveItem(int index)
        {
            _items.RemoveAt(index);
        }

        protected virtual void SetItem(int index, T item)
        {
            _items[index] = item;
        }

        public bool Contains(T item)
        {
            return _items.Contains(item);
        }

        public void CopyTo(T[] array, int index)
        {
            _items.CopyTo(array, index);
        }

        public int IndexOf(T item)
        {
            return _items.IndexOf(item);
        }

        public IEnumerator<T> GetEnumerator()
        {
            return _items.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return _items.GetEnumerator();
        }

        bool ICollection<T>.IsReadOnly => _items.IsReadOnly;
        bool IList.IsReadOnly => _items.IsReadOnly;
        bool IList.IsFixedSize => _items is IList list ? list.IsFixedSize : _items.IsReadOnly;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _items is ICollection collection ? collection.SyncRoot : this;

        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            foreach (T item in _items)
            {
                array.SetValue(item, index++);
            }
        }

        internal static bool IsItem(object value)
        {
            return value is T || (value == null && default(T) == null);
        }

        internal static T AsItem(object value)
        {
            if (IsItem(value)) return (T)value;
            if (value == null) throw new ArgumentNullException("value");
            throw new ArgumentException("The value \"" + value.ToString() + "\" is not of type \"" + typeof(T).ToString()
                + "\" and cannot be used in this generic collection.", "value");
        }

        object IList.this[int index]
        {
            get { return _items[index]; }
            set { this[index] = AsItem(value); }
        }

        int IList.Add(object value)
        {
            Add(AsItem(value));
            return Count - 1;
        }

        bool IList.Contains(object value)
        {
            return IsItem(value) && Contains((T)value);
        }

        int IList.IndexOf(object value)
        {
            return IsItem(value) ? IndexOf((T)value) : -1;
        }

        void IList.Insert(int index, object value)
        {
            Insert(index, AsItem(value));
        }

        void IList.Remove(object value)
        {
            CheckChangeable();
            if (IsItem(value)) Remove((T)value);
        }
    }

    public class ReadOnlyCollection<T> : IList<T>, IList, IReadOnlyList<T>
    {
        private readonly IList<T> _list;

        public ReadOnlyCollection(IList<T> list)
        {
            if (list == null) throw new ArgumentNullException("list");
            _list = list;
        }

        protected IList<T> Items => _list;

        public int Count => _list.Count;

        public T this[int index] => _list[index];

        public bool Contains(T value)
        {
            return _list.Contains(value);
        }

        public void CopyTo(T[] array, int index)
        {
            _list.CopyTo(array, index);
        }

        public int IndexOf(T value)
        {
            return _list.IndexOf(value);
        }

        public IEnumerator<T> GetEnumerator()
        {
            return _list.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return _list.GetEnumerator();
        }

        private static NotSupportedException Unchangeable()
        {
            return new NotSupportedException("Collection is read-only.");
        }

        bool ICollection<T>.IsReadOnly => true;
        bool IList.IsReadOnly => true;
        bool IList.IsFixedSize => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _list is ICollection collection ? collection.SyncRoot : this;

        T IList<T>.this[int index]
        {
            get { return _list[index]; }
            set { throw Unchangeable(); }
        }

        object IList.this[int index]
        {
            get { return _list[index]; }
            set { throw Unchangeable(); }
        }

        void ICollection<T>.Add(T value)
        {
            throw Unchangeable();
        }

        void ICollection<T>.Clear()
        {
            throw Unchangeable();
        }

        bool ICollection<T>.Remove(T value)
        {
            throw Unchangeable();
        }

        void IList<T>.Insert(int index, T value)
        {
            throw Unchangeable();
        }

        void IList<T>.RemoveAt(int index)
        {
            throw Unchangeable();
        }

        int IList.Add(object value)
        {
            throw Unchangeable();
        }

        void IList.Clear()
        {
            throw Unchangeable();
        }

        void IList.Insert(int index, object value)
        {
            throw Unchangeable();
        }

        void IList.Remove(object value)
        {
            throw Unchangeable();
        }

        void IList.RemoveAt(int index)
        {
            throw Unchangeable();
        }

        bool IList.Contains(object value)
        {
            return Collection<T>.IsItem(value) && Contains((T)value);
        }

        int IList.IndexOf(object value)
        {
            return Collection<T>.IsItem(value) ? IndexOf((T)value) : -1;
        }

        void ICollection.CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            foreach (T item in _list)
            {
                array.SetValue(item, index++);
            }
        }
    }
}
