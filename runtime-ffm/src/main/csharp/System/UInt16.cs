using System.Globalization;

namespace System
{
    public readonly struct UInt16 : IComparable, IConvertible, IFormattable, IComparable<UInt16>, IEquatable<UInt16>
    {
        private readonly ushort m_value;

        public const ushort MaxValue = 0xFFFF;
        public const ushort MinValue = 0;

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is UInt16)) throw new ArgumentException("Object must be of type UInt16.");
            return CompareTo((ushort)value);
        }

        public int CompareTo(ushort value)
        {
            return m_value - value;
        }

        public override bool Equals(object obj)
        {
            return obj is UInt16 && m_value == (ushort)obj;
        }

        public bool Equals(ushort obj)
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
            return Number.FormatUnsigned(m_value, 16, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatUnsigned(m_value, 16, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 16, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatUnsigned(m_value, 16, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static ushort Parse(string s)
        {
            return (ushort)Number.ParseUnsigned(s, NumberStyles.Integer, null, 16);
        }

        public static ushort Parse(string s, NumberStyles style)
        {
            return (ushort)Number.ParseUnsigned(s, style, null, 16);
        }

        public static ushort Parse(string s, IFormatProvider provider)
        {
            return (ushort)Number.ParseUnsigned(s, NumberStyles.Integer, provider, 16);
        }

        public static ushort Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return (ushort)Number.ParseUnsigned(s, style, provider, 16);
        }

        public static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                      IFormatProvider provider = null)
        {
            return (ushort)Number.ParseUnsigned(s.ToString(), style, provider, 16);
        }

        public static bool TryParse(string s, out ushort result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out ushort result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out ushort result)
        {
            bool ok = Number.TryParseUnsigned(s, style, provider, 16, out ulong value);
            result = (ushort)value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out ushort result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.UInt16;
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
            return m_value;
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
            throw Convert.InvalidCast("UInt16", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
