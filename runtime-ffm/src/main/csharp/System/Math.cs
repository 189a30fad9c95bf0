using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gatun;

namespace System
{
    public static unsafe partial class Math
    {
        private const string Libm = "libm.so.6";

        public const double E = 2.7182818284590452354;
        public const double PI = 3.14159265358979323846;

        [DllImport(Libm, EntryPoint = "acos")]
        public static extern double Acos(double d);

        [DllImport(Libm, EntryPoint = "acosh")]
        public static extern double Acosh(double d);

        [DllImport(Libm, EntryPoint = "asin")]
        public static extern double Asin(double d);

        [DllImport(Libm, EntryPoint = "asinh")]
        public static extern double Asinh(double d);

        [DllImport(Libm, EntryPoint = "atan")]
        public static extern double Atan(double d);

        [DllImport(Libm, EntryPoint = "atanh")]
        public static extern double Atanh(double d);

        [DllImport(Libm, EntryPoint = "cbrt")]
        public static extern double Cbrt(double d);

        [DllImport(Libm, EntryPoint = "cos")]
        public static extern double Cos(double d);

        [DllImport(Libm, EntryPoint = "cosh")]
        public static extern double Cosh(double value);

        [DllImport(Libm, EntryPoint = "exp")]
        public static extern double Exp(double d);

        [DllImport(Libm, EntryPoint = "log")]
        public static extern double Log(double d);

        [DllImport(Libm, EntryPoint = "log10")]
        public static extern double Log10(double d);

        [DllImport(Libm, EntryPoint = "sin")]
        public static extern double Sin(double a);

        [DllImport(Libm, EntryPoint = "sinh")]
        public static extern double Sinh(double value);

        [DllImport(Libm, EntryPoint = "tan")]
        public static extern double Tan(double a);

        [DllImport(Libm, EntryPoint = "tanh")]
        public static extern double Tanh(double value);

        [DllImport(Libm, EntryPoint = "atan2")]
        public static extern double Atan2(double y, double x);

        [DllImport(Libm, EntryPoint = "pow")]
        public static extern double Pow(double x, double y);

        [DllImport(Libm, EntryPoint = "fmod")]
        private static extern double FloatMod(double x, double y);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Sqrt(double d);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Floor(double d);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Ceiling(double a);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Truncate(double d);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Round(double a);

        public static double Log(double a, double newBase)
        {
            double value = a;
            double radix = newBase;
            if (double.IsNaN(value)) return value;
            if (double.IsNaN(radix)) return radix;
            if (radix == 1) return double.NaN;
            if (value != 1 && (radix == 0 || double.IsPositiveInfinity(radix))) return double.NaN;
            return Log(value) / Log(radix);
        }

        public static double IEEERemainder(double x, double y)
        {
            if (double.IsNaN(x)) return x;
            if (double.IsNaN(y)) return y;
            double regular = FloatMod(x, y);
            if (double.IsNaN(regular)) return double.NaN;
            if (regular == 0 && double.IsNegative(x)) return -0.0;
            double alternative = regular - Abs(y) * Sign(x);
            if (Abs(alternative) == Abs(regular))
            {
                double quotient = x / y;
                return Abs(Round(quotient)) > Abs(quotient) ? alternative : regular;
            }
            return Abs(alternative) < Abs(regular) ? alternative : regular;
        }

        public static double BitDecrement(double x)
        {
            long bits = *(long*)&x;
            if (double.IsNaN(x) || double.IsNegativeInfinity(x)) return x;
            if (x == 0) return -double.Epsilon;
            bits += bits < 0 ? +1 : -1;
            return *(double*)&bits;
        }

        public static double BitIncrement(double x)
        {
            long bits = *(long*)&x;
            if (double.IsNaN(x) || double.IsPositiveInfinity(x)) return x;
            if (x == 0) return double.Epsilon;
            bits += bits < 0 ? -1 : +1;
            return *(double*)&bits;
        }

        public static double CopySign(double x, double y)
        {
            long sign = long.MinValue;
            long bits = (*(long*)&x & ~sign) | (*(long*)&y & sign);
            return *(double*)&bits;
        }

        [DllImport(Libm, EntryPoint = "fma")]
        public static extern double FusedMultiplyAdd(double x, double y, double z);

        [DllImport(Libm, EntryPoint = "ilogb")]
        private static extern int Exponent(double x);

        public static int ILogB(double x)
        {
            return double.IsNaN(x) ? int.MaxValue : Exponent(x);
        }

        [DllImport(Libm, EntryPoint = "log2")]
        public static extern double Log2(double x);

        [DllImport(Libm, EntryPoint = "scalbn")]
        public static extern double ScaleB(double x, int n);

        public static double Round(double value, int digits)
        {
            return Round(value, digits, MidpointRounding.ToEven);
        }

        public static double Round(double value, MidpointRounding mode)
        {
            return Round(value, 0, mode);
        }

        private static readonly double[] s_powersOfTen =
        {
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8,
            1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
        };

        public static double Round(double value, int digits, MidpointRounding mode)
        {
            double result = value;
            if (digits < 0 || digits > 15)
            {
                throw new ArgumentOutOfRangeException("digits", "Rounding digits must be between 0 and 15, inclusive.");
            }
            if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
            {
                throw new ArgumentException(
                    "The Enum type should contain one and only one enum member with the value of "
                    + "each integer value.", "mode");
            }
            if (Abs(result) >= 1e16) return result;
            double power = s_powersOfTen[digits];
            result *= power;
            switch (mode)
            {
                case MidpointRounding.ToEven:
                    result = Round(result);
                    break;
                case MidpointRounding.AwayFromZero:
                    double whole = Truncate(result);
                    result = Abs(result - whole) >= 0.5 ? whole + Sign(result) : whole;
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
    }
}
