using System.Globalization;

namespace System
{
    internal static unsafe partial class Number
    {
        internal static string FormatDecimal(decimal value, string format, IFormatProvider provider)
        {
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            char letter = ParseFormat(format, out int precision);
            byte* buffer = stackalloc byte[40];
            Digits number = default;
            number.First = buffer;
            number.IsNegative = value.IsNegative;
            number.Count = value.GetDigits(buffer, out number.Scale);
            buffer[number.Count] = 0;
            if ((letter & ~0x20) == 'G' && precision < 0)
            {
                // All digits, the zeros at the end too, and never an exponent.
                Text.StringBuilder text = new Text.StringBuilder();
                if (number.IsNegative && number.Count > 0) text.Append(info.NegativeSign);
                AppendGeneral(text, ref number, number.Count, 'E', info, true);
                return text.ToString();
            }
            return Format(ref number, letter, precision, format, info);
        }

        internal static decimal ParseDecimal(string s, NumberStyles style, IFormatProvider provider)
        {
            CheckStyle(style, false);
            if (s == null) throw new ArgumentNullException("s");
            ParseStatus status = ReadDecimal(s, style, provider, out decimal result);
            if (status == ParseStatus.BadFormat) throw BadFormat();
            if (status == ParseStatus.Overflow) throw decimal.TooLarge();
            return result;
        }

        internal static bool TryParseDecimal(string s, NumberStyles style, IFormatProvider provider, out decimal result)
        {
            CheckStyle(style, false);
            result = default;
            return s != null && ReadDecimal(s, style, provider, out result) == ParseStatus.Ok;
        }

        private static ParseStatus ReadDecimal(string s, NumberStyles style, IFormatProvider provider,
            out decimal result)
        {
            byte* buffer = stackalloc byte[DigitCapacity];
            Digits number = default;
            number.First = buffer;
            number.KeepsZeros = true;
            result = default;
            if (!ReadDigits(s, style, NumberFormatInfo.GetInstance(provider), ref number)) return ParseStatus.BadFormat;
            bool ok = decimal.TryFromDigits(buffer, number.Count, number.Scale, number.IsNegative, out result);
            return ok ? ParseStatus.Ok : ParseStatus.Overflow;
        }
    }
}
