using System.Globalization;
using System.Text;

namespace System
{
    // Custom numeric formats: up to three sections (positive; negative; zero) of 0 # . , % per-mille, E0 and literals.
    internal static unsafe partial class Number
    {
        /// <summary>What a scan of one section finds.</summary>
        private struct Section
        {
            internal int Start;
            internal int DigitCount;
            internal int PointPosition;
            internal int FirstZero;
            internal int LastZero;
            internal int ScaleAdjust;
            internal bool HasThousands;
            internal bool IsScientific;
        }

        /// <summary>Where a section begins: after as many semicolons; 0 when there is no such section or it is
        /// empty.</summary>
        private static int FindSection(string format, int section)
        {
            if (section == 0) return 0;
            int i = 0;
            while (i < format.Length)
            {
                char c = format[i++];
                switch (c)
                {
                    case '\'':
                    case '"':
                        while (i < format.Length && format[i] != '\0' && format[i++] != c)
                        {
                        }
                        break;
                    case '\\':
                        if (i < format.Length && format[i] != '\0') i++;
                        break;
                    case ';':
                        if (--section != 0) break;
                        return i < format.Length && format[i] != '\0' && format[i] != ';' ? i : 0;
                    case '\0':
                        return 0;
                }
            }
            return 0;
        }

        private static bool IsExponentAt(string format, int i, out int digitsAt)
        {
            // i is just after E or e.
            digitsAt = i;
            if (i < format.Length && format[i] == '0') return true;
            if (i + 1 < format.Length && (format[i] == '+' || format[i] == '-') && format[i + 1] == '0')
            {
                digitsAt = i + 1;
                return true;
            }
            return false;
        }

        private static Section Scan(string format, int start)
        {
            Section s = default;
            s.Start = start;
            s.PointPosition = -1;
            s.FirstZero = int.MaxValue;
            int thousandsPosition = -1;
            int thousandsCount = 0;
            int i = start;
            bool done = false;
            while (i < format.Length && !done)
            {
                char c = format[i++];
                switch (c)
                {
                    case '#':
                        s.DigitCount++;
                        break;
                    case '0':
                        if (s.FirstZero == int.MaxValue) s.FirstZero = s.DigitCount;
                        s.DigitCount++;
                        s.LastZero = s.DigitCount;
                        break;
                    case '.':
                        if (s.PointPosition < 0) s.PointPosition = s.DigitCount;
                        break;
                    case ',':
                        if (s.DigitCount > 0 && s.PointPosition < 0)
                        {
                            if (thousandsPosition >= 0)
                            {
                                if (thousandsPosition == s.DigitCount)
                                {
                                    thousandsCount++;
                                    break;
                                }
                                s.HasThousands = true;
                            }
                            thousandsPosition = s.DigitCount;
                            thousandsCount = 1;
                        }
                        break;
                    case '%':
                        s.ScaleAdjust += 2;
                        break;
                    case '\u2030':
                        s.ScaleAdjust += 3;
                        break;
                    case '\'':
                    case '"':
                        while (i < format.Length && format[i] != '\0' && format[i++] != c)
                        {
                        }
                        break;
                    case '\\':
                        if (i < format.Length && format[i] != '\0') i++;
                        break;
                    case 'E':
                    case 'e':
                        if (IsExponentAt(format, i, out int digitsAt))
                        {
                            i = digitsAt;
                            while (i < format.Length && format[i] == '0') i++;
                            s.IsScientific = true;
                        }
                        break;
                    case ';':
                    case '\0':
                        done = true;
                        break;
                }
            }
            if (s.PointPosition < 0) s.PointPosition = s.DigitCount;
            if (thousandsPosition >= 0)
            {
                if (thousandsPosition == s.PointPosition) s.ScaleAdjust -= thousandsCount * 3;
                else s.HasThousands = true;
            }
            return s;
        }

        private static void AppendCustom(StringBuilder text, ref Digits number, string format, NumberFormatInfo info)
        {
            bool isZero = number.First[0] == 0;
            int start = FindSection(format, isZero ? 2 : number.IsNegative ? 1 : 0);
            Section s;
            while (true)
            {
                s = Scan(format, start);
                if (number.First[0] == 0)
                {
                    if (!number.IsFloatingPoint) number.IsNegative = false;
                    number.Scale = 0;
                    break;
                }
                number.Scale += s.ScaleAdjust;
                int keep = s.IsScientific ? s.DigitCount : number.Scale + s.DigitCount - s.PointPosition;
                RoundCustom(ref number, keep);
                if (number.First[0] != 0) break;
                // Rounded to zero: the section for zero takes over, if there is one.
                int zeroSection = FindSection(format, 2);
                if (zeroSection == start) break;
                start = zeroSection;
            }

            int firstZero = s.FirstZero < s.PointPosition ? s.PointPosition - s.FirstZero : 0;
            int lastZero = s.LastZero > s.PointPosition ? s.PointPosition - s.LastZero : 0;
            int digitPosition;
            int adjust;
            if (s.IsScientific)
            {
                digitPosition = s.PointPosition;
                adjust = 0;
            }
            else
            {
                digitPosition = Math.Max(number.Scale, s.PointPosition);
                adjust = number.Scale - s.PointPosition;
            }

            // A number below 1 that shows as nothing at all has no sign either.
            bool signed = number.IsNegative && s.Start == 0;
            if (signed && number.Scale != 0) text.Append(info.NegativeSign);
            int before = text.Length;
            EmitSection(text, ref number, format, s, info, firstZero, lastZero, digitPosition, adjust);
            if (signed && number.Scale == 0 && text.Length > before) text.Insert(before, info.NegativeSign);
        }

        /// <summary>Rounds the digits; those of a floating-point number were rounded to 15 (or 7) only.</summary>
        private static void RoundCustom(ref Digits number, int keep)
        {
            bool floating = number.IsFloatingPoint;
            bool negative = number.IsNegative;
            number.IsFloatingPoint = false;
            Round(ref number, keep);
            number.IsFloatingPoint = floating;
            if (floating) number.IsNegative = negative;
        }

        /// <summary>Whether a separator follows the digit with so many integer digits still to come.</summary>
        private static bool SeparatorFollows(int digitsToCome, int[] groups)
        {
            if (digitsToCome <= 0 || groups.Length == 0) return false;
            int boundary = 0;
            int group = 0;
            while (true)
            {
                int size = groups[group];
                if (size == 0) return false;
                boundary += size;
                if (boundary == digitsToCome) return true;
                if (boundary > digitsToCome) return false;
                if (group < groups.Length - 1) group++;
            }
        }

        private static void EmitSection(StringBuilder text, ref Digits number, string format, Section s,
                                        NumberFormatInfo info, int firstZero, int lastZero, int digitPosition,
                                            int adjust)
        {
            byte* digits = number.First;
            bool pointWritten = false;
            int i = s.Start;
            while (i < format.Length)
            {
                char c = format[i++];
                if (c == ';' || c == '\0') return;
                if (adjust > 0 && (c == '#' || c == '.' || c == '0'))
                {
                    // The number has more integer digits than the format: they all come at its first place.
                    while (adjust > 0)
                    {
                        text.Append(*digits != 0 ? (char)*digits++ : '0');
                        if (s.HasThousands && SeparatorFollows(digitPosition - 1, info.NumberGroups))
                        {
                            text.Append(info.NumberGroupSeparator);
                        }
                        digitPosition--;
                        adjust--;
                    }
                }
                switch (c)
                {
                    case '#':
                    case '0':
                        char digit;
                        if (adjust < 0)
                        {
                            adjust++;
                            digit = digitPosition <= firstZero ? '0' : '\0';
                        }
                        else
                        {
                            digit = *digits != 0 ? (char)*digits++ : digitPosition > lastZero ? '0' : '\0';
                        }
                        if (digit != '\0')
                        {
                            text.Append(digit);
                            if (s.HasThousands && SeparatorFollows(digitPosition - 1, info.NumberGroups))
                            {
                                text.Append(info.NumberGroupSeparator);
                            }
                        }
                        digitPosition--;
                        break;
                    case '.':
                        if (digitPosition != 0 || pointWritten) break;
                        if (lastZero < 0 || (s.PointPosition < s.DigitCount && *digits != 0))
                        {
                            text.Append(info.NumberDecimalSeparator);
                            pointWritten = true;
                        }
                        break;
                    case ',':
                        break;
                    case '%':
                        text.Append(info.PercentSymbol);
                        break;
                    case '\u2030':
                        text.Append(info.PerMilleSymbol);
                        break;
                    case '\'':
                    case '"':
                        while (i < format.Length && format[i] != '\0' && format[i] != c)
                        {
                            text.Append(format[i++]);
                        }
                        if (i < format.Length && format[i] != '\0') i++;
                        break;
                    case '\\':
                        if (i < format.Length && format[i] != '\0') text.Append(format[i++]);
                        break;
                    case 'E':
                    case 'e':
                        i = EmitExponent(text, ref number, format, s, i, c, info);
                        break;
                    default:
                        text.Append(c);
                        break;
                }
            }
        }

        private static int EmitExponent(StringBuilder text, ref Digits number, string format, Section s, int i,
            char letter,
                                        NumberFormatInfo info)
        {
            if (!s.IsScientific || !IsExponentAt(format, i, out int digitsAt))
            {
                text.Append(letter);
                if (s.IsScientific) return i;
                // Without an exponent anywhere, a sign and zeros after E are literal text.
                if (i < format.Length && (format[i] == '+' || format[i] == '-')) text.Append(format[i++]);
                while (i < format.Length && format[i] == '0') text.Append(format[i++]);
                return i;
            }
            bool plus = format[i] == '+';
            i = digitsAt;
            int minimum = 0;
            while (i < format.Length && format[i] == '0')
            {
                minimum++;
                i++;
            }
            int exponent = number.First[0] == 0 ? 0 : number.Scale - s.PointPosition;
            AppendExponent(text, exponent, letter, Math.Min(minimum, 10), plus, info);
            return i;
        }
    }
}
