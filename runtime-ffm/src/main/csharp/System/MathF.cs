using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gatun;

namespace System
{
    public static unsafe class MathF
    {
        private const string Libm = "libm.so.6";

        public const float E = 2.71828183f;
        public const float PI = 3.14159265f;

        [DllImport(Libm, EntryPoint = "acosf")]
        public static extern float Acos(float x);

        [DllImport(Libm, EntryPoint = "acoshf")]
        public static extern float Acosh(float x);

        [DllImport(Libm, EntryPoint = "asinf")]
        public static extern float Asin(float x);

        [DllImport(Libm, EntryPoint = "asinhf")]
        public static extern float Asinh(float x);

        [DllImport(Libm, EntryPoint = "atanf")]
        public static extern float Atan(float x);

        [DllImport(Libm, EntryPoint = "atanhf")]
        public static extern float Atanh(float x);

        [DllImport(Libm, EntryPoint = "cbrtf")]
        public static extern float Cbrt(float x);

        [DllImport(Libm, EntryPoint = "cosf")]
        public static extern float Cos(float x);

        [DllImport(Libm, EntryPoint = "coshf")]
        public static extern float Cosh(float x);

        [DllImport(Libm, EntryPoint = "expf")]
        public static extern float Exp(float x);

        [DllImport(Libm, EntryPoint = "logf")]
        public static extern float Log(float x);

        [DllImport(Libm, EntryPoint = "log10f")]
        public static extern float Log10(float x);

        [DllImport(Libm, EntryPoint = "sinf")]
        public static extern float Sin(float x);

        [DllImport(Libm, EntryPoint = "sinhf")]
        public static extern float Sinh(float x);

        [DllImport(Libm, EntryPoint = "tanf")]
        public static extern float Tan(float x);

        [DllImport(Libm, EntryPoint = "tanhf")]
        public static extern float Tanh(float x);

        [DllImport(Libm, EntryPoint = "atan2f")]
        public static extern float Atan2(float y, float x);

        [DllImport(Libm, EntryPoint = "powf")]
        public static extern float Pow(float x, float y);

        [DllImport(Libm, EntryPoint = "fmodf")]
        private static extern float FloatMod(float x, float y);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Sqrt(float x);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Floor(float x);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Ceiling(float x);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Truncate(float x);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Round(float x);

        public static float Log(float x, float y)
        {
            float value = x;
            float radix = y;
            if (float.IsNaN(value)) return value;
            if (float.IsNaN(radix)) return radix;
            if (radix == 1) return float.NaN;
            if (value != 1 && (radix == 0 || float.IsPositiveInfinity(radix))) return float.NaN;
            return Log(value) / Log(radix);
        }

        public static float IEEERemainder(float x, float y)
        {
            if (float.IsNaN(x)) return x;
            if (float.IsNaN(y)) return y;
            float regular = FloatMod(x, y);
            if (float.IsNaN(regular)) return float.NaN;
            if (regular == 0 && float.IsNegative(x)) return -0.0f;
            float alternative = regular - Abs(y) * Sign(x);
            if (Abs(alternative) == Abs(regular))
            {
                float quotient = x / y;
                return Abs(Round(quotient)) > Abs(quotient) ? alternative : regular;
            }
            return Abs(alternative) < Abs(regular) ? alternative : regular;
        }

        public static float BitDecrement(float x)
        {
            int bits = *(int*)&x;
            if (float.IsNaN(x) || float.IsNegativeInfinity(x)) return x;
            if (x == 0) return -float.Epsilon;
            bits += bits < 0 ? +1 : -1;
            return *(float*)&bits;
        }

        public static float BitIncrement(float x)
        {
            int bits = *(int*)&x;
            if (float.IsNaN(x) || float.IsPositiveInfinity(x)) return x;
            if (x == 0) return float.Epsilon;
            bits += bits < 0 ? -1 : +1;
            return *(float*)&bits;
        }

        public static float CopySign(float x, float y)
        {
            int sign = int.MinValue;
            int bits = (*(int*)&x & ~sign) | (*(int*)&y & sign);
            return *(float*)&bits;
        }

        [DllImport(Libm, EntryPoint = "fmaf")]
        public static extern float FusedMultiplyAdd(float x, float y, float z);

        [DllImport(Libm, EntryPoint = "ilogbf")]
        private static extern int Exponent(float x);

        public static int ILogB(float x)
        {
            return float.IsNaN(x) ? int.MaxValue : Exponent(x);
        }

        [DllImport(Libm, EntryPoint = "log2f")]
        public static extern float Log2(float x);

        [DllImport(Libm, EntryPoint = "scalbnf")]
        public static extern float ScaleB(float x, int n);

        public static float Round(float x, int digits)
        {
            return Round(x, digits, MidpointRounding.ToEven);
        }

        public static float Round(float x, MidpointRounding mode)
        {
            return Round(x, 0, mode);
        }

        private static readonly float[] s_powersOfTen =
        {
            1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f
        };

        public static float Round(float x, int digits, MidpointRounding mode)
        {
            float result = x;
            if (digits < 0 || digits > 6)
            {
                throw new ArgumentOutOfRangeException("digits", "Rounding digits must be between 0 and 6, inclusive.");
            }
            if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
            {
                throw new ArgumentException(
                    "The Enum type should contain one and only one enum member with the value of "
                    + "each integer value.", "mode");
            }
            if (Abs(result) >= 1e8f) return result;
            float power = s_powersOfTen[digits];
            result *= power;
            switch (mode)
            {
                case MidpointRounding.ToEven:
                    result = Round(result);
                    break;
                case MidpointRounding.AwayFromZero:
                    float whole = Truncate(result);
                    result = Abs(result - whole) >= 0.5f ? whole + Sign(result) : whole;
                    break;
                case MidpointRounding.ToZero:
                    result = Truncate(result);
                    break;
                case MidpointRounding.ToNegativeInfinity:
                    result = Floor(result);
                    break;
                case MidpointRounding.ToPositiveInfinity:
                    result = Ceiling(result);
                    break;
            }
            return result / power;
        }

        public static float Abs(float x)
        {
            return Math.Abs(x);
        }

        public static float Max(float x, float y)
        {
            return Math.Max(x, y);
        }

        public static float Min(float x, float y)
        {
            return Math.Min(x, y);
        }

        public static int Sign(float x)
        {
            return Math.Sign(x);
        }
    }
}
