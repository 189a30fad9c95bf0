using System.Globalization;
using System.Text;

namespace System.Numerics
{
    /// <summary>A vector of two single-precision numbers.</summary>
    public struct Vector2 : IEquatable<Vector2>, IFormattable
    {
        public float X;
        public float Y;

        public Vector2(float value)
        {
            X = value;
            Y = value;
        }

        public Vector2(float x, float y)
        {
            X = x;
            Y = y;
        }

        public static Vector2 Zero => default(Vector2);
        public static Vector2 One => new Vector2(1);
        public static Vector2 UnitX => new Vector2(1, 0);
        public static Vector2 UnitY => new Vector2(0, 1);

        public void CopyTo(float[] array)
        {
            CopyTo(array, 0);
        }

        public void CopyTo(float[] array, int index)
        {
            if (array == null) throw new NullReferenceException("The method was called with a null array argument.");
            if (index < 0 || index >= array.Length)
            {
                throw new ArgumentOutOfRangeException("index", "Index was out of bounds:" + index);
            }
            if (array.Length - index < 2)
            {
                throw new ArgumentException("Number of elements in source vector is greater than the destination array: " + index);
            }
            array[index] = X;
            array[index + 1] = Y;
        }

        public float Length()
        {
            return MathF.Sqrt(LengthSquared());
        }

        public float LengthSquared()
        {
            return Dot(this, this);
        }

        public static float Distance(Vector2 value1, Vector2 value2)
        {
            return (value1 - value2).Length();
        }

        public static float DistanceSquared(Vector2 value1, Vector2 value2)
        {
            return (value1 - value2).LengthSquared();
        }

        public static Vector2 Normalize(Vector2 value)
        {
            return value / value.Length();
        }

        public static Vector2 Reflect(Vector2 vector, Vector2 normal)
        {
            return vector - 2 * Dot(vector, normal) * normal;
        }

        public static Vector2 Clamp(Vector2 value1, Vector2 min, Vector2 max)
        {
            return Min(Max(value1, min), max);
        }

        public static Vector2 Lerp(Vector2 value1, Vector2 value2, float amount)
        {
            return value1 + (value2 - value1) * amount;
        }

        public static float Dot(Vector2 value1, Vector2 value2)
        {
            return value1.X * value2.X + value1.Y * value2.Y;
        }

        public static Vector2 Min(Vector2 value1, Vector2 value2)
        {
            return new Vector2(value1.X < value2.X ? value1.X : value2.X,
                value1.Y < value2.Y ? value1.Y : value2.Y);
        }

        public static Vector2 Max(Vector2 value1, Vector2 value2)
        {
            return new Vector2(value1.X > value2.X ? value1.X : value2.X,
                value1.Y > value2.Y ? value1.Y : value2.Y);
        }

        public static Vector2 Abs(Vector2 value)
        {
            return new Vector2(MathF.Abs(value.X), MathF.Abs(value.Y));
        }

        public static Vector2 SquareRoot(Vector2 value)
        {
            return new Vector2(MathF.Sqrt(value.X), MathF.Sqrt(value.Y));
        }

        public static Vector2 Add(Vector2 left, Vector2 right)
        {
            return left + right;
        }

        public static Vector2 Subtract(Vector2 left, Vector2 right)
        {
            return left - right;
        }

        public static Vector2 Multiply(Vector2 left, Vector2 right)
        {
            return left * right;
        }

        public static Vector2 Divide(Vector2 left, Vector2 right)
        {
            return left / right;
        }

        public static Vector2 Multiply(Vector2 left, float right)
        {
            return left * right;
        }

        public static Vector2 Multiply(float left, Vector2 right)
        {
            return left * right;
        }

        public static Vector2 Divide(Vector2 left, float divisor)
        {
            return left / divisor;
        }

        public static Vector2 Negate(Vector2 value)
        {
            return -value;
        }

        public static Vector2 operator +(Vector2 left, Vector2 right)
        {
            return new Vector2(left.X + right.X, left.Y + right.Y);
        }

        public static Vector2 operator -(Vector2 left, Vector2 right)
        {
            return new Vector2(left.X - right.X, left.Y - right.Y);
        }

        public static Vector2 operator *(Vector2 left, Vector2 right)
        {
            return new Vector2(left.X * right.X, left.Y * right.Y);
        }

        public static Vector2 operator /(Vector2 left, Vector2 right)
        {
            return new Vector2(left.X / right.X, left.Y / right.Y);
        }

        public static Vector2 operator *(Vector2 left, float right)
        {
            return left * new Vector2(right);
        }

        public static Vector2 operator *(float left, Vector2 right)
        {
            return new Vector2(left) * right;
        }

        public static Vector2 operator /(Vector2 value1, float value2)
        {
            return value1 / new Vector2(value2);
        }

        public static Vector2 operator -(Vector2 value)
        {
            return Zero - value;
        }

        public static bool operator ==(Vector2 left, Vector2 right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(Vector2 left, Vector2 right)
        {
            return !left.Equals(right);
        }

        public bool Equals(Vector2 other)
        {
            return X == other.X && Y == other.Y;
        }

        public override bool Equals(object obj)
        {
            return obj is Vector2 && Equals((Vector2)obj);
        }

        public override int GetHashCode()
        {
            return HashCode.Combine(X, Y);
        }

        public override string ToString()
        {
            return ToString("G", CultureInfo.CurrentCulture);
        }

        public string ToString(string format)
        {
            return ToString(format, CultureInfo.CurrentCulture);
        }

        public string ToString(string format, IFormatProvider formatProvider)
        {
            string separator = NumberFormatInfo.GetInstance(formatProvider).NumberGroupSeparator + " ";
            return "<" + X.ToString(format, formatProvider) + separator
                + Y.ToString(format, formatProvider) + ">";
        }
    }
}
