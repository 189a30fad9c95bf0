using System.Globalization;
using System.Text;

namespace System.Numerics
{
    // Text.
    public readonly partial struct BigInteger
    {
        private const uint Billion = 1000000000;

        public override string ToString()
        {
            return ToString(null, null);
        }

        public string ToString(IFormatProvider provider)
        {
            return ToString(null, provider);
        }

        public string ToString(string format)
        {
            return ToString(format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            if (string.IsNullOrEmpty(format)) format = "G";
            int precision = -1;
            char kind = format[0];
            if (format.Length > 1 && !int.TryParse(format.Substring(1), NumberStyles.None, null, out precision)) kind = '\0';
            switch (kind)
            {
                case 'D':
                case 'd':
                case 'G':
                case 'g':
                case 'R':
                case 'r':
                    return (_sign < 0 ? info.NegativeSign : "") + Decimal(kind == 'D' || kind == 'd' ? precision : -1);
                case 'X':
                case 'x':
                    return Hexadecimal(kind == 'X', precision);
                case 'N':
                case 'n':
                    return Grouped(info, precision < 0 ? info.NumberDecimalDigits : precision);
                case 'F':
                case 'f':
                    return (_sign < 0 ? info.NegativeSign : "") + Decimal(-1)
                        + Fraction(info, precision < 0 ? info.NumberDecimalDigits : precision);
            }
            throw new FormatException("Format specifier was invalid.");
        }

        private static string Fraction(NumberFormatInfo info, int digits)
        {
            return digits == 0 ? "" : info.NumberDecimalSeparator + new string('0', digits);
        }

        private string Grouped(NumberFormatInfo info, int fraction)
        {
            string digits = Decimal(-1);
            var text = new StringBuilder(_sign < 0 ? info.NegativeSign : "");
            for (int i = 0; i < digits.Length; i++)
            {
                if (i > 0 && (digits.Length - i) % 3 == 0) text.Append(info.NumberGroupSeparator);
                text.Append(digits[i]);
            }
            return text.Append(Fraction(info, fraction)).ToString();
        }

        // Nine digits at a time, from the right.
        private string Decimal(int atLeast)
        {
            uint[] rest = Digits;
            var parts = new Collections.Generic.Stack<uint>();
            do
            {
                uint part;
                rest = BigMagnitude.Divide(rest, Billion, out part);
                parts.Push(part);
            }
            while (rest.Length > 0);
            var text = new StringBuilder(parts.Pop().ToString());
            while (parts.Count > 0) text.Append(parts.Pop().ToString("D9"));
            return text.Length < atLeast ? text.ToString().PadLeft(atLeast, '0') : text.ToString();
        }

        // Of the two's complement: a digit of 8 or more in front says that the number is negative.
        private string Hexadecimal(bool upper, int atLeast)
        {
            byte[] bytes = ToByteArray();
            var text = new StringBuilder();
            for (int i = bytes.Length - 1; i >= 0; i--) text.Append(bytes[i].ToString(upper ? "X2" : "x2"));
            string all = text.ToString();
            char fill = _sign < 0 ? (upper ? 'F' : 'f') : '0';
            if (all.Length > 1 && all[0] == fill && (all[1] >= '8') == (_sign < 0)) all = all.Substring(1);
            return all.Length < atLeast ? all.PadLeft(atLeast, fill) : all;
        }

        public static BigInteger Parse(string value)
        {
            return Parse(value, NumberStyles.Integer, null);
        }

        public static BigInteger Parse(string value, NumberStyles style)
        {
            return Parse(value, style, null);
        }

        public static BigInteger Parse(string value, IFormatProvider provider)
        {
            return Parse(value, NumberStyles.Integer, provider);
        }

        public static BigInteger Parse(string value, NumberStyles style, IFormatProvider provider)
        {
            if (value == null) throw new ArgumentNullException("value");
            BigInteger result;
            if (!TryParse(value, style, provider, out result))
            {
                throw new FormatException("The value could not be parsed.");
            }
            return result;
        }

        public static bool TryParse(string value, out BigInteger result)
        {
            return TryParse(value, NumberStyles.Integer, null, out result);
        }

        public static bool TryParse(string value, NumberStyles style, IFormatProvider provider, out BigInteger result)
        {
            result = Zero;
            if (value == null) return false;
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            int start = 0;
            int end = value.Length;
            while ((style & NumberStyles.AllowLeadingWhite) != 0 && start < end && char.IsWhiteSpace(value[start])) start++;
            while ((style & NumberStyles.AllowTrailingWhite) != 0 && start < end && char.IsWhiteSpace(value[end - 1])) end--;
            if ((style & NumberStyles.AllowHexSpecifier) != 0) return TryParseHexadecimal(value, start, end, out result);
            bool negative = false;
            if ((style & NumberStyles.AllowLeadingSign) != 0)
            {
                if (string.CompareOrdinal(value, start, info.NegativeSign, 0, info.NegativeSign.Length) == 0)
                {
                    negative = true;
                    start += info.NegativeSign.Length;
                }
                else if (string.CompareOrdinal(value, start, info.PositiveSign, 0, info.PositiveSign.Length) == 0)
                {
                    start += info.PositiveSign.Length;
                }
            }
            if (start >= end) return false;
            uint[] magnitude = BigMagnitude.Zero;
            uint part = 0;
            uint scale = 1;
            for (int i = start; i < end; i++)
            {
                char c = value[i];
                if (c == ',' && (style & NumberStyles.AllowThousands) != 0 && i > start) continue;
                if (c < '0' || c > '9') return false;
                part = part * 10 + (uint)(c - '0');
                scale *= 10;
                if (scale != Billion) continue;
                magnitude = BigMagnitude.Add(BigMagnitude.Multiply(magnitude, BigMagnitude.Of(scale)), BigMagnitude.Of(part));
                part = 0;
                scale = 1;
            }
            magnitude = BigMagnitude.Add(BigMagnitude.Multiply(magnitude, BigMagnitude.Of(scale)), BigMagnitude.Of(part));
            result = new BigInteger(negative ? -1 : 1, magnitude);
            return true;
        }

        private static bool TryParseHexadecimal(string value, int start, int end, out BigInteger result)
        {
            result = Zero;
            if (start >= end) return false;
            var digits = new uint[(end - start + 7) / 8 + 1];
            for (int i = end - 1, at = 0; i >= start; i--, at += 4)
            {
                int digit = Digit(value[i]);
                if (digit < 0) return false;
                digits[at / 32] |= (uint)digit << at % 32;
            }
            if (Digit(value[start]) >= 8)
            {
                for (int at = 4 * (end - start); at < 32 * digits.Length; at += 4) digits[at / 32] |= 0xFu << at % 32;
            }
            result = OfTwosComplement(digits);
            return true;
        }

        private static int Digit(char c)
        {
            return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        }
    }
}
