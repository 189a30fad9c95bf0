using System.Globalization;

namespace System
{
    public readonly unsafe struct Double : IComparable, IConvertible, IFormattable, IComparable<Double>,
        IEquatable<Double>
    {
        private readonly double m_value;

        public const double MinValue = -1.7976931348623157E+308;
        public const double MaxValue = 1.7976931348623157E+308;
        public const double Epsilon = 4.9406564584124654E-324;
        public const double NegativeInfinity = -1.0 / 0.0;
        public const double PositiveInfinity = 1.0 / 0.0;
        public const double NaN = 0.0 / 0.0;

        private const long AbsoluteMask = 0x7FFFFFFFFFFFFFFF;
        private const long ExponentMask = 0x7FF0000000000000;
        private const NumberStyles DefaultStyles = NumberStyles.Float | NumberStyles.AllowThousands;

        public static bool IsFinite(double d)
        {
            return (*(long*)&d & ExponentMask) != ExponentMask;
        }

        public static bool IsInfinity(double d)
        {
            return (*(long*)&d & AbsoluteMask) == ExponentMask;
        }

        public static bool IsNaN(double d)
        {
            return (*(long*)&d & AbsoluteMask) > ExponentMask;
        }

        public static bool IsNegative(double d)
        {
            return *(long*)&d < 0;
        }

        public static bool IsNegativeInfinity(double d)
        {
            return d == NegativeInfinity;
        }

        public static bool IsNormal(double d)
        {
            long exponent = *(long*)&d & ExponentMask;
            return exponent != 0 && exponent != ExponentMask;
        }

        public static bool IsPositiveInfinity(double d)
        {
            return d == PositiveInfinity;
        }

        public static bool IsSubnormal(double d)
        {
            long bits = *(long*)&d & AbsoluteMask;
            return bits != 0 && (bits & ExponentMask) == 0;
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Double)) throw new ArgumentException("Object must be of type Double.");
            return CompareTo((double)value);
        }

        public int CompareTo(double value)
        {
            if (m_value < value) return -1;
            if (m_value > value) return 1;
            if (m_value == value) return 0;
            if (IsNaN(m_value)) return IsNaN(value) ? 0 : -1;
            return 1;
        }

        public static bool operator ==(double left, double right)
        {
            return left == right;
        }

        public static bool operator !=(double left, double right)
        {
            return left != right;
        }

        public static bool operator <(double left, double right)
        {
            return left < right;
        }

        public static bool operator >(double left, double right)
        {
            return left > right;
        }

        public static bool operator <=(double left, double right)
        {
            return left <= right;
        }

        public static bool operator >=(double left, double right)
        {
            return left >= right;
        }

        public override bool Equals(object obj)
        {
            return obj is Double && Equals((double)obj);
        }

        public bool Equals(double obj)
        {
            return m_value == obj || (IsNaN(m_value) && IsNaN(obj));
        }

        public override int GetHashCode()
        {
            double value = m_value;
            long bits = *(long*)&value;
            // All NaNs hash alike, and so do both zeros, because Equals says that they are equal.
            if (((bits - 1) & AbsoluteMask) >= ExponentMask) bits &= ExponentMask;
            return unchecked((int)bits) ^ (int)(bits >> 32);
        }

        public override string ToString()
        {
            return Number.FormatDouble(m_value, null, null);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatDouble(m_value, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatDouble(m_value, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatDouble(m_value, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            return Number.TryCopy(Number.FormatDouble(m_value, format.ToString(), provider), destination,
                out charsWritten);
        }

        public static double Parse(string s)
        {
            return Number.ParseDouble(s, DefaultStyles, null);
        }

        public static double Parse(string s, NumberStyles style)
        {
            return Number.ParseDouble(s, style, null);
        }

        public static double Parse(string s, IFormatProvider provider)
        {
            return Number.ParseDouble(s, DefaultStyles, provider);
        }

        public static double Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return Number.ParseDouble(s, style, provider);
        }

        public static double Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyles, IFormatProvider provider =
            null)
        {
            return Number.ParseDouble(s.ToString(), style, provider);
        }

        public static bool TryParse(string s, out double result)
        {
            return Number.TryParseDouble(s, DefaultStyles, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out double result)
        {
            return Number.TryParseDouble(s.ToString(), DefaultStyles, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out double result)
        {
            return Number.TryParseDouble(s, style, provider, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
            out double result)
        {
            return Number.TryParseDouble(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Double;
        }

        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            return Convert.ToBoolean(m_value);
        }

        char IConvertible.ToChar(IFormatProvider provider)
        {
            return Convert.ToChar(m_value);
        }

        sbyte IConvertible.ToSByte(IFormatProvider provider)
        {
            return Convert.ToSByte(m_value);
        }

        byte IConvertible.ToByte(IFormatProvider provider)
        {
            return Convert.ToByte(m_value);
        }

        short IConvertible.ToInt16(IFormatProvider provider)
        {
            return Convert.ToInt16(m_value);
        }

        ushort IConvertible.ToUInt16(IFormatProvider provider)
        {
            return Convert.ToUInt16(m_value);
        }

        int IConvertible.ToInt32(IFormatProvider provider)
        {
            return Convert.ToInt32(m_value);
        }

        uint IConvertible.ToUInt32(IFormatProvider provider)
        {
            return Convert.ToUInt32(m_value);
        }

        long IConvertible.ToInt64(IFormatProvider provider)
        {
            return Convert.ToInt64(m_value);
        }

        ulong IConvertible.ToUInt64(IFormatProvider provider)
        {
            return Convert.ToUInt64(m_value);
        }

        float IConvertible.ToSingle(IFormatProvider provider)
        {
            return Convert.ToSingle(m_value);
        }

        double IConvertible.ToDouble(IFormatProvider provider)
        {
            return m_value;
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(m_value);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Double", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
