using System.Collections.Generic;

namespace System.Collections.Concurrent
{
    public interface IProducerConsumerCollection<T> : IEnumerable<T>, ICollection
    {
        void CopyTo(T[] array, int index);

        bool TryAdd(T item);

        bool TryTake(out T item);

        T[] ToArray();
    }

    /// <summary>What the collections have in common: enumerated is what was there when it began.</summary>
    internal static class Snapshots
    {
        internal static void CopyTo<T>(T[] elements, T[] array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0) throw new ArgumentOutOfRangeException("index");
            elements.CopyTo(array, index);
        }

        internal static void CopyTo<T>(T[] elements, Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            ((ICollection)elements).CopyTo(array, index);
        }

        internal static NotSupportedException NoSyncRoot()
        {
            return new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent "
                + "collections.");
        }
    }
}
