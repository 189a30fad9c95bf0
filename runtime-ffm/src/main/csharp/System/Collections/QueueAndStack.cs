namespace System.Collections
{
    public class Queue : ICollection, ICloneable
    {
        private readonly Generic.Queue<object> _items;

        public Queue()
        {
            _items = new Generic.Queue<object>();
        }

        public Queue(int capacity)
        {
            _items = new Generic.Queue<object>(capacity);
        }

        public Queue(ICollection col)
            : this()
        {
            if (col == null) throw new ArgumentNullException("col");
            foreach (object item in col)
            {
                Enqueue(item);
            }
        }

        public virtual int Count => _items.Count;
        public virtual bool IsSynchronized => false;
        public virtual object SyncRoot => this;

        public virtual void Enqueue(object obj)
        {
            _items.Enqueue(obj);
        }

        public virtual object Dequeue()
        {
            return _items.Dequeue();
        }

        public virtual object Peek()
        {
            return _items.Peek();
        }

        public virtual void Clear()
        {
            _items.Clear();
        }

        public virtual bool Contains(object obj)
        {
            return _items.Contains(obj);
        }

        public virtual void CopyTo(Array array, int index)
        {
            ((ICollection)_items).CopyTo(array, index);
        }

        public virtual object[] ToArray()
        {
            return _items.ToArray();
        }

        public virtual void TrimToSize()
        {
            _items.TrimExcess();
        }

        public virtual object Clone()
        {
            return new Queue(this);
        }

        public virtual IEnumerator GetEnumerator()
        {
            return _items.GetEnumerator();
        }
    }

    public class Stack : ICollection, ICloneable
    {
        private readonly Generic.Stack<object> _items;

        public Stack()
        {
            _items = new Generic.Stack<object>();
        }

        public Stack(int initialCapacity)
        {
            if (initialCapacity < 0)
            {
                throw new ArgumentOutOfRangeException("initialCapacity", initialCapacity,
                    "Non-negative number required.");
            }
            _items = new Generic.Stack<object>(initialCapacity);
        }

        public Stack(ICollection col)
            : this()
        {
            if (col == null) throw new ArgumentNullException("col");
            foreach (object item in col)
            {
                Push(item);
            }
        }

        public virtual int Count => _items.Count;
        public virtual bool IsSynchronized => false;
        public virtual object SyncRoot => this;

        public virtual void Push(object obj)
        {
            _items.Push(obj);
        }

        public virtual object Pop()
        {
            return _items.Pop();
        }

        public virtual object Peek()
        {
            return _items.Peek();
        }

        public virtual void Clear()
        {
            _items.Clear();
        }

        public virtual bool Contains(object obj)
        {
            return _items.Contains(obj);
        }

        public virtual void CopyTo(Array array, int index)
        {
            ((ICollection)_items).CopyTo(array, index);
        }

        public virtual object[] ToArray()
        {
            return _items.ToArray();
        }

        public virtual object Clone()
        {
            Stack copy = new Stack();
            object[] items = ToArray();
            for (int i = items.Length - 1; i >= 0; i--)
            {
                copy.Push(items[i]);
            }
            return copy;
        }

        public virtual IEnumerator GetEnumerator()
        {
            return _items.GetEnumerator();
        }
    }
}
