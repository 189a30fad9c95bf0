using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private readonly Queue<T> _elements = new Queue<T>();

        public ConcurrentQueue()
        {
        }

        public ConcurrentQueue(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T element in collection) _elements.Enqueue(element);
        }

        public int Count
        {
            get
            {
                lock (_elements) return _elements.Count;
            }
        }

        public bool IsEmpty => Count == 0;

        public void Enqueue(T item)
        {
            lock (_elements) _elements.Enqueue(item);
        }

        public bool TryDequeue(out T result)
        {
            lock (_elements) return _elements.TryDequeue(out result);
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
            Enqueue(item);
            return true;
        }

        bool IProducerConsumerCollection<T>.TryTake(out T item)
        {
            return TryDequeue(out item);
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => throw Snapshots.NoSyncRoot();
    }
}
