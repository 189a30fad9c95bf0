using System.Globalization;
using System.Text;

namespace System
{
    // The standard numeric formats. Patterns are written as in .NET's documentation of NumberFormatInfo:
    // n is the number, $ the currency symbol, % the percent symbol, - the negative sign.
    internal static unsafe partial class Number
    {
        private static readonly string[] s_positiveCurrency = { "$n", "n$", "$ n", "n $" };
        private static readonly string[] s_negativeCurrency =
        {
            "($n)", "-$n", "$-n", "$n-", "(n$)", "-n$", "n-$", "n$-", "-n $", "-$ n", "n $-", "$ n-", "$ -n", "n- $",
            "($ n)", "(n $)"
        };
        private static readonly string[] s_positivePercent = { "n %", "n%", "%n", "% n" };
        private static readonly string[] s_negativePercent =
        {
            "-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %"
        };
        private static readonly string[] s_negativeNumber = { "(n)", "-n", "- n", "n-", "n -" };

        private static void AppendStandard(StringBuilder text, ref Digits number, char letter, int precision,
                                           NumberFormatInfo info)
        {
            switch (letter & ~0x20)
            {
                case 'C':
                    if (precision < 0) precision = info.CurrencyDecimalDigits;
                    Round(ref number, number.Scale + precision);
                    AppendPattern(text, ref number, precision, info, info.CurrencySymbol,
                        number.IsNegative
                            ? s_negativeCurrency[info.CurrencyNegativePattern]
                            : s_positiveCurrency[info.CurrencyPositivePattern],
                        info.CurrencyGroups, info.CurrencyDecimalSeparator, info.CurrencyGroupSeparator);
                    break;
                case 'F':
                    if (precision < 0) precision = info.NumberDecimalDigits;
                    Round(ref number, number.Scale + precision);
                    if (number.IsNegative) text.Append(info.NegativeSign);
                    AppendFixed(text, ref number, precision, null, info.NumberDecimalSeparator, null);
                    break;
                case 'N':
                    if (precision < 0) precision = info.NumberDecimalDigits;
                    Round(ref number, number.Scale + precision);
                    AppendPattern(text, ref number, precision, info, null,
                        number.IsNegative ? s_negativeNumber[info.NumberNegativePattern] : "n",
                        info.NumberGroups, info.NumberDecimalSeparator, info.NumberGroupSeparator);
                    break;
                case 'P':
                    if (precision < 0) precision = info.PercentDecimalDigits;
                    number.Scale += 2;
                    Round(ref number, number.Scale + precision);
                    AppendPattern(text, ref number, precision, info, info.PercentSymbol,
                        number.IsNegative
                            ? s_negativePercent[info.PercentNegativePattern]
                            : s_positivePercent[info.PercentPositivePattern],
                        info.PercentGroups, info.PercentDecimalSeparator, info.PercentGroupSeparator);
                    break;
                case 'E':
                    if (precision < 0) precision = 6;
                    Round(ref number, precision + 1);
                    if (number.IsNegative) text.Append(info.NegativeSign);
                    AppendScientific(text, ref number, precision + 1, letter, info);
                    break;
                case 'G':
                    if (precision < 1) precision = number.Count;
                    Round(ref number, precision);
                    if (number.IsNegative) text.Append(info.NegativeSign);
                    AppendGeneral(text, ref number, precision, (char)(letter - 2), info, false);
                    break;
                default:
                    throw new FormatException("Format specifier was invalid.");
            }
        }

        /// <summary>Keeps so many digits, half away from zero, and drops trailing zeros.</summary>
        private static void Round(ref Digits number, int keep)
        {
            byte* digits = number.First;
            int i = 0;
            while (i < keep && digits[i] != 0) i++;
            if (i == keep && !number.IsFloatingPoint && digits[i] >= '5')
            {
                while (i > 0 && digits[i - 1] == '9') i--;
                if (i > 0)
                {
                    digits[i - 1]++;
                }
                else
                {
                    number.Scale++;
                    digits[0] = (byte)'1';
                    i = 1;
                }
            }
            else
            {
                while (i > 0 && digits[i - 1] == '0') i--;
            }
            if (i <= 0)
            {
                i = 0;
                if (!number.IsFloatingPoint) number.IsNegative = false;
                number.Scale = 0;
            }
            digits[i] = 0;
            number.Count = i;
        }

        private static void AppendPattern(StringBuilder text, ref Digits number, int precision, NumberFormatInfo info,
                                          string symbol, string pattern, int[] groups, string point, string separator)
        {
            for (int i = 0; i < pattern.Length; i++)
            {
                char c = pattern[i];
                switch (c)
                {
                    case 'n':
                        AppendFixed(text, ref number, precision, groups, point, separator);
                        break;
                    case '-':
                        text.Append(info.NegativeSign);
                        break;
                    case '$':
                    case '%':
                        text.Append(symbol);
                        break;
                    default:
                        text.Append(c);
                        break;
                }
            }
        }

        private static void AppendFixed(StringBuilder text, ref Digits number, int precision, int[] groups,
            string point,
                                        string separator)
        {
            byte* digits = number.First;
            int scale = number.Scale;
            if (scale > 0)
            {
                int start = text.Length;
                for (int i = 0; i < scale; i++)
                {
                    text.Append(*digits != 0 ? (char)*digits++ : '0');
                }
                if (groups != null) InsertSeparators(text, start, groups, separator);
            }
            else
            {
                text.Append('0');
            }
            if (precision <= 0) return;
            text.Append(point);
            int zeros = scale < 0 ? Math.Min(-scale, precision) : 0;
            text.Append('0', zeros);
            for (int i = zeros; i < precision; i++)
            {
                text.Append(*digits != 0 ? (char)*digits++ : '0');
            }
        }

        /// <summary>Separates the digits from a position to the end into groups, the first size the
        /// rightmost.</summary>
        private static void InsertSeparators(StringBuilder text, int start, int[] groups, string separator)
        {
            int position = text.Length;
            for (int group = 0; groups.Length > 0; )
            {
                int size = groups[group];
                position -= size;
                if (size == 0 || position <= start) return;
                text.Insert(position, separator);
                if (group < groups.Length - 1) group++;
            }
        }

        private static void AppendScientific(StringBuilder text, ref Digits number, int count, char letter,
                                             NumberFormatInfo info)
        {
            byte* digits = number.First;
            text.Append(*digits != 0 ? (char)*digits++ : '0');
            if (count > 1) text.Append(info.NumberDecimalSeparator);
            for (int i = 1; i < count; i++)
            {
                text.Append(*digits != 0 ? (char)*digits++ : '0');
            }
            AppendExponent(text, number.First[0] == 0 ? 0 : number.Scale - 1, letter, 3, true, info);
        }

        private static void AppendExponent(StringBuilder text, int exponent, char letter, int minimum, bool plus,
                                           NumberFormatInfo info)
        {
            text.Append(letter);
            if (exponent < 0)
            {
                text.Append(info.NegativeSign);
                exponent = -exponent;
            }
            else if (plus)
            {
                text.Append(info.PositiveSign);
            }
            text.Append(DecimalText((ulong)exponent, null, minimum));
        }

        private static void AppendGeneral(StringBuilder text, ref Digits number, int count, char letter,
                                          NumberFormatInfo info, bool neverScientific)
        {
            int point = number.Scale;
            bool scientific = !neverScientific && (point > count || point < -3);
            if (scientific) point = 1;
            byte* digits = number.First;
            if (point > 0)
            {
                for (; point > 0; point--)
                {
                    text.Append(*digits != 0 ? (char)*digits++ : '0');
                }
            }
            else
            {
                text.Append('0');
            }
            if (*digits != 0 || point < 0)
            {
                text.Append(info.NumberDecimalSeparator);
                for (; point < 0; point++)
                {
                    text.Append('0');
                }
                while (*digits != 0)
                {
                    text.Append((char)*digits++);
                }
            }
            if (scientific) AppendExponent(text, number.Scale - 1, letter, 2, true, info);
        }
    }
}
