using System.Globalization;

namespace System
{
    public readonly struct Int64 : IComparable, IConvertible, IFormattable, IComparable<Int64>, IEquatable<Int64>
    {
        private readonly long m_value;

        public const long MaxValue = 0x7FFFFFFFFFFFFFFFL;
        public const long MinValue = unchecked((long)0x8000000000000000L);

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Int64)) throw new ArgumentException("Object must be of type Int64.");
            return CompareTo((long)value);
        }

        public int CompareTo(long value)
        {
            if (m_value < value) return -1;
            return m_value > value ? 1 : 0;
        }

        public override bool Equals(object obj)
        {
            return obj is Int64 && m_value == (long)obj;
        }

        public bool Equals(long obj)
        {
            return m_value == obj;
        }

        public override int GetHashCode()
        {
            return unchecked((int)m_value) ^ (int)(m_value >> 32);
        }

        public override string ToString()
        {
            return Number.SignedToString(m_value);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatSigned(m_value, 64, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatSigned(m_value, 64, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatSigned(m_value, 64, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatSigned(m_value, 64, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static long Parse(string s)
        {
            return Number.ParseSigned(s, NumberStyles.Integer, null, 64);
        }

        public static long Parse(string s, NumberStyles style)
        {
            return Number.ParseSigned(s, style, null, 64);
        }

        public static long Parse(string s, IFormatProvider provider)
        {
            return Number.ParseSigned(s, NumberStyles.Integer, provider, 64);
        }

        public static long Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return Number.ParseSigned(s, style, provider, 64);
        }

        public static long Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                    IFormatProvider provider = null)
        {
            return Number.ParseSigned(s.ToString(), style, provider, 64);
        }

        public static bool TryParse(string s, out long result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out long result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out long result)
        {
            bool ok = Number.TryParseSigned(s, style, provider, 64, out long value);
            result = value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out long result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Int64;
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
            return m_value;
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
            return Convert.ToDouble(m_value);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(m_value);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Int64", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
