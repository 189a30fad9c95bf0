using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Gatun;

namespace System
{
    /// <summary>
    /// Text of numbers. A number on its way to text is a row of decimal digits and a scale: 0.DIGITS * 10^scale.
    /// Where the digits of a floating-point number come from Java (shortest that round-trips, or the exact value
    /// correctly rounded), no rounding happens afterwards.
    /// </summary>
    internal static unsafe partial class Number
    {
        /// <summary>More digits than any double has in full (767), with room to spare.</summary>
        private const int DigitCapacity = 800;

        internal struct Digits
        {
            /// <summary>ASCII digits, ended by a zero byte; no leading zeros.</summary>
            internal byte* First;
            internal int Count;
            internal int Scale;
            internal bool IsNegative;

            /// <summary>The digits are already rounded, and zero keeps its sign.</summary>
            internal bool IsFloatingPoint;

            /// <summary>Zeros at the end of parsed digits count: 1.50m is not 1.5m.</summary>
            internal bool KeepsZeros;
        }

        internal static bool TryCopy(string text, Span<char> destination, out int charsWritten)
        {
            charsWritten = 0;
            if (text.Length > destination.Length) return false;
            ((ReadOnlySpan<char>)text).CopyTo(destination);
            charsWritten = text.Length;
            return true;
        }

        internal static string SignedToString(long value)
        {
            if (value >= 0) return UnsignedToString((ulong)value);
            return DecimalText((ulong)-value, "-", 1);
        }

        internal static string UnsignedToString(ulong value)
        {
            return DecimalText(value, null, 1);
        }

        private static int CountDigits(ulong value)
        {
            int count = 1;
            while (value >= 10)
            {
                value /= 10;
                count++;
            }
            return count;
        }

        /// <summary>A prefix and at least so many decimal digits.</summary>
        private static string DecimalText(ulong value, string prefix, int minimum)
        {
            int digits = Math.Max(CountDigits(value), minimum);
            int start = prefix == null ? 0 : prefix.Length;
            string result = Intrinsics.AllocateString(start + digits);
            fixed (char* p = result)
            {
                for (int i = 0; i < start; i++) p[i] = prefix[i];
                for (int i = start + digits - 1; i >= start; i--)
                {
                    p[i] = (char)('0' + (int)(value % 10));
                    value /= 10;
                }
            }
            return result;
        }

        private static string Hexadecimal(ulong value, char format, int minimum)
        {
            int digits = 1;
            for (ulong rest = value >> 4; rest != 0; rest >>= 4) digits++;
            if (digits < minimum) digits = minimum;
            int letters = format - ('X' - 'A' + 10);
            string result = Intrinsics.AllocateString(digits);
            fixed (char* p = result)
            {
                for (int i = digits - 1; i >= 0; i--)
                {
                    int digit = (int)(value & 15);
                    p[i] = (char)(digit < 10 ? '0' + digit : letters + digit);
                    value >>= 4;
                }
            }
            return result;
        }

        /// <summary>A standard format's letter and precision (-1 when none is given), or 0 for a custom
        /// format.</summary>
        private static char ParseFormat(string format, out int precision)
        {
            precision = -1;
            if (string.IsNullOrEmpty(format)) return 'G';
            char c = format[0];
            if ((uint)((c | 0x20) - 'a') > 'z' - 'a') return '\0';
            if (format.Length == 1) return c;
            int value = 0;
            int i = 1;
            while (i < format.Length && (uint)(format[i] - '0') <= 9)
            {
                if (value >= 100000000) throw new FormatException("Format specifier was invalid.");
                value = value * 10 + (format[i] - '0');
                i++;
            }
            if (i < format.Length && format[i] != '\0') return '\0';
            precision = value;
            return c;
        }

        internal static string FormatSigned(long value, int bits, string format, IFormatProvider provider)
        {
            char letter = ParseFormat(format, out int precision);
            char upper = (char)(letter & ~0x20);
            if (upper == 'X')
            {
                ulong mask = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
                return Hexadecimal((ulong)value & mask, letter, precision);
            }
            ulong magnitude = value < 0 ? (ulong)-value : (ulong)value;
            if (upper == 'D' || (upper == 'G' && precision < 1))
            {
                NumberFormatInfo info = value < 0 ? NumberFormatInfo.GetInstance(provider) : null;
                return DecimalText(magnitude, value < 0 ? info.NegativeSign : null, upper == 'D' ? precision : 1);
            }
            return FormatInteger(magnitude, value < 0, letter, precision, format, provider);
        }

        internal static string FormatUnsigned(ulong value, int bits, string format, IFormatProvider provider)
        {
            char letter = ParseFormat(format, out int precision);
            char upper = (char)(letter & ~0x20);
            if (upper == 'X') return Hexadecimal(value, letter, precision);
            if (upper == 'D' || (upper == 'G' && precision < 1))
            {
                return DecimalText(value, null, upper == 'D' ? precision : 1);
            }
            return FormatInteger(value, false, letter, precision, format, provider);
        }

        private static string FormatInteger(ulong magnitude, bool isNegative, char letter, int precision, string format,
                                            IFormatProvider provider)
        {
            byte* buffer = stackalloc byte[32];
            Digits number = default;
            number.First = buffer;
            number.IsNegative = isNegative;
            if (magnitude != 0)
            {
                int count = CountDigits(magnitude);
                for (int i = count - 1; i >= 0; i--)
                {
                    buffer[i] = (byte)('0' + (int)(magnitude % 10));
                    magnitude /= 10;
                }
                number.Count = count;
                number.Scale = count;
            }
            buffer[number.Count] = 0;
            return Format(ref number, letter, precision, format, NumberFormatInfo.GetInstance(provider));
        }

        private static string Format(ref Digits number, char letter, int precision, string format,
            NumberFormatInfo info)
        {
            StringBuilder text = new StringBuilder();
            if (letter == 0) AppendCustom(text, ref number, format, info);
            else AppendStandard(text, ref number, letter, precision, info);
            return text.ToString();
        }

        internal static string FormatDouble(double value, string format, IFormatProvider provider)
        {
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            if (!double.IsFinite(value))
            {
                if (double.IsNaN(value)) return info.NaNSymbol;
                return value < 0 ? info.NegativeInfinitySymbol : info.PositiveInfinitySymbol;
            }
            return FormatFloatingPoint(value, false, double.IsNegative(value), format, info);
        }

        internal static string FormatSingle(float value, string format, IFormatProvider provider)
        {
            NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
            if (!float.IsFinite(value))
            {
                if (float.IsNaN(value)) return info.NaNSymbol;
                return value < 0 ? info.NegativeInfinitySymbol : info.PositiveInfinitySymbol;
            }
            return FormatFloatingPoint(value, true, float.IsNegative(value), format, info);
        }

        private static string FormatFloatingPoint(double value, bool isSingle, bool isNegative, string format,
                                                  NumberFormatInfo info)
        {
            int usualDigits = isSingle ? 7 : 15;
            char letter = ParseFormat(format, out int precision);
            int count = -1;
            bool significant = true;
            switch (letter & ~0x20)
            {
                case 0:
                    count = usualDigits;
                    break;
                case 'C':
                    count = precision < 0 ? info.CurrencyDecimalDigits : precision;
                    significant = false;
                    break;
                case 'E':
                    count = (precision < 0 ? 6 : precision) + 1;
                    break;
                case 'F':
                case 'N':
                    count = precision < 0 ? info.NumberDecimalDigits : precision;
                    significant = false;
                    break;
                case 'G':
                    count = precision == 0 ? -1 : precision;
                    break;
                case 'P':
                    count = (precision < 0 ? info.PercentDecimalDigits : precision) + 2;
                    significant = false;
                    break;
                case 'R':
                    letter = (char)(letter - ('R' - 'G'));
                    break;
                default:
                    throw new FormatException("Format specifier was invalid.");
            }

            byte* buffer = stackalloc byte[DigitCapacity];
            Digits number = default;
            number.First = buffer;
            number.IsNegative = isNegative;
            number.IsFloatingPoint = true;
            if (value != 0)
            {
                int scale = 0;
                number.Count = GetDigits(Math.Abs(value), isSingle, count, significant, buffer, &scale);
                number.Scale = scale;
            }
            buffer[number.Count] = 0;
            // The shortest digits of 60 are "6": without this, G would print 6E+01.
            if (letter != 0 && count == -1) precision = Math.Max(number.Count, isSingle ? 9 : 17);
            return Format(ref number, letter, precision, format, info);
        }

        /// <summary>
        /// Writes the decimal digits of a positive finite value, without trailing zeros, and the exponent of the
        /// point before the first digit. With <paramref name="count"/> -1: the fewest digits that read back as the same
        /// value, the nearest such. Otherwise the exact value rounded to nearest with so many digits, counted from the
        /// first
        /// digit (<paramref name="significant"/>) or from the decimal point. Returns the number of digits.
        /// </summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetDigits(double value, bool isSingle, int count, bool significant, byte* digits,
            int* scale);
    }
}
