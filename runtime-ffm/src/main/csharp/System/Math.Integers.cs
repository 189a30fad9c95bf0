using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    // What is not floating-point only: absolute value, extremes, sign, division, limits.
    public static unsafe partial class Math
    {
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Abs(double value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Abs(float value);

        public static decimal Abs(decimal value)
        {
            return decimal.Abs(value);
        }

        private static OverflowException NegatedMinimum()
        {
            return new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        }

        public static sbyte Abs(sbyte value)
        {
            if (value >= 0) return value;
            if (value == sbyte.MinValue) throw NegatedMinimum();
            return (sbyte)(-value);
        }

        public static short Abs(short value)
        {
            if (value >= 0) return value;
            if (value == short.MinValue) throw NegatedMinimum();
            return (short)(-value);
        }

        public static int Abs(int value)
        {
            if (value >= 0) return value;
            if (value == int.MinValue) throw NegatedMinimum();
            return -value;
        }

        public static long Abs(long value)
        {
            if (value >= 0) return value;
            if (value == long.MinValue) throw NegatedMinimum();
            return -value;
        }

        public static byte Max(byte val1, byte val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static decimal Max(decimal val1, decimal val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static double Max(double val1, double val2)
        {
            // NaN wins, and +0 is greater than -0.
            if (val1 > val2 || double.IsNaN(val1)) return val1;
            if (val1 == val2) return double.IsNegative(val1) ? val2 : val1;
            return val2;
        }

        public static short Max(short val1, short val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static int Max(int val1, int val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static long Max(long val1, long val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static sbyte Max(sbyte val1, sbyte val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static float Max(float val1, float val2)
        {
            // NaN wins, and +0 is greater than -0.
            if (val1 > val2 || float.IsNaN(val1)) return val1;
            if (val1 == val2) return float.IsNegative(val1) ? val2 : val1;
            return val2;
        }

        public static ushort Max(ushort val1, ushort val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static uint Max(uint val1, uint val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static ulong Max(ulong val1, ulong val2)
        {
            return val1 >= val2 ? val1 : val2;
        }

        public static byte Min(byte val1, byte val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static decimal Min(decimal val1, decimal val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static double Min(double val1, double val2)
        {
            // NaN wins, and +0 is greater than -0.
            if (val1 < val2 || double.IsNaN(val1)) return val1;
            if (val1 == val2) return double.IsNegative(val1) ? val1 : val2;
            return val2;
        }

        public static short Min(short val1, short val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static int Min(int val1, int val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static long Min(long val1, long val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static sbyte Min(sbyte val1, sbyte val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static float Min(float val1, float val2)
        {
            // NaN wins, and +0 is greater than -0.
            if (val1 < val2 || float.IsNaN(val1)) return val1;
            if (val1 == val2) return float.IsNegative(val1) ? val1 : val2;
            return val2;
        }

        public static ushort Min(ushort val1, ushort val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static uint Min(uint val1, uint val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static ulong Min(ulong val1, ulong val2)
        {
            return val1 <= val2 ? val1 : val2;
        }

        public static int Sign(decimal value)
        {
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static int Sign(double value)
        {
            if (double.IsNaN(value))
                throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static int Sign(short value)
        {
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static int Sign(int value)
        {
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static int Sign(long value)
        {
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static int Sign(sbyte value)
        {
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static int Sign(float value)
        {
            if (double.IsNaN(value))
                throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
            if (value < 0) return -1;
            return value > 0 ? 1 : 0;
        }

        public static byte Clamp(byte value, byte min, byte max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static decimal Clamp(decimal value, decimal min, decimal max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static double Clamp(double value, double min, double max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static short Clamp(short value, short min, short max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static int Clamp(int value, int min, int max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static long Clamp(long value, long min, long max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static sbyte Clamp(sbyte value, sbyte min, sbyte max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static float Clamp(float value, float min, float max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static ushort Clamp(ushort value, ushort min, ushort max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static uint Clamp(uint value, uint min, uint max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        public static ulong Clamp(ulong value, ulong min, ulong max)
        {
            if (min > max) throw MinimumAboveMaximum(min, max);
            if (value < min) return min;
            return value > max ? max : value;
        }

        private static ArgumentException MinimumAboveMaximum(object min, object max)
        {
            return new ArgumentException("'" + min.ToString() + "' cannot be greater than " + max.ToString() + ".");
        }

        public static long BigMul(int a, int b)
        {
            return (long)a * b;
        }

        public static int DivRem(int a, int b, out int result)
        {
            int quotient = a / b;
            result = a - quotient * b;
            return quotient;
        }

        public static long DivRem(long a, long b, out long result)
        {
            long quotient = a / b;
            result = a - quotient * b;
            return quotient;
        }

        public static decimal Ceiling(decimal d)
        {
            return decimal.Ceiling(d);
        }

        public static decimal Floor(decimal d)
        {
            return decimal.Floor(d);
        }

        public static decimal Truncate(decimal d)
        {
            return decimal.Truncate(d);
        }

        public static decimal Round(decimal d)
        {
            return decimal.Round(d, 0);
        }

        public static decimal Round(decimal d, int decimals)
        {
            return decimal.Round(d, decimals);
        }

        public static decimal Round(decimal d, MidpointRounding mode)
        {
            return decimal.Round(d, 0, mode);
        }

        public static decimal Round(decimal d, int decimals, MidpointRounding mode)
        {
            return decimal.Round(d, decimals, mode);
        }
    }
}
