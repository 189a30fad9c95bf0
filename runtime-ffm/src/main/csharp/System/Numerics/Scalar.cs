using Gatun;

namespace System.Numerics
{
    /// <summary>Arithmetic on one number of a primitive type that is known at run time only.</summary>
    internal static class Scalar<T> where T : struct
    {
        internal static readonly TypeCode Code = Check();

        internal static int Size => Intrinsics.SizeOf<T>();

        private static TypeCode Check()
        {
            TypeCode code = Type.GetTypeCode(typeof(T));
            return typeof(T).IsEnum || code < TypeCode.SByte || code > TypeCode.Double ? TypeCode.Empty : code;
        }

        internal static NotSupportedException Unsupported()
        {
            return new NotSupportedException("Specified type is not supported");
        }

        private static TTo As<TTo>(T value)
        {
            return Intrinsics.AsRef<T, TTo>(ref value);
        }

        private static T Of<TFrom>(TFrom value)
        {
            return Intrinsics.AsRef<TFrom, T>(ref value);
        }

        internal static T One => FromInt32(1);

        internal static T AllBits
        {
            get
            {
                ulong bits = ulong.MaxValue;
                return Intrinsics.AsRef<ulong, T>(ref bits);
            }
        }

        internal static T FromInt32(int value)
        {
            switch (Code)
            {
                case TypeCode.Byte: return Of((byte)value);
                case TypeCode.SByte: return Of((sbyte)value);
                case TypeCode.UInt16: return Of((ushort)value);
                case TypeCode.Int16: return Of((short)value);
                case TypeCode.UInt32: return Of((uint)value);
                case TypeCode.Int32: return Of((int)value);
                case TypeCode.UInt64: return Of((ulong)value);
                case TypeCode.Int64: return Of((long)value);
                case TypeCode.Single: return Of((float)value);
                case TypeCode.Double: return Of((double)value);
                default: throw Unsupported();
            }
        }

        internal static T Add(T left, T right)
        {
            switch (Code)
            {
                case TypeCode.Byte: return Of((byte)(As<byte>(left) + As<byte>(right)));
                case TypeCode.SByte: return Of((sbyte)(As<sbyte>(left) + As<sbyte>(right)));
                case TypeCode.UInt16: return Of((ushort)(As<ushort>(left) + As<ushort>(right)));
                case TypeCode.Int16: return Of((short)(As<short>(left) + As<short>(right)));
                case TypeCode.UInt32: return Of((uint)(As<uint>(left) + As<uint>(right)));
                case TypeCode.Int32: return Of((int)(As<int>(left) + As<int>(right)));
                case TypeCode.UInt64: return Of((ulong)(As<ulong>(left) + As<ulong>(right)));
                case TypeCode.Int64: return Of((long)(As<long>(left) + As<long>(right)));
                case TypeCode.Single: return Of((float)(As<float>(left) + As<float>(right)));
                case TypeCode.Double: return Of((double)(As<double>(left) + As<double>(right)));
                default: throw Unsupported();
            }
        }

        internal static T Subtract(T left, T right)
        {
            switch (Code)
            {
                case TypeCode.Byte: return Of((byte)(As<byte>(left) - As<byte>(right)));
                case TypeCode.SByte: return Of((sbyte)(As<sbyte>(left) - As<sbyte>(right)));
                case TypeCode.UInt16: return Of((ushort)(As<ushort>(left) - As<ushort>(right)));
                case TypeCode.Int16: return Of((short)(As<short>(left) - As<short>(right)));
                case TypeCode.UInt32: return Of((uint)(As<uint>(left) - As<uint>(right)));
                case TypeCode.Int32: return Of((int)(As<int>(left) - As<int>(right)));
                case TypeCode.UInt64: return Of((ulong)(As<ulong>(left) - As<ulong>(right)));
                case TypeCode.Int64: return Of((long)(As<long>(left) - As<long>(right)));
                case TypeCode.Single: return Of((float)(As<float>(left) - As<float>(right)));
                case TypeCode.Double: return Of((double)(As<double>(left) - As<double>(right)));
                default: throw Unsupported();
            }
        }

        internal static T Multiply(T left, T right)
        {
            switch (Code)
            {
                case TypeCode.Byte: return Of((byte)(As<byte>(left) * As<byte>(right)));
                case TypeCode.SByte: return Of((sbyte)(As<sbyte>(left) * As<sbyte>(right)));
                case TypeCode.UInt16: return Of((ushort)(As<ushort>(left) * As<ushort>(right)));
                case TypeCode.Int16: return Of((short)(As<short>(left) * As<short>(right)));
                case TypeCode.UInt32: return Of((uint)(As<uint>(left) * As<uint>(right)));
                case TypeCode.Int32: return Of((int)(As<int>(left) * As<int>(right)));
                case TypeCode.UInt64: return Of((ulong)(As<ulong>(left) * As<ulong>(right)));
                case TypeCode.Int64: return Of((long)(As<long>(left) * As<long>(right)));
                case TypeCode.Single: return Of((float)(As<float>(left) * As<float>(right)));
                case TypeCode.Double: return Of((double)(As<double>(left) * As<double>(right)));
                default: throw Unsupported();
            }
        }

        internal static T Divide(T left, T right)
        {
            switch (Code)
            {
                case TypeCode.Byte: return Of((byte)(As<byte>(left) / As<byte>(right)));
                case TypeCode.SByte: return Of((sbyte)(As<sbyte>(left) / As<sbyte>(right)));
                case TypeCode.UInt16: return Of((ushort)(As<ushort>(left) / As<ushort>(right)));
                case TypeCode.Int16: return Of((short)(As<short>(left) / As<short>(right)));
                case TypeCode.UInt32: return Of((uint)(As<uint>(left) / As<uint>(right)));
                case TypeCode.Int32: return Of((int)(As<int>(left) / As<int>(right)));
                case TypeCode.UInt64: return Of((ulong)(As<ulong>(left) / As<ulong>(right)));
                case TypeCode.Int64: return Of((long)(As<long>(left) / As<long>(right)));
                case TypeCode.Single: return Of((float)(As<float>(left) / As<float>(right)));
                case TypeCode.Double: return Of((double)(As<double>(left) / As<double>(right)));
                default: throw Unsupported();
            }
        }

        internal static bool IsEqual(T left, T right)
        {
            switch (Code)
            {
                case TypeCode.Byte: return As<byte>(left) == As<byte>(right);
                case TypeCode.SByte: return As<sbyte>(left) == As<sbyte>(right);
                case TypeCode.UInt16: return As<ushort>(left) == As<ushort>(right);
                case TypeCode.Int16: return As<short>(left) == As<short>(right);
                case TypeCode.UInt32: return As<uint>(left) == As<uint>(right);
                case TypeCode.Int32: return As<int>(left) == As<int>(right);
                case TypeCode.UInt64: return As<ulong>(left) == As<ulong>(right);
                case TypeCode.Int64: return As<long>(left) == As<long>(right);
                case TypeCode.Single: return As<float>(left) == As<float>(right);
                case TypeCode.Double: return As<double>(left) == As<double>(right);
                default: throw Unsupported();
            }
        }

        internal static bool IsLess(T left, T right)
        {
            switch (Code)
            {
                case TypeCode.Byte: return As<byte>(left) < As<byte>(right);
                case TypeCode.SByte: return As<sbyte>(left) < As<sbyte>(right);
                case TypeCode.UInt16: return As<ushort>(left) < As<ushort>(right);
                case TypeCode.Int16: return As<short>(left) < As<short>(right);
                case TypeCode.UInt32: return As<uint>(left) < As<uint>(right);
                case TypeCode.Int32: return As<int>(left) < As<int>(right);
                case TypeCode.UInt64: return As<ulong>(left) < As<ulong>(right);
                case TypeCode.Int64: return As<long>(left) < As<long>(right);
                case TypeCode.Single: return As<float>(left) < As<float>(right);
                case TypeCode.Double: return As<double>(left) < As<double>(right);
                default: throw Unsupported();
            }
        }

        internal static T Abs(T value)
        {
            switch (Code)
            {
                case TypeCode.SByte: return Of(As<sbyte>(value) < 0 ? (sbyte)-As<sbyte>(value) : As<sbyte>(value));
                case TypeCode.Int16: return Of(As<short>(value) < 0 ? (short)-As<short>(value) : As<short>(value));
                case TypeCode.Int32: return Of(As<int>(value) < 0 ? (int)-As<int>(value) : As<int>(value));
                case TypeCode.Int64: return Of(As<long>(value) < 0 ? (long)-As<long>(value) : As<long>(value));
                case TypeCode.Single: return Of(MathF.Abs(As<float>(value)));
                case TypeCode.Double: return Of(Math.Abs(As<double>(value)));
                default: return value;
            }
        }

        internal static T Sqrt(T value)
        {
            switch (Code)
            {
                case TypeCode.Byte: return Of((byte)Math.Sqrt(As<byte>(value)));
                case TypeCode.SByte: return Of((sbyte)Math.Sqrt(As<sbyte>(value)));
                case TypeCode.UInt16: return Of((ushort)Math.Sqrt(As<ushort>(value)));
                case TypeCode.Int16: return Of((short)Math.Sqrt(As<short>(value)));
                case TypeCode.UInt32: return Of((uint)Math.Sqrt(As<uint>(value)));
                case TypeCode.Int32: return Of((int)Math.Sqrt(As<int>(value)));
                case TypeCode.UInt64: return Of((ulong)Math.Sqrt(As<ulong>(value)));
                case TypeCode.Int64: return Of((long)Math.Sqrt(As<long>(value)));
                case TypeCode.Single: return Of(MathF.Sqrt(As<float>(value)));
                case TypeCode.Double: return Of(Math.Sqrt(As<double>(value)));
                default: throw Unsupported();
            }
        }
    }
}
