using System.Globalization;
using System.Runtime.CompilerServices;

namespace System
{
    // Numbers from text, by the rules of NumberStyles.
    internal static unsafe partial class Number
    {
        internal enum ParseStatus
        {
            Ok,
            BadFormat,
            Overflow
        }

        private const NumberStyles UndefinedStyles = ~(NumberStyles.Any | NumberStyles.AllowHexSpecifier);

        private static void CheckStyle(NumberStyles style, bool allowHex)
        {
            if ((style & UndefinedStyles) != 0)
            {
                throw new ArgumentException("An undefined NumberStyles value is being used.", "style");
            }
            if ((style & NumberStyles.AllowHexSpecifier) == 0) return;
            if (!allowHex)
            {
                throw new ArgumentException(
                    "The number style AllowHexSpecifier is not supported on floating point data types.");
            }
            if ((style & ~NumberStyles.HexNumber) != 0)
            {
                throw new ArgumentException(
                    "With the AllowHexSpecifier bit set in the enum bit field, the only other valid "
                    + "bits that can be combined into the enum value must be a subset of those in HexNumber.");
            }
        }

        private static FormatException BadFormat()
        {
            return new FormatException("Input string was not in a correct format.");
        }

        private static OverflowException TooLarge(int bits, bool isSigned)
        {
            string name;
            switch (bits)
            {
                case 8: name = isSigned ? "a signed byte" : "an unsigned byte"; break;
                case 16: name = isSigned ? "an Int16" : "a UInt16"; break;
                case 32: name = isSigned ? "an Int32" : "a UInt32"; break;
                default: name = isSigned ? "an Int64" : "a UInt64"; break;
            }
            return new OverflowException("Value was either too large or too small for " + name + ".");
        }

        internal static long ParseSigned(string s, NumberStyles style, IFormatProvider provider, int bits)
        {
            CheckStyle(style, true);
            if (s == null) throw new ArgumentNullException("s");
            ParseStatus status = ReadInteger(s, style, provider, bits, true, out ulong value);
            if (status == ParseStatus.BadFormat) throw BadFormat();
            if (status == ParseStatus.Overflow) throw TooLarge(bits, true);
            return (long)value;
        }

        internal static ulong ParseUnsigned(string s, NumberStyles style, IFormatProvider provider, int bits)
        {
            CheckStyle(style, true);
            if (s == null) throw new ArgumentNullException("s");
            ParseStatus status = ReadInteger(s, style, provider, bits, false, out ulong value);
            if (status == ParseStatus.BadFormat) throw BadFormat();
            if (status == ParseStatus.Overflow) throw TooLarge(bits, false);
            return value;
        }

        internal static bool TryParseSigned(string s, NumberStyles style, IFormatProvider provider, int bits,
                                            out long result)
        {
            CheckStyle(style, true);
            result = 0;
            if (s == null || ReadInteger(s, style, provider, bits, true, out ulong value) != ParseStatus.Ok)
                return false;
            result = (long)value;
            return true;
        }

        internal static bool TryParseUnsigned(string s, NumberStyles style, IFormatProvider provider, int bits,
                                              out ulong result)
        {
            CheckStyle(style, true);
            result = 0;
            if (s == null || ReadInteger(s, style, provider, bits, false, out ulong value) != ParseStatus.Ok)
                return false;
            result = value;
            return true;
        }

        private static ParseStatus ReadInteger(string s, NumberStyles style, IFormatProvider provider, int bits,
                                               bool isSigned, out ulong result)
        {
            result = 0;
            if ((style & NumberStyles.AllowHexSpecifier) != 0) return ReadHex(s, style, bits, isSigned, out result);
            byte* buffer = stackalloc byte[DigitCapacity];
            Digits number = default;
            number.First = buffer;
            if (!ReadDigits(s, style, NumberFormatInfo.GetInstance(provider), ref number)) return ParseStatus.BadFormat;
            if (number.Count > number.Scale) return ParseStatus.Overflow;
            ulong value = 0;
            for (int i = 0; i < number.Scale; i++)
            {
                if (value > ulong.MaxValue / 10) return ParseStatus.Overflow;
                int digit = i < number.Count ? buffer[i] - '0' : 0;
                ulong next = value * 10 + (ulong)digit;
                if (next < value * 10) return ParseStatus.Overflow;
                value = next;
                if (value == 0 && number.Count == 0) break;
            }
            ulong maximum = isSigned ? (1UL << (bits - 1)) - 1 : ulong.MaxValue >> (64 - bits);
            if (number.IsNegative)
            {
                if (value > (isSigned ? maximum + 1 : 0)) return ParseStatus.Overflow;
                result = (ulong)-(long)value;
                return ParseStatus.Ok;
            }
            if (value > maximum) return ParseStatus.Overflow;
            result = value;
            return ParseStatus.Ok;
        }

        private static int HexDigit(char c)
        {
            if ((uint)(c - '0') <= 9) return c - '0';
            int letter = (c | 0x20) - 'a';
            return (uint)letter <= 5 ? letter + 10 : -1;
        }

        private static ParseStatus ReadHex(string s, NumberStyles style, int bits, bool isSigned, out ulong result)
        {
            result = 0;
            int i = 0;
            if ((style & NumberStyles.AllowLeadingWhite) != 0)
            {
                while (i < s.Length && IsWhite(s[i])) i++;
            }
            int start = i;
            ulong value = 0;
            bool overflow = false;
            while (i < s.Length && HexDigit(s[i]) >= 0)
            {
                if (value >> (bits - 4) != 0) overflow = true;
                value = (value << 4) | (uint)HexDigit(s[i]);
                i++;
            }
            if (i == start) return ParseStatus.BadFormat;
            if ((style & NumberStyles.AllowTrailingWhite) != 0)
            {
                while (i < s.Length && IsWhite(s[i])) i++;
            }
            if (!OnlyNulls(s, i)) return ParseStatus.BadFormat;
            if (overflow) return ParseStatus.Overflow;
            if (isSigned && bits < 64)
            {
                value = (ulong)((long)(value << (64 - bits)) >> (64 - bits));
            }
            result = value;
            return ParseStatus.Ok;
        }

        private static bool IsWhite(char c)
        {
            return c == ' ' || (c >= 9 && c <= 13);
        }

        private static bool OnlyNulls(string s, int i)
        {
            while (i < s.Length)
            {
                if (s[i++] != '\0') return false;
            }
            return true;
        }

        /// <summary>The position after <paramref name="token"/> when the text has it here, else -1.</summary>
        private static int Match(string s, int i, string token)
        {
            if (token.Length == 0 || i + token.Length > s.Length) return -1;
            for (int k = 0; k < token.Length; k++)
            {
                // A no-break space in a culture's separator also matches a plain one.
                if (s[i + k] != token[k] && !(token[k] == '\u00A0' && s[i + k] == ' ')) return -1;
            }
            return i + token.Length;
        }

        /// <summary>
        /// Reads a whole text as sign, currency symbol, digits with separators, and exponent, each where the style
        /// allows
        /// it. The digit buffer has <see cref="DigitCapacity"/> bytes.
        /// </summary>
        private static bool ReadDigits(string s, NumberStyles style, NumberFormatInfo info, ref Digits number)
        {
            bool currency = (style & NumberStyles.AllowCurrencySymbol) != 0;
            string point = currency ? info.CurrencyDecimalSeparator : info.NumberDecimalSeparator;
            string group = currency ? info.CurrencyGroupSeparator : info.NumberGroupSeparator;
            bool sign = false;
            bool parenthesis = false;
            bool symbol = false;
            int i = 0;
            int next;

            while (i < s.Length)
            {
                char c = s[i];
                // After a leading sign, white space is allowed only behind a currency symbol or where - stands before
                // n.
                if (IsWhite(c) && (style & NumberStyles.AllowLeadingWhite) != 0
                    && (!sign || symbol || info.NumberNegativePattern == 2))
                {
                    i++;
                }
                else if (!sign && (style & NumberStyles.AllowLeadingSign) != 0
                    && (next = Match(s, i, info.PositiveSign)) >= 0)
                {
                    sign = true;
                    i = next;
                }
                else if (!sign && (style & NumberStyles.AllowLeadingSign) != 0
                    && (next = Match(s, i, info.NegativeSign)) >= 0)
                {
                    sign = true;
                    number.IsNegative = true;
                    i = next;
                }
                else if (c == '(' && !sign && (style & NumberStyles.AllowParentheses) != 0)
                {
                    sign = true;
                    parenthesis = true;
                    number.IsNegative = true;
                    i++;
                }
                else if (currency && !symbol && (next = Match(s, i, info.CurrencySymbol)) >= 0)
                {
                    symbol = true;
                    i = next;
                }
                else
                {
                    break;
                }
            }

            bool anyDigits = false;
            bool afterPoint = false;
            while (i < s.Length)
            {
                char c = s[i];
                if ((uint)(c - '0') <= 9)
                {
                    anyDigits = true;
                    if (c != '0' || number.Count > 0)
                    {
                        AddDigit(ref number, c);
                        if (!afterPoint) number.Scale++;
                    }
                    else if (afterPoint)
                    {
                        number.Scale--;
                    }
                    i++;
                }
                else if (!afterPoint && (style & NumberStyles.AllowDecimalPoint) != 0
                    && ((next = Match(s, i, point)) >= 0
                        || (currency && !symbol && (next = Match(s, i, info.NumberDecimalSeparator)) >= 0)))
                {
                    afterPoint = true;
                    i = next;
                }
                else if (anyDigits && !afterPoint && (style & NumberStyles.AllowThousands) != 0
                    && ((next = Match(s, i, group)) >= 0
                        || (currency && !symbol && (next = Match(s, i, info.NumberGroupSeparator)) >= 0)))
                {
                    i = next;
                }
                else
                {
                    break;
                }
            }
            if (!anyDigits) return false;
            if (i < s.Length && (s[i] | 0x20) == 'e' && (style & NumberStyles.AllowExponent) != 0)
            {
                i = ReadExponent(s, i, info, ref number);
            }

            while (i < s.Length)
            {
                char c = s[i];
                if (IsWhite(c) && (style & NumberStyles.AllowTrailingWhite) != 0)
                {
                    i++;
                }
                else if (!sign && (style & NumberStyles.AllowTrailingSign) != 0
                    && (next = Match(s, i, info.PositiveSign)) >= 0)
                {
                    sign = true;
                    i = next;
                }
                else if (!sign && (style & NumberStyles.AllowTrailingSign) != 0
                    && (next = Match(s, i, info.NegativeSign)) >= 0)
                {
                    sign = true;
                    number.IsNegative = true;
                    i = next;
                }
                else if (c == ')' && parenthesis)
                {
                    parenthesis = false;
                    i++;
                }
                else if (currency && !symbol && (next = Match(s, i, info.CurrencySymbol)) >= 0)
                {
                    symbol = true;
                    i = next;
                }
                else
                {
                    break;
                }
            }
            if (parenthesis || !OnlyNulls(s, i)) return false;
            if (!number.KeepsZeros)
            {
                while (number.Count > 0 && number.First[number.Count - 1] == '0') number.Count--;
                if (number.Count == 0) number.Scale = 0;
            }
            number.First[number.Count] = 0;
            return true;
        }

        /// <summary>
        /// Keeps a digit while there is room. More digits than that cannot tell two numbers apart, but that one of them
        /// was
        /// not zero can: then the last digit kept says so.
        /// </summary>
        private static void AddDigit(ref Digits number, char c)
        {
            if (number.Count < DigitCapacity - 2)
            {
                number.First[number.Count++] = (byte)c;
            }
            else if (c != '0')
            {
                number.First[DigitCapacity - 2] = (byte)'1';
                number.Count = DigitCapacity - 1;
            }
        }

        /// <summary>Adds an exponent to the scale; when none can be read after the letter, stays before it.</summary>
        private static int ReadExponent(string s, int i, NumberFormatInfo info, ref Digits number)
        {
            int at = i + 1;
            bool negative = false;
            int next = Match(s, at, info.PositiveSign);
            if (next < 0)
            {
                next = Match(s, at, info.NegativeSign);
                negative = next >= 0;
            }
            if (next >= 0) at = next;
            if (at >= s.Length || (uint)(s[at] - '0') > 9) return i;
            int exponent = 0;
            while (at < s.Length && (uint)(s[at] - '0') <= 9)
            {
                if (exponent < 100000) exponent = exponent * 10 + (s[at] - '0');
                at++;
            }
            number.Scale += negative ? -exponent : exponent;
            return at;
        }

        internal static double ParseDouble(string s, NumberStyles style, IFormatProvider provider)
        {
            CheckStyle(style, false);
            if (s == null) throw new ArgumentNullException("s");
            if (!ReadDouble(s, style, provider, out double result)) throw BadFormat();
            return result;
        }

        internal static bool TryParseDouble(string s, NumberStyles style, IFormatProvider provider, out double result)
        {
            CheckStyle(style, false);
            result = 0;
            return s != null && ReadDouble(s, style, provider, out result);
        }

        internal static float ParseSingle(string s, NumberStyles style, IFormatProvider provider)
        {
            CheckStyle(style, false);
            if (s == null) throw new ArgumentNullException("s");
            if (!ReadSingle(s, style, provider, out float result)) throw BadFormat();
            return result;
        }

        internal static bool TryParseSingle(string s, NumberStyles style, IFormatProvider provider, out float result)
        {
            CheckStyle(style, false);
            result = 0;
            return s != null && ReadSingle(s, style, provider, out result);
        }

        private static bool ReadDouble(string s, NumberStyles style, IFormatProvider provider, out double result)
        {
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            byte* buffer = stackalloc byte[DigitCapacity];
            Digits number = default;
            number.First = buffer;
            if (!ReadDigits(s, style, info, ref number)) return ReadSymbol(s.Trim(), info, out result);
            result = number.Count == 0 ? 0.0 : ToDouble(buffer, number.Count, number.Scale);
            if (number.IsNegative) result = -result;
            return true;
        }

        private static bool ReadSingle(string s, NumberStyles style, IFormatProvider provider, out float result)
        {
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            byte* buffer = stackalloc byte[DigitCapacity];
            Digits number = default;
            number.First = buffer;
            if (!ReadDigits(s, style, info, ref number))
            {
                bool ok = ReadSymbol(s.Trim(), info, out double symbol);
                result = (float)symbol;
                return ok;
            }
            result = number.Count == 0 ? 0.0f : ToSingle(buffer, number.Count, number.Scale);
            if (number.IsNegative) result = -result;
            return true;
        }

        private static bool ReadSymbol(string s, NumberFormatInfo info, out double result)
        {
            result = 0;
            if (Same(s, info.PositiveInfinitySymbol)) result = double.PositiveInfinity;
            else if (Same(s, info.NegativeInfinitySymbol)) result = double.NegativeInfinity;
            else if (Same(s, info.NaNSymbol)) result = double.NaN;
            else if (s.StartsWith(info.PositiveSign, StringComparison.Ordinal)
                && Same(s.Substring(info.PositiveSign.Length), info.PositiveInfinitySymbol)) result =
                    double.PositiveInfinity;
            else if (s.StartsWith(info.PositiveSign, StringComparison.Ordinal)
                && Same(s.Substring(info.PositiveSign.Length), info.NaNSymbol)) result = double.NaN;
            else if (s.StartsWith(info.NegativeSign, StringComparison.Ordinal)
                && Same(s.Substring(info.NegativeSign.Length), info.NaNSymbol)) result = double.NaN;
            else return false;
            return true;
        }

        private static bool Same(string a, string b)
        {
            return string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>The nearest double to 0.DIGITS * 10^scale; infinity when too large.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern double ToDouble(byte* digits, int count, int scale);

        /// <summary>The nearest float to 0.DIGITS * 10^scale; infinity when too large.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern float ToSingle(byte* digits, int count, int scale);
    }
}
