using System.Globalization;

namespace System
{
    public readonly struct Int16 : IComparable, IConvertible, IFormattable, IComparable<Int16>, IEquatable<Int16>
    {
        private readonly short m_value;

        public const short MaxValue = 0x7FFF;
        public const short MinValue = -0x8000;

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Int16)) throw new ArgumentException("Object must be of type Int16.");
            return CompareTo((short)value);
        }

        public int CompareTo(short value)
        {
            return m_value - value;
        }

        public override bool Equals(object obj)
        {
            return obj is Int16 && m_value == (short)obj;
        }

        public bool Equals(short obj)
        {
            return m_value == obj;
        }

        public override int GetHashCode()
        {
            return m_value;
        }

        public override string ToString()
        {
            return Number.SignedToString(m_value);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatSigned(m_value, 16, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatSigned(m_value, 16, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatSigned(m_value, 16, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatSigned(m_value, 16, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static short Parse(string s)
        {
            return (short)Number.ParseSigned(s, NumberStyles.Integer, null, 16);
        }

        public static short Parse(string s, NumberStyles style)
        {
            return (short)Number.ParseSigned(s, style, null, 16);
        }

        public static short Parse(string s, IFormatProvider provider)
        {
            return (short)Number.ParseSigned(s, NumberStyles.Integer, provider, 16);
        }

        public static short Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return (short)Number.ParseSigned(s, style, provider, 16);
        }

        public static short Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                     IFormatProvider provider = null)
        {
            return (short)Number.ParseSigned(s.ToString(), style, provider, 16);
        }

        public static bool TryParse(string s, out short result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out short result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out short result)
        {
            bool ok = Number.TryParseSigned(s, style, provider, 16, out long value);
            result = (short)value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out short result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Int16;
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
            return m_value;
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
            throw Convert.InvalidCast("Int16", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
