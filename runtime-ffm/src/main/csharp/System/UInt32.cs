using System.Globalization;

namespace System
{
    public readonly struct UInt32 : IComparable, IConvertible, IFormattable, IComparable<UInt32>, IEquatable<UInt32>
    {
        private readonly uint m_value;

        public const uint MaxValue = 0xFFFFFFFFU;
        public const uint MinValue = 0;

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is UInt32)) throw new ArgumentException("Object must be of type UInt32.");
            return CompareTo((uint)value);
        }

        public int CompareTo(uint value)
        {
            if (m_value < value) return -1;
            return m_value > value ? 1 : 0;
        }

        public override bool Equals(object obj)
        {
            return obj is UInt32 && m_value == (uint)obj;
        }

        public bool Equals(uint obj)
        {
            return m_value == obj;
        }

        public override int GetHashCode()
        {
            return (int)m_value;
        }

        public override string ToString()
        {
            return Number.UnsignedToString(m_value);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 32, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatUnsigned(m_value, 32, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatUnsigned(m_value, 32, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatUnsigned(m_value, 32, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static uint Parse(string s)
        {
            return (uint)Number.ParseUnsigned(s, NumberStyles.Integer, null, 32);
        }

        public static uint Parse(string s, NumberStyles style)
        {
            return (uint)Number.ParseUnsigned(s, style, null, 32);
        }

        public static uint Parse(string s, IFormatProvider provider)
        {
            return (uint)Number.ParseUnsigned(s, NumberStyles.Integer, provider, 32);
        }

        public static uint Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return (uint)Number.ParseUnsigned(s, style, provider, 32);
        }

        public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                    IFormatProvider provider = null)
        {
            return (uint)Number.ParseUnsigned(s.ToString(), style, provider, 32);
        }

        public static bool TryParse(string s, out uint result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out uint result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out uint result)
        {
            bool ok = Number.TryParseUnsigned(s, style, provider, 32, out ulong value);
            result = (uint)value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out uint result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.UInt32;
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
            return m_value;
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
            throw Convert.InvalidCast("UInt32", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
