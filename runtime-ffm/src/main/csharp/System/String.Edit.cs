using System.Globalization;
using System.Text;
using Gatun;

namespace System
{
    public sealed unsafe partial class String
    {
        public string Substring(int startIndex)
        {
            return Substring(startIndex, Length - startIndex);
        }

        public string Substring(int startIndex, int length)
        {
            if (startIndex < 0)
            {
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            }
            if (startIndex > Length)
            {
                throw new ArgumentOutOfRangeException("startIndex",
                    "startIndex cannot be larger than length of string.");
            }
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex > Length - length)
            {
                throw new ArgumentOutOfRangeException("length",
                    "Index and length must refer to a location within the string.");
            }
            if (length == Length) return this;
            fixed (char* p = &_firstChar)
            {
                return FromChars(p + startIndex, length);
            }
        }

        public string Insert(int startIndex, string value)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (startIndex < 0 || startIndex > Length)
            {
                throw new ArgumentOutOfRangeException("startIndex",
                    "Specified argument was out of the range of valid values.");
            }
            if (value.Length == 0) return this;
            if (Length == 0) return value;
            string result = Allocate((long)Length + value.Length);
            fixed (char* d = &result._firstChar, s = &_firstChar, v = &value._firstChar)
            {
                Memory.CopyChars(d, s, startIndex);
                Memory.CopyChars(d + startIndex, v, value.Length);
                Memory.CopyChars(d + startIndex + value.Length, s + startIndex, Length - startIndex);
            }
            return result;
        }

        public string Remove(int startIndex)
        {
            if (startIndex < 0)
            {
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            }
            if (startIndex >= Length)
            {
                throw new ArgumentOutOfRangeException("startIndex", "startIndex must be less than length of string.");
            }
            return Substring(0, startIndex);
        }

        public string Remove(int startIndex, int count)
        {
            if (startIndex < 0)
            {
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            }
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
            if (count > Length - startIndex)
            {
                throw new ArgumentOutOfRangeException("count",
                    "Index and count must refer to a location within the string.");
            }
            if (count == 0) return this;
            int left = Length - count;
            if (left == 0) return Empty;
            string result = Intrinsics.AllocateString(left);
            fixed (char* d = &result._firstChar, s = &_firstChar)
            {
                Memory.CopyChars(d, s, startIndex);
                Memory.CopyChars(d + startIndex, s + startIndex + count, left - startIndex);
            }
            return result;
        }

        public string Replace(char oldChar, char newChar)
        {
            int first = oldChar == newChar ? -1 : IndexOf(oldChar);
            if (first < 0) return this;
            string result = Intrinsics.AllocateString(Length);
            fixed (char* d = &result._firstChar, s = &_firstChar)
            {
                for (int i = 0; i < Length; i++)
                {
                    char c = s[i];
                    d[i] = c == oldChar ? newChar : c;
                }
            }
            return result;
        }

        public string Replace(string oldValue, string newValue)
        {
            return Replace(oldValue, newValue, StringComparison.Ordinal);
        }

        public string Replace(string oldValue, string newValue, bool ignoreCase, CultureInfo culture)
        {
            return Replace(oldValue, newValue, ignoreCase ? StringComparison.OrdinalIgnoreCase
                : StringComparison.Ordinal);
        }

        public string Replace(string oldValue, string newValue, StringComparison comparisonType)
        {
            if (oldValue == null) throw new ArgumentNullException("oldValue");
            if (oldValue.Length == 0) throw new ArgumentException("String cannot be of zero length.", "oldValue");
            int found = IndexOf(oldValue, 0, comparisonType);
            if (found < 0) return this;
            StringBuilder text = new StringBuilder(Length);
            int from = 0;
            while (found >= 0)
            {
                text.Append(this, from, found - from);
                text.Append(newValue);
                from = found + oldValue.Length;
                found = IndexOf(oldValue, from, comparisonType);
            }
            text.Append(this, from, Length - from);
            return text.ToString();
        }

        public string PadLeft(int totalWidth)
        {
            return PadLeft(totalWidth, ' ');
        }

        public string PadLeft(int totalWidth, char paddingChar)
        {
            if (totalWidth < 0) throw new ArgumentOutOfRangeException("totalWidth", "Non-negative number required.");
            int padding = totalWidth - Length;
            return padding <= 0 ? this : Concat(new string(paddingChar, padding), this);
        }

        public string PadRight(int totalWidth)
        {
            return PadRight(totalWidth, ' ');
        }

        public string PadRight(int totalWidth, char paddingChar)
        {
            if (totalWidth < 0) throw new ArgumentOutOfRangeException("totalWidth", "Non-negative number required.");
            int padding = totalWidth - Length;
            return padding <= 0 ? this : Concat(this, new string(paddingChar, padding));
        }

        private const int Head = 1;
        private const int Tail = 2;

        public string Trim()
        {
            return TrimWhiteSpace(Head | Tail);
        }

        public string Trim(char trimChar)
        {
            return TrimChars(new char[] { trimChar }, Head | Tail);
        }

        public string Trim(params char[] trimChars)
        {
            return TrimChars(trimChars, Head | Tail);
        }

        public string TrimStart()
        {
            return TrimWhiteSpace(Head);
        }

        public string TrimStart(char trimChar)
        {
            return TrimChars(new char[] { trimChar }, Head);
        }

        public string TrimStart(params char[] trimChars)
        {
            return TrimChars(trimChars, Head);
        }

        public string TrimEnd()
        {
            return TrimWhiteSpace(Tail);
        }

        public string TrimEnd(char trimChar)
        {
            return TrimChars(new char[] { trimChar }, Tail);
        }

        public string TrimEnd(params char[] trimChars)
        {
            return TrimChars(trimChars, Tail);
        }

        private string TrimWhiteSpace(int sides)
        {
            int start = 0;
            int end = Length;
            if ((sides & Head) != 0)
            {
                while (start < end && char.IsWhiteSpace(this[start])) start++;
            }
            if ((sides & Tail) != 0)
            {
                while (end > start && char.IsWhiteSpace(this[end - 1])) end--;
            }
            return Substring(start, end - start);
        }

        private string TrimChars(char[] set, int sides)
        {
            if (set == null || set.Length == 0) return TrimWhiteSpace(sides);
            int start = 0;
            int end = Length;
            if ((sides & Head) != 0)
            {
                while (start < end && IsOneOf(this[start], set)) start++;
            }
            if ((sides & Tail) != 0)
            {
                while (end > start && IsOneOf(this[end - 1], set)) end--;
            }
            return Substring(start, end - start);
        }

        public string ToLower()
        {
            return ToLowerInvariant();
        }

        public string ToLower(CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            return ToLowerInvariant();
        }

        public string ToLowerInvariant()
        {
            int i = 0;
            while (i < Length && char.ToLowerInvariant(this[i]) == this[i]) i++;
            if (i == Length) return this;
            string result = Intrinsics.AllocateString(Length);
            fixed (char* d = &result._firstChar)
            {
                for (i = 0; i < Length; i++)
                {
                    d[i] = char.ToLowerInvariant(this[i]);
                }
            }
            return result;
        }

        public string ToUpper()
        {
            return ToUpperInvariant();
        }

        public string ToUpper(CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            return ToUpperInvariant();
        }

        public string ToUpperInvariant()
        {
            int i = 0;
            while (i < Length && char.ToUpperInvariant(this[i]) == this[i]) i++;
            if (i == Length) return this;
            string result = Intrinsics.AllocateString(Length);
            fixed (char* d = &result._firstChar)
            {
                for (i = 0; i < Length; i++)
                {
                    d[i] = char.ToUpperInvariant(this[i]);
                }
            }
            return result;
        }

        public string[] Split(params char[] separator)
        {
            return Split(separator, int.MaxValue, StringSplitOptions.None);
        }

        public string[] Split(char[] separator, int count)
        {
            return Split(separator, count, StringSplitOptions.None);
        }

        public string[] Split(char[] separator, StringSplitOptions options)
        {
            return Split(separator, int.MaxValue, options);
        }

        public string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None)
        {
            return Split(new char[] { separator }, int.MaxValue, options);
        }

        public string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None)
        {
            return Split(new char[] { separator }, count, options);
        }

        public string[] Split(string separator, StringSplitOptions options = StringSplitOptions.None)
        {
            return Split(new string[] { separator }, int.MaxValue, options);
        }

        public string[] Split(string separator, int count, StringSplitOptions options = StringSplitOptions.None)
        {
            return Split(new string[] { separator }, count, options);
        }

        public string[] Split(string[] separator, StringSplitOptions options)
        {
            return Split(separator, int.MaxValue, options);
        }

        public string[] Split(char[] separator, int count, StringSplitOptions options)
        {
            return SplitBy(separator, null, count, options);
        }

        public string[] Split(string[] separator, int count, StringSplitOptions options)
        {
            return separator == null || separator.Length == 0
                ? SplitBy(null, null, count, options)
                : SplitBy(null, separator, count, options);
        }

        /// <summary>The length of the separator at a position, or 0; no separators at all means white space.</summary>
        private int SeparatorAt(int position, char[] chars, string[] strings)
        {
            char c = this[position];
            if (strings != null)
            {
                for (int i = 0; i < strings.Length; i++)
                {
                    string s = strings[i];
                    if (IsNullOrEmpty(s) || s[0] != c || s.Length > Length - position) continue;
                    if (MatchesAt(position, s, false)) return s.Length;
                }
                return 0;
            }
            if (chars == null || chars.Length == 0) return char.IsWhiteSpace(c) ? 1 : 0;
            return IsOneOf(c, chars) ? 1 : 0;
        }

        private string[] SplitBy(char[] chars, string[] strings, int count, StringSplitOptions options)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
            if (options < StringSplitOptions.None || options > StringSplitOptions.RemoveEmptyEntries)
            {
                throw new ArgumentException("Illegal enum value: " + ((int)options).ToString() + ".", "options");
            }
            bool dropEmpty = options == StringSplitOptions.RemoveEmptyEntries;
            if (count == 0 || (dropEmpty && Length == 0)) return new string[0];
            if (count == 1) return new string[] { this };

            string[] parts = new string[4];
            int found = 0;
            int start = 0;
            int i = 0;
            while (i < Length && found < count - 1)
            {
                int width = SeparatorAt(i, chars, strings);
                if (width == 0)
                {
                    i++;
                    continue;
                }
                if (!dropEmpty || i > start)
                {
                    if (found == parts.Length) Array.Resize(ref parts, found * 2);
                    parts[found++] = Substring(start, i - start);
                }
                i += width;
                start = i;
            }
            if (dropEmpty && found == count - 1)
            {
                // The last part keeps its separators, except those that it would begin with.
                while (start < Length)
                {
                    int width = SeparatorAt(start, chars, strings);
                    if (width == 0) break;
                    start += width;
                }
            }
            if (!dropEmpty || start < Length)
            {
                if (found == parts.Length) Array.Resize(ref parts, found + 1);
                parts[found++] = Substring(start);
            }
            if (found != parts.Length) Array.Resize(ref parts, found);
            return parts;
        }
    }
}
