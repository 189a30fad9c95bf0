using System.Globalization;

namespace System.Numerics
{
    // Comparisons and conversions.
    public readonly partial struct BigInteger
    {
        public static bool operator ==(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) == 0;
        }

        public static bool operator !=(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) != 0;
        }

        public static bool operator <(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) < 0;
        }

        public static bool operator <=(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) <= 0;
        }

        public static bool operator >(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) > 0;
        }

        public static bool operator >=(BigInteger left, BigInteger right)
        {
            return left.CompareTo(right) >= 0;
        }

        public static bool operator ==(BigInteger left, long right)
        {
            return left.CompareTo(right) == 0;
        }

        public static bool operator !=(BigInteger left, long right)
        {
            return left.CompareTo(right) != 0;
        }

        public static bool operator <(BigInteger left, long right)
        {
            return left.CompareTo(right) < 0;
        }

        public static bool operator <=(BigInteger left, long right)
        {
            return left.CompareTo(right) <= 0;
        }

        public static bool operator >(BigInteger left, long right)
        {
            return left.CompareTo(right) > 0;
        }

        public static bool operator >=(BigInteger left, long right)
        {
            return left.CompareTo(right) >= 0;
        }

        public static bool operator ==(long left, BigInteger right)
        {
            return 0 == right.CompareTo(left);
        }

        public static bool operator !=(long left, BigInteger right)
        {
            return 0 != right.CompareTo(left);
        }

        public static bool operator <(long left, BigInteger right)
        {
            return 0 < right.CompareTo(left);
        }

        public static bool operator <=(long left, BigInteger right)
        {
            return 0 <= right.CompareTo(left);
        }

        public static bool operator >(long left, BigInteger right)
        {
            return 0 > right.CompareTo(left);
        }

        public static bool operator >=(long left, BigInteger right)
        {
            return 0 >= right.CompareTo(left);
        }

        public static bool operator ==(BigInteger left, ulong right)
        {
            return left.CompareTo(right) == 0;
        }

        public static bool operator !=(BigInteger left, ulong right)
        {
            return left.CompareTo(right) != 0;
        }

        public static bool operator <(BigInteger left, ulong right)
        {
            return left.CompareTo(right) < 0;
        }

        public static bool operator <=(BigInteger left, ulong right)
        {
            return left.CompareTo(right) <= 0;
        }

        public static bool operator >(BigInteger left, ulong right)
        {
            return left.CompareTo(right) > 0;
        }

        public static bool operator >=(BigInteger left, ulong right)
        {
            return left.CompareTo(right) >= 0;
        }

        public static bool operator ==(ulong left, BigInteger right)
        {
            return 0 == right.CompareTo(left);
        }

        public static bool operator !=(ulong left, BigInteger right)
        {
            return 0 != right.CompareTo(left);
        }

        public static bool operator <(ulong left, BigInteger right)
        {
            return 0 < right.CompareTo(left);
        }

        public static bool operator <=(ulong left, BigInteger right)
        {
            return 0 <= right.CompareTo(left);
        }

        public static bool operator >(ulong left, BigInteger right)
        {
            return 0 > right.CompareTo(left);
        }

        public static bool operator >=(ulong left, BigInteger right)
        {
            return 0 >= right.CompareTo(left);
        }

        public static implicit operator BigInteger(byte value)
        {
            return new BigInteger((uint)value);
        }

        public static implicit operator BigInteger(sbyte value)
        {
            return new BigInteger((int)value);
        }

        public static implicit operator BigInteger(short value)
        {
            return new BigInteger((int)value);
        }

        public static implicit operator BigInteger(ushort value)
        {
            return new BigInteger((uint)value);
        }

        public static implicit operator BigInteger(int value)
        {
            return new BigInteger(value);
        }

        public static implicit operator BigInteger(uint value)
        {
            return new BigInteger(value);
        }

        public static implicit operator BigInteger(long value)
        {
            return new BigInteger(value);
        }

        public static implicit operator BigInteger(ulong value)
        {
            return new BigInteger(value);
        }

        public static explicit operator BigInteger(float value)
        {
            return new BigInteger(value);
        }

        public static explicit operator BigInteger(double value)
        {
            return new BigInteger(value);
        }

        public static explicit operator BigInteger(decimal value)
        {
            return new BigInteger(value);
        }

        public static explicit operator byte(BigInteger value)
        {
            return checked((byte)(int)value);
        }

        public static explicit operator sbyte(BigInteger value)
        {
            return checked((sbyte)(int)value);
        }

        public static explicit operator short(BigInteger value)
        {
            return checked((short)(int)value);
        }

        public static explicit operator ushort(BigInteger value)
        {
            return checked((ushort)(int)value);
        }

        public static explicit operator int(BigInteger value)
        {
            if (value.CompareTo((long)int.MinValue) < 0 || value.CompareTo((long)int.MaxValue) > 0)
            {
                throw new OverflowException("Value was either too large or too small for an Int32.");
            }
            return (int)(long)value;
        }

        public static explicit operator uint(BigInteger value)
        {
            if (value.CompareTo(0L) < 0 || value.CompareTo((long)uint.MaxValue) > 0)
            {
                throw new OverflowException("Value was either too large or too small for a UInt32.");
            }
            return (uint)(long)value;
        }

        public static explicit operator long(BigInteger value)
        {
            if (value.CompareTo(long.MinValue) < 0 || value.CompareTo(long.MaxValue) > 0)
            {
                throw new OverflowException("Value was either too large or too small for an Int64.");
            }
            ulong magnitude = value.Low();
            return value._sign < 0 ? -(long)magnitude : (long)magnitude;
        }

        public static explicit operator ulong(BigInteger value)
        {
            if (value._sign < 0 || value.CompareTo(ulong.MaxValue) > 0)
            {
                throw new OverflowException("Value was either too large or too small for a UInt64.");
            }
            return value.Low();
        }

        private ulong Low()
        {
            uint[] digits = Digits;
            return (digits.Length > 0 ? digits[0] : 0ul) | (digits.Length > 1 ? (ulong)digits[1] << 32 : 0ul);
        }

        public static explicit operator float(BigInteger value)
        {
            return (float)(double)value;
        }

        // The highest 64 bits round to even; what lies below them only decides a tie.
        public static explicit operator double(BigInteger value)
        {
            uint[] digits = value.Digits;
            int bits = BigMagnitude.BitLength(digits);
            if (bits > 1024) return value._sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
            int shift = Math.Max(0, bits - 64);
            ulong head = new BigInteger(1, BigMagnitude.ShiftRight(digits, shift)).Low();
            bool below = shift > 0 && BigMagnitude.Compare(BigMagnitude.ShiftLeft(BigMagnitude.Of(head), shift), digits) != 0;
            if (below) head |= 1;
            double result = head;
            for (int left = shift; left > 0; left -= 512) result *= Math.Pow(2, Math.Min(left, 512));
            return value._sign < 0 ? -result : result;
        }

        public static explicit operator decimal(BigInteger value)
        {
            uint[] digits = value.Digits;
            if (digits.Length > 3) throw new OverflowException("Value was either too large or too small for a Decimal.");
            return new decimal(digits.Length > 0 ? (int)digits[0] : 0, digits.Length > 1 ? (int)digits[1] : 0,
                digits.Length > 2 ? (int)digits[2] : 0, value._sign < 0, 0);
        }

        /// <summary>Two's complement, the lowest byte first, as few bytes as keep the sign.</summary>
        public byte[] ToByteArray()
        {
            return ToByteArray(false, false);
        }

        public byte[] ToByteArray(bool isUnsigned = false, bool isBigEndian = false)
        {
            if (isUnsigned && _sign < 0)
            {
                throw new OverflowException("Negative values do not have an unsigned representation.");
            }
            uint[] digits = TwosComplement(Digits.Length + 1);
            int length = 4 * digits.Length;
            byte fill = _sign < 0 ? (byte)0xFF : (byte)0;
            while (length > 1 && ByteAt(digits, length - 1) == fill
                && (isUnsigned || (ByteAt(digits, length - 2) & 0x80) == (fill & 0x80))) length--;
            var bytes = new byte[length];
            for (int i = 0; i < length; i++) bytes[isBigEndian ? length - 1 - i : i] = ByteAt(digits, i);
            return bytes;
        }

        private static byte ByteAt(uint[] digits, int index)
        {
            return (byte)(digits[index / 4] >> 8 * (index % 4));
        }

        public int GetByteCount(bool isUnsigned = false)
        {
            return ToByteArray(isUnsigned, false).Length;
        }

        public bool TryWriteBytes(Span<byte> destination, out int bytesWritten, bool isUnsigned = false,
            bool isBigEndian = false)
        {
            byte[] bytes = ToByteArray(isUnsigned, isBigEndian);
            bytesWritten = 0;
            if (destination.Length < bytes.Length) return false;
            bytes.AsSpan().CopyTo(destination);
            bytesWritten = bytes.Length;
            return true;
        }
    }
}
