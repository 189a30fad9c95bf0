using System.Globalization;

namespace System
{
    public readonly struct Char : IComparable, IConvertible, IComparable<char>, IEquatable<char>
    {
        private readonly char m_value;

        public const char MaxValue = (char)0xFFFF;
        public const char MinValue = (char)0x00;

        public override int GetHashCode()
        {
            return (int)m_value | ((int)m_value << 16);
        }

        public override bool Equals(object obj)
        {
            return obj is char && m_value == (char)obj;
        }

        public bool Equals(char obj)
        {
            return m_value == obj;
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is char)) throw new ArgumentException("Object must be of type Char.");
            return m_value - (char)value;
        }

        public int CompareTo(char value)
        {
            return m_value - value;
        }

        public override string ToString()
        {
            return new string(m_value, 1);
        }

        public string ToString(IFormatProvider provider)
        {
            return new string(m_value, 1);
        }

        public static string ToString(char c)
        {
            return new string(c, 1);
        }

        public static char Parse(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (s.Length != 1) throw new FormatException("String must be exactly one character long.");
            return s[0];
        }

        public static bool TryParse(string s, out char result)
        {
            bool ok = s != null && s.Length == 1;
            result = ok ? s[0] : '\0';
            return ok;
        }

        private static char At(string s, int index)
        {
            if (s == null) throw new ArgumentNullException("s");
            if ((uint)index >= (uint)s.Length)
            {
                throw new ArgumentOutOfRangeException("index");
            }
            return s[index];
        }

        private static bool IsLatinLetter(char c)
        {
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a';
        }

        public static bool IsDigit(char c)
        {
            if (c < 0x80) return (uint)(c - '0') <= 9;
            return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;
        }

        public static bool IsLetter(char c)
        {
            if (c < 0x80) return IsLatinLetter(c);
            return CharUnicodeInfo.GetUnicodeCategory(c) <= UnicodeCategory.OtherLetter;
        }

        public static bool IsWhiteSpace(char c)
        {
            if (c < 0x100) return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0;
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            return category >= UnicodeCategory.SpaceSeparator && category <= UnicodeCategory.ParagraphSeparator;
        }

        public static bool IsUpper(char c)
        {
            if (c < 0x80) return (uint)(c - 'A') <= 'Z' - 'A';
            return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.UppercaseLetter;
        }

        public static bool IsLower(char c)
        {
            if (c < 0x80) return (uint)(c - 'a') <= 'z' - 'a';
            return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter;
        }

        public static bool IsPunctuation(char c)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            return category >= UnicodeCategory.ConnectorPunctuation && category <= UnicodeCategory.OtherPunctuation;
        }

        public static bool IsLetterOrDigit(char c)
        {
            return IsLetter(c) || IsDigit(c);
        }

        public static bool IsControl(char c)
        {
            return c < 0x20 || (c >= 0x7F && c < 0xA0);
        }

        public static bool IsNumber(char c)
        {
            if (c < 0x80) return (uint)(c - '0') <= 9;
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            return category >= UnicodeCategory.DecimalDigitNumber && category <= UnicodeCategory.OtherNumber;
        }

        public static bool IsSeparator(char c)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            return category >= UnicodeCategory.SpaceSeparator && category <= UnicodeCategory.ParagraphSeparator;
        }

        public static bool IsSymbol(char c)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            return category >= UnicodeCategory.MathSymbol && category <= UnicodeCategory.OtherSymbol;
        }

        public static bool IsSurrogate(char c)
        {
            return c >= 0xD800 && c <= 0xDFFF;
        }

        public static bool IsHighSurrogate(char c)
        {
            return c >= 0xD800 && c <= 0xDBFF;
        }

        public static bool IsLowSurrogate(char c)
        {
            return c >= 0xDC00 && c <= 0xDFFF;
        }

        public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate)
        {
            return IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);
        }

        public static bool IsControl(string s, int index)
        {
            return IsControl(At(s, index));
        }

        public static bool IsDigit(string s, int index)
        {
            return IsDigit(At(s, index));
        }

        public static bool IsLetter(string s, int index)
        {
            return IsLetter(At(s, index));
        }

        public static bool IsLetterOrDigit(string s, int index)
        {
            return IsLetterOrDigit(At(s, index));
        }

        public static bool IsLower(string s, int index)
        {
            return IsLower(At(s, index));
        }

        public static bool IsNumber(string s, int index)
        {
            return IsNumber(At(s, index));
        }

        public static bool IsPunctuation(string s, int index)
        {
            return IsPunctuation(At(s, index));
        }

        public static bool IsSeparator(string s, int index)
        {
            return IsSeparator(At(s, index));
        }

        public static bool IsSurrogate(string s, int index)
        {
            return IsSurrogate(At(s, index));
        }

        public static bool IsHighSurrogate(string s, int index)
        {
            return IsHighSurrogate(At(s, index));
        }

        public static bool IsLowSurrogate(string s, int index)
        {
            return IsLowSurrogate(At(s, index));
        }

        public static bool IsSymbol(string s, int index)
        {
            return IsSymbol(At(s, index));
        }

        public static bool IsUpper(string s, int index)
        {
            return IsUpper(At(s, index));
        }

        public static bool IsWhiteSpace(string s, int index)
        {
            return IsWhiteSpace(At(s, index));
        }

        public static bool IsSurrogatePair(string s, int index)
        {
            return IsHighSurrogate(At(s, index)) && index + 1 < s.Length && IsLowSurrogate(s[index + 1]);
        }

        public static UnicodeCategory GetUnicodeCategory(char c)
        {
            return CharUnicodeInfo.GetUnicodeCategory(c);
        }

        public static UnicodeCategory GetUnicodeCategory(string s, int index)
        {
            return CharUnicodeInfo.GetUnicodeCategory(At(s, index));
        }

        public static double GetNumericValue(char c)
        {
            return CharUnicodeInfo.GetNumericValue(c);
        }

        public static double GetNumericValue(string s, int index)
        {
            return CharUnicodeInfo.GetNumericValue(At(s, index));
        }

        public static string ConvertFromUtf32(int utf32)
        {
            if (utf32 < 0 || utf32 > 0x10FFFF || (utf32 >= 0xD800 && utf32 <= 0xDFFF))
            {
                throw new ArgumentOutOfRangeException("utf32",
                    "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate "
                    + "codepoint values (0x00d800 ~ 0x00dfff).");
            }
            if (utf32 < 0x10000) return ToString((char)utf32);
            int rest = utf32 - 0x10000;
            return new string(new char[] { (char)(0xD800 + (rest >> 10)), (char)(0xDC00 + (rest & 0x3FF)) });
        }

        public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
        {
            if (!IsHighSurrogate(highSurrogate))
            {
                throw new ArgumentOutOfRangeException("highSurrogate",
                    "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
            }
            if (!IsLowSurrogate(lowSurrogate))
            {
                throw new ArgumentOutOfRangeException("lowSurrogate",
                    "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.");
            }
            return 0x10000 + ((highSurrogate - 0xD800) << 10) + (lowSurrogate - 0xDC00);
        }

        public static int ConvertToUtf32(string s, int index)
        {
            char c = At(s, index);
            return IsSurrogatePair(s, index) ? ConvertToUtf32(c, s[index + 1]) : c;
        }

        public static char ToUpper(char c)
        {
            return ToUpperInvariant(c);
        }

        public static char ToUpper(char c, CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            return ToUpperInvariant(c);
        }

        public static char ToUpperInvariant(char c)
        {
            if (c < 0x80) return (uint)(c - 'a') <= 'z' - 'a' ? (char)(c - 0x20) : c;
            return CharUnicodeInfo.ToUpper(c);
        }

        public static char ToLower(char c)
        {
            return ToLowerInvariant(c);
        }

        public static char ToLower(char c, CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            return ToLowerInvariant(c);
        }

        public static char ToLowerInvariant(char c)
        {
            if (c < 0x80) return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c + 0x20) : c;
            return CharUnicodeInfo.ToLower(c);
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.Char;
        }

        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            return Convert.ToBoolean(m_value);
        }

        char IConvertible.ToChar(IFormatProvider provider)
        {
            return m_value;
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
            return Convert.ToDouble(m_value);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(m_value);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Char", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
