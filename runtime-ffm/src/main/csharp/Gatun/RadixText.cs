using System;

namespace Gatun
{
    /// <summary>Integers in bases 2, 8, 10 and 16, as Convert reads and writes them: two's complement, no
    /// sign.</summary>
    internal static class RadixText
    {
        private static int Shift(int radix)
        {
            switch (radix)
            {
                case 2: return 1;
                case 8: return 3;
                case 16: return 4;
                case 10: return 0;
                default: throw new ArgumentException("Invalid Base.");
            }
        }

        internal static string Format(long value, int radix, int bits)
        {
            int shift = Shift(radix);
            if (shift == 0) return value.ToString();
            ulong rest = (ulong)value;
            if (bits < 64) rest &= (1UL << bits) - 1;
            char[] digits = new char[64];
            int at = 64;
            do
            {
                int digit = (int)(rest & ((1UL << shift) - 1));
                digits[--at] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
                rest >>= shift;
            }
            while (rest != 0);
            return new string(digits, at, 64 - at);
        }

        private static OverflowException TooLarge(int bits, bool isSigned)
        {
            switch (bits)
            {
                case 8: return Convert.TooLargeFor(isSigned ? "a signed byte" : "an unsigned byte");
                case 16: return Convert.TooLargeFor(isSigned ? "an Int16" : "a UInt16");
                case 32: return Convert.TooLargeFor(isSigned ? "an Int32" : "a UInt32");
                default: return Convert.TooLargeFor(isSigned ? "an Int64" : "a UInt64");
            }
        }

        internal static long Parse(string text, int radix, int bits, bool isSigned)
        {
            int shift = Shift(radix);
            if (text == null) return 0;
            if (text.Length == 0)
            {
                throw new ArgumentOutOfRangeException(
                    "Index was out of range. Must be non-negative and less than the size "
                    + "of the collection.");
            }
            int i = 0;
            bool negative = false;
            if (text[0] == '-')
            {
                if (radix != 10)
                    throw new ArgumentException("String cannot contain a minus sign if the base is not 10.");
                if (!isSigned)
                    throw new OverflowException("The string was being parsed as an unsigned number and could "
                    + "not have a negative sign.");
                negative = true;
                i++;
            }
            else if (text[0] == '+')
            {
                i++;
            }
            if (radix == 16 && i + 1 < text.Length && text[i] == '0' && (text[i + 1] | 0x20) == 'x') i += 2;
            int start = i;
            ulong value = 0;
            ulong limit = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
            while (i < text.Length)
            {
                int c = text[i];
                int digit = (uint)(c - '0') <= 9 ? c - '0' : (uint)((c | 0x20) - 'a') < 26 ? (c | 0x20) - 'a' + 10 : 99;
                if (digit >= radix) break;
                if (value > (limit - (ulong)digit) / (ulong)radix) throw TooLarge(bits, isSigned);
                value = value * (ulong)radix + (ulong)digit;
                i++;
            }
            if (i == start) throw new FormatException("Could not find any recognizable digits.");
            if (i < text.Length)
                throw new FormatException("Additional non-parsable characters are at the end of the string.");
            if (shift != 0) return isSigned ? (long)(value << (64 - bits)) >> (64 - bits) : (long)value;
            ulong maximum = isSigned ? (limit >> 1) + (negative ? 1UL : 0UL) : limit;
            if (value > maximum) throw TooLarge(bits, isSigned);
            return negative ? -(long)value : (long)value;
        }
    }
}
