using System.Globalization;

namespace System
{
    public readonly struct Byte : IComparable, IConvertible, IFormattable, IComparable<Byte>, IEquatable<Byte>
    {
        private readonly byte m_value;

        public const byte MaxValue = 0xFF;
        public const byte MinValue = 0;

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Byte)) throw new ArgumentException("Object must be of type Byte.");
            return CompareTo((byte)value);
        }

        public int CompareTo(byte value)
        {
            return m_value - value;
        }

        public override bool Equals(object obj)
        {
            return obj is Byte && m_value == (byte)obj;
        }

        public bool Equals(byte obj)
        {
            return m_value == obj;
        }

        public override int GetHashCode()
        {
            return m_value;
        }

        public override string ToString()
        {
            return Number.UnsignedToString(m_value);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 8, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatUnsigned(m_value, 8, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 8, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatUnsigned(m_value, 8, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static byte Parse(string s)
        {
            return (byte)Number.ParseUnsigned(s, NumberStyles.Integer, null, 8);
        }

        public static byte Parse(string s, NumberStyles style)
        {
            return (byte)Number.ParseUnsigned(s, style, null, 8);
        }

        public static byte Parse(string s, IFormatProvider provider)
        {
            return (byte)Number.ParseUnsigned(s, NumberStyles.Integer, provider, 8);
        }

        public static byte Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return (byte)Number.ParseUnsigned(s, style, provider, 8);
        }

        public static byte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                    IFormatProvider provider = null)
        {
            return (byte)Number.ParseUnsigned(s.ToString(), style, provider, 8);
        }

        public static bool TryParse(string s, out byte result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out byte result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out byte result)
        {
            bool ok = Number.TryParseUnsigned(s, style, provider, 8, out ulong value);
            result = (byte)value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out byte result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Byte;
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
            return m_value;
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
            return Convert.ToDouble(m_value);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(m_value);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Byte", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
