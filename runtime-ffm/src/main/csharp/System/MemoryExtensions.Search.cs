namespace System
{
    // Searching and comparing spans of any type, and memory of arrays.
    public static partial class MemoryExtensions
    {
        public static Memory<T> AsMemory<T>(this T[] array)
        {
            return new Memory<T>(array);
        }

        public static Memory<T> AsMemory<T>(this T[] array, int start)
        {
            return new Memory<T>(array).Slice(start);
        }

        public static Memory<T> AsMemory<T>(this T[] array, int start, int length)
        {
            return new Memory<T>(array, start, length);
        }

        public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start)
        {
            return AsSpan(segment).Slice(start);
        }

        public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start, int length)
        {
            return AsSpan(segment).Slice(start, length);
        }

        public static void CopyTo<T>(this T[] source, Memory<T> destination)
        {
            CopyTo(source, destination.Span);
        }

        public static int LastIndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>
        {
            return LastIndexOf((ReadOnlySpan<T>)span, value);
        }

        public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>
        {
            for (int i = span.Length - 1; i >= 0; i--)
            {
                if (span[i].Equals(value)) return i;
            }
            return -1;
        }

        public static bool Contains<T>(this Span<T> span, T value) where T : IEquatable<T>
        {
            return Contains((ReadOnlySpan<T>)span, value);
        }

        public static bool Contains<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>
        {
            return IndexOf(span, value) >= 0;
        }

        public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            return IndexOf((ReadOnlySpan<T>)span, value);
        }

        public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            for (int i = 0; i + value.Length <= span.Length; i++)
            {
                if (SequenceEqual(span.Slice(i, value.Length), value)) return i;
            }
            return -1;
        }

        public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            return LastIndexOf((ReadOnlySpan<T>)span, value);
        }

        public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            if (value.Length == 0) return 0;
            for (int i = span.Length - value.Length; i >= 0; i--)
            {
                if (SequenceEqual(span.Slice(i, value.Length), value)) return i;
            }
            return -1;
        }

        public static int IndexOfAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>
        {
            return IndexOfAny((ReadOnlySpan<T>)span, value0, value1);
        }

        public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>
        {
            for (int i = 0; i < span.Length; i++)
            {
                if (span[i].Equals(value0) || span[i].Equals(value1)) return i;
            }
            return -1;
        }

        public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>
        {
            return IndexOfAny((ReadOnlySpan<T>)span, value0, value1, value2);
        }

        public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>
        {
            for (int i = 0; i < span.Length; i++)
            {
                if (span[i].Equals(value0) || span[i].Equals(value1) || span[i].Equals(value2)) return i;
            }
            return -1;
        }

        public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>
        {
            return IndexOfAny((ReadOnlySpan<T>)span, values);
        }

        public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>
        {
            for (int i = 0; i < span.Length; i++)
            {
                if (IndexOf(values, span[i]) >= 0) return i;
            }
            return -1;
        }

        public static int LastIndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>
        {
            return LastIndexOfAny((ReadOnlySpan<T>)span, values);
        }

        public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>
        {
            for (int i = span.Length - 1; i >= 0; i--)
            {
                if (IndexOf(values, span[i]) >= 0) return i;
            }
            return -1;
        }

        public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            return StartsWith((ReadOnlySpan<T>)span, value);
        }

        public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            return value.Length <= span.Length && SequenceEqual(span.Slice(0, value.Length), value);
        }

        public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            return EndsWith((ReadOnlySpan<T>)span, value);
        }

        public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>
        {
            return value.Length <= span.Length && SequenceEqual(span.Slice(span.Length - value.Length), value);
        }

        public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IComparable<T>
        {
            return SequenceCompareTo((ReadOnlySpan<T>)span, other);
        }

        public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IComparable<T>
        {
            for (int i = 0; i < span.Length && i < other.Length; i++)
            {
                int order = span[i].CompareTo(other[i]);
                if (order != 0) return order;
            }
            return span.Length.CompareTo(other.Length);
        }

        public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable)
        {
            return BinarySearch((ReadOnlySpan<T>)span, comparable);
        }

        public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable)
        {
            if (comparable == null) throw new ArgumentNullException("comparable");
            int low = 0;
            int high = span.Length - 1;
            while (low <= high)
            {
                int middle = low + ((high - low) >> 1);
                int order = comparable.CompareTo(span[middle]);
                if (order == 0) return middle;
                if (order > 0) low = middle + 1;
                else high = middle - 1;
            }
            return ~low;
        }

        public static int BinarySearch<T, TComparable>(this Span<T> span, TComparable comparable)
            where TComparable : IComparable<T>
        {
            return BinarySearch((ReadOnlySpan<T>)span, (IComparable<T>)comparable);
        }

        public static int BinarySearch<T, TComparable>(this ReadOnlySpan<T> span, TComparable comparable)
            where TComparable : IComparable<T>
        {
            return BinarySearch(span, (IComparable<T>)comparable);
        }
    }
}
