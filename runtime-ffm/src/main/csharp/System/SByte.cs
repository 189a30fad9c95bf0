using System.Globalization;

namespace System
{
    public readonly struct SByte : IComparable, IConvertible, IFormattable, IComparable<SByte>, IEquatable<SByte>
    {
        private readonly sbyte m_value;

        public const sbyte MaxValue = 0x7F;
        public const sbyte MinValue = -0x80;

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is SByte)) throw new ArgumentException("Object must be of type SByte.");
            return CompareTo((sbyte)value);
        }

        public int CompareTo(sbyte value)
        {
            return m_value - value;
        }

        public override bool Equals(object obj)
        {
            return obj is SByte && m_value == (sbyte)obj;
        }

        public bool Equals(sbyte obj)
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
            return Number.FormatSigned(m_value, 8, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatSigned(m_value, 8, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatSigned(m_value, 8, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatSigned(m_value, 8, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static sbyte Parse(string s)
        {
            return (sbyte)Number.ParseSigned(s, NumberStyles.Integer, null, 8);
        }

        public static sbyte Parse(string s, NumberStyles style)
        {
            return (sbyte)Number.ParseSigned(s, style, null, 8);
        }

        public static sbyte Parse(string s, IFormatProvider provider)
        {
            return (sbyte)Number.ParseSigned(s, NumberStyles.Integer, provider, 8);
        }

        public static sbyte Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return (sbyte)Number.ParseSigned(s, style, provider, 8);
        }

        public static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                     IFormatProvider provider = null)
        {
            return (sbyte)Number.ParseSigned(s.ToString(), style, provider, 8);
        }

        public static bool TryParse(string s, out sbyte result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out sbyte result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out sbyte result)
        {
            bool ok = Number.TryParseSigned(s, style, provider, 8, out long value);
            result = (sbyte)value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out sbyte result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.SByte;
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
            return m_value;
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
            return Convert.ToDouble(m_value);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(m_value);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("SByte", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
