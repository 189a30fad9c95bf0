using System;
using System.Collections.Generic;

namespace Gatun
{
    /// <summary>
    /// Introspective sort: quicksort by the median of three, insertion sort for 16 elements or fewer, heapsort where
    /// quicksort degenerates. It is not stable, and visible programs depend on where it leaves equal elements: the
    /// sequence of comparisons and swaps is that of .NET Core 3.1. Items, if any, move with their keys.
    /// </summary>
    internal static class ArraySorter<TKey, TItem, TOrder> where TOrder : struct, IComparer<TKey>
    {
        private const int SmallSize = 16;

        internal static void Sort(TKey[] keys, TItem[] items, int index, int length, TOrder order)
        {
            if (length < 2) return;
            int log = 0;
            for (int n = length; n >= 1; n /= 2) log++;
            Sort(keys, items, index, index + length - 1, 2 * log, order);
        }

        /// <summary>As Sort; what a comparer throws is wrapped, as Array.Sort does.</summary>
        internal static void SortWrapping(TKey[] keys, TItem[] items, int index, int length, TOrder order,
            object comparer)
        {
            try
            {
                Sort(keys, items, index, length, order);
            }
            catch (IndexOutOfRangeException)
            {
                throw new ArgumentException("Unable to sort because the IComparer.Compare() method returns "
                    + "inconsistent results. Either a value does not compare equal to itself, or one value repeatedly "
                    + "compared to another value yields different results. IComparer: '" + comparer + "'.");
            }
            catch (Exception e)
            {
                throw new InvalidOperationException("Failed to compare two elements in the array.", e);
            }
        }

        private static void Swap(TKey[] keys, TItem[] items, int a, int b)
        {
            TKey key = keys[a];
            keys[a] = keys[b];
            keys[b] = key;
            if (items == null) return;
            TItem item = items[a];
            items[a] = items[b];
            items[b] = item;
        }

        private static void SwapIfGreater(TKey[] keys, TItem[] items, int a, int b, TOrder order)
        {
            if (a != b && order.Compare(keys[a], keys[b]) > 0) Swap(keys, items, a, b);
        }

        private static void Sort(TKey[] keys, TItem[] items, int low, int high, int depth, TOrder order)
        {
            while (high > low)
            {
                int size = high - low + 1;
                if (size <= SmallSize)
                {
                    if (size == 2)
                    {
                        SwapIfGreater(keys, items, low, high, order);
                    }
                    else if (size == 3)
                    {
                        SwapIfGreater(keys, items, low, high - 1, order);
                        SwapIfGreater(keys, items, low, high, order);
                        SwapIfGreater(keys, items, high - 1, high, order);
                    }
                    else
                    {
                        Insert(keys, items, low, high, order);
                    }
                    return;
                }
                if (depth == 0)
                {
                    HeapSort(keys, items, low, size, order);
                    return;
                }
                depth--;
                int pivot = Partition(keys, items, low, high, order);
                Sort(keys, items, pivot + 1, high, depth, order);
                high = pivot - 1;
            }
        }

        private static int Partition(TKey[] keys, TItem[] items, int low, int high, TOrder order)
        {
            int middle = low + (high - low) / 2;
            SwapIfGreater(keys, items, low, middle, order);
            SwapIfGreater(keys, items, low, high, order);
            SwapIfGreater(keys, items, middle, high, order);
            TKey pivot = keys[middle];
            Swap(keys, items, middle, high - 1);
            int left = low;
            int right = high - 1;
            while (left < right)
            {
                do left++;
                while (order.Compare(keys[left], pivot) < 0);
                do right--;
                while (order.Compare(pivot, keys[right]) < 0);
                if (left >= right) break;
                Swap(keys, items, left, right);
            }
            Swap(keys, items, left, high - 1);
            return left;
        }

        private static void Insert(TKey[] keys, TItem[] items, int low, int high, TOrder order)
        {
            for (int i = low; i < high; i++)
            {
                TKey key = keys[i + 1];
                TItem item = items == null ? default : items[i + 1];
                int j = i;
                while (j >= low && order.Compare(key, keys[j]) < 0)
                {
                    keys[j + 1] = keys[j];
                    if (items != null) items[j + 1] = items[j];
                    j--;
                }
                keys[j + 1] = key;
                if (items != null) items[j + 1] = item;
            }
        }

        private static void HeapSort(TKey[] keys, TItem[] items, int low, int size, TOrder order)
        {
            for (int i = size / 2; i >= 1; i--)
            {
                SiftDown(keys, items, i, size, low, order);
            }
            for (int i = size; i > 1; i--)
            {
                Swap(keys, items, low, low + i - 1);
                SiftDown(keys, items, 1, i - 1, low, order);
            }
        }

        private static void SiftDown(TKey[] keys, TItem[] items, int i, int size, int low, TOrder order)
        {
            TKey key = keys[low + i - 1];
            TItem item = items == null ? default : items[low + i - 1];
            while (i <= size / 2)
            {
                int child = 2 * i;
                if (child < size && order.Compare(keys[low + child - 1], keys[low + child]) < 0) child++;
                if (order.Compare(key, keys[low + child - 1]) >= 0) break;
                keys[low + i - 1] = keys[low + child - 1];
                if (items != null) items[low + i - 1] = items[low + child - 1];
                i = child;
            }
            keys[low + i - 1] = key;
            if (items != null) items[low + i - 1] = item;
        }
    }

    // Orders as structs, so that sorting code is specialised for each and calls them directly.

    internal readonly struct ComparerOrder<T> : IComparer<T>
    {
        private readonly IComparer<T> _comparer;

        internal ComparerOrder(IComparer<T> comparer)
        {
            _comparer = comparer;
        }

        public int Compare(T x, T y)
        {
            return _comparer.Compare(x, y);
        }
    }

    internal readonly struct ComparisonOrder<T> : IComparer<T>
    {
        private readonly Comparison<T> _comparison;

        internal ComparisonOrder(Comparison<T> comparison)
        {
            _comparison = comparison;
        }

        public int Compare(T x, T y)
        {
            return _comparison(x, y);
        }
    }

    internal readonly struct ObjectOrder : IComparer<object>
    {
        private readonly System.Collections.IComparer _comparer;

        internal ObjectOrder(System.Collections.IComparer comparer)
        {
            _comparer = comparer;
        }

        public int Compare(object x, object y)
        {
            return _comparer.Compare(x, y);
        }
    }

    internal readonly struct Int32Order : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            return x < y ? -1 : x > y ? 1 : 0;
        }
    }

    internal readonly struct Int64Order : IComparer<long>
    {
        public int Compare(long x, long y)
        {
            return x < y ? -1 : x > y ? 1 : 0;
        }
    }

    internal readonly struct DoubleOrder : IComparer<double>
    {
        public int Compare(double x, double y)
        {
            return x.CompareTo(y);
        }
    }
}
