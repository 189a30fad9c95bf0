using System.Globalization;
using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    /// <summary>A 96-bit integer divided by a power of ten from 0 to 28. Arithmetic is done in Java.</summary>
    public readonly unsafe partial struct Decimal : IFormattable, IComparable, IConvertible, IComparable<decimal>,
        IEquatable<decimal>
    {
        private const int SignMask = unchecked((int)0x80000000);
        private const int ScaleShift = 16;
        private const int ScaleMask = 0x00FF0000;

        // Bit 31: sign; bits 16 to 23: the power of ten; all others zero.
        private readonly int flags;
        private readonly int hi;
        private readonly int lo;
        private readonly int mid;

        public const decimal Zero = 0m;
        public const decimal One = 1m;
        public const decimal MinusOne = -1m;
        public const decimal MaxValue = 79228162514264337593543950335m;
        public const decimal MinValue = -79228162514264337593543950335m;

        public Decimal(int value)
            : this((long)value)
        {
        }

        public Decimal(uint value)
            : this((ulong)value)
        {
        }

        public Decimal(long value)
        {
            flags = value < 0 ? SignMask : 0;
            ulong magnitude = value < 0 ? (ulong)-value : (ulong)value;
            lo = (int)magnitude;
            mid = (int)(magnitude >> 32);
            hi = 0;
        }

        public Decimal(ulong value)
        {
            flags = 0;
            lo = (int)value;
            mid = (int)(value >> 32);
            hi = 0;
        }

        public Decimal(float value)
        {
            decimal result;
            if (!FromDouble(value, 7, &result)) throw TooLarge();
            this = result;
        }

        public Decimal(double value)
        {
            decimal result;
            if (!FromDouble(value, 15, &result)) throw TooLarge();
            this = result;
        }

        public Decimal(int[] bits)
        {
            if (bits == null) throw new ArgumentNullException("bits");
            if (bits.Length != 4 || (bits[3] & ~(SignMask | ScaleMask)) != 0
                || (bits[3] & ScaleMask) > (28 << ScaleShift))
            {
                throw new ArgumentException(
                    "Decimal byte array constructor requires an array of length four containing "
                    + "valid decimal bytes.");
            }
            lo = bits[0];
            mid = bits[1];
            hi = bits[2];
            flags = bits[3];
        }

        public Decimal(int lo, int mid, int hi, bool isNegative, byte scale)
        {
            if (scale > 28)
            {
                throw new ArgumentOutOfRangeException("scale",
                    "Decimal's scale value must be between 0 and 28, inclusive.");
            }
            this.lo = lo;
            this.mid = mid;
            this.hi = hi;
            flags = (scale << ScaleShift) | (isNegative ? SignMask : 0);
        }

        private Decimal(decimal d, int flags)
        {
            lo = d.lo;
            mid = d.mid;
            hi = d.hi;
            this.flags = flags;
        }

        internal static OverflowException TooLarge()
        {
            return new OverflowException("Value was either too large or too small for a Decimal.");
        }

        internal bool IsNegative => flags < 0;

        internal bool IsZero => (lo | mid | hi) == 0;

        private enum Operation
        {
            Add = 0,
            Subtract = 1,
            Multiply = 2,
            Divide = 3,
            Remainder = 4
        }

        private static decimal Compute(Operation operation, decimal a, decimal b)
        {
            decimal result;
            int status = Compute((int)operation, &a, &b, &result);
            if (status == 1) throw TooLarge();
            if (status == 2) throw new DivideByZeroException();
            return result;
        }

        public static decimal Add(decimal d1, decimal d2)
        {
            return Compute(Operation.Add, d1, d2);
        }

        public static decimal Subtract(decimal d1, decimal d2)
        {
            return Compute(Operation.Subtract, d1, d2);
        }

        public static decimal Multiply(decimal d1, decimal d2)
        {
            return Compute(Operation.Multiply, d1, d2);
        }

        public static decimal Divide(decimal d1, decimal d2)
        {
            return Compute(Operation.Divide, d1, d2);
        }

        public static decimal Remainder(decimal d1, decimal d2)
        {
            return Compute(Operation.Remainder, d1, d2);
        }

        public static decimal Negate(decimal d)
        {
            return new decimal(d, d.flags ^ SignMask);
        }

        internal static decimal Abs(decimal d)
        {
            return new decimal(d, d.flags & ~SignMask);
        }

        public static decimal Ceiling(decimal d)
        {
            return RoundTo(d, 0, MidpointRounding.ToPositiveInfinity);
        }

        public static decimal Floor(decimal d)
        {
            return RoundTo(d, 0, MidpointRounding.ToNegativeInfinity);
        }

        public static decimal Truncate(decimal d)
        {
            return RoundTo(d, 0, MidpointRounding.ToZero);
        }

        public static decimal Round(decimal d)
        {
            return RoundTo(d, 0, MidpointRounding.ToEven);
        }

        public static decimal Round(decimal d, int decimals)
        {
            return Round(d, decimals, MidpointRounding.ToEven);
        }

        public static decimal Round(decimal d, MidpointRounding mode)
        {
            return Round(d, 0, mode);
        }

        public static decimal Round(decimal d, int decimals, MidpointRounding mode)
        {
            if ((uint)decimals > 28)
            {
                throw new ArgumentOutOfRangeException("decimals",
                    "Decimal can only round to between 0 and 28 digits of precision.");
            }
            if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
            {
                throw new ArgumentException("The value '" + ((int)mode).ToString()
                    + "' is not valid for this usage of the type MidpointRounding.", "mode");
            }
            return RoundTo(d, decimals, mode);
        }

        private static decimal RoundTo(decimal d, int decimals, MidpointRounding mode)
        {
            decimal result;
            Round(&d, decimals, (int)mode, &result);
            return result;
        }

        public static int Compare(decimal d1, decimal d2)
        {
            return Compare(&d1, &d2);
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is decimal)) throw new ArgumentException("Object must be of type Decimal.");
            return Compare(this, (decimal)value);
        }

        public int CompareTo(decimal value)
        {
            return Compare(this, value);
        }

        public static bool Equals(decimal d1, decimal d2)
        {
            return Compare(d1, d2) == 0;
        }

        public override bool Equals(object value)
        {
            return value is decimal && Compare(this, (decimal)value) == 0;
        }

        public bool Equals(decimal value)
        {
            return Compare(this, value) == 0;
        }

        public override int GetHashCode()
        {
            return ToDouble(this).GetHashCode();
        }

        public static int[] GetBits(decimal d)
        {
            return new int[] { d.lo, d.mid, d.hi, d.flags };
        }

        public override string ToString()
        {
            return Number.FormatDecimal(this, null, null);
        }

        public string ToString(string format)
        {
            return Number.FormatDecimal(this, format, null);
        }

        public string ToString(IFormatProvider provider)
        {
            return Number.FormatDecimal(this, null, provider);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return Number.FormatDecimal(this, format, provider);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default,
                              IFormatProvider provider = null)
        {
            return Number.TryCopy(Number.FormatDecimal(this, format.ToString(), provider), destination,
                out charsWritten);
        }

        public static decimal Parse(string s)
        {
            return Number.ParseDecimal(s, NumberStyles.Number, null);
        }

        public static decimal Parse(string s, NumberStyles style)
        {
            return Number.ParseDecimal(s, style, null);
        }

        public static decimal Parse(string s, IFormatProvider provider)
        {
            return Number.ParseDecimal(s, NumberStyles.Number, provider);
        }

        public static decimal Parse(string s, NumberStyles style, IFormatProvider provider)
        {
            return Number.ParseDecimal(s, style, provider);
        }

        public static bool TryParse(string s, out decimal result)
        {
            return Number.TryParseDecimal(s, NumberStyles.Number, null, out result);
        }

        public static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out decimal result)
        {
            return Number.TryParseDecimal(s, style, provider, out result);
        }

        public static double ToDouble(decimal d)
        {
            return ToDouble(&d);
        }

        public static float ToSingle(decimal d)
        {
            return ToSingle(&d);
        }

        /// <summary>Writes the digits of the magnitude without leading zeros; returns their number.</summary>
        internal int GetDigits(byte* digits, out int scale)
        {
            decimal d = this;
            int count = GetDigits(&d, digits);
            scale = count - ((flags & ScaleMask) >> ScaleShift);
            return count;
        }

        /// <summary>The decimal nearest to 0.DIGITS * 10^scale; false when too large.</summary>
        internal static bool TryFromDigits(byte* digits, int count, int scale, bool isNegative, out decimal result)
        {
            decimal d;
            bool ok = FromDigits(digits, count, scale, isNegative, &d);
            result = d;
            return ok;
        }

        /// <summary>Performs an operation: 0 when it succeeded, 1 on overflow, 2 on division by zero.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int Compute(int operation, decimal* a, decimal* b, decimal* result);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int Compare(decimal* a, decimal* b);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Round(decimal* d, int decimals, int mode, decimal* result);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern double ToDouble(decimal* d);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern float ToSingle(decimal* d);

        /// <summary>Takes so many significant digits of a floating-point number; false when it does not fit.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool FromDouble(double value, int digits, decimal* result);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetDigits(decimal* d, byte* digits);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool FromDigits(byte* digits, int count, int scale, bool isNegative, decimal* result);

        public TypeCode GetTypeCode()
        {
            return TypeCode.Decimal;
        }

        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            return Convert.ToBoolean(this);
        }

        char IConvertible.ToChar(IFormatProvider provider)
        {
            return Convert.ToChar(this);
        }

        sbyte IConvertible.ToSByte(IFormatProvider provider)
        {
            return Convert.ToSByte(this);
        }

        byte IConvertible.ToByte(IFormatProvider provider)
        {
            return Convert.ToByte(this);
        }

        short IConvertible.ToInt16(IFormatProvider provider)
        {
            return Convert.ToInt16(this);
        }

        ushort IConvertible.ToUInt16(IFormatProvider provider)
        {
            return Convert.ToUInt16(this);
        }

        int IConvertible.ToInt32(IFormatProvider provider)
        {
            return Convert.ToInt32(this);
        }

        uint IConvertible.ToUInt32(IFormatProvider provider)
        {
            return Convert.ToUInt32(this);
        }

        long IConvertible.ToInt64(IFormatProvider provider)
        {
            return Convert.ToInt64(this);
        }

        ulong IConvertible.ToUInt64(IFormatProvider provider)
        {
            return Convert.ToUInt64(this);
        }

        float IConvertible.ToSingle(IFormatProvider provider)
        {
            return Convert.ToSingle(this);
        }

        double IConvertible.ToDouble(IFormatProvider provider)
        {
            return Convert.ToDouble(this);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return this;
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Decimal", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }
}
