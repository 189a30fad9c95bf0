namespace System
{
    public static partial class MemoryExtensions
    {
        public static ReadOnlySpan<char> AsSpan(this string text)
        {
            return text;
        }

        public static ReadOnlySpan<char> AsSpan(this string text, int start)
        {
            return AsSpan(text).Slice(start);
        }

        public static ReadOnlySpan<char> AsSpan(this string text, int start, int length)
        {
            return AsSpan(text).Slice(start, length);
        }

        public static Span<T> AsSpan<T>(this T[] array)
        {
            return new Span<T>(array);
        }

        public static Span<T> AsSpan<T>(this T[] array, int start)
        {
            return new Span<T>(array).Slice(start);
        }

        public static Span<T> AsSpan<T>(this T[] array, int start, int length)
        {
            return new Span<T>(array, start, length);
        }

        public static Span<T> AsSpan<T>(this ArraySegment<T> segment)
        {
            return new Span<T>(segment.Array, segment.Offset, segment.Count);
        }

        public static void CopyTo<T>(this T[] source, Span<T> destination)
        {
            new ReadOnlySpan<T>(source).CopyTo(destination);
        }

        public static int IndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>
        {
            return IndexOf((ReadOnlySpan<T>)span, value);
        }

        public static int IndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>
        {
            for (int i = 0; i < span.Length; i++)
            {
                if (span[i].Equals(value)) return i;
            }
            return -1;
        }

        public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>
        {
            return SequenceEqual((ReadOnlySpan<T>)span, other);
        }

        public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>
        {
            if (span.Length != other.Length) return false;
            for (int i = 0; i < span.Length; i++)
            {
                if (!span[i].Equals(other[i])) return false;
            }
            return true;
        }

        public static void Reverse<T>(this Span<T> span)
        {
            for (int i = 0, j = span.Length - 1; i < j; i++, j--)
            {
                T swapped = span[i];
                span[i] = span[j];
                span[j] = swapped;
            }
        }
    }
}
