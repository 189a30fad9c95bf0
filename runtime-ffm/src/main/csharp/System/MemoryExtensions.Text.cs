namespace System
{
    // Spans of characters.
    public static partial class MemoryExtensions
    {
        public static ReadOnlyMemory<char> AsMemory(this string text)
        {
            return text == null ? default : new ReadOnlyMemory<char>((object)text, 0, text.Length);
        }

        public static ReadOnlyMemory<char> AsMemory(this string text, int start)
        {
            return AsMemory(text).Slice(start);
        }

        public static ReadOnlyMemory<char> AsMemory(this string text, int start, int length)
        {
            return AsMemory(text).Slice(start, length);
        }

        public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return IndexOf(span, value, comparisonType) >= 0;
        }

        public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
        {
            return string.Equals(span.ToString(), other.ToString(), comparisonType);
        }

        public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
        {
            return string.Compare(span.ToString(), other.ToString(), comparisonType);
        }

        public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.ToString().IndexOf(value.ToString(), comparisonType);
        }

        public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.ToString().StartsWith(value.ToString(), comparisonType);
        }

        public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
        {
            return span.ToString().EndsWith(value.ToString(), comparisonType);
        }

        public static bool IsWhiteSpace(this ReadOnlySpan<char> span)
        {
            return TrimStart(span).Length == 0;
        }

        public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span)
        {
            return TrimEnd(TrimStart(span));
        }

        public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span)
        {
            int start = 0;
            while (start < span.Length && char.IsWhiteSpace(span[start]))
            {
                start++;
            }
            return span.Slice(start);
        }

        public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span)
        {
            int end = span.Length;
            while (end > 0 && char.IsWhiteSpace(span[end - 1]))
            {
                end--;
            }
            return span.Slice(0, end);
        }

        public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar)
        {
            return TrimEnd(TrimStart(span, trimChar), trimChar);
        }

        public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar)
        {
            int start = 0;
            while (start < span.Length && span[start] == trimChar)
            {
                start++;
            }
            return span.Slice(start);
        }

        public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar)
        {
            int end = span.Length;
            while (end > 0 && span[end - 1] == trimChar)
            {
                end--;
            }
            return span.Slice(0, end);
        }

        public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination)
        {
            if (destination.Length < source.Length) return -1;
            for (int i = 0; i < source.Length; i++)
            {
                destination[i] = char.ToUpperInvariant(source[i]);
            }
            return source.Length;
        }

        public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination)
        {
            if (destination.Length < source.Length) return -1;
            for (int i = 0; i < source.Length; i++)
            {
                destination[i] = char.ToLowerInvariant(source[i]);
            }
            return source.Length;
        }
    }
}
