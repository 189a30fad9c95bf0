namespace System.Collections
{
    /// <summary>A list whose derived class checks and hears of every change.</summary>
    public abstract class CollectionBase : IList
    {
        private readonly ArrayList _list;

        protected CollectionBase()
        {
            _list = new ArrayList();
        }

        protected CollectionBase(int capacity)
        {
            _list = new ArrayList(capacity);
        }

        protected ArrayList InnerList => _list;

        protected IList List => this;

        public int Capacity
        {
            get { return _list.Capacity; }
            set { _list.Capacity = value; }
        }

        public int Count => _list.Count;

        bool IList.IsReadOnly => _list.IsReadOnly;
        bool IList.IsFixedSize => _list.IsFixedSize;
        bool ICollection.IsSynchronized => _list.IsSynchronized;
        object ICollection.SyncRoot => _list.SyncRoot;

        private void CheckIndex(int index, int end)
        {
            if (index < 0 || index >= end) throw String.IndexOutOfRange("index");
        }

        public void Clear()
        {
            OnClear();
            _list.Clear();
            OnClearComplete();
        }

        public void RemoveAt(int index)
        {
            CheckIndex(index, Count);
            object value = _list[index];
            OnValidate(value);
            OnRemove(index, value);
            _list.RemoveAt(index);
            OnRemoveComplete(index, value);
        }

        object IList.this[int index]
        {
            get
            {
                CheckIndex(index, Count);
                return _list[index];
            }
            set
            {
                CheckIndex(index, Count);
                OnValidate(value);
                object old = _list[index];
                OnSet(index, old, value);
                _list[index] = value;
                OnSetComplete(index, old, value);
            }
        }

        int IList.Add(object value)
        {
            OnValidate(value);
            OnInsert(_list.Count, value);
            int index = _list.Add(value);
            OnInsertComplete(index, value);
            return index;
        }

        void IList.Insert(int index, object value)
        {
            CheckIndex(index, Count + 1);
            OnValidate(value);
            OnInsert(index, value);
            _list.Insert(index, value);
            OnInsertComplete(index, value);
        }

        void IList.Remove(object value)
        {
            OnValidate(value);
            int index = _list.IndexOf(value);
            if (index < 0) throw new ArgumentException("Cannot remove the specified item because it was not found in the "
                + "specified Collection.");
            OnRemove(index, value);
            _list.RemoveAt(index);
            OnRemoveComplete(index, value);
        }

        bool IList.Contains(object value)
        {
            return _list.Contains(value);
        }

        int IList.IndexOf(object value)
        {
            return _list.IndexOf(value);
        }

        void ICollection.CopyTo(Array array, int index)
        {
            _list.CopyTo(array, index);
        }

        public IEnumerator GetEnumerator()
        {
            return _list.GetEnumerator();
        }

        protected virtual void OnValidate(object value)
        {
            if (value == null) throw new ArgumentNullException("value");
        }

        protected virtual void OnInsert(int index, object value)
        {
        }

        protected virtual void OnInsertComplete(int index, object value)
        {
        }

        protected virtual void OnSet(int index, object oldValue, object newValue)
        {
        }

        protected virtual void OnSetComplete(int index, object oldValue, object newValue)
        {
        }

        protected virtual void OnRemove(int index, object value)
        {
        }

        protected virtual void OnRemoveComplete(int index, object value)
        {
        }

        protected virtual void OnClear()
        {
        }

        protected virtual void OnClearComplete()
        {
        }
    }

    public abstract class ReadOnlyCollectionBase : ICollection
    {
        private readonly ArrayList _list = new ArrayList();

        protected ReadOnlyCollectionBase()
        {
        }

        protected ArrayList InnerList => _list;

        public virtual int Count => _list.Count;

        bool ICollection.IsSynchronized => _list.IsSynchronized;
        object ICollection.SyncRoot => _list.SyncRoot;

        void ICollection.CopyTo(Array array, int index)
        {
            _list.CopyTo(array, index);
        }

        public virtual IEnumerator GetEnumerator()
        {
            return _list.GetEnumerator();
        }
    }

    /// <summary>Compares strings without regard to case, and other objects as <see cref="Comparer"/> does.</summary>
    public class CaseInsensitiveComparer : IComparer
    {
        public CaseInsensitiveComparer()
        {
        }

        public static CaseInsensitiveComparer Default => new CaseInsensitiveComparer();

        public static CaseInsensitiveComparer DefaultInvariant => new CaseInsensitiveComparer();

        public int Compare(object a, object b)
        {
            if (a is string x && b is string y) return String.Compare(x, y, StringComparison.CurrentCultureIgnoreCase);
            return Comparer.Default.Compare(a, b);
        }
    }

    /// <summary>Comparers that look into arrays and tuples.</summary>
    public static class StructuralComparisons
    {
        private static readonly IComparer s_comparer = new StructuralComparer();
        private static readonly IEqualityComparer s_equality = new StructuralEqualityComparer();

        public static IComparer StructuralComparer => s_comparer;

        public static IEqualityComparer StructuralEqualityComparer => s_equality;
    }

    internal sealed class StructuralComparer : IComparer
    {
        public int Compare(object x, object y)
        {
            if (x == null) return y == null ? 0 : -1;
            if (y == null) return 1;
            return x is IStructuralComparable structural ? structural.CompareTo(y, this) : Comparer.Default.Compare(x, y);
        }
    }

    internal sealed class StructuralEqualityComparer : IEqualityComparer
    {
        public new bool Equals(object x, object y)
        {
            if (x is IStructuralEquatable structural) return structural.Equals(y, this);
            return x == null ? y == null : y != null && x.Equals(y);
        }

        public int GetHashCode(object obj)
        {
            if (obj == null) return 0;
            return obj is IStructuralEquatable structural ? structural.GetHashCode(this) : obj.GetHashCode();
        }
    }
}
