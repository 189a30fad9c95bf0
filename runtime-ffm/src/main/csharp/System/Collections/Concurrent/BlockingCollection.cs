using System.Collections.Generic;
using System.Threading;

namespace System.Collections.Concurrent
{
    /// <summary>A collection whose taker waits for something to be there, and whose giver for room.</summary>
    public class BlockingCollection<T> : IEnumerable<T>, ICollection, IDisposable, IReadOnlyCollection<T>
    {
        private readonly object _gate = new object();
        private readonly IProducerConsumerCollection<T> _elements;
        private readonly int _capacity;
        private int _count;
        private bool _complete;
        private bool _disposed;

        public BlockingCollection()
            : this(new ConcurrentQueue<T>())
        {
        }

        public BlockingCollection(int boundedCapacity)
            : this(new ConcurrentQueue<T>(), boundedCapacity)
        {
        }

        public BlockingCollection(IProducerConsumerCollection<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            _elements = collection;
            _count = collection.Count;
            _capacity = -1;
        }

        public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity)
            : this(collection)
        {
            if (boundedCapacity < 1)
            {
                throw new ArgumentOutOfRangeException("boundedCapacity", boundedCapacity,
                    "The boundedCapacity argument must be positive.");
            }
            if (_count > boundedCapacity)
            {
                throw new ArgumentException("The collection argument contains more items than are allowed by the "
                    + "boundedCapacity.");
            }
            _capacity = boundedCapacity;
        }

        public int BoundedCapacity => _capacity;

        public int Count => _count;

        public bool IsAddingCompleted => _complete;

        public bool IsCompleted
        {
            get
            {
                lock (_gate) return _complete && _count == 0;
            }
        }

        private void CheckDisposed()
        {
            if (_disposed) throw new ObjectDisposedException("BlockingCollection", "The collection has been disposed.");
        }

        public void Add(T item)
        {
            TryAdd(item, Timeout.Infinite, default(CancellationToken));
        }

        public void Add(T item, CancellationToken cancellationToken)
        {
            TryAdd(item, Timeout.Infinite, cancellationToken);
        }

        public bool TryAdd(T item)
        {
            return TryAdd(item, 0, default(CancellationToken));
        }

        public bool TryAdd(T item, TimeSpan timeout)
        {
            return TryAdd(item, checked((int)timeout.TotalMilliseconds), default(CancellationToken));
        }

        public bool TryAdd(T item, int millisecondsTimeout)
        {
            return TryAdd(item, millisecondsTimeout, default(CancellationToken));
        }

        public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            Check(millisecondsTimeout, cancellationToken);
            using (cancellationToken.Register(Wake))
            {
                lock (_gate)
                {
                    Waiting.Until(_gate, millisecondsTimeout, () => _complete || _capacity < 0 || _count < _capacity
                        || cancellationToken.IsCancellationRequested);
                    Check(0, cancellationToken);
                    if (_complete)
                    {
                        throw new InvalidOperationException("The collection has been marked as complete with regards to "
                            + "additions.");
                    }
                    if (_capacity >= 0 && _count >= _capacity) return false;
                    if (!_elements.TryAdd(item))
                    {
                        throw new InvalidOperationException("The underlying collection didn't accept the item.");
                    }
                    _count++;
                    Monitor.PulseAll(_gate);
                    return true;
                }
            }
        }

        private static void Check(int milliseconds, CancellationToken token)
        {
            if (milliseconds < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            if (token.IsCancellationRequested)
            {
                throw new OperationCanceledException("The operation was canceled.", token);
            }
        }

        private void Wake()
        {
            lock (_gate) Monitor.PulseAll(_gate);
        }

        public T Take()
        {
            return Take(default(CancellationToken));
        }

        public T Take(CancellationToken cancellationToken)
        {
            T item;
            if (TryTake(out item, Timeout.Infinite, cancellationToken)) return item;
            throw new InvalidOperationException("The collection argument is empty and has been marked as complete with regards "
                + "to additions.");
        }

        public bool TryTake(out T item)
        {
            return TryTake(out item, 0, default(CancellationToken));
        }

        public bool TryTake(out T item, TimeSpan timeout)
        {
            return TryTake(out item, checked((int)timeout.TotalMilliseconds), default(CancellationToken));
        }

        public bool TryTake(out T item, int millisecondsTimeout)
        {
            return TryTake(out item, millisecondsTimeout, default(CancellationToken));
        }

        public bool TryTake(out T item, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            CheckDisposed();
            Check(millisecondsTimeout, cancellationToken);
            using (cancellationToken.Register(Wake))
            {
                lock (_gate)
                {
                    Waiting.Until(_gate, millisecondsTimeout,
                        () => _complete || _count > 0 || cancellationToken.IsCancellationRequested);
                    Check(0, cancellationToken);
                    if (_count == 0)
                    {
                        item = default(T);
                        return false;
                    }
                    if (!_elements.TryTake(out item))
                    {
                        throw new InvalidOperationException("The underlying collection was modified from outside of the "
                            + "BlockingCollection<T>.");
                    }
                    _count--;
                    Monitor.PulseAll(_gate);
                    return true;
                }
            }
        }

        public void CompleteAdding()
        {
            CheckDisposed();
            lock (_gate)
            {
                _complete = true;
                Monitor.PulseAll(_gate);
            }
        }

        public IEnumerable<T> GetConsumingEnumerable()
        {
            return GetConsumingEnumerable(default(CancellationToken));
        }

        public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken)
        {
            T item;
            while (TryTake(out item, Timeout.Infinite, cancellationToken)) yield return item;
        }

        public T[] ToArray()
        {
            CheckDisposed();
            return _elements.ToArray();
        }

        public void CopyTo(T[] array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => throw Snapshots.NoSyncRoot();

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            CheckDisposed();
            return _elements.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return ((IEnumerable<T>)this).GetEnumerator();
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            _disposed = true;
        }
    }
}
