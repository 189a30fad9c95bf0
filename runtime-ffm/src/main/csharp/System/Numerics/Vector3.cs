using System.Globalization;
using System.Text;

namespace System.Numerics
{
    /// <summary>A vector of three single-precision numbers.</summary>
    public struct Vector3 : IEquatable<Vector3>, IFormattable
    {
        public float X;
        public float Y;
        public float Z;

        public Vector3(float value)
        {
            X = value;
            Y = value;
            Z = value;
        }

        public Vector3(float x, float y, float z)
        {
            X = x;
            Y = y;
            Z = z;
        }

        public Vector3(Vector2 value, float z)
        {
            X = value.X;
            Y = value.Y;
            Z = z;
        }

        public static Vector3 Zero => default(Vector3);
        public static Vector3 One => new Vector3(1);
        public static Vector3 UnitX => new Vector3(1, 0, 0);
        public static Vector3 UnitY => new Vector3(0, 1, 0);
        public static Vector3 UnitZ => new Vector3(0, 0, 1);

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
            if (array.Length - index < 3)
            {
                throw new ArgumentException("Number of elements in source vector is greater than the destination array: " + index);
            }
            array[index] = X;
            array[index + 1] = Y;
            array[index + 2] = Z;
        }

        public float Length()
        {
            return MathF.Sqrt(LengthSquared());
        }

        public float LengthSquared()
        {
            return Dot(this, this);
        }

        public static float Distance(Vector3 value1, Vector3 value2)
        {
            return (value1 - value2).Length();
        }

        public static float DistanceSquared(Vector3 value1, Vector3 value2)
        {
            return (value1 - value2).LengthSquared();
        }

        public static Vector3 Normalize(Vector3 value)
        {
            return value / value.Length();
        }

        public static Vector3 Reflect(Vector3 vector, Vector3 normal)
        {
            return vector - 2 * Dot(vector, normal) * normal;
        }

        public static Vector3 Clamp(Vector3 value1, Vector3 min, Vector3 max)
        {
            return Min(Max(value1, min), max);
        }

        public static Vector3 Lerp(Vector3 value1, Vector3 value2, float amount)
        {
            return value1 * (1f - amount) + value2 * amount;
        }

        public static Vector3 Cross(Vector3 vector1, Vector3 vector2)
        {
            return new Vector3(vector1.Y * vector2.Z - vector1.Z * vector2.Y, vector1.Z * vector2.X - vector1.X * vector2.Z,
                vector1.X * vector2.Y - vector1.Y * vector2.X);
        }

        public static float Dot(Vector3 vector1, Vector3 vector2)
        {
            return vector1.X * vector2.X + vector1.Y * vector2.Y + vector1.Z * vector2.Z;
        }

        public static Vector3 Min(Vector3 value1, Vector3 value2)
        {
            return new Vector3(value1.X < value2.X ? value1.X : value2.X,
                value1.Y < value2.Y ? value1.Y : value2.Y,
                value1.Z < value2.Z ? value1.Z : value2.Z);
        }

        public static Vector3 Max(Vector3 value1, Vector3 value2)
        {
            return new Vector3(value1.X > value2.X ? value1.X : value2.X,
                value1.Y > value2.Y ? value1.Y : value2.Y,
                value1.Z > value2.Z ? value1.Z : value2.Z);
        }

        public static Vector3 Abs(Vector3 value)
        {
            return new Vector3(MathF.Abs(value.X), MathF.Abs(value.Y), MathF.Abs(value.Z));
        }

        public static Vector3 SquareRoot(Vector3 value)
        {
            return new Vector3(MathF.Sqrt(value.X), MathF.Sqrt(value.Y), MathF.Sqrt(value.Z));
        }

        public static Vector3 Add(Vector3 left, Vector3 right)
        {
            return left + right;
        }

        public static Vector3 Subtract(Vector3 left, Vector3 right)
        {
            return left - right;
        }

        public static Vector3 Multiply(Vector3 left, Vector3 right)
        {
            return left * right;
        }

        public static Vector3 Divide(Vector3 left, Vector3 right)
        {
            return left / right;
        }

        public static Vector3 Multiply(Vector3 left, float right)
        {
            return left * right;
        }

        public static Vector3 Multiply(float left, Vector3 right)
        {
            return left * right;
        }

        public static Vector3 Divide(Vector3 left, float divisor)
        {
            return left / divisor;
        }

        public static Vector3 Negate(Vector3 value)
        {
            return -value;
        }

        public static Vector3 operator +(Vector3 left, Vector3 right)
        {
            return new Vector3(left.X + right.X, left.Y + right.Y, left.Z + right.Z);
        }

        public static Vector3 operator -(Vector3 left, Vector3 right)
        {
            return new Vector3(left.X - right.X, left.Y - right.Y, left.Z - right.Z);
        }

        public static Vector3 operator *(Vector3 left, Vector3 right)
        {
            return new Vector3(left.X * right.X, left.Y * right.Y, left.Z * right.Z);
        }

        public static Vector3 operator /(Vector3 left, Vector3 right)
        {
            return new Vector3(left.X / right.X, left.Y / right.Y, left.Z / right.Z);
        }

        public static Vector3 operator *(Vector3 left, float right)
        {
            return left * new Vector3(right);
        }

        public static Vector3 operator *(float left, Vector3 right)
        {
            return new Vector3(left) * right;
        }

        public static Vector3 operator /(Vector3 value1, float value2)
        {
            return value1 / new Vector3(value2);
        }

        public static Vector3 operator -(Vector3 value)
        {
            return Zero - value;
        }

        public static bool operator ==(Vector3 left, Vector3 right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(Vector3 left, Vector3 right)
        {
            return !left.Equals(right);
        }

        public bool Equals(Vector3 other)
        {
            return X == other.X && Y == other.Y && Z == other.Z;
        }

        public override bool Equals(object obj)
        {
            return obj is Vector3 && Equals((Vector3)obj);
        }

        public override int GetHashCode()
        {
            return HashCode.Combine(X, Y, Z);
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
                + Y.ToString(format, formatProvider) + separator
                + Z.ToString(format, formatProvider) + ">";
        }
    }
}
