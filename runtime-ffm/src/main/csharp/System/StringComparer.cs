using System.Collections;
using System.Collections.Generic;

namespace System
{
    public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string>, IEqualityComparer<string>
    {
        private static readonly StringComparer s_ordinal = new OrdinalStringComparer(false);
        private static readonly StringComparer s_ordinalIgnoreCase = new OrdinalStringComparer(true);

        protected StringComparer()
        {
        }

        public static StringComparer Ordinal => s_ordinal;
        public static StringComparer OrdinalIgnoreCase => s_ordinalIgnoreCase;
        public static StringComparer InvariantCulture => s_ordinal;
        public static StringComparer InvariantCultureIgnoreCase => s_ordinalIgnoreCase;
        public static StringComparer CurrentCulture => s_ordinal;
        public static StringComparer CurrentCultureIgnoreCase => s_ordinalIgnoreCase;

        public static StringComparer FromComparison(StringComparison comparisonType)
        {
            return String.IgnoresCase(comparisonType) ? s_ordinalIgnoreCase : s_ordinal;
        }

        public int Compare(object x, object y)
        {
            if (x == y) return 0;
            if (x == null) return -1;
            if (y == null) return 1;
            string a = x as string;
            string b = y as string;
            if (a != null && b != null) return Compare(a, b);
            IComparable comparable = x as IComparable;
            if (comparable != null) return comparable.CompareTo(y);
            throw new ArgumentException("At least one object must implement IComparable.");
        }

        public new bool Equals(object x, object y)
        {
            if (x == y) return true;
            if (x == null || y == null) return false;
            string a = x as string;
            string b = y as string;
            return a != null && b != null ? Equals(a, b) : x.Equals(y);
        }

        public int GetHashCode(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            string text = obj as string;
            return text != null ? GetHashCode(text) : obj.GetHashCode();
        }

        public abstract int Compare(string x, string y);

        public abstract bool Equals(string x, string y);

        public abstract int GetHashCode(string obj);

        private sealed class OrdinalStringComparer : StringComparer
        {
            private readonly StringComparison _comparison;

            internal OrdinalStringComparer(bool ignoreCase)
            {
                _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            }

            public override int Compare(string x, string y)
            {
                return string.Compare(x, y, _comparison);
            }

            public override bool Equals(string x, string y)
            {
                return string.Equals(x, y, _comparison);
            }

            public override int GetHashCode(string obj)
            {
                if (obj == null) throw new ArgumentNullException("obj");
                return obj.GetHashCode(_comparison);
            }
        }
    }
}
