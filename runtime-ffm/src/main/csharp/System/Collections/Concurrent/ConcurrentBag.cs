using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    /// <summary>Elements in no order that is promised: a stack by other names, so the newest is taken first.</summary>
    public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private readonly ConcurrentStack<T> _elements;

        public ConcurrentBag()
        {
            _elements = new ConcurrentStack<T>();
        }

        public ConcurrentBag(IEnumerable<T> collection)
        {
            _elements = new ConcurrentStack<T>(collection);
        }

        public int Count => _elements.Count;

        public bool IsEmpty => _elements.IsEmpty;

        public void Add(T item)
        {
            _elements.Push(item);
        }

        public bool TryTake(out T result)
        {
            return _elements.TryPop(out result);
        }

        public bool TryPeek(out T result)
        {
            return _elements.TryPeek(out result);
        }

        public void Clear()
        {
            _elements.Clear();
        }

        public T[] ToArray()
        {
            return _elements.ToArray();
        }

        public void CopyTo(T[] array, int index)
        {
            _elements.CopyTo(array, index);
        }

        public IEnumerator<T> GetEnumerator()
        {
            return _elements.GetEnumerator();
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
            ((ICollection)_elements).CopyTo(array, index);
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => ((ICollection)_elements).SyncRoot;
    }
}
