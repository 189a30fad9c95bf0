using System.Collections;
using System.Collections.Generic;
using Gatun;

namespace System
{
    public abstract unsafe partial class Array
    {
        private static class EmptyVector<T>
        {
            internal static readonly T[] Value = new T[0];
        }

        public static T[] Empty<T>()
        {
            return EmptyVector<T>.Value;
        }

        public static void Resize<T>(ref T[] array, int newSize)
        {
            if (newSize < 0) throw new ArgumentOutOfRangeException("newSize", "Non-negative number required.");
            T[] old = array;
            if (old == null)
            {
                array = new T[newSize];
                return;
            }
            if (old.Length == newSize) return;
            T[] resized = new T[newSize];
            int count = Math.Min(old.Length, newSize);
            if (count > 0) Copy(old, 0, resized, 0, count);
            array = resized;
        }

        public static void Fill<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            for (int i = 0; i < array.Length; i++)
            {
                array[i] = value;
            }
        }

        public static void Fill<T>(T[] array, T value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (startIndex < 0 || startIndex > array.Length) throw String.IndexOutOfRange("startIndex");
            if (count < 0 || startIndex > array.Length - count) throw CountOutOfRange();
            for (int i = startIndex; i < startIndex + count; i++)
            {
                array[i] = value;
            }
        }

        private static ArgumentOutOfRangeException CountOutOfRange()
        {
            return new ArgumentOutOfRangeException("count",
                "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        public static int IndexOf<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, 0, array.Length);
        }

        public static int IndexOf<T>(T[] array, T value, int startIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, startIndex, array.Length - startIndex);
        }

        public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if ((uint)startIndex > (uint)array.Length) throw String.IndexOutOfRange("startIndex");
            if ((uint)count > (uint)(array.Length - startIndex)) throw CountOutOfRange();
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (comparer.Equals(array[i], value)) return i;
            }
            return -1;
        }

        public static int IndexOf(Array array, object value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, array.GetLowerBound(0), array.Length);
        }

        public static int IndexOf(Array array, object value, int startIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            return IndexOf(array, value, startIndex, array.Length - startIndex + array.GetLowerBound(0));
        }

        public static int IndexOf(Array array, object value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw OneDimensionOnly();
            int lower = array.GetLowerBound(0);
            if (startIndex < lower || startIndex > array.Length + lower) throw String.IndexOutOfRange("startIndex");
            if (count < 0 || count > array.Length - startIndex + lower) throw CountOutOfRange();
            for (int i = startIndex; i < startIndex + count; i++)
            {
                object element = array.GetValue(i);
                if (element == null ? value == null : element.Equals(value)) return i;
            }
            return lower - 1;
        }

        public static int LastIndexOf<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return LastIndexOf(array, value, array.Length - 1, array.Length);
        }

        public static int LastIndexOf<T>(T[] array, T value, int startIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            return LastIndexOf(array, value, startIndex, array.Length == 0 ? 0 : startIndex + 1);
        }

        public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Length == 0) return -1;
            if ((uint)startIndex >= (uint)array.Length) throw String.IndexOutOfRange("startIndex");
            if (count < 0 || startIndex - count + 1 < 0) throw CountOutOfRange();
            EqualityComparer<T> comparer = EqualityComparer<T>.Default;
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (comparer.Equals(array[i], value)) return i;
            }
            return -1;
        }

        private static RankException OneDimensionOnly()
        {
            return new RankException("Only single dimension arrays are supported here.");
        }

        public static int LastIndexOf(Array array, object value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return LastIndexOf(array, value, array.GetUpperBound(0), array.Length);
        }

        public static int LastIndexOf(Array array, object value, int startIndex)
        {
            if (array == null) throw new ArgumentNullException("array");
            return LastIndexOf(array, value, startIndex, startIndex + 1 - array.GetLowerBound(0));
        }

        public static int LastIndexOf(Array array, object value, int startIndex, int count)
        {
            if (array == null) throw new ArgumentNullException("array");
            int lower = array.GetLowerBound(0);
            if (array.Length == 0) return lower - 1;
            if (startIndex < lower || startIndex >= array.Length + lower) throw String.IndexOutOfRange("startIndex");
            if (count < 0 || count > startIndex - lower + 1) throw CountOutOfRange();
            if (array.Rank != 1) throw OneDimensionOnly();
            for (int i = startIndex; i > startIndex - count; i--)
            {
                object element = array.GetValue(i);
                if (element == null ? value == null : element.Equals(value)) return i;
            }
            return lower - 1;
        }

        public static void Reverse<T>(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            Reverse(array, 0, array.Length);
        }

        public static void Reverse<T>(T[] array, int index, int length)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckRange(array, index, length);
            int i = index;
            int j = index + length - 1;
            while (i < j)
            {
                T swapped = array[i];
                array[i] = array[j];
                array[j] = swapped;
                i++;
                j--;
            }
        }

        public static void Reverse(Array array)
        {
            if (array == null) throw new ArgumentNullException("array");
            Reverse(array, array.GetLowerBound(0), array.Length);
        }

        public static void Reverse(Array array, int index, int length)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (array.Rank != 1) throw OneDimensionOnly();
            CheckRange(array, index, length);
            int i = index;
            int j = index + length - 1;
            while (i < j)
            {
                object swapped = array.GetValue(i);
                array.SetValue(array.GetValue(j), i);
                array.SetValue(swapped, j);
                i++;
                j--;
            }
        }

        internal static void CheckRange(Array array, int index, int length)
        {
            int lower = array.GetLowerBound(0);
            if (index < lower) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
            if (array.Length - (index - lower) < length)
            {
                throw new ArgumentException(
                    "Offset and length were out of bounds for the array or count is greater than "
                    + "the number of elements from index to the end of the source collection.");
            }
        }

        public static int BinarySearch<T>(T[] array, T value)
        {
            if (array == null) throw new ArgumentNullException("array");
            return BinarySearch(array, 0, array.Length, value, null);
        }

        public static int BinarySearch<T>(T[] array, T value, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            return BinarySearch(array, 0, array.Length, value, comparer);
        }

        public static int BinarySearch<T>(T[] array, int index, int length, T value)
        {
            return BinarySearch(array, index, length, value, null);
        }

        public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T> comparer)
        {
            if (array == null) throw new ArgumentNullException("array");
            CheckRange(array, index, length);
            if (comparer == null) comparer = Comparer<T>.Default;
            int low = index;
            int high = index + length - 1;
            while (low <= high)
            {
                int middle = low + ((high - low) >> 1);
                int order;
                try
                {
                    order = comparer.Compare(array[middle], value);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException("Failed to compare two elements in the array.", e);
                }
                if (order == 0) return middle;
                if (order < 0) low = middle + 1;
                else high = middle - 1;
            }
            return ~low;
        }

        public static Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly<T>(T[] array)
        {
            if (array == null) throw new ArgumentNullException("array");
            return new Collections.ObjectModel.ReadOnlyCollection<T>(array);
        }

        public static bool Exists<T>(T[] array, Predicate<T> match)
        {
            return FindIndex(array, match) >= 0;
        }

        public static T Find<T>(T[] array, Predicate<T> match)
        {
            int index = FindIndex(array, match);
            return index < 0 ? default : array[index];
        }

        public static int FindIndex<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (match == null) throw new ArgumentNullException("match");
            for (int i = 0; i < array.Length; i++)
            {
                if (match(array[i])) return i;
            }
            return -1;
        }

        public static T[] FindAll<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (match == null) throw new ArgumentNullException("match");
            List<T> found = new List<T>();
            for (int i = 0; i < array.Length; i++)
            {
                if (match(array[i])) found.Add(array[i]);
            }
            return found.ToArray();
        }

        public static bool TrueForAll<T>(T[] array, Predicate<T> match)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (match == null) throw new ArgumentNullException("match");
            for (int i = 0; i < array.Length; i++)
            {
                if (!match(array[i])) return false;
            }
            return true;
        }

        public static void ForEach<T>(T[] array, Action<T> action)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (action == null) throw new ArgumentNullException("action");
            for (int i = 0; i < array.Length; i++)
            {
                action(array[i]);
            }
        }

        public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (converter == null) throw new ArgumentNullException("converter");
            TOutput[] result = new TOutput[array.Length];
            for (int i = 0; i < array.Length; i++)
            {
                result[i] = converter(array[i]);
            }
            return result;
        }
    }
}
