using Gatun;

namespace System.Numerics
{
    public static class Vector
    {
        /// <summary>Vectors are worked on element by element.</summary>
        public static bool IsHardwareAccelerated => false;

        internal static Vector<TTo> Reinterpret<TFrom, TTo>(Vector<TFrom> value) where TFrom : struct where TTo : struct
        {
            if (Scalar<TFrom>.Code == TypeCode.Empty) throw Scalar<TFrom>.Unsupported();
            return Intrinsics.AsRef<Vector<TFrom>, Vector<TTo>>(ref value);
        }

        public static Vector<T> Add<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left + right;
        }

        public static Vector<T> Subtract<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left - right;
        }

        public static Vector<T> Divide<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left / right;
        }

        public static Vector<T> Multiply<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left * right;
        }

        public static Vector<T> BitwiseAnd<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left & right;
        }

        public static Vector<T> BitwiseOr<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left | right;
        }

        public static Vector<T> Xor<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left ^ right;
        }

        public static Vector<T> Multiply<T>(Vector<T> left, T right) where T : struct
        {
            return left * right;
        }

        public static Vector<T> Multiply<T>(T left, Vector<T> right) where T : struct
        {
            return left * right;
        }

        public static Vector<T> AndNot<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return left & ~right;
        }

        public static Vector<T> OnesComplement<T>(Vector<T> value) where T : struct
        {
            return ~value;
        }

        public static Vector<T> Negate<T>(Vector<T> value) where T : struct
        {
            return -value;
        }

        public static Vector<T> Abs<T>(Vector<T> value) where T : struct
        {
            return Vector<T>.Map(value, Scalar<T>.Abs);
        }

        public static Vector<T> SquareRoot<T>(Vector<T> value) where T : struct
        {
            return Vector<T>.Map(value, Scalar<T>.Sqrt);
        }

        public static Vector<T> Min<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Zip(left, right, (a, b) => Scalar<T>.IsLess(a, b) ? a : b);
        }

        public static Vector<T> Max<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Zip(left, right, (a, b) => Scalar<T>.IsLess(b, a) ? a : b);
        }

        public static T Dot<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Dot(left, right);
        }

        public static Vector<T> ConditionalSelect<T>(Vector<T> condition, Vector<T> left, Vector<T> right) where T : struct
        {
            return left & condition | AndNot(right, condition);
        }

        public static Vector<float> ConditionalSelect(Vector<int> condition, Vector<float> left, Vector<float> right)
        {
            return ConditionalSelect((Vector<float>)condition, left, right);
        }

        public static Vector<double> ConditionalSelect(Vector<long> condition, Vector<double> left, Vector<double> right)
        {
            return ConditionalSelect((Vector<double>)condition, left, right);
        }

        public static Vector<T> Equals<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Where(left, right, (a, b) => Scalar<T>.IsEqual(a, b));
        }

        public static Vector<int> Equals(Vector<float> left, Vector<float> right)
        {
            return (Vector<int>)Equals<float>(left, right);
        }

        public static Vector<long> Equals(Vector<double> left, Vector<double> right)
        {
            return (Vector<long>)Equals<double>(left, right);
        }

        public static Vector<int> Equals(Vector<int> left, Vector<int> right)
        {
            return Equals<int>(left, right);
        }

        public static Vector<long> Equals(Vector<long> left, Vector<long> right)
        {
            return Equals<long>(left, right);
        }

        public static bool EqualsAll<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.All(left, right, (a, b) => Scalar<T>.IsEqual(a, b));
        }

        public static bool EqualsAny<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Any(left, right, (a, b) => Scalar<T>.IsEqual(a, b));
        }

        public static Vector<T> LessThan<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Where(left, right, (a, b) => Scalar<T>.IsLess(a, b));
        }

        public static Vector<int> LessThan(Vector<float> left, Vector<float> right)
        {
            return (Vector<int>)LessThan<float>(left, right);
        }

        public static Vector<long> LessThan(Vector<double> left, Vector<double> right)
        {
            return (Vector<long>)LessThan<double>(left, right);
        }

        public static Vector<int> LessThan(Vector<int> left, Vector<int> right)
        {
            return LessThan<int>(left, right);
        }

        public static Vector<long> LessThan(Vector<long> left, Vector<long> right)
        {
            return LessThan<long>(left, right);
        }

        public static bool LessThanAll<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.All(left, right, (a, b) => Scalar<T>.IsLess(a, b));
        }

        public static bool LessThanAny<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Any(left, right, (a, b) => Scalar<T>.IsLess(a, b));
        }

        public static Vector<T> GreaterThan<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Where(left, right, (a, b) => Scalar<T>.IsLess(b, a));
        }

        public static Vector<int> GreaterThan(Vector<float> left, Vector<float> right)
        {
            return (Vector<int>)GreaterThan<float>(left, right);
        }

        public static Vector<long> GreaterThan(Vector<double> left, Vector<double> right)
        {
            return (Vector<long>)GreaterThan<double>(left, right);
        }

        public static Vector<int> GreaterThan(Vector<int> left, Vector<int> right)
        {
            return GreaterThan<int>(left, right);
        }

        public static Vector<long> GreaterThan(Vector<long> left, Vector<long> right)
        {
            return GreaterThan<long>(left, right);
        }

        public static bool GreaterThanAll<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.All(left, right, (a, b) => Scalar<T>.IsLess(b, a));
        }

        public static bool GreaterThanAny<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Any(left, right, (a, b) => Scalar<T>.IsLess(b, a));
        }

        public static Vector<T> LessThanOrEqual<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Where(left, right, (a, b) => Scalar<T>.IsLess(a, b) || Scalar<T>.IsEqual(a, b));
        }

        public static Vector<int> LessThanOrEqual(Vector<float> left, Vector<float> right)
        {
            return (Vector<int>)LessThanOrEqual<float>(left, right);
        }

        public static Vector<long> LessThanOrEqual(Vector<double> left, Vector<double> right)
        {
            return (Vector<long>)LessThanOrEqual<double>(left, right);
        }

        public static Vector<int> LessThanOrEqual(Vector<int> left, Vector<int> right)
        {
            return LessThanOrEqual<int>(left, right);
        }

        public static Vector<long> LessThanOrEqual(Vector<long> left, Vector<long> right)
        {
            return LessThanOrEqual<long>(left, right);
        }

        public static bool LessThanOrEqualAll<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.All(left, right, (a, b) => Scalar<T>.IsLess(a, b) || Scalar<T>.IsEqual(a, b));
        }

        public static bool LessThanOrEqualAny<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Any(left, right, (a, b) => Scalar<T>.IsLess(a, b) || Scalar<T>.IsEqual(a, b));
        }

        public static Vector<T> GreaterThanOrEqual<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Where(left, right, (a, b) => Scalar<T>.IsLess(b, a) || Scalar<T>.IsEqual(a, b));
        }

        public static Vector<int> GreaterThanOrEqual(Vector<float> left, Vector<float> right)
        {
            return (Vector<int>)GreaterThanOrEqual<float>(left, right);
        }

        public static Vector<long> GreaterThanOrEqual(Vector<double> left, Vector<double> right)
        {
            return (Vector<long>)GreaterThanOrEqual<double>(left, right);
        }

        public static Vector<int> GreaterThanOrEqual(Vector<int> left, Vector<int> right)
        {
            return GreaterThanOrEqual<int>(left, right);
        }

        public static Vector<long> GreaterThanOrEqual(Vector<long> left, Vector<long> right)
        {
            return GreaterThanOrEqual<long>(left, right);
        }

        public static bool GreaterThanOrEqualAll<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.All(left, right, (a, b) => Scalar<T>.IsLess(b, a) || Scalar<T>.IsEqual(a, b));
        }

        public static bool GreaterThanOrEqualAny<T>(Vector<T> left, Vector<T> right) where T : struct
        {
            return Vector<T>.Any(left, right, (a, b) => Scalar<T>.IsLess(b, a) || Scalar<T>.IsEqual(a, b));
        }

        public static Vector<byte> AsVectorByte<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, byte>(value);
        }

        public static Vector<sbyte> AsVectorSByte<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, sbyte>(value);
        }

        public static Vector<ushort> AsVectorUInt16<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, ushort>(value);
        }

        public static Vector<short> AsVectorInt16<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, short>(value);
        }

        public static Vector<uint> AsVectorUInt32<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, uint>(value);
        }

        public static Vector<int> AsVectorInt32<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, int>(value);
        }

        public static Vector<ulong> AsVectorUInt64<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, ulong>(value);
        }

        public static Vector<long> AsVectorInt64<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, long>(value);
        }

        public static Vector<float> AsVectorSingle<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, float>(value);
        }

        public static Vector<double> AsVectorDouble<T>(Vector<T> value) where T : struct
        {
            return Reinterpret<T, double>(value);
        }

        public static Vector<float> ConvertToSingle(Vector<int> value)
        {
            var result = default(Vector<float>);
            for (int i = 0; i < Vector<float>.Count; i++) Vector<float>.Element(ref result, i) = (float)value[i];
            return result;
        }

        public static Vector<float> ConvertToSingle(Vector<uint> value)
        {
            var result = default(Vector<float>);
            for (int i = 0; i < Vector<float>.Count; i++) Vector<float>.Element(ref result, i) = (float)value[i];
            return result;
        }

        public static Vector<double> ConvertToDouble(Vector<long> value)
        {
            var result = default(Vector<double>);
            for (int i = 0; i < Vector<double>.Count; i++) Vector<double>.Element(ref result, i) = (double)value[i];
            return result;
        }

        public static Vector<double> ConvertToDouble(Vector<ulong> value)
        {
            var result = default(Vector<double>);
            for (int i = 0; i < Vector<double>.Count; i++) Vector<double>.Element(ref result, i) = (double)value[i];
            return result;
        }

        public static Vector<int> ConvertToInt32(Vector<float> value)
        {
            var result = default(Vector<int>);
            for (int i = 0; i < Vector<int>.Count; i++) Vector<int>.Element(ref result, i) = (int)value[i];
            return result;
        }

        public static Vector<uint> ConvertToUInt32(Vector<float> value)
        {
            var result = default(Vector<uint>);
            for (int i = 0; i < Vector<uint>.Count; i++) Vector<uint>.Element(ref result, i) = (uint)value[i];
            return result;
        }

        public static Vector<long> ConvertToInt64(Vector<double> value)
        {
            var result = default(Vector<long>);
            for (int i = 0; i < Vector<long>.Count; i++) Vector<long>.Element(ref result, i) = (long)value[i];
            return result;
        }

        public static Vector<ulong> ConvertToUInt64(Vector<double> value)
        {
            var result = default(Vector<ulong>);
            for (int i = 0; i < Vector<ulong>.Count; i++) Vector<ulong>.Element(ref result, i) = (ulong)value[i];
            return result;
        }

        public static void Widen(Vector<byte> source, out Vector<ushort> low, out Vector<ushort> high)
        {
            low = default(Vector<ushort>);
            high = default(Vector<ushort>);
            int half = Vector<ushort>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<ushort>.Element(ref low, i) = source[i];
                Vector<ushort>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<byte> Narrow(Vector<ushort> low, Vector<ushort> high)
        {
            var result = default(Vector<byte>);
            int half = Vector<ushort>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<byte>.Element(ref result, i) = unchecked((byte)low[i]);
                Vector<byte>.Element(ref result, half + i) = unchecked((byte)high[i]);
            }
            return result;
        }

        public static void Widen(Vector<sbyte> source, out Vector<short> low, out Vector<short> high)
        {
            low = default(Vector<short>);
            high = default(Vector<short>);
            int half = Vector<short>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<short>.Element(ref low, i) = source[i];
                Vector<short>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<sbyte> Narrow(Vector<short> low, Vector<short> high)
        {
            var result = default(Vector<sbyte>);
            int half = Vector<short>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<sbyte>.Element(ref result, i) = unchecked((sbyte)low[i]);
                Vector<sbyte>.Element(ref result, half + i) = unchecked((sbyte)high[i]);
            }
            return result;
        }

        public static void Widen(Vector<ushort> source, out Vector<uint> low, out Vector<uint> high)
        {
            low = default(Vector<uint>);
            high = default(Vector<uint>);
            int half = Vector<uint>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<uint>.Element(ref low, i) = source[i];
                Vector<uint>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<ushort> Narrow(Vector<uint> low, Vector<uint> high)
        {
            var result = default(Vector<ushort>);
            int half = Vector<uint>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<ushort>.Element(ref result, i) = unchecked((ushort)low[i]);
                Vector<ushort>.Element(ref result, half + i) = unchecked((ushort)high[i]);
            }
            return result;
        }

        public static void Widen(Vector<short> source, out Vector<int> low, out Vector<int> high)
        {
            low = default(Vector<int>);
            high = default(Vector<int>);
            int half = Vector<int>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<int>.Element(ref low, i) = source[i];
                Vector<int>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<short> Narrow(Vector<int> low, Vector<int> high)
        {
            var result = default(Vector<short>);
            int half = Vector<int>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<short>.Element(ref result, i) = unchecked((short)low[i]);
                Vector<short>.Element(ref result, half + i) = unchecked((short)high[i]);
            }
            return result;
        }

        public static void Widen(Vector<uint> source, out Vector<ulong> low, out Vector<ulong> high)
        {
            low = default(Vector<ulong>);
            high = default(Vector<ulong>);
            int half = Vector<ulong>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<ulong>.Element(ref low, i) = source[i];
                Vector<ulong>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<uint> Narrow(Vector<ulong> low, Vector<ulong> high)
        {
            var result = default(Vector<uint>);
            int half = Vector<ulong>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<uint>.Element(ref result, i) = unchecked((uint)low[i]);
                Vector<uint>.Element(ref result, half + i) = unchecked((uint)high[i]);
            }
            return result;
        }

        public static void Widen(Vector<int> source, out Vector<long> low, out Vector<long> high)
        {
            low = default(Vector<long>);
            high = default(Vector<long>);
            int half = Vector<long>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<long>.Element(ref low, i) = source[i];
                Vector<long>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<int> Narrow(Vector<long> low, Vector<long> high)
        {
            var result = default(Vector<int>);
            int half = Vector<long>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<int>.Element(ref result, i) = unchecked((int)low[i]);
                Vector<int>.Element(ref result, half + i) = unchecked((int)high[i]);
            }
            return result;
        }

        public static void Widen(Vector<float> source, out Vector<double> low, out Vector<double> high)
        {
            low = default(Vector<double>);
            high = default(Vector<double>);
            int half = Vector<double>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<double>.Element(ref low, i) = source[i];
                Vector<double>.Element(ref high, i) = source[half + i];
            }
        }

        public static Vector<float> Narrow(Vector<double> low, Vector<double> high)
        {
            var result = default(Vector<float>);
            int half = Vector<double>.Count;
            for (int i = 0; i < half; i++)
            {
                Vector<float>.Element(ref result, i) = unchecked((float)low[i]);
                Vector<float>.Element(ref result, half + i) = unchecked((float)high[i]);
            }
            return result;
        }
    }
}
