using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    /// <summary>Elements in no order that is promised: the newest is taken first.</summary>
    public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private readonly Stack<T> _elements = new Stack<T>();

        public ConcurrentBag()
        {
        }

        public ConcurrentBag(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T element in collection) _elements.Push(element);
        }

        public int Count
        {
            get
            {
                lock (_elements) return _elements.Count;
            }
        }

        public bool IsEmpty => Count == 0;

        public void Add(T item)
        {
            lock (_elements) _elements.Push(item);
        }

        public bool TryTake(out T result)
        {
            lock (_elements) return _elements.TryPop(out result);
        }

        public bool TryPeek(out T result)
        {
            lock (_elements) return _elements.TryPeek(out result);
        }

        public void Clear()
        {
            lock (_elements) _elements.Clear();
        }

        public T[] ToArray()
        {
            lock (_elements) return _elements.ToArray();
        }

        public void CopyTo(T[] array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        public IEnumerator<T> GetEnumerator()
        {
            return ((IEnumerable<T>)ToArray()).GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        bool IProducerConsumerCollection<T>.TryAdd(T item)
        {
            Add(item);
            return true;
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => throw Snapshots.NoSyncRoot();
    }
}
