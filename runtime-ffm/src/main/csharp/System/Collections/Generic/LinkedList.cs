namespace System.Collections.Generic
{
    public sealed class LinkedListNode<T>
    {
        internal LinkedList<T> OwnerList;
        internal LinkedListNode<T> NextNode;
        internal LinkedListNode<T> PreviousNode;
        private T _value;

        public LinkedListNode(T value)
        {
            _value = value;
        }

        public LinkedList<T> List => OwnerList;

        public LinkedListNode<T> Next => NextNode;

        public LinkedListNode<T> Previous => PreviousNode;

        public T Value
        {
            get { return _value; }
            set { _value = value; }
        }

    }

    public class LinkedList<T> : ICollection<T>, ICollection, IReadOnlyCollection<T>
    {
        private LinkedListNode<T> _first;
        private LinkedListNode<T> _last;
        private int _count;
        private int _version;

        public LinkedList()
        {
        }

        public LinkedList(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection)
            {
                AddLast(item);
            }
        }

        public int Count => _count;
        public LinkedListNode<T> First => _first;
        public LinkedListNode<T> Last => _last;
        bool ICollection<T>.IsReadOnly => false;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => this;

        private static void CheckNew(LinkedListNode<T> node, string name)
        {
            if (node == null) throw new ArgumentNullException(name);
            if (node.OwnerList != null)
            {
                throw new InvalidOperationException("The LinkedList node already belongs to a LinkedList.");
            }
        }

        private void CheckOwn(LinkedListNode<T> node)
        {
            if (node == null) throw new ArgumentNullException("node");
            if (node.OwnerList != this)
            {
                throw new InvalidOperationException("The LinkedList node does not belong to current LinkedList.");
            }
        }

        private void Link(LinkedListNode<T> previous, LinkedListNode<T> node, LinkedListNode<T> next)
        {
            node.OwnerList = this;
            node.PreviousNode = previous;
            node.NextNode = next;
            if (previous == null) _first = node;
            else previous.NextNode = node;
            if (next == null) _last = node;
            else next.PreviousNode = node;
            _count++;
            _version++;
        }

        private void Unlink(LinkedListNode<T> node)
        {
            if (node.PreviousNode == null) _first = node.NextNode;
            else node.PreviousNode.NextNode = node.NextNode;
            if (node.NextNode == null) _last = node.PreviousNode;
            else node.NextNode.PreviousNode = node.PreviousNode;
            node.OwnerList = null;
            node.NextNode = null;
            node.PreviousNode = null;
            _count--;
            _version++;
        }

        public LinkedListNode<T> AddFirst(T value)
        {
            LinkedListNode<T> node = new LinkedListNode<T>(value);
            Link(null, node, _first);
            return node;
        }

        public void AddFirst(LinkedListNode<T> node)
        {
            CheckNew(node, "node");
            Link(null, node, _first);
        }

        public LinkedListNode<T> AddLast(T value)
        {
            LinkedListNode<T> node = new LinkedListNode<T>(value);
            Link(_last, node, null);
            return node;
        }

        public void AddLast(LinkedListNode<T> node)
        {
            CheckNew(node, "node");
            Link(_last, node, null);
        }

        public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)
        {
            CheckOwn(node);
            LinkedListNode<T> added = new LinkedListNode<T>(value);
            Link(node.PreviousNode, added, node);
            return added;
        }

        public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)
        {
            CheckOwn(node);
            CheckNew(newNode, "newNode");
            Link(node.PreviousNode, newNode, node);
        }

        public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)
        {
            CheckOwn(node);
            LinkedListNode<T> added = new LinkedListNode<T>(value);
            Link(node, added, node.NextNode);
            return added;
        }

        public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)
        {
            CheckOwn(node);
            CheckNew(newNode, "newNode");
            Link(node, newNode, node.NextNode);
        }

        void ICollection<T>.Add(T value)
        {
            AddLast(value);
        }

        public void Clear()
        {
            LinkedListNode<T> node = _first;
            while (node != null)
            {
                LinkedListNode<T> next = node.NextNode;
                node.OwnerList = null;
                node.NextNode = null;
                node.PreviousNode = null;
                node = next;
            }
            _first = null;
            _last = null;
            _count = 0;
            _version++;
        }

        public LinkedListNode<T> Find(T value)
        {
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            LinkedListNode<T> node = _first;
            while (node != null && !comparer.Equals(node.Value, value))
            {
                node = node.NextNode;
            }
            return node;
        }

        public LinkedListNode<T> FindLast(T value)
        {
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            LinkedListNode<T> node = _last;
            while (node != null && !comparer.Equals(node.Value, value))
            {
                node = node.PreviousNode;
            }
            return node;
        }

        public bool Contains(T value)
        {
            return Find(value) != null;
        }

        public bool Remove(T value)
        {
            LinkedListNode<T> node = Find(value);
            if (node != null) Unlink(node);
            return node != null;
        }

        public void Remove(LinkedListNode<T> node)
        {
            CheckOwn(node);
            Unlink(node);
        }

        private void CheckNotEmpty()
        {
            if (_first == null) throw new InvalidOperationException("The LinkedList is empty.");
        }

        public void RemoveFirst()
        {
            CheckNotEmpty();
            Unlink(_first);
        }

        public void RemoveLast()
        {
            CheckNotEmpty();
            Unlink(_last);
        }

        private void CheckCopy(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0)
            {
                throw new ArgumentOutOfRangeException("index", index, "Non-negative number required.");
            }
            if (index > array.Length)
            {
                throw new ArgumentOutOfRangeException("index", index,
                    "Must be less than or equal to the size of the collection.");
            }
            if (array.Length - index < _count)
            {
                throw new ArgumentException("Insufficient space in the target location to copy the information.");
            }
        }

        public void CopyTo(T[] array, int index)
        {
            CheckCopy(array, index);
            for (LinkedListNode<T> node = _first; node != null; node = node.NextNode)
            {
                array[index++] = node.Value;
            }
        }

        void ICollection.CopyTo(Array array, int index)
        {
            CheckCopy(array, index);
            for (LinkedListNode<T> node = _first; node != null; node = node.NextNode)
            {
                array.SetValue(node.Value, index++);
            }
        }

        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
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
            private readonly LinkedList<T> _list;
            private readonly int _version;
            private LinkedListNode<T> _next;
            private T _current;
            private int _index;

            internal Enumerator(LinkedList<T> list)
            {
                _list = list;
                _version = list._version;
                _next = list._first;
                _current = default;
                _index = 0;
            }

            public T Current => _current;

            object IEnumerator.Current
            {
                get
                {
                    if (_index == 0 || _index == _list._count + 1)
                    {
                        throw new InvalidOperationException(
                            "Enumeration has either not started or has already finished.");
                    }
                    return _current;
                }
            }

            private void CheckVersion()
            {
                if (_version != _list._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified after the enumerator was instantiated.");
                }
            }

            public bool MoveNext()
            {
                CheckVersion();
                if (_next == null)
                {
                    _index = _list._count + 1;
                    return false;
                }
                _index++;
                _current = _next.Value;
                _next = _next.NextNode;
                return true;
            }

            void IEnumerator.Reset()
            {
                CheckVersion();
                _current = default;
                _next = _list._first;
                _index = 0;
            }

            public void Dispose()
            {
            }
        }
    }
}
