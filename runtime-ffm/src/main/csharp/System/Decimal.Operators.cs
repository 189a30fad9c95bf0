namespace System
{
    // Operators and conversions.
    public readonly unsafe partial struct Decimal
    {
        /// <summary>The integer part as sign and 64-bit magnitude; overflows with the message for a type.</summary>
        private static ulong Magnitude(decimal value, string type, out bool isNegative)
        {
            decimal whole = Truncate(value);
            isNegative = whole.IsNegative && !whole.IsZero;
            if (whole.hi != 0) throw TooLargeFor(type);
            return ((ulong)(uint)whole.mid << 32) | (uint)whole.lo;
        }

        private static OverflowException TooLargeFor(string type)
        {
            return new OverflowException("Value was either too large or too small for " + type + ".");
        }

        public static byte ToByte(decimal value)
        {
            ulong magnitude = Magnitude(value, "an unsigned byte", out bool isNegative);
            if (isNegative || magnitude > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)magnitude;
        }

        public static explicit operator byte(decimal value)
        {
            return ToByte(value);
        }

        public static implicit operator decimal(byte value)
        {
            return new decimal((ulong)value);
        }

        public static sbyte ToSByte(decimal value)
        {
            ulong magnitude = Magnitude(value, "a signed byte", out bool isNegative);
            if (magnitude > (ulong)sbyte.MaxValue + (isNegative ? 1UL : 0UL)) throw TooLargeFor("a signed byte");
            return (sbyte)(isNegative ? -(long)magnitude : (long)magnitude);
        }

        public static explicit operator sbyte(decimal value)
        {
            return ToSByte(value);
        }

        public static implicit operator decimal(sbyte value)
        {
            return new decimal((long)value);
        }

        public static short ToInt16(decimal value)
        {
            ulong magnitude = Magnitude(value, "an Int16", out bool isNegative);
            if (magnitude > (ulong)short.MaxValue + (isNegative ? 1UL : 0UL)) throw TooLargeFor("an Int16");
            return (short)(isNegative ? -(long)magnitude : (long)magnitude);
        }

        public static explicit operator short(decimal value)
        {
            return ToInt16(value);
        }

        public static implicit operator decimal(short value)
        {
            return new decimal((long)value);
        }

        public static ushort ToUInt16(decimal value)
        {
            ulong magnitude = Magnitude(value, "a UInt16", out bool isNegative);
            if (isNegative || magnitude > ushort.MaxValue) throw TooLargeFor("a UInt16");
            return (ushort)magnitude;
        }

        public static explicit operator ushort(decimal value)
        {
            return ToUInt16(value);
        }

        public static implicit operator decimal(ushort value)
        {
            return new decimal((ulong)value);
        }

        public static int ToInt32(decimal d)
        {
            ulong magnitude = Magnitude(d, "an Int32", out bool isNegative);
            if (magnitude > (ulong)int.MaxValue + (isNegative ? 1UL : 0UL)) throw TooLargeFor("an Int32");
            return (int)(isNegative ? -(long)magnitude : (long)magnitude);
        }

        public static explicit operator int(decimal value)
        {
            return ToInt32(value);
        }

        public static implicit operator decimal(int value)
        {
            return new decimal((long)value);
        }

        public static uint ToUInt32(decimal d)
        {
            ulong magnitude = Magnitude(d, "a UInt32", out bool isNegative);
            if (isNegative || magnitude > uint.MaxValue) throw TooLargeFor("a UInt32");
            return (uint)magnitude;
        }

        public static explicit operator uint(decimal value)
        {
            return ToUInt32(value);
        }

        public static implicit operator decimal(uint value)
        {
            return new decimal((ulong)value);
        }

        public static long ToInt64(decimal d)
        {
            ulong magnitude = Magnitude(d, "an Int64", out bool isNegative);
            if (magnitude > (ulong)long.MaxValue + (isNegative ? 1UL : 0UL)) throw TooLargeFor("an Int64");
            return (long)(isNegative ? -(long)magnitude : (long)magnitude);
        }

        public static explicit operator long(decimal value)
        {
            return ToInt64(value);
        }

        public static implicit operator decimal(long value)
        {
            return new decimal((long)value);
        }

        public static ulong ToUInt64(decimal d)
        {
            ulong magnitude = Magnitude(d, "a UInt64", out bool isNegative);
            if (isNegative || magnitude > ulong.MaxValue) throw TooLargeFor("a UInt64");
            return (ulong)magnitude;
        }

        public static explicit operator ulong(decimal value)
        {
            return ToUInt64(value);
        }

        public static implicit operator decimal(ulong value)
        {
            return new decimal((ulong)value);
        }

        public static implicit operator decimal(char value)
        {
            return new decimal((ulong)value);
        }

        public static explicit operator char(decimal value)
        {
            ulong magnitude = Magnitude(value, "a character", out bool isNegative);
            if (isNegative || magnitude > char.MaxValue) throw TooLargeFor("a character");
            return (char)magnitude;
        }

        public static explicit operator decimal(float value)
        {
            return new decimal(value);
        }

        public static explicit operator decimal(double value)
        {
            return new decimal(value);
        }

        public static explicit operator float(decimal value)
        {
            return ToSingle(value);
        }

        public static explicit operator double(decimal value)
        {
            return ToDouble(value);
        }

        public static decimal operator +(decimal d)
        {
            return d;
        }

        public static decimal operator -(decimal d)
        {
            return Negate(d);
        }

        public static decimal operator ++(decimal d)
        {
            return Add(d, One);
        }

        public static decimal operator --(decimal d)
        {
            return Subtract(d, One);
        }

        public static decimal operator +(decimal d1, decimal d2)
        {
            return Add(d1, d2);
        }

        public static decimal operator -(decimal d1, decimal d2)
        {
            return Subtract(d1, d2);
        }

        public static decimal operator *(decimal d1, decimal d2)
        {
            return Multiply(d1, d2);
        }

        public static decimal operator /(decimal d1, decimal d2)
        {
            return Divide(d1, d2);
        }

        public static decimal operator %(decimal d1, decimal d2)
        {
            return Remainder(d1, d2);
        }

        public static bool operator ==(decimal d1, decimal d2)
        {
            return Compare(d1, d2) == 0;
        }

        public static bool operator !=(decimal d1, decimal d2)
        {
            return Compare(d1, d2) != 0;
        }

        public static bool operator <(decimal d1, decimal d2)
        {
            return Compare(d1, d2) < 0;
        }

        public static bool operator <=(decimal d1, decimal d2)
        {
            return Compare(d1, d2) <= 0;
        }

        public static bool operator >(decimal d1, decimal d2)
        {
            return Compare(d1, d2) > 0;
        }

        public static bool operator >=(decimal d1, decimal d2)
        {
            return Compare(d1, d2) >= 0;
        }
    }
}
