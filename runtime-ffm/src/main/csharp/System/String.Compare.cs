using System.Globalization;
using Gatun;

namespace System
{
    // Culture-sensitive comparison is that of the invariant culture in .NET's globalization-invariant mode: ordinal.
    public sealed unsafe partial class String
    {
        public static bool Equals(string a, string b)
        {
            if ((object)a == (object)b) return true;
            if ((object)a == null || (object)b == null || a.Length != b.Length) return false;
            return EqualChars(a, b);
        }

        public static bool operator ==(string a, string b)
        {
            return Equals(a, b);
        }

        public static bool operator !=(string a, string b)
        {
            return !Equals(a, b);
        }

        public override bool Equals(object obj)
        {
            return obj is string && Equals(this, (string)obj);
        }

        public bool Equals(string value)
        {
            return Equals(this, value);
        }

        public bool Equals(string value, StringComparison comparisonType)
        {
            return Equals(this, value, comparisonType);
        }

        public static bool Equals(string a, string b, StringComparison comparisonType)
        {
            bool ignoreCase = IgnoresCase(comparisonType);
            if ((object)a == (object)b) return true;
            if ((object)a == null || (object)b == null || a.Length != b.Length) return false;
            return ignoreCase ? CompareIgnoreCase(a, 0, a.Length, b, 0, b.Length) == 0 : EqualChars(a, b);
        }

        private static bool EqualChars(string a, string b)
        {
            fixed (char* pa = &a._firstChar, pb = &b._firstChar)
            {
                return Memory.Equal((byte*)pa, (byte*)pb, a.Length * 2);
            }
        }

        public override int GetHashCode()
        {
            uint h1 = 5381;
            uint h2 = h1;
            int length = Length;
            fixed (char* p = &_firstChar)
            {
                int i = 0;
                for (; i + 1 < length; i += 2)
                {
                    h1 = ((h1 << 5) + h1) ^ p[i];
                    h2 = ((h2 << 5) + h2) ^ p[i + 1];
                }
                if (i < length) h1 = ((h1 << 5) + h1) ^ p[i];
            }
            return (int)(h1 + h2 * 1566083941);
        }

        public int GetHashCode(StringComparison comparisonType)
        {
            return IgnoresCase(comparisonType) ? ToUpperInvariant().GetHashCode() : GetHashCode();
        }

        internal int GetHashCodeIgnoreCase()
        {
            return ToUpperInvariant().GetHashCode();
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            string other = value as string;
            if (other == null) throw new ArgumentException("Object must be of type String.");
            return Compare(this, other);
        }

        public int CompareTo(string strB)
        {
            return Compare(this, strB);
        }

        public static int Compare(string strA, string strB)
        {
            return CompareOrdinal(strA, strB);
        }

        public static int Compare(string strA, string strB, bool ignoreCase)
        {
            return Compare(strA, strB, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        public static int Compare(string strA, string strB, bool ignoreCase, CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            return Compare(strA, strB, ignoreCase);
        }

        public static int Compare(string strA, string strB, StringComparison comparisonType)
        {
            bool ignoreCase = IgnoresCase(comparisonType);
            if ((object)strA == (object)strB) return 0;
            if (strA == null) return -1;
            if (strB == null) return 1;
            return ignoreCase
                ? CompareIgnoreCase(strA, 0, strA.Length, strB, 0, strB.Length)
                : CompareChars(strA, 0, strA.Length, strB, 0, strB.Length);
        }

        public static int Compare(string strA, int indexA, string strB, int indexB, int length)
        {
            return Compare(strA, indexA, strB, indexB, length, StringComparison.Ordinal);
        }

        public static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)
        {
            return Compare(strA, indexA, strB, indexB, length,
                ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        public static int Compare(string strA, int indexA, string strB, int indexB, int length,
                                  StringComparison comparisonType)
        {
            bool ignoreCase = IgnoresCase(comparisonType);
            if (strA == null || strB == null)
            {
                if ((object)strA == (object)strB) return 0;
                return strA == null ? -1 : 1;
            }
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (indexA < 0 || indexB < 0)
            {
                throw IndexOutOfRange(indexA < 0 ? "indexA" : "indexB");
            }
            if (indexA > strA.Length || indexB > strB.Length)
            {
                throw IndexOutOfRange(indexA > strA.Length ? "indexA" : "indexB");
            }
            int countA = Math.Min(length, strA.Length - indexA);
            int countB = Math.Min(length, strB.Length - indexB);
            return ignoreCase
                ? CompareIgnoreCase(strA, indexA, countA, strB, indexB, countB)
                : CompareChars(strA, indexA, countA, strB, indexB, countB);
        }

        public static int CompareOrdinal(string strA, string strB)
        {
            if ((object)strA == (object)strB) return 0;
            if (strA == null) return -1;
            if (strB == null) return 1;
            return CompareChars(strA, 0, strA.Length, strB, 0, strB.Length);
        }

        public static int CompareOrdinal(string strA, int indexA, string strB, int indexB, int length)
        {
            return Compare(strA, indexA, strB, indexB, length, StringComparison.Ordinal);
        }

        private static int CompareChars(string a, int startA, int countA, string b, int startB, int countB)
        {
            int count = Math.Min(countA, countB);
            fixed (char* firstA = &a._firstChar, firstB = &b._firstChar)
            {
                char* pa = firstA + startA;
                char* pb = firstB + startB;
                for (int i = 0; i < count; i++)
                {
                    int difference = pa[i] - pb[i];
                    if (difference != 0) return difference;
                }
            }
            return countA - countB;
        }

        internal static int CompareIgnoreCase(string a, int startA, int countA, string b, int startB, int countB)
        {
            int count = Math.Min(countA, countB);
            for (int i = 0; i < count; i++)
            {
                char ca = a[startA + i];
                char cb = b[startB + i];
                if (ca == cb) continue;
                int difference = char.ToUpperInvariant(ca) - char.ToUpperInvariant(cb);
                if (difference != 0) return difference;
            }
            return countA - countB;
        }

        internal static bool IgnoresCase(StringComparison comparisonType)
        {
            if ((uint)comparisonType > (uint)StringComparison.OrdinalIgnoreCase)
            {
                throw new ArgumentException("The string comparison type passed in is currently not supported.",
                    "comparisonType");
            }
            return ((int)comparisonType & 1) != 0;
        }
    }
}
