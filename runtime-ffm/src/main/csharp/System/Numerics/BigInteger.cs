namespace System.Numerics
{
    /// <summary>An integer of any size: a sign and a magnitude.</summary>
    public readonly partial struct BigInteger : IFormattable, IComparable, IComparable<BigInteger>, IEquatable<BigInteger>
    {
        private readonly int _sign;
        private readonly uint[] _magnitude;

        private BigInteger(int sign, uint[] magnitude)
        {
            _sign = magnitude.Length == 0 ? 0 : sign;
            _magnitude = magnitude;
        }

        public BigInteger(int value)
            : this(value < 0 ? -1 : 1, BigMagnitude.Of((ulong)Math.Abs((long)value)))
        {
        }

        public BigInteger(uint value)
            : this(1, BigMagnitude.Of(value))
        {
        }

        public BigInteger(long value)
            : this(value < 0 ? -1 : 1, BigMagnitude.Of(value < 0 ? (ulong)-value : (ulong)value))
        {
        }

        public BigInteger(ulong value)
            : this(1, BigMagnitude.Of(value))
        {
        }

        public BigInteger(float value)
            : this((double)value)
        {
        }

        public BigInteger(double value)
        {
            if (!double.IsFinite(value))
            {
                throw new OverflowException(double.IsNaN(value) ? "The value is not a number."
                    : "BigInteger cannot represent infinity.");
            }
            long bits = BitConverter.DoubleToInt64Bits(Math.Truncate(value));
            int exponent = (int)(bits >> 52 & 0x7FF) - 1075;
            uint[] significand = BigMagnitude.Of(exponent == -1075 ? 0 : (ulong)(bits & 0xFFFFFFFFFFFFFL | 0x10000000000000L));
            uint[] magnitude = exponent >= 0 ? BigMagnitude.ShiftLeft(significand, exponent)
                : BigMagnitude.ShiftRight(significand, -exponent);
            _sign = magnitude.Length == 0 ? 0 : value < 0 ? -1 : 1;
            _magnitude = magnitude;
        }

        public BigInteger(decimal value)
        {
            int[] parts = decimal.GetBits(decimal.Truncate(value));
            _magnitude = BigMagnitude.Trim(new uint[] { (uint)parts[0], (uint)parts[1], (uint)parts[2] });
            _sign = _magnitude.Length == 0 ? 0 : parts[3] < 0 ? -1 : 1;
        }

        /// <summary>Two's complement, the lowest byte first.</summary>
        public BigInteger(byte[] value)
            : this(Checked(value), false, false)
        {
        }

        private static ReadOnlySpan<byte> Checked(byte[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return value;
        }

        public BigInteger(ReadOnlySpan<byte> value, bool isUnsigned = false, bool isBigEndian = false)
        {
            int length = value.Length;
            bool negative = length > 0 && !isUnsigned && (value[isBigEndian ? 0 : length - 1] & 0x80) != 0;
            var digits = new uint[(length + 3) / 4];
            for (int i = 0; i < 4 * digits.Length; i++)
            {
                byte next = i < length ? value[isBigEndian ? length - 1 - i : i] : negative ? (byte)0xFF : (byte)0;
                digits[i / 4] |= (uint)next << 8 * (i % 4);
            }
            _magnitude = BigMagnitude.Trim(negative ? Complement(digits) : digits);
            _sign = _magnitude.Length == 0 ? 0 : negative ? -1 : 1;
        }

        private uint[] Digits => _magnitude ?? BigMagnitude.Zero;

        public static BigInteger Zero => default(BigInteger);
        public static BigInteger One => new BigInteger(1);
        public static BigInteger MinusOne => new BigInteger(-1);

        public int Sign => _sign;
        public bool IsZero => _sign == 0;
        public bool IsOne => _sign == 1 && _magnitude.Length == 1 && _magnitude[0] == 1;
        public bool IsEven => _sign == 0 || (_magnitude[0] & 1) == 0;

        public bool IsPowerOfTwo
        {
            get
            {
                if (_sign != 1) return false;
                for (int i = 0; i < _magnitude.Length - 1; i++)
                {
                    if (_magnitude[i] != 0) return false;
                }
                uint top = _magnitude[_magnitude.Length - 1];
                return (top & top - 1) == 0;
            }
        }

        // Arithmetic.

        public static BigInteger operator +(BigInteger left, BigInteger right)
        {
            if (left._sign == 0) return right;
            if (right._sign == 0) return left;
            if (left._sign == right._sign)
            {
                return new BigInteger(left._sign, BigMagnitude.Add(left._magnitude, right._magnitude));
            }
            return BigMagnitude.Compare(left._magnitude, right._magnitude) >= 0
                ? new BigInteger(left._sign, BigMagnitude.Subtract(left._magnitude, right._magnitude))
                : new BigInteger(right._sign, BigMagnitude.Subtract(right._magnitude, left._magnitude));
        }

        public static BigInteger operator -(BigInteger left, BigInteger right)
        {
            return left + -right;
        }

        public static BigInteger operator *(BigInteger left, BigInteger right)
        {
            return new BigInteger(left._sign * right._sign, BigMagnitude.Multiply(left.Digits, right.Digits));
        }

        public static BigInteger operator /(BigInteger dividend, BigInteger divisor)
        {
            BigInteger remainder;
            return DivRem(dividend, divisor, out remainder);
        }

        public static BigInteger operator %(BigInteger dividend, BigInteger divisor)
        {
            BigInteger remainder;
            DivRem(dividend, divisor, out remainder);
            return remainder;
        }

        public static BigInteger operator -(BigInteger value)
        {
            return new BigInteger(-value._sign, value.Digits);
        }

        public static BigInteger operator +(BigInteger value)
        {
            return value;
        }

        public static BigInteger operator ++(BigInteger value)
        {
            return value + One;
        }

        public static BigInteger operator --(BigInteger value)
        {
            return value - One;
        }

        public static BigInteger DivRem(BigInteger dividend, BigInteger divisor, out BigInteger remainder)
        {
            if (divisor._sign == 0) throw new DivideByZeroException();
            uint[] rest;
            uint[] quotient = BigMagnitude.Divide(dividend.Digits, divisor._magnitude, out rest);
            remainder = new BigInteger(dividend._sign, rest);
            return new BigInteger(dividend._sign * divisor._sign, quotient);
        }

        public static BigInteger Add(BigInteger left, BigInteger right)
        {
            return left + right;
        }

        public static BigInteger Subtract(BigInteger left, BigInteger right)
        {
            return left - right;
        }

        public static BigInteger Multiply(BigInteger left, BigInteger right)
        {
            return left * right;
        }

        public static BigInteger Divide(BigInteger dividend, BigInteger divisor)
        {
            return dividend / divisor;
        }

        public static BigInteger Remainder(BigInteger dividend, BigInteger divisor)
        {
            return dividend % divisor;
        }

        public static BigInteger Negate(BigInteger value)
        {
            return -value;
        }

        public static BigInteger Abs(BigInteger value)
        {
            return value._sign < 0 ? -value : value;
        }

        public static BigInteger Pow(BigInteger value, int exponent)
        {
            if (exponent < 0)
            {
                throw new ArgumentOutOfRangeException("exponent", "The number must be greater than or equal to zero.");
            }
            BigInteger power = One;
            while (exponent > 0)
            {
                if ((exponent & 1) != 0) power *= value;
                exponent >>= 1;
                if (exponent > 0) value *= value;
            }
            return power;
        }

        public static BigInteger ModPow(BigInteger value, BigInteger exponent, BigInteger modulus)
        {
            if (exponent._sign < 0)
            {
                throw new ArgumentOutOfRangeException("exponent", "The number must be greater than or equal to zero.");
            }
            BigInteger power = One % modulus;
            BigInteger square = value % modulus;
            uint[] bits = exponent.Digits;
            int count = BigMagnitude.BitLength(bits);
            for (int i = 0; i < count; i++)
            {
                if ((bits[i / 32] >> i % 32 & 1) != 0) power = power * square % modulus;
                square = square * square % modulus;
            }
            return power;
        }

        public static BigInteger GreatestCommonDivisor(BigInteger left, BigInteger right)
        {
            left = Abs(left);
            right = Abs(right);
            while (right._sign != 0)
            {
                BigInteger rest = left % right;
                left = right;
                right = rest;
            }
            return left;
        }

        public static BigInteger Max(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) < 0 ? right : left;
        }

        public static BigInteger Min(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) <= 0 ? left : right;
        }

        public static double Log(BigInteger value)
        {
            return Log(value, Math.E);
        }

        public static double Log10(BigInteger value)
        {
            return Log(value, 10);
        }

        public static double Log(BigInteger value, double baseValue)
        {
            if (value._sign < 0 || baseValue == 1.0) return double.NaN;
            if (baseValue == double.PositiveInfinity) return value.IsOne ? 0.0 : double.NaN;
            if (baseValue == 0.0 && !value.IsOne) return double.NaN;
            if (value._sign == 0) return Math.Log(0.0, baseValue);
            int shift = Math.Max(0, BigMagnitude.BitLength(value._magnitude) - 64);
            ulong head = (ulong)new BigInteger(1, BigMagnitude.ShiftRight(value._magnitude, shift));
            if (shift == 0) return Math.Log(head, baseValue);
            int bits = BigMagnitude.BitLength(value._magnitude);
            double fraction = (double)head / 18446744073709551616.0;
            return Math.Log(fraction, baseValue) + bits / Math.Log(baseValue, 2);
        }

        // Bits, as of two's complement without end.

        private static uint[] Complement(uint[] digits)
        {
            var result = new uint[digits.Length];
            ulong carry = 1;
            for (int i = 0; i < digits.Length; i++)
            {
                carry += ~digits[i];
                result[i] = (uint)carry;
                carry >>= 32;
            }
            return result;
        }

        private uint[] TwosComplement(int length)
        {
            var digits = new uint[length];
            Array.Copy(Digits, digits, Digits.Length);
            return _sign < 0 ? Complement(digits) : digits;
        }

        private static BigInteger OfTwosComplement(uint[] digits)
        {
            return (digits[digits.Length - 1] & 0x80000000) == 0 ? new BigInteger(1, BigMagnitude.Trim(digits))
                : new BigInteger(-1, BigMagnitude.Trim(Complement(digits)));
        }

        private static BigInteger Combine(BigInteger left, BigInteger right, Func<uint, uint, uint> operation)
        {
            int length = Math.Max(left.Digits.Length, right.Digits.Length) + 1;
            uint[] x = left.TwosComplement(length);
            uint[] y = right.TwosComplement(length);
            for (int i = 0; i < length; i++) x[i] = operation(x[i], y[i]);
            return OfTwosComplement(x);
        }

        public static BigInteger operator &(BigInteger left, BigInteger right)
        {
            return Combine(left, right, (a, b) => a & b);
        }

        public static BigInteger operator |(BigInteger left, BigInteger right)
        {
            return Combine(left, right, (a, b) => a | b);
        }

        public static BigInteger operator ^(BigInteger left, BigInteger right)
        {
            return Combine(left, right, (a, b) => a ^ b);
        }

        public static BigInteger operator ~(BigInteger value)
        {
            return -(value + One);
        }

        public static BigInteger operator <<(BigInteger value, int shift)
        {
            if (shift == int.MinValue) return value >> int.MaxValue >> 1;
            return shift < 0 ? value >> -shift : new BigInteger(value._sign, BigMagnitude.ShiftLeft(value.Digits, shift));
        }

        public static BigInteger operator >>(BigInteger value, int shift)
        {
            if (shift == int.MinValue) return value << int.MaxValue << 1;
            if (shift < 0) return value << -shift;
            if (value._sign >= 0) return new BigInteger(value._sign, BigMagnitude.ShiftRight(value.Digits, shift));
            // Towards negative infinity.
            return -(new BigInteger(1, BigMagnitude.ShiftRight((-value - One).Digits, shift)) + One);
        }

        // Comparison.

        public int CompareTo(BigInteger other)
        {
            if (_sign != other._sign) return _sign < other._sign ? -1 : 1;
            int magnitudes = BigMagnitude.Compare(Digits, other.Digits);
            return _sign < 0 ? -magnitudes : magnitudes;
        }

        public int CompareTo(long other)
        {
            return CompareTo(new BigInteger(other));
        }

        public int CompareTo(ulong other)
        {
            return CompareTo(new BigInteger(other));
        }

        public int CompareTo(object obj)
        {
            if (obj == null) return 1;
            if (!(obj is BigInteger)) throw new ArgumentException("The parameter must be a BigInteger.", "obj");
            return CompareTo((BigInteger)obj);
        }

        public static int Compare(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right);
        }

        public bool Equals(BigInteger other)
        {
            return CompareTo(other) == 0;
        }

        public bool Equals(long other)
        {
            return CompareTo(other) == 0;
        }

        public bool Equals(ulong other)
        {
            return CompareTo(other) == 0;
        }

        public override bool Equals(object obj)
        {
            return obj is BigInteger && Equals((BigInteger)obj);
        }

        public override int GetHashCode()
        {
            if (CompareTo((long)int.MinValue) >= 0 && CompareTo((long)int.MaxValue) <= 0) return (int)this;
            int hash = _sign;
            foreach (uint digit in _magnitude) hash = HashCode.Combine(hash, digit);
            return hash;
        }
    }
}
