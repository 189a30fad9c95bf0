using Gatun;

namespace System.Collections.Generic
{
    public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
    {
        private static readonly EqualityComparer<T> s_default = CreateDefault();

        protected EqualityComparer()
        {
        }

        public static EqualityComparer<T> Default => s_default;

        public abstract bool Equals(T x, T y);

        public abstract int GetHashCode(T obj);

        int IEqualityComparer.GetHashCode(object obj)
        {
            if (obj == null) return 0;
            if (obj is T) return GetHashCode((T)obj);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }

        bool IEqualityComparer.Equals(object x, object y)
        {
            if (x == y) return true;
            if (x == null || y == null) return false;
            if (x is T && y is T) return Equals((T)x, (T)y);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }

        // There is no reflection to instantiate a comparer for T with, so the common types are told apart by hand.
        private static EqualityComparer<T> CreateDefault()
        {
            Type type = typeof(T);
            object comparer = null;
            if (type == typeof(int)) comparer = new Int32EqualityComparer();
            else if (type == typeof(string)) comparer = new StringEqualityComparer();
            else if (type == typeof(long)) comparer = new Int64EqualityComparer();
            else if (type == typeof(char)) comparer = new CharEqualityComparer();
            else if (type == typeof(byte)) comparer = new ByteEqualityComparer();
            if (comparer != null) return (EqualityComparer<T>)comparer;
            if (type.IsEnum) return new EnumEqualityComparer<T>();
            return new ObjectEqualityComparer<T>();
        }
    }

    internal sealed class ObjectEqualityComparer<T> : EqualityComparer<T>
    {
        public override bool Equals(T x, T y)
        {
            if (x == null) return y == null;
            if (y == null) return false;
            IEquatable<T> equatable = x as IEquatable<T>;
            return equatable != null ? equatable.Equals(y) : x.Equals(y);
        }

        public override int GetHashCode(T obj)
        {
            return obj == null ? 0 : obj.GetHashCode();
        }
    }

    internal sealed class Int32EqualityComparer : EqualityComparer<int>
    {
        public override bool Equals(int x, int y)
        {
            return x == y;
        }

        public override int GetHashCode(int obj)
        {
            return obj;
        }
    }

    internal sealed class Int64EqualityComparer : EqualityComparer<long>
    {
        public override bool Equals(long x, long y)
        {
            return x == y;
        }

        public override int GetHashCode(long obj)
        {
            return obj.GetHashCode();
        }
    }

    internal sealed class CharEqualityComparer : EqualityComparer<char>
    {
        public override bool Equals(char x, char y)
        {
            return x == y;
        }

        public override int GetHashCode(char obj)
        {
            return obj.GetHashCode();
        }
    }

    internal sealed class ByteEqualityComparer : EqualityComparer<byte>
    {
        public override bool Equals(byte x, byte y)
        {
            return x == y;
        }

        public override int GetHashCode(byte obj)
        {
            return obj;
        }
    }

    internal sealed class StringEqualityComparer : EqualityComparer<string>
    {
        public override bool Equals(string x, string y)
        {
            return string.Equals(x, y);
        }

        public override int GetHashCode(string obj)
        {
            return obj == null ? 0 : obj.GetHashCode();
        }
    }

    internal sealed class EnumEqualityComparer<T> : EqualityComparer<T>
    {
        private static ulong Bits(ref T value)
        {
            switch (Intrinsics.SizeOf<T>())
            {
                case 1: return Intrinsics.AsRef<T, byte>(ref value);
                case 2: return Intrinsics.AsRef<T, ushort>(ref value);
                case 4: return Intrinsics.AsRef<T, uint>(ref value);
                default: return Intrinsics.AsRef<T, ulong>(ref value);
            }
        }

        public override bool Equals(T x, T y)
        {
            return Bits(ref x) == Bits(ref y);
        }

        public override int GetHashCode(T obj)
        {
            return obj.GetHashCode();
        }
    }

    public abstract class Comparer<T> : IComparer, IComparer<T>
    {
        private static readonly Comparer<T> s_default = CreateDefault();

        protected Comparer()
        {
        }

        public static Comparer<T> Default => s_default;

        public static Comparer<T> Create(Comparison<T> comparison)
        {
            if (comparison == null) throw new ArgumentNullException("comparison");
            return new ComparisonComparer<T>(comparison);
        }

        public abstract int Compare(T x, T y);

        int IComparer.Compare(object x, object y)
        {
            if (x == null) return y == null ? 0 : -1;
            if (y == null) return 1;
            if (x is T && y is T) return Compare((T)x, (T)y);
            throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
        }

        private static Comparer<T> CreateDefault()
        {
            Type type = typeof(T);
            object comparer = null;
            if (type == typeof(int)) comparer = new Int32Comparer();
            else if (type == typeof(string)) comparer = new StringComparerOfStrings();
            else if (type == typeof(long)) comparer = new Int64Comparer();
            else if (type == typeof(double)) comparer = new DoubleComparer();
            if (comparer != null) return (Comparer<T>)comparer;
            return new ObjectComparer<T>();
        }
    }

    internal sealed class ComparisonComparer<T> : Comparer<T>
    {
        private readonly Comparison<T> _comparison;

        internal ComparisonComparer(Comparison<T> comparison)
        {
            _comparison = comparison;
        }

        public override int Compare(T x, T y)
        {
            return _comparison(x, y);
        }
    }

    internal sealed class ObjectComparer<T> : Comparer<T>
    {
        public override int Compare(T x, T y)
        {
            if (x == null) return y == null ? 0 : -1;
            if (y == null) return 1;
            IComparable<T> comparable = x as IComparable<T>;
            if (comparable != null) return comparable.CompareTo(y);
            IComparable untyped = x as IComparable;
            if (untyped != null) return untyped.CompareTo(y);
            untyped = y as IComparable;
            if (untyped != null) return -untyped.CompareTo(x);
            throw new ArgumentException("At least one object must implement IComparable.");
        }
    }

    internal sealed class Int32Comparer : Comparer<int>
    {
        public override int Compare(int x, int y)
        {
            return x < y ? -1 : x > y ? 1 : 0;
        }
    }

    internal sealed class Int64Comparer : Comparer<long>
    {
        public override int Compare(long x, long y)
        {
            return x < y ? -1 : x > y ? 1 : 0;
        }
    }

    internal sealed class DoubleComparer : Comparer<double>
    {
        public override int Compare(double x, double y)
        {
            return x.CompareTo(y);
        }
    }

    internal sealed class StringComparerOfStrings : Comparer<string>
    {
        public override int Compare(string x, string y)
        {
            return string.Compare(x, y);
        }
    }
}
