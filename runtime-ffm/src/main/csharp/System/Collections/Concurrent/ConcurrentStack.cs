using System.Collections.Generic;
using System.Threading;

namespace System.Collections.Concurrent
{
    /// <summary>A list whose head is exchanged atomically.</summary>
    public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
    {
        private Node _head;

        private sealed class Node
        {
            internal readonly T Value;
            internal Node Next;
            internal int Count;

            internal Node(T value)
            {
                Value = value;
            }
        }

        public ConcurrentStack()
        {
        }

        public ConcurrentStack(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T element in collection) Push(element);
        }

        public int Count
        {
            get
            {
                Node head = Volatile.Read(ref _head);
                return head == null ? 0 : head.Count;
            }
        }

        public bool IsEmpty => Volatile.Read(ref _head) == null;

        public void Push(T item)
        {
            var node = new Node(item);
            Link(node, node);
        }

        public void PushRange(T[] items)
        {
            if (items == null) throw new ArgumentNullException("items");
            PushRange(items, 0, items.Length);
        }

        public void PushRange(T[] items, int startIndex, int count)
        {
            Check(items, startIndex, count);
            if (count == 0) return;
            var last = new Node(items[startIndex]);
            Node first = last;
            for (int i = 1; i < count; i++) first = new Node(items[startIndex + i]) { Next = first };
            Link(first, last);
        }

        private static void Check(T[] items, int startIndex, int count)
        {
            if (items == null) throw new ArgumentNullException("items");
            if (count < 0)
            {
                throw new ArgumentOutOfRangeException("count", "The count argument must be greater than or equal to zero.");
            }
            if (startIndex < 0 || startIndex >= Math.Max(1, items.Length))
            {
                throw new ArgumentOutOfRangeException("startIndex",
                    "The startIndex argument must be greater than or equal to zero.");
            }
            if (items.Length - count < startIndex)
            {
                throw new ArgumentException("The sum of the startIndex and count arguments must be less than or equal to the "
                    + "collection's Count.");
            }
        }

        // Puts a chain on top; each node knows how many there are from it down.
        private void Link(Node first, Node last)
        {
            while (true)
            {
                Node head = Volatile.Read(ref _head);
                last.Next = head;
                int count = head == null ? 0 : head.Count;
                int own = 1;
                for (Node node = first; node != last; node = node.Next) own++;
                for (Node node = first; own > 0; node = node.Next) node.Count = count + own--;
                if (Interlocked.CompareExchange(ref _head, first, head) == head) return;
            }
        }

        public bool TryPeek(out T result)
        {
            Node head = Volatile.Read(ref _head);
            result = head == null ? default(T) : head.Value;
            return head != null;
        }

        public bool TryPop(out T result)
        {
            while (true)
            {
                Node head = Volatile.Read(ref _head);
                result = head == null ? default(T) : head.Value;
                if (head == null || Interlocked.CompareExchange(ref _head, head.Next, head) == head) return head != null;
            }
        }

        public int TryPopRange(T[] items)
        {
            if (items == null) throw new ArgumentNullException("items");
            return TryPopRange(items, 0, items.Length);
        }

        public int TryPopRange(T[] items, int startIndex, int count)
        {
            Check(items, startIndex, count);
            while (true)
            {
                Node head = Volatile.Read(ref _head);
                int taken = 0;
                Node rest = head;
                while (rest != null && taken < count)
                {
                    items[startIndex + taken++] = rest.Value;
                    rest = rest.Next;
                }
                if (taken == 0 || Interlocked.CompareExchange(ref _head, rest, head) == head) return taken;
            }
        }

        public void Clear()
        {
            Volatile.Write(ref _head, null);
        }

        public T[] ToArray()
        {
            Node head = Volatile.Read(ref _head);
            var elements = new T[head == null ? 0 : head.Count];
            for (int i = 0; i < elements.Length; i++)
            {
                elements[i] = head.Value;
                head = head.Next;
            }
            return elements;
        }

        public void CopyTo(T[] array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        public IEnumerator<T> GetEnumerator()
        {
            for (Node node = Volatile.Read(ref _head); node != null; node = node.Next) yield return node.Value;
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        bool IProducerConsumerCollection<T>.TryAdd(T item)
        {
            Push(item);
            return true;
        }

        bool IProducerConsumerCollection<T>.TryTake(out T item)
        {
            return TryPop(out item);
        }

        void ICollection.CopyTo(Array array, int index)
        {
            Snapshots.CopyTo(ToArray(), array, index);
        }

        bool ICollection.IsSynchronized => false;

        object ICollection.SyncRoot => throw Snapshots.NoSyncRoot();
    }
}
