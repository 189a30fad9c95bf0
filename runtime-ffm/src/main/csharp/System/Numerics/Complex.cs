using System.Globalization;

namespace System.Numerics
{
    /// <summary>A complex number of two double-precision parts.</summary>
    public struct Complex : IEquatable<Complex>, IFormattable
    {
        public static readonly Complex Zero = new Complex(0.0, 0.0);
        public static readonly Complex One = new Complex(1.0, 0.0);
        public static readonly Complex ImaginaryOne = new Complex(0.0, 1.0);
        public static readonly Complex NaN = new Complex(double.NaN, double.NaN);
        public static readonly Complex Infinity = new Complex(double.PositiveInfinity, double.PositiveInfinity);

        private const double InverseOfLog10 = 0.43429448190325;

        // Beyond these a square would overflow or lose everything.
        private static readonly double s_sqrtRescaleThreshold = double.MaxValue / (Math.Sqrt(2.0) + 1.0);

        private readonly double m_real;
        private readonly double m_imaginary;

        public Complex(double real, double imaginary)
        {
            m_real = real;
            m_imaginary = imaginary;
        }

        public double Real => m_real;
        public double Imaginary => m_imaginary;
        public double Magnitude => Abs(this);
        public double Phase => Math.Atan2(m_imaginary, m_real);

        public static Complex FromPolarCoordinates(double magnitude, double phase)
        {
            return new Complex(magnitude * Math.Cos(phase), magnitude * Math.Sin(phase));
        }

        public static Complex Negate(Complex value)
        {
            return -value;
        }

        public static Complex Add(Complex left, Complex right)
        {
            return left + right;
        }

        public static Complex Add(Complex left, double right)
        {
            return left + right;
        }

        public static Complex Add(double left, Complex right)
        {
            return left + right;
        }

        public static Complex Subtract(Complex left, Complex right)
        {
            return left - right;
        }

        public static Complex Subtract(Complex left, double right)
        {
            return left - right;
        }

        public static Complex Subtract(double left, Complex right)
        {
            return left - right;
        }

        public static Complex Multiply(Complex left, Complex right)
        {
            return left * right;
        }

        public static Complex Multiply(Complex left, double right)
        {
            return left * right;
        }

        public static Complex Multiply(double left, Complex right)
        {
            return left * right;
        }

        public static Complex Divide(Complex dividend, Complex divisor)
        {
            return dividend / divisor;
        }

        public static Complex Divide(Complex dividend, double divisor)
        {
            return dividend / divisor;
        }

        public static Complex Divide(double dividend, Complex divisor)
        {
            return dividend / divisor;
        }

        public static Complex operator -(Complex value)
        {
            return new Complex(-value.m_real, -value.m_imaginary);
        }

        public static Complex operator +(Complex left, Complex right)
        {
            return new Complex(left.m_real + right.m_real, left.m_imaginary + right.m_imaginary);
        }

        public static Complex operator +(Complex left, double right)
        {
            return new Complex(left.m_real + right, left.m_imaginary);
        }

        public static Complex operator +(double left, Complex right)
        {
            return new Complex(left + right.m_real, right.m_imaginary);
        }

        public static Complex operator -(Complex left, Complex right)
        {
            return new Complex(left.m_real - right.m_real, left.m_imaginary - right.m_imaginary);
        }

        public static Complex operator -(Complex left, double right)
        {
            return new Complex(left.m_real - right, left.m_imaginary);
        }

        public static Complex operator -(double left, Complex right)
        {
            return new Complex(left - right.m_real, -right.m_imaginary);
        }

        public static Complex operator *(Complex left, Complex right)
        {
            return new Complex(left.m_real * right.m_real - left.m_imaginary * right.m_imaginary,
                left.m_imaginary * right.m_real + left.m_real * right.m_imaginary);
        }

        public static Complex operator *(Complex left, double right)
        {
            if (!double.IsFinite(left.m_real))
            {
                return double.IsFinite(left.m_imaginary) ? new Complex(left.m_real * right, double.NaN)
                    : new Complex(double.NaN, double.NaN);
            }
            if (!double.IsFinite(left.m_imaginary)) return new Complex(double.NaN, left.m_imaginary * right);
            return new Complex(left.m_real * right, left.m_imaginary * right);
        }

        public static Complex operator *(double left, Complex right)
        {
            return right * left;
        }

        // Smith's way: the larger part of the divisor is divided by, so that nothing overflows on the way.
        public static Complex operator /(Complex left, Complex right)
        {
            double a = left.m_real;
            double b = left.m_imaginary;
            double c = right.m_real;
            double d = right.m_imaginary;
            if (Math.Abs(d) < Math.Abs(c))
            {
                double ratio = d / c;
                return new Complex((a + b * ratio) / (c + d * ratio), (b - a * ratio) / (c + d * ratio));
            }
            double inverse = c / d;
            return new Complex((b + a * inverse) / (d + c * inverse), (-a + b * inverse) / (d + c * inverse));
        }

        public static Complex operator /(Complex left, double right)
        {
            if (right == 0) return new Complex(double.NaN, double.NaN);
            if (!double.IsFinite(left.m_real))
            {
                return double.IsFinite(left.m_imaginary) ? new Complex(left.m_real / right, double.NaN)
                    : new Complex(double.NaN, double.NaN);
            }
            if (!double.IsFinite(left.m_imaginary)) return new Complex(double.NaN, left.m_imaginary / right);
            return new Complex(left.m_real / right, left.m_imaginary / right);
        }

        public static Complex operator /(double left, Complex right)
        {
            double c = right.m_real;
            double d = right.m_imaginary;
            if (Math.Abs(d) < Math.Abs(c))
            {
                double ratio = d / c;
                return new Complex(left / (c + d * ratio), -left * ratio / (c + d * ratio));
            }
            double inverse = c / d;
            return new Complex(left * inverse / (d + c * inverse), -left / (d + c * inverse));
        }

        public static double Abs(Complex value)
        {
            return Hypot(value.m_real, value.m_imaginary);
        }

        private static double Hypot(double a, double b)
        {
            a = Math.Abs(a);
            b = Math.Abs(b);
            double small = a < b ? a : b;
            double large = a < b ? b : a;
            if (small == 0.0) return large;
            if (double.IsPositiveInfinity(large) && !double.IsNaN(small)) return double.PositiveInfinity;
            double ratio = small / large;
            return large * Math.Sqrt(1.0 + ratio * ratio);
        }

        public static Complex Conjugate(Complex value)
        {
            return new Complex(value.m_real, -value.m_imaginary);
        }

        public static Complex Reciprocal(Complex value)
        {
            return value.m_real == 0 && value.m_imaginary == 0 ? Zero : One / value;
        }

        public static bool IsFinite(Complex value)
        {
            return double.IsFinite(value.m_real) && double.IsFinite(value.m_imaginary);
        }

        public static bool IsInfinity(Complex value)
        {
            return double.IsInfinity(value.m_real) || double.IsInfinity(value.m_imaginary);
        }

        public static bool IsNaN(Complex value)
        {
            return !IsInfinity(value) && !IsFinite(value);
        }

        public static Complex Sin(Complex value)
        {
            double p = Math.Exp(value.m_imaginary);
            double q = 1.0 / p;
            return new Complex(Math.Sin(value.m_real) * (p + q) * 0.5, Math.Cos(value.m_real) * (p - q) * 0.5);
        }

        public static Complex Sinh(Complex value)
        {
            Complex sin = Sin(new Complex(-value.m_imaginary, value.m_real));
            return new Complex(sin.m_imaginary, -sin.m_real);
        }

        public static Complex Cos(Complex value)
        {
            double p = Math.Exp(value.m_imaginary);
            double q = 1.0 / p;
            return new Complex(Math.Cos(value.m_real) * (p + q) * 0.5, -Math.Sin(value.m_real) * (p - q) * 0.5);
        }

        public static Complex Cosh(Complex value)
        {
            return Cos(new Complex(-value.m_imaginary, value.m_real));
        }

        public static Complex Tan(Complex value)
        {
            double x2 = 2.0 * value.m_real;
            double y2 = 2.0 * value.m_imaginary;
            double p = Math.Exp(y2);
            double q = 1.0 / p;
            double cosh = (p + q) * 0.5;
            if (Math.Abs(value.m_imaginary) <= 4.0)
            {
                double d = Math.Cos(x2) + cosh;
                return new Complex(Math.Sin(x2) / d, (p - q) * 0.5 / d);
            }
            double e = 1.0 + Math.Cos(x2) / cosh;
            return new Complex(Math.Sin(x2) / cosh / e, Math.Tanh(y2) / e);
        }

        public static Complex Tanh(Complex value)
        {
            Complex tan = Tan(new Complex(-value.m_imaginary, value.m_real));
            return new Complex(tan.m_imaginary, -tan.m_real);
        }

        public static Complex Atan(Complex value)
        {
            var two = new Complex(2.0, 0.0);
            return ImaginaryOne / two * (Log(One - ImaginaryOne * value) - Log(One + ImaginaryOne * value));
        }

        public static Complex Log(Complex value)
        {
            return new Complex(Math.Log(Abs(value)), Math.Atan2(value.m_imaginary, value.m_real));
        }

        public static Complex Log(Complex value, double baseValue)
        {
            return Log(value) / Log(baseValue);
        }

        public static Complex Log10(Complex value)
        {
            Complex log = Log(value);
            return new Complex(log.m_real * InverseOfLog10, log.m_imaginary * InverseOfLog10);
        }

        public static Complex Exp(Complex value)
        {
            double e = Math.Exp(value.m_real);
            return new Complex(e * Math.Cos(value.m_imaginary), e * Math.Sin(value.m_imaginary));
        }

        public static Complex Sqrt(Complex value)
        {
            if (value.m_imaginary == 0.0)
            {
                return value.m_real < 0.0 ? new Complex(0.0, Math.Sqrt(-value.m_real))
                    : new Complex(Math.Sqrt(value.m_real), 0.0);
            }
            double realPart = value.m_real;
            double imaginaryPart = value.m_imaginary;
            bool rescaled = false;
            if (Math.Abs(realPart) >= s_sqrtRescaleThreshold || Math.Abs(imaginaryPart) >= s_sqrtRescaleThreshold)
            {
                if (double.IsInfinity(imaginaryPart) && !double.IsNaN(realPart))
                {
                    return new Complex(double.PositiveInfinity, imaginaryPart);
                }
                realPart *= 0.25;
                imaginaryPart *= 0.25;
                rescaled = true;
            }
            double x;
            double y;
            if (realPart >= 0.0)
            {
                x = Math.Sqrt((Hypot(realPart, imaginaryPart) + realPart) * 0.5);
                y = imaginaryPart / (2.0 * x);
            }
            else
            {
                y = Math.Sqrt((Hypot(realPart, imaginaryPart) - realPart) * 0.5);
                if (imaginaryPart < 0.0) y = -y;
                x = imaginaryPart / (2.0 * y);
            }
            return rescaled ? new Complex(x * 2.0, y * 2.0) : new Complex(x, y);
        }

        public static Complex Pow(Complex value, Complex power)
        {
            if (power == Zero) return One;
            if (value == Zero) return Zero;
            double rho = Abs(value);
            double theta = Math.Atan2(value.m_imaginary, value.m_real);
            double angle = power.m_real * theta + power.m_imaginary * Math.Log(rho);
            double scale = Math.Pow(rho, power.m_real) * Math.Pow(Math.E, -power.m_imaginary * theta);
            return new Complex(scale * Math.Cos(angle), scale * Math.Sin(angle));
        }

        public static Complex Pow(Complex value, double power)
        {
            return Pow(value, new Complex(power, 0));
        }

        public static implicit operator Complex(short value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(int value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(long value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(ushort value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(uint value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(ulong value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(sbyte value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(byte value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(float value)
        {
            return new Complex(value, 0.0);
        }

        public static implicit operator Complex(double value)
        {
            return new Complex(value, 0.0);
        }

        public static explicit operator Complex(BigInteger value)
        {
            return new Complex((double)value, 0.0);
        }

        public static explicit operator Complex(decimal value)
        {
            return new Complex((double)value, 0.0);
        }

        public static bool operator ==(Complex left, Complex right)
        {
            return left.m_real == right.m_real && left.m_imaginary == right.m_imaginary;
        }

        public static bool operator !=(Complex left, Complex right)
        {
            return !(left == right);
        }

        public bool Equals(Complex value)
        {
            return m_real.Equals(value.m_real) && m_imaginary.Equals(value.m_imaginary);
        }

        public override bool Equals(object obj)
        {
            return obj is Complex && Equals((Complex)obj);
        }

        public override int GetHashCode()
        {
            return m_real.GetHashCode() % 99999997 ^ m_imaginary.GetHashCode();
        }

        public override string ToString()
        {
            return "(" + m_real.ToString() + ", " + m_imaginary.ToString() + ")";
        }

        public string ToString(string format)
        {
            return ToString(format, CultureInfo.CurrentCulture);
        }

        public string ToString(IFormatProvider provider)
        {
            return "(" + m_real.ToString(provider) + ", " + m_imaginary.ToString(provider) + ")";
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return "(" + m_real.ToString(format, provider) + ", " + m_imaginary.ToString(format, provider) + ")";
        }
    }
}
