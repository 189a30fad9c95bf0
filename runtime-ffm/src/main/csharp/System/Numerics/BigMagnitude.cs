namespace System.Numerics
{
    /// <summary>Arithmetic on natural numbers as arrays of 32-bit digits, the lowest first, without leading zeros.</summary>
    internal static class BigMagnitude
    {
        internal static readonly uint[] Zero = new uint[0];

        internal static uint[] Of(ulong value)
        {
            if (value == 0) return Zero;
            return value >> 32 == 0 ? new uint[] { (uint)value } : new uint[] { (uint)value, (uint)(value >> 32) };
        }

        internal static uint[] Trim(uint[] digits)
        {
            int length = digits.Length;
            while (length > 0 && digits[length - 1] == 0) length--;
            if (length == digits.Length) return digits;
            if (length == 0) return Zero;
            var trimmed = new uint[length];
            Array.Copy(digits, trimmed, length);
            return trimmed;
        }

        internal static int Compare(uint[] left, uint[] right)
        {
            if (left.Length != right.Length) return left.Length < right.Length ? -1 : 1;
            for (int i = left.Length - 1; i >= 0; i--)
            {
                if (left[i] != right[i]) return left[i] < right[i] ? -1 : 1;
            }
            return 0;
        }

        internal static uint[] Add(uint[] left, uint[] right)
        {
            if (left.Length < right.Length) return Add(right, left);
            var sum = new uint[left.Length + 1];
            ulong carry = 0;
            for (int i = 0; i < left.Length; i++)
            {
                carry += left[i] + (i < right.Length ? (ulong)right[i] : 0);
                sum[i] = (uint)carry;
                carry >>= 32;
            }
            sum[left.Length] = (uint)carry;
            return Trim(sum);
        }

        /// <summary>The left one must not be the smaller.</summary>
        internal static uint[] Subtract(uint[] left, uint[] right)
        {
            var difference = new uint[left.Length];
            long borrow = 0;
            for (int i = 0; i < left.Length; i++)
            {
                borrow += (long)left[i] - (i < right.Length ? right[i] : 0);
                difference[i] = (uint)borrow;
                borrow >>= 32;
            }
            return Trim(difference);
        }

        internal static uint[] Multiply(uint[] left, uint[] right)
        {
            if (left.Length == 0 || right.Length == 0) return Zero;
            var product = new uint[left.Length + right.Length];
            for (int i = 0; i < left.Length; i++)
            {
                ulong carry = 0;
                ulong digit = left[i];
                for (int k = 0; k < right.Length; k++)
                {
                    carry += digit * right[k] + product[i + k];
                    product[i + k] = (uint)carry;
                    carry >>= 32;
                }
                product[i + right.Length] = (uint)carry;
            }
            return Trim(product);
        }

        internal static uint[] Divide(uint[] left, uint right, out uint remainder)
        {
            var quotient = new uint[left.Length];
            ulong rest = 0;
            for (int i = left.Length - 1; i >= 0; i--)
            {
                rest = rest << 32 | left[i];
                quotient[i] = (uint)(rest / right);
                rest %= right;
            }
            remainder = (uint)rest;
            return Trim(quotient);
        }

        /// <summary>Long division, Knuth's algorithm D.</summary>
        internal static uint[] Divide(uint[] left, uint[] right, out uint[] remainder)
        {
            if (Compare(left, right) < 0)
            {
                remainder = left;
                return Zero;
            }
            if (right.Length == 1)
            {
                uint rest;
                uint[] result = Divide(left, right[0], out rest);
                remainder = Of(rest);
                return result;
            }
            int shift = LeadingZeros(right[right.Length - 1]);
            uint[] divisor = ShiftLeft(right, shift);
            var dividend = new uint[left.Length + 1];
            uint[] shifted = ShiftLeft(left, shift);
            Array.Copy(shifted, dividend, shifted.Length);
            int n = divisor.Length;
            var quotient = new uint[dividend.Length - n];
            ulong top = divisor[n - 1];
            for (int i = quotient.Length - 1; i >= 0; i--)
            {
                ulong head = (ulong)dividend[i + n] << 32 | dividend[i + n - 1];
                ulong digit = head / top;
                ulong rest = head % top;
                while (digit >> 32 != 0 || digit * divisor[n - 2] > (rest << 32 | dividend[i + n - 2]))
                {
                    digit--;
                    rest += top;
                    if (rest >> 32 != 0) break;
                }
                if (!SubtractProduct(dividend, i, divisor, digit)) GiveBack(ref digit, dividend, i, divisor);
                quotient[i] = (uint)digit;
            }
            remainder = ShiftRight(Trim(dividend), shift);
            return Trim(quotient);
        }

        // The digit was one too large: gives one divisor back.
        private static void GiveBack(ref ulong digit, uint[] dividend, int at, uint[] divisor)
        {
            digit--;
            ulong carry = 0;
            for (int k = 0; k < divisor.Length; k++)
            {
                carry += (ulong)dividend[at + k] + divisor[k];
                dividend[at + k] = (uint)carry;
                carry >>= 32;
            }
            dividend[at + divisor.Length] += (uint)carry;
        }

        // Takes a multiple of the divisor from the dividend; false where that was too much.
        private static bool SubtractProduct(uint[] dividend, int at, uint[] divisor, ulong digit)
        {
            ulong carry = 0;
            long borrow = 0;
            for (int k = 0; k < divisor.Length; k++)
            {
                carry += digit * divisor[k];
                borrow += (long)dividend[at + k] - (uint)carry;
                dividend[at + k] = (uint)borrow;
                borrow >>= 32;
                carry >>= 32;
            }
            borrow += (long)dividend[at + divisor.Length] - (uint)carry;
            dividend[at + divisor.Length] = (uint)borrow;
            return borrow >= 0;
        }

        internal static int LeadingZeros(uint value)
        {
            int count = 0;
            for (uint bit = 0x80000000; bit != 0 && (value & bit) == 0; bit >>= 1) count++;
            return count;
        }

        internal static int BitLength(uint[] digits)
        {
            return digits.Length == 0 ? 0 : 32 * digits.Length - LeadingZeros(digits[digits.Length - 1]);
        }

        internal static uint[] ShiftLeft(uint[] digits, int bits)
        {
            if (digits.Length == 0 || bits == 0) return digits;
            int words = bits / 32;
            int rest = bits % 32;
            var shifted = new uint[digits.Length + words + 1];
            ulong carry = 0;
            for (int i = 0; i < digits.Length; i++)
            {
                carry |= (ulong)digits[i] << rest;
                shifted[i + words] = (uint)carry;
                carry >>= 32;
            }
            shifted[digits.Length + words] = (uint)carry;
            return Trim(shifted);
        }

        internal static uint[] ShiftRight(uint[] digits, int bits)
        {
            int words = bits / 32;
            int rest = bits % 32;
            if (words >= digits.Length) return Zero;
            if (bits == 0) return digits;
            var shifted = new uint[digits.Length - words];
            for (int i = 0; i < shifted.Length; i++)
            {
                ulong pair = digits[i + words] | (i + words + 1 < digits.Length ? (ulong)digits[i + words + 1] << 32 : 0);
                shifted[i] = (uint)(pair >> rest);
            }
            return Trim(shifted);
        }
    }
}
