using System.Globalization;

namespace System
{
    public readonly struct Int32 : IComparable, IConvertible, IFormattable, IComparable<Int32>, IEquatable<Int32>
    {
        private readonly int m_value;

        public const int MaxValue = 0x7FFFFFFF;
        public const int MinValue = unchecked((int)0x80000000);

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Int32)) throw new ArgumentException("Object must be of type Int32.");
            return CompareTo((int)value);
        }

        public int CompareTo(int value)
        {
            if (m_value < value) return -1;
            return m_value > value ? 1 : 0;
        }

        public override bool Equals(object obj)
        {
            return obj is Int32 && m_value == (int)obj;
        }

        public bool Equals(int obj)
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
            return Number.FormatSigned(m_value, 32, null, provider);
        }

        public string ToString(string format)
        {
            return Number.FormatSigned(m_value, 32, format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatSigned(m_value, 32, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            string text = Number.FormatSigned(m_value, 32, format.ToString(), provider);
            return Number.TryCopy(text, destination, out charsWritten);
        }

        public static int Parse(string s)
        {
            return (int)Number.ParseSigned(s, NumberStyles.Integer, null, 32);
        }

        public static int Parse(string s, NumberStyles style)
        {
            return (int)Number.ParseSigned(s, style, null, 32);
        }

        public static int Parse(string s, IFormatProvider provider)
        {
            return (int)Number.ParseSigned(s, NumberStyles.Integer, provider, 32);
        }

        public static int Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return (int)Number.ParseSigned(s, style, provider, 32);
        }

        public static int Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer,
                                   IFormatProvider provider = null)
        {
            return (int)Number.ParseSigned(s.ToString(), style, provider, 32);
        }

        public static bool TryParse(string s, out int result)
        {
            return TryParse(s, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(ReadOnlySpan<char> s, out int result)
        {
            return TryParse(s.ToString(), NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out int result)
        {
            bool ok = Number.TryParseSigned(s, style, provider, 32, out long value);
            result = (int)value;
            return ok;
        }

        public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider provider,
                                    out int result)
        {
            return TryParse(s.ToString(), style, provider, out result);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Int32;
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
            return m_value;
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
            throw Convert.InvalidCast("Int32", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
