using System.Globalization;
using System.Text;

namespace System.Numerics
{
    /// <summary>A vector of four single-precision numbers.</summary>
    public struct Vector4 : IEquatable<Vector4>, IFormattable
    {
        public float X;
        public float Y;
        public float Z;
        public float W;

        public Vector4(float value)
        {
            X = value;
            Y = value;
            Z = value;
            W = value;
        }

        public Vector4(float x, float y, float z, float w)
        {
            X = x;
            Y = y;
            Z = z;
            W = w;
        }

        public Vector4(Vector2 value, float z, float w)
        {
            X = value.X;
            Y = value.Y;
            Z = z;
            W = w;
        }

        public Vector4(Vector3 value, float w)
        {
            X = value.X;
            Y = value.Y;
            Z = value.Z;
            W = w;
        }

        public static Vector4 Zero => default(Vector4);
        public static Vector4 One => new Vector4(1);
        public static Vector4 UnitX => new Vector4(1, 0, 0, 0);
        public static Vector4 UnitY => new Vector4(0, 1, 0, 0);
        public static Vector4 UnitZ => new Vector4(0, 0, 1, 0);
        public static Vector4 UnitW => new Vector4(0, 0, 0, 1);

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
            if (array.Length - index < 4)
            {
                throw new ArgumentException("Number of elements in source vector is greater than the destination array: " + index);
            }
            array[index] = X;
            array[index + 1] = Y;
            array[index + 2] = Z;
            array[index + 3] = W;
        }

        public float Length()
        {
            return MathF.Sqrt(LengthSquared());
        }

        public float LengthSquared()
        {
            return Dot(this, this);
        }

        public static float Distance(Vector4 value1, Vector4 value2)
        {
            return (value1 - value2).Length();
        }

        public static float DistanceSquared(Vector4 value1, Vector4 value2)
        {
            return (value1 - value2).LengthSquared();
        }

        public static Vector4 Normalize(Vector4 vector)
        {
            return vector / vector.Length();
        }

        public static Vector4 Clamp(Vector4 value1, Vector4 min, Vector4 max)
        {
            return Min(Max(value1, min), max);
        }

        public static Vector4 Lerp(Vector4 value1, Vector4 value2, float amount)
        {
            return value1 + (value2 - value1) * amount;
        }

        public static float Dot(Vector4 vector1, Vector4 vector2)
        {
            return vector1.X * vector2.X + vector1.Y * vector2.Y + (vector1.Z * vector2.Z + vector1.W * vector2.W);
        }

        public static Vector4 Min(Vector4 value1, Vector4 value2)
        {
            return new Vector4(value1.X < value2.X ? value1.X : value2.X,
                value1.Y < value2.Y ? value1.Y : value2.Y,
                value1.Z < value2.Z ? value1.Z : value2.Z,
                value1.W < value2.W ? value1.W : value2.W);
        }

        public static Vector4 Max(Vector4 value1, Vector4 value2)
        {
            return new Vector4(value1.X > value2.X ? value1.X : value2.X,
                value1.Y > value2.Y ? value1.Y : value2.Y,
                value1.Z > value2.Z ? value1.Z : value2.Z,
                value1.W > value2.W ? value1.W : value2.W);
        }

        public static Vector4 Abs(Vector4 value)
        {
            return new Vector4(MathF.Abs(value.X), MathF.Abs(value.Y), MathF.Abs(value.Z), MathF.Abs(value.W));
        }

        public static Vector4 SquareRoot(Vector4 value)
        {
            return new Vector4(MathF.Sqrt(value.X),
                MathF.Sqrt(value.Y),
                MathF.Sqrt(value.Z),
                MathF.Sqrt(value.W));
        }

        public static Vector4 Add(Vector4 left, Vector4 right)
        {
            return left + right;
        }

        public static Vector4 Subtract(Vector4 left, Vector4 right)
        {
            return left - right;
        }

        public static Vector4 Multiply(Vector4 left, Vector4 right)
        {
            return left * right;
        }

        public static Vector4 Divide(Vector4 left, Vector4 right)
        {
            return left / right;
        }

        public static Vector4 Multiply(Vector4 left, float right)
        {
            return left * right;
        }

        public static Vector4 Multiply(float left, Vector4 right)
        {
            return left * right;
        }

        public static Vector4 Divide(Vector4 left, float divisor)
        {
            return left / divisor;
        }

        public static Vector4 Negate(Vector4 value)
        {
            return -value;
        }

        public static Vector4 operator +(Vector4 left, Vector4 right)
        {
            return new Vector4(left.X + right.X, left.Y + right.Y, left.Z + right.Z, left.W + right.W);
        }

        public static Vector4 operator -(Vector4 left, Vector4 right)
        {
            return new Vector4(left.X - right.X, left.Y - right.Y, left.Z - right.Z, left.W - right.W);
        }

        public static Vector4 operator *(Vector4 left, Vector4 right)
        {
            return new Vector4(left.X * right.X, left.Y * right.Y, left.Z * right.Z, left.W * right.W);
        }

        public static Vector4 operator /(Vector4 left, Vector4 right)
        {
            return new Vector4(left.X / right.X, left.Y / right.Y, left.Z / right.Z, left.W / right.W);
        }

        public static Vector4 operator *(Vector4 left, float right)
        {
            return left * new Vector4(right);
        }

        public static Vector4 operator *(float left, Vector4 right)
        {
            return new Vector4(left) * right;
        }

        public static Vector4 operator /(Vector4 value1, float value2)
        {
            return value1 / new Vector4(value2);
        }

        public static Vector4 operator -(Vector4 value)
        {
            return Zero - value;
        }

        public static bool operator ==(Vector4 left, Vector4 right)
        {
            return left.Equals(right);
        }

        public static bool operator !=(Vector4 left, Vector4 right)
        {
            return !left.Equals(right);
        }

        public bool Equals(Vector4 other)
        {
            return X == other.X && Y == other.Y && Z == other.Z && W == other.W;
        }

        public override bool Equals(object obj)
        {
            return obj is Vector4 && Equals((Vector4)obj);
        }

        public override int GetHashCode()
        {
            return HashCode.Combine(X, Y, Z, W);
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
                + Z.ToString(format, formatProvider) + separator
                + W.ToString(format, formatProvider) + ">";
        }
    }
}
