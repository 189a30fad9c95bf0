using System.Collections;
using System.Collections.Generic;
using Gatun;

namespace System
{
    public abstract unsafe partial class Array
    {
        public static void Sort<T>(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            SortRange(array, 0, array.Length, null);
        }

        public static void Sort<T>(T[] array, int index, int length)
        {
            Sort(array, index, length, null);
        }

        public static void Sort<T>(T[] array, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            SortRange(array, 0, array.Length, comparer);
        }

        public static void Sort<T>(T[] array, int index, int length, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckRange(array, index, length);
            SortRange(array, index, length, comparer);
        }

        public static void Sort<T>(T[] array, Comparison<T> comparison)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (comparison == null) throw new ArgumentNullException("comparison");
            SortBy(array, 0, array.Length, comparison);
        }

        internal static void SortBy<T>(T[] array, int index, int length, Comparison<T> comparison)
        {
            ArraySorter<T, T, ComparisonOrder<T>>.SortWrapping(array, null, index, length,
                new ComparisonOrder<T>(comparison), comparison);
        }

        private static void SortRange<T>(T[] array, int index, int length, IComparer<T> comparer)
        {
            if (comparer == null || comparer == Comparer<T>.Default)
            {
                object keys = array;
                if (typeof(T) == typeof(int))
                {
                    ArraySorter<int, int, Int32Order>.Sort(Intrinsics.As<int[]>(keys), null, index, length, default);
                    return;
                }
                if (typeof(T) == typeof(long))
                {
                    ArraySorter<long, long, Int64Order>.Sort(Intrinsics.As<long[]>(keys), null, index, length, default);
                    return;
                }
                if (typeof(T) == typeof(double))
                {
                    ArraySorter<double, double, DoubleOrder>.Sort(Intrinsics.As<double[]>(keys), null, index, length,
                                                                  default);
                    return;
                }
                comparer = Comparer<T>.Default;
            }
            ArraySorter<T, T, ComparerOrder<T>>.SortWrapping(array, null, index, length,
                new ComparerOrder<T>(comparer), comparer);
        }

        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items)
        {
            Sort(keys, items, null);
        }

        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, IComparer<TKey> comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            Sort(keys, items, 0, keys.Length, comparer);
        }

        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length)
        {
            Sort(keys, items, index, length, null);
        }

        public static void Sort<TKey, TValue>(TKey[] keys, TValue[] items, int index, int length,
                                              IComparer<TKey> comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            CheckRange(keys, index, length);
            if (items != null) CheckRange(items, index, length);
            ArraySorter<TKey, TValue, ComparerOrder<TKey>>.SortWrapping(keys, items, index, length,
                new ComparerOrder<TKey>(comparer ?? Comparer<TKey>.Default), comparer);
        }

        public static void Sort(Array array)
        {
            Sort(array, null, null);
        }

        public static void Sort(Array array, IComparer comparer)
        {
            Sort(array, null, comparer);
        }

        public static void Sort(Array array, int index, int length)
        {
            Sort(array, null, index, length, null);
        }

        public static void Sort(Array array, int index, int length, IComparer comparer)
        {
            Sort(array, null, index, length, comparer);
        }

        public static void Sort(Array keys, Array items)
        {
            Sort(keys, items, null);
        }

        public static void Sort(Array keys, Array items, IComparer comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            Sort(keys, items, keys.GetLowerBound(0), keys.Length, comparer);
        }

        public static void Sort(Array keys, Array items, int index, int length)
        {
            Sort(keys, items, index, length, null);
        }

        public static void Sort(Array keys, Array items, int index, int length, IComparer comparer)
        {
            if (keys == null) throw new ArgumentNullException("keys");
            if (keys.Rank != 1) throw OneDimensionOnly();
            CheckRange(keys, index, length);
            if (items != null) CheckRange(items, index, length);
            object[] boxedKeys = Boxed(keys, index, length);
            object[] boxedItems = items == null ? null : Boxed(items, index, length);
            ArraySorter<object, object, ObjectOrder>.SortWrapping(boxedKeys, boxedItems, 0, length,
                new ObjectOrder(comparer ?? Comparer.Default), comparer);
            for (int i = 0; i < length; i++)
            {
                keys.SetValue(boxedKeys[i], index + i);
                if (items != null) items.SetValue(boxedItems[i], index + i);
            }
        }

        private static object[] Boxed(Array array, int index, int length)
        {
            object[] boxed = new object[length];
            for (int i = 0; i < length; i++)
            {
                boxed[i] = array.GetValue(index + i);
            }
            return boxed;
        }

        public static int BinarySearch(Array array, object value)
        {
            return BinarySearch(array, value, null);
        }

        public static int BinarySearch(Array array, object value, IComparer comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            return BinarySearch(array, array.GetLowerBound(0), array.Length, value, comparer);
        }

        public static int BinarySearch(Array array, int index, int length, object value)
        {
            return BinarySearch(array, index, length, value, null);
        }

        public static int BinarySearch(Array array, int index, int length, object value, IComparer comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw OneDimensionOnly();
            CheckRange(array, index, length);
            if (comparer == null) comparer = Comparer.Default;
            int low = index;
            int high = index + length - 1;
            while (low <= high)
            {
                int middle = low + ((high - low) >> 1);
                int order = comparer.Compare(array.GetValue(middle), value);
                if (order == 0) return middle;
                if (order < 0) low = middle + 1;
                else high = middle - 1;
            }
            return ~low;
        }
    }
}
