using System.Globalization;

namespace System
{
    public readonly unsafe struct Single : IComparable, IConvertible, IFormattable, IComparable<Single>,
        IEquatable<Single>
    {
        private readonly float m_value;

        public const float MinValue = -3.40282346638528859e+38f;
        public const float MaxValue = 3.40282346638528859e+38f;
        public const float Epsilon = 1.4e-45f;
        public const float NegativeInfinity = -1.0f / 0.0f;
        public const float PositiveInfinity = 1.0f / 0.0f;
        public const float NaN = 0.0f / 0.0f;

        private const int AbsoluteMask = 0x7FFFFFFF;
        private const int ExponentMask = 0x7F800000;
        private const NumberStyles DefaultStyles = NumberStyles.Float | NumberStyles.AllowThousands;

        public static bool IsFinite(float f)
        {
            return (*(int*)&f & ExponentMask) != ExponentMask;
        }

        public static bool IsInfinity(float f)
        {
            return (*(int*)&f & AbsoluteMask) == ExponentMask;
        }

        public static bool IsNaN(float f)
        {
            return (*(int*)&f & AbsoluteMask) > ExponentMask;
        }

        public static bool IsNegative(float f)
        {
            return *(int*)&f < 0;
        }

        public static bool IsNegativeInfinity(float f)
        {
            return f == NegativeInfinity;
        }

        public static bool IsNormal(float f)
        {
            int exponent = *(int*)&f & ExponentMask;
            return exponent != 0 && exponent != ExponentMask;
        }

        public static bool IsPositiveInfinity(float f)
        {
            return f == PositiveInfinity;
        }

        public static bool IsSubnormal(float f)
        {
            int bits = *(int*)&f & AbsoluteMask;
            return bits != 0 && (bits & ExponentMask) == 0;
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Single)) throw new ArgumentException("Object must be of type Single.");
            return CompareTo((float)value);
        }

        public int CompareTo(float value)
        {
            if (m_value < value) return -1;
            if (m_value > value) return 1;
            if (m_value == value) return 0;
            if (IsNaN(m_value)) return IsNaN(value) ? 0 : -1;
            return 1;
        }

        public static bool operator ==(float left, float right)
        {
            return left == right;
        }

        public static bool operator !=(float left, float right)
        {
            return left != right;
        }

        public static bool operator <(float left, float right)
        {
            return left < right;
        }

        public static bool operator >(float left, float right)
        {
            return left > right;
        }

        public static bool operator <=(float left, float right)
        {
            return left <= right;
        }

        public static bool operator >=(float left, float right)
        {
            return left >= right;
        }

        public override bool Equals(object obj)
        {
            return obj is Single && Equals((float)obj);
        }

        public bool Equals(float obj)
        {
            return m_value == obj || (IsNaN(m_value) && IsNaN(obj));
        }

        public override int GetHashCode()
        {
            float value = m_value;
            int bits = *(int*)&value;
            // All NaNs hash alike, and so do both zeros, because Equals says that they are equal.
            if (((bits - 1) & AbsoluteMask) >= ExponentMask) bits &= ExponentMask;
            return bits;
        }

        public override string ToString()
        {
            return Number.FormatSingle(m_value, null, null);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatSingle(m_value, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatSingle(m_value, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatSingle(m_value, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            return Number.TryCopy(Number.FormatSingle(m_value, format.ToString(), provider), destination,
                out charsWritten);
        }

        public static float Parse(string s)
        {
            return Number.ParseSingle(s, DefaultStyles, null);
        }

        public static float Parse(string s, NumberStyles style)
        {
            return Number.ParseSingle(s, style, null);
        }

        public static float Parse(string s, IFormatProvider provider)
        {
            return Number.ParseSingle(s, DefaultStyles, provider);
        }

        public static float Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return Number.ParseSingle(s, style, provider);
        }

        public static float Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyles, IFormatProvider provider =
            null)
        {
            return Number.ParseSingle(s.ToString(), style, provider);
        }

        public static bool TryParse(string s, out float result)
        {
            return Number.TryParseSingle(s, DefaultStyles, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out float result)
        {
            return Number.TryParseSingle(s.ToString(), DefaultStyles, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out float result)
        {
            return Number.TryParseSingle(s, style, provider, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
            out float result)
        {
            return Number.TryParseSingle(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Single;
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
            return m_value;
        }

        double IConvertible.ToDouble(IFormatProvider provider)
        {
            return Convert.ToDouble(m_value);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(m_value);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Single", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
