using System.Globalization;

namespace System
{
    public readonly struct UInt64 : IComparable, IConvertible, IFormattable, IComparable<UInt64>, IEquatable<UInt64>
    {
        private readonly ulong m_value;

        public const ulong MaxValue = 0xFFFFFFFFFFFFFFFFUL;
        public const ulong MinValue = 0;

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is UInt64)) throw new ArgumentException("Object must be of type UInt64.");
            return CompareTo((ulong)value);
        }

        public int CompareTo(ulong value)
        {
            if (m_value < value) return -1;
            return m_value > value ? 1 : 0;
        }

        public override bool Equals(object obj)
        {
            return obj is UInt64 && m_value == (ulong)obj;
        }

        public bool Equals(ulong obj)
        {
            return m_value == obj;
        }

        public override int GetHashCode()
        {
            return (int)m_value ^ (int)(m_value >> 32);
        }

        public override string ToString()
        {
            return Number.UnsignedToString(m_value);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 64, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatUnsigned(m_value, 64, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 64, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatUnsigned(m_value, 64, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static ulong Parse(string s)
        {
            return Number.ParseUnsigned(s, NumberStyles.Integer, null, 64);
        }

        public static ulong Parse(string s, NumberStyles style)
        {
            return Number.ParseUnsigned(s, style, null, 64);
        }

        public static ulong Parse(string s, IFormatProvider provider)
        {
            return Number.ParseUnsigned(s, NumberStyles.Integer, provider, 64);
        }

        public static ulong Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return Number.ParseUnsigned(s, style, provider, 64);
        }

        public static ulong Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                     IFormatProvider provider = null)
        {
            return Number.ParseUnsigned(s.ToString(), style, provider, 64);
        }

        public static bool TryParse(string s, out ulong result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out ulong result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ulong result)
        {
            bool ok = Number.TryParseUnsigned(s, style, provider, 64, out ulong value);
            result = value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out ulong result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.UInt64;
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
            return m_value;
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
            throw Convert.InvalidCast("UInt64", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
