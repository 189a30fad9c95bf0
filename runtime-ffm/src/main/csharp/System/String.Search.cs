using System.Globalization;
using Gatun;

namespace System
{
    public sealed unsafe partial class String
    {
        public bool Contains(string value)
        {
            return IndexOf(value, StringComparison.Ordinal) >= 0;
        }

        public bool Contains(string value, StringComparison comparisonType)
        {
            return IndexOf(value, comparisonType) >= 0;
        }

        public bool Contains(char value)
        {
            return IndexOf(value) >= 0;
        }

        public bool Contains(char value, StringComparison comparisonType)
        {
            return IndexOf(value, comparisonType) >= 0;
        }

        public int IndexOf(char value)
        {
            return IndexOf(value, 0, Length);
        }

        public int IndexOf(char value, int startIndex)
        {
            return IndexOf(value, startIndex, Length - startIndex);
        }

        public int IndexOf(char value, StringComparison comparisonType)
        {
            if (!IgnoresCase(comparisonType)) return IndexOf(value);
            char upper = char.ToUpperInvariant(value);
            for (int i = 0; i < Length; i++)
            {
                if (char.ToUpperInvariant(this[i]) == upper) return i;
            }
            return -1;
        }

        public int IndexOf(char value, int startIndex, int count)
        {
            if ((uint)startIndex > (uint)Length) throw IndexOutOfRange("startIndex");
            if ((uint)count > (uint)(Length - startIndex)) throw CountOutOfRange();
            fixed (char* p = &_firstChar)
            {
                int end = startIndex + count;
                for (int i = startIndex; i < end; i++)
                {
                    if (p[i] == value) return i;
                }
            }
            return -1;
        }

        public int IndexOfAny(char[] anyOf)
        {
            return IndexOfAny(anyOf, 0, Length);
        }

        public int IndexOfAny(char[] anyOf, int startIndex)
        {
            return IndexOfAny(anyOf, startIndex, Length - startIndex);
        }

        public int IndexOfAny(char[] anyOf, int startIndex, int count)
        {
            if (anyOf == null) throw new ArgumentNullException("anyOf");
            if ((uint)startIndex > (uint)Length) throw IndexOutOfRange("startIndex");
            if ((uint)count > (uint)(Length - startIndex)) throw CountOutOfRange();
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (IsOneOf(this[i], anyOf)) return i;
            }
            return -1;
        }

        public int IndexOf(string value)
        {
            return IndexOf(value, StringComparison.CurrentCulture);
        }

        public int IndexOf(string value, int startIndex)
        {
            return IndexOf(value, startIndex, StringComparison.CurrentCulture);
        }

        public int IndexOf(string value, int startIndex, int count)
        {
            return IndexOf(value, startIndex, count, StringComparison.CurrentCulture);
        }

        public int IndexOf(string value, StringComparison comparisonType)
        {
            return IndexOf(value, 0, Length, comparisonType);
        }

        public int IndexOf(string value, int startIndex, StringComparison comparisonType)
        {
            return IndexOf(value, startIndex, Length - startIndex, comparisonType);
        }

        public int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
        {
            if (value == null) throw new ArgumentNullException("value");
            if ((uint)startIndex > (uint)Length) throw IndexOutOfRange("startIndex");
            if ((uint)count > (uint)(Length - startIndex)) throw CountOutOfRange();
            bool ignoreCase = IgnoresCase(comparisonType);
            int last = startIndex + count - value.Length;
            for (int i = startIndex; i <= last; i++)
            {
                if (MatchesAt(i, value, ignoreCase)) return i;
            }
            return -1;
        }

        public int LastIndexOf(char value)
        {
            return LastIndexOf(value, Length - 1, Length);
        }

        public int LastIndexOf(char value, int startIndex)
        {
            return LastIndexOf(value, startIndex, startIndex + 1);
        }

        public int LastIndexOf(char value, int startIndex, int count)
        {
            if (Length == 0) return -1;
            if ((uint)startIndex >= (uint)Length) throw IndexOutOfRange("startIndex");
            if ((uint)count > (uint)startIndex + 1) throw CountOutOfRange();
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (this[i] == value) return i;
            }
            return -1;
        }

        public int LastIndexOfAny(char[] anyOf)
        {
            return LastIndexOfAny(anyOf, Length - 1, Length);
        }

        public int LastIndexOfAny(char[] anyOf, int startIndex)
        {
            return LastIndexOfAny(anyOf, startIndex, startIndex + 1);
        }

        public int LastIndexOfAny(char[] anyOf, int startIndex, int count)
        {
            if (anyOf == null) throw new ArgumentNullException("anyOf");
            if (Length == 0) return -1;
            if ((uint)startIndex >= (uint)Length) throw IndexOutOfRange("startIndex");
            if (count < 0 || count - 1 > startIndex) throw CountOutOfRange();
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (IsOneOf(this[i], anyOf)) return i;
            }
            return -1;
        }

        public int LastIndexOf(string value)
        {
            return LastIndexOf(value, Length - 1, Length, StringComparison.CurrentCulture);
        }

        public int LastIndexOf(string value, int startIndex)
        {
            return LastIndexOf(value, startIndex, startIndex + 1, StringComparison.CurrentCulture);
        }

        public int LastIndexOf(string value, int startIndex, int count)
        {
            return LastIndexOf(value, startIndex, count, StringComparison.CurrentCulture);
        }

        public int LastIndexOf(string value, StringComparison comparisonType)
        {
            return LastIndexOf(value, Length - 1, Length, comparisonType);
        }

        public int LastIndexOf(string value, int startIndex, StringComparison comparisonType)
        {
            return LastIndexOf(value, startIndex, startIndex + 1, comparisonType);
        }

        public int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
        {
            if (value == null) throw new ArgumentNullException("value");
            bool ignoreCase = IgnoresCase(comparisonType);
            if (Length == 0 && (startIndex == -1 || startIndex == 0)) return value.Length == 0 ? 0 : -1;
            if (startIndex < 0 || startIndex > Length) throw IndexOutOfRange("startIndex");
            if (startIndex == Length)
            {
                startIndex--;
                if (count > 0) count--;
            }
            if (count < 0 || startIndex - count + 1 < 0) throw CountOutOfRange();
            if (value.Length == 0) return startIndex;
            int first = startIndex - count + 1;
            for (int i = startIndex - value.Length + 1; i >= first; i--)
            {
                if (MatchesAt(i, value, ignoreCase)) return i;
            }
            return -1;
        }

        public bool StartsWith(string value)
        {
            return StartsWith(value, StringComparison.CurrentCulture);
        }

        public bool StartsWith(string value, StringComparison comparisonType)
        {
            if (value == null) throw new ArgumentNullException("value");
            bool ignoreCase = IgnoresCase(comparisonType);
            return value.Length <= Length && MatchesAt(0, value, ignoreCase);
        }

        public bool StartsWith(string value, bool ignoreCase, CultureInfo culture)
        {
            return StartsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        public bool StartsWith(char value)
        {
            return Length > 0 && this[0] == value;
        }

        public bool EndsWith(string value)
        {
            return EndsWith(value, StringComparison.CurrentCulture);
        }

        public bool EndsWith(string value, StringComparison comparisonType)
        {
            if (value == null) throw new ArgumentNullException("value");
            bool ignoreCase = IgnoresCase(comparisonType);
            return value.Length <= Length && MatchesAt(Length - value.Length, value, ignoreCase);
        }

        public bool EndsWith(string value, bool ignoreCase, CultureInfo culture)
        {
            return EndsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        public bool EndsWith(char value)
        {
            return Length > 0 && this[Length - 1] == value;
        }

        /// <summary>Whether the text at a position that leaves room for it equals <paramref name="value"/>.</summary>
        private bool MatchesAt(int position, string value, bool ignoreCase)
        {
            if (ignoreCase)
            {
                return CompareIgnoreCase(this, position, value.Length, value, 0, value.Length) == 0;
            }
            fixed (char* a = &_firstChar, b = &value._firstChar)
            {
                return Memory.Equal((byte*)(a + position), (byte*)b, value.Length * 2);
            }
        }

        private static bool IsOneOf(char c, char[] set)
        {
            for (int i = 0; i < set.Length; i++)
            {
                if (set[i] == c) return true;
            }
            return false;
        }

        private static ArgumentOutOfRangeException CountOutOfRange()
        {
            return new ArgumentOutOfRangeException("count",
                "Count must be positive and count must refer to a location within the string/array/collection.");
        }
    }
}
