using System.Globalization;
using System.Text;
using Gatun;

namespace System.Numerics
{
    /// <summary>Thirty-two bytes of numbers of one type, worked on element by element.</summary>
    public unsafe struct Vector<T> : IEquatable<Vector<T>>, IFormattable where T : struct
    {
        private const int Bytes = 32;

        private ulong _0;
        private ulong _1;
        private ulong _2;
        private ulong _3;

        public static int Count
        {
            get
            {
                if (Scalar<T>.Code == TypeCode.Empty) throw Scalar<T>.Unsupported();
                return Bytes / Scalar<T>.Size;
            }
        }

        public static Vector<T> Zero
        {
            get
            {
                if (Scalar<T>.Code == TypeCode.Empty) throw Scalar<T>.Unsupported();
                return default(Vector<T>);
            }
        }

        public static Vector<T> One => new Vector<T>(Scalar<T>.One);

        internal static ref T Element(ref Vector<T> vector, int index)
        {
            return ref Intrinsics.Add(ref Intrinsics.AsRef<ulong, T>(ref vector._0), index);
        }

        public Vector(T value)
        {
            this = default(Vector<T>);
            for (int i = 0; i < Count; i++) Element(ref this, i) = value;
        }

        public Vector(T[] values)
            : this(values, 0)
        {
        }

        public Vector(T[] values, int index)
        {
            this = default(Vector<T>);
            if (values == null) throw new NullReferenceException("The method was called with a null array argument.");
            if (index < 0 || values.Length - index < Count)
            {
                throw new IndexOutOfRangeException("At least " + Count + " element(s) are expected in the parameter \"values\".");
            }
            for (int i = 0; i < Count; i++) Element(ref this, i) = values[index + i];
        }

        public Vector(ReadOnlySpan<byte> values)
        {
            this = default(Vector<T>);
            if (values.Length < Bytes || Scalar<T>.Code == TypeCode.Empty)
            {
                throw new IndexOutOfRangeException("At least " + Bytes + " element(s) are expected in the parameter \"values\".");
            }
            for (int i = 0; i < Bytes; i++) Intrinsics.Add(ref Intrinsics.AsRef<ulong, byte>(ref _0), i) = values[i];
        }

        public Vector(ReadOnlySpan<T> values)
        {
            this = default(Vector<T>);
            if (values.Length < Count)
            {
                throw new IndexOutOfRangeException("At least " + Count + " element(s) are expected in the parameter \"values\".");
            }
            for (int i = 0; i < Count; i++) Element(ref this, i) = values[i];
        }

        public Vector(Span<T> values)
            : this((ReadOnlySpan<T>)values)
        {
        }

        public T this[int index]
        {
            get
            {
                if ((uint)index >= (uint)Count) throw new IndexOutOfRangeException("Index was out of bounds:" + index);
                return Element(ref this, index);
            }
        }

        public void CopyTo(T[] destination)
        {
            CopyTo(destination, 0);
        }

        public void CopyTo(T[] destination, int startIndex)
        {
            if (destination == null) throw new NullReferenceException("The method was called with a null array argument.");
            if ((uint)startIndex >= (uint)destination.Length)
            {
                throw new ArgumentOutOfRangeException("startIndex", "Index was out of bounds:" + startIndex);
            }
            if (destination.Length - startIndex < Count)
            {
                throw new ArgumentException("Number of elements in source vector is greater than the destination array: "
                    + startIndex);
            }
            for (int i = 0; i < Count; i++) destination[startIndex + i] = Element(ref this, i);
        }

        public void CopyTo(Span<T> destination)
        {
            if (!TryCopyTo(destination)) throw new ArgumentException("Destination is too short.", "destination");
        }

        public void CopyTo(Span<byte> destination)
        {
            if (!TryCopyTo(destination)) throw new ArgumentException("Destination is too short.", "destination");
        }

        public bool TryCopyTo(Span<T> destination)
        {
            if (destination.Length < Count) return false;
            for (int i = 0; i < Count; i++) destination[i] = Element(ref this, i);
            return true;
        }

        public bool TryCopyTo(Span<byte> destination)
        {
            if (Scalar<T>.Code == TypeCode.Empty) throw Scalar<T>.Unsupported();
            if (destination.Length < Bytes) return false;
            for (int i = 0; i < Bytes; i++) destination[i] = Intrinsics.Add(ref Intrinsics.AsRef<ulong, byte>(ref _0), i);
            return true;
        }

        internal delegate T Unary(T value);

        internal delegate T Binary(T left, T right);

        internal delegate bool Test(T left, T right);

        internal static Vector<T> Map(Vector<T> value, Unary operation)
        {
            var result = default(Vector<T>);
            for (int i = 0; i < Count; i++) Element(ref result, i) = operation(Element(ref value, i));
            return result;
        }

        internal static Vector<T> Zip(Vector<T> left, Vector<T> right, Binary operation)
        {
            var result = default(Vector<T>);
            for (int i = 0; i < Count; i++)
            {
                Element(ref result, i) = operation(Element(ref left, i), Element(ref right, i));
            }
            return result;
        }

        /// <summary>All bits where the test holds, none where it does not.</summary>
        internal static Vector<T> Where(Vector<T> left, Vector<T> right, Test test)
        {
            var result = default(Vector<T>);
            for (int i = 0; i < Count; i++)
            {
                if (test(Element(ref left, i), Element(ref right, i))) Element(ref result, i) = Scalar<T>.AllBits;
            }
            return result;
        }

        internal static bool All(Vector<T> left, Vector<T> right, Test test)
        {
            for (int i = 0; i < Count; i++)
            {
                if (!test(Element(ref left, i), Element(ref right, i))) return false;
            }
            return true;
        }

        internal static bool Any(Vector<T> left, Vector<T> right, Test test)
        {
            for (int i = 0; i < Count; i++)
            {
                if (test(Element(ref left, i), Element(ref right, i))) return true;
            }
            return false;
        }

        internal static T Dot(Vector<T> left, Vector<T> right)
        {
            T sum = default(T);
            for (int i = 0; i < Count; i++)
            {
                sum = Scalar<T>.Add(sum, Scalar<T>.Multiply(Element(ref left, i), Element(ref right, i)));
            }
            return sum;
        }

        internal static Vector<T> Combine(Vector<T> left, Vector<T> right, int operation)
        {
            if (Scalar<T>.Code == TypeCode.Empty) throw Scalar<T>.Unsupported();
            var result = default(Vector<T>);
            for (int i = 0; i < 4; i++)
            {
                ulong a = Intrinsics.Add(ref left._0, i);
                ulong b = Intrinsics.Add(ref right._0, i);
                Intrinsics.Add(ref result._0, i) = operation == 0 ? a & b : operation == 1 ? a | b : a ^ b;
            }
            return result;
        }

        public static Vector<T> operator +(Vector<T> left, Vector<T> right)
        {
            return Zip(left, right, Scalar<T>.Add);
        }

        public static Vector<T> operator -(Vector<T> left, Vector<T> right)
        {
            return Zip(left, right, Scalar<T>.Subtract);
        }

        public static Vector<T> operator *(Vector<T> left, Vector<T> right)
        {
            return Zip(left, right, Scalar<T>.Multiply);
        }

        public static Vector<T> operator *(Vector<T> value, T factor)
        {
            return value * new Vector<T>(factor);
        }

        public static Vector<T> operator *(T factor, Vector<T> value)
        {
            return new Vector<T>(factor) * value;
        }

        public static Vector<T> operator /(Vector<T> left, Vector<T> right)
        {
            return Zip(left, right, Scalar<T>.Divide);
        }

        public static Vector<T> operator -(Vector<T> value)
        {
            return Zero - value;
        }

        public static Vector<T> operator &(Vector<T> left, Vector<T> right)
        {
            return Combine(left, right, 0);
        }

        public static Vector<T> operator |(Vector<T> left, Vector<T> right)
        {
            return Combine(left, right, 1);
        }

        public static Vector<T> operator ^(Vector<T> left, Vector<T> right)
        {
            return Combine(left, right, 2);
        }

        public static Vector<T> operator ~(Vector<T> value)
        {
            return value ^ new Vector<T>(Scalar<T>.AllBits);
        }

        public static bool operator ==(Vector<T> left, Vector<T> right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(Vector<T> left, Vector<T> right)
        {
            return !left.Equals(right);
        }

        public static explicit operator Vector<byte>(Vector<T> value)
        {
            return Vector.Reinterpret<T, byte>(value);
        }

        public static explicit operator Vector<sbyte>(Vector<T> value)
        {
            return Vector.Reinterpret<T, sbyte>(value);
        }

        public static explicit operator Vector<ushort>(Vector<T> value)
        {
            return Vector.Reinterpret<T, ushort>(value);
        }

        public static explicit operator Vector<short>(Vector<T> value)
        {
            return Vector.Reinterpret<T, short>(value);
        }

        public static explicit operator Vector<uint>(Vector<T> value)
        {
            return Vector.Reinterpret<T, uint>(value);
        }

        public static explicit operator Vector<int>(Vector<T> value)
        {
            return Vector.Reinterpret<T, int>(value);
        }

        public static explicit operator Vector<ulong>(Vector<T> value)
        {
            return Vector.Reinterpret<T, ulong>(value);
        }

        public static explicit operator Vector<long>(Vector<T> value)
        {
            return Vector.Reinterpret<T, long>(value);
        }

        public static explicit operator Vector<float>(Vector<T> value)
        {
            return Vector.Reinterpret<T, float>(value);
        }

        public static explicit operator Vector<double>(Vector<T> value)
        {
            return Vector.Reinterpret<T, double>(value);
        }

        public bool Equals(Vector<T> other)
        {
            return All(this, other, Scalar<T>.IsEqual);
        }

        public override bool Equals(object obj)
        {
            return obj is Vector<T> && Equals((Vector<T>)obj);
        }

        public override int GetHashCode()
        {
            int hash = 0;
            for (int i = 0; i < Count; i++) hash = HashCode.Combine(hash, Element(ref this, i).GetHashCode());
            return hash;
        }

        public override string ToString()
        {
            return ToString("G", CultureInfo.CurrentCulture);
        }

        public string ToString(string format)
        {
            return ToString(format, CultureInfo.CurrentCulture);
        }

        public string ToString(string format, IFormatProvider formatProvider)
        {
            string separator = NumberFormatInfo.GetInstance(formatProvider).NumberGroupSeparator + " ";
            var text = new StringBuilder("<");
            for (int i = 0; i < Count; i++)
            {
                if (i > 0) text.Append(separator);
                text.Append(((IFormattable)Element(ref this, i)).ToString(format, formatProvider));
            }
            return text.Append('>').ToString();
        }
    }
}
