using Gatun;

namespace System
{
    public static partial class Convert
    {
        public static byte ToByte(object value)
        {
            return value == null ? (byte)0 : ((IConvertible)value).ToByte(null);
        }

        public static byte ToByte(object value, IFormatProvider provider)
        {
            return value == null ? (byte)0 : ((IConvertible)value).ToByte(provider);
        }

        public static byte ToByte(bool value)
        {
            return value ? (byte)1 : (byte)0;
        }

        public static byte ToByte(char value)
        {
            if (value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(sbyte value)
        {
            if (value < 0) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(byte value)
        {
            return value;
        }

        public static byte ToByte(short value)
        {
            if (value < 0 || value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(ushort value)
        {
            if (value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(int value)
        {
            if (value < 0 || value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(uint value)
        {
            if (value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(long value)
        {
            if (value < 0 || value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(ulong value)
        {
            if (value > byte.MaxValue) throw TooLargeFor("an unsigned byte");
            return (byte)value;
        }

        public static byte ToByte(float value)
        {
            return ToByte(ToInt32(value));
        }

        public static byte ToByte(double value)
        {
            return ToByte(ToInt32(value));
        }

        public static byte ToByte(decimal value)
        {
            return decimal.ToByte(decimal.Round(value, 0));
        }

        public static byte ToByte(string value)
        {
            return value == null ? (byte)0 : byte.Parse(value);
        }

        public static byte ToByte(string value, IFormatProvider provider)
        {
            return value == null ? (byte)0 : byte.Parse(value, provider);
        }

        public static byte ToByte(string value, int fromBase)
        {
            return (byte)RadixText.Parse(value, fromBase, 8, false);
        }

        public static ushort ToUInt16(object value)
        {
            return value == null ? (ushort)0 : ((IConvertible)value).ToUInt16(null);
        }

        public static ushort ToUInt16(object value, IFormatProvider provider)
        {
            return value == null ? (ushort)0 : ((IConvertible)value).ToUInt16(provider);
        }

        public static ushort ToUInt16(bool value)
        {
            return value ? (ushort)1 : (ushort)0;
        }

        public static ushort ToUInt16(char value)
        {
            return value;
        }

        public static ushort ToUInt16(sbyte value)
        {
            if (value < 0) throw TooLargeFor("a UInt16");
            return (ushort)value;
        }

        public static ushort ToUInt16(byte value)
        {
            return value;
        }

        public static ushort ToUInt16(short value)
        {
            if (value < 0) throw TooLargeFor("a UInt16");
            return (ushort)value;
        }

        public static ushort ToUInt16(ushort value)
        {
            return value;
        }

        public static ushort ToUInt16(int value)
        {
            if (value < 0 || value > ushort.MaxValue) throw TooLargeFor("a UInt16");
            return (ushort)value;
        }

        public static ushort ToUInt16(uint value)
        {
            if (value > ushort.MaxValue) throw TooLargeFor("a UInt16");
            return (ushort)value;
        }

        public static ushort ToUInt16(long value)
        {
            if (value < 0 || value > ushort.MaxValue) throw TooLargeFor("a UInt16");
            return (ushort)value;
        }

        public static ushort ToUInt16(ulong value)
        {
            if (value > ushort.MaxValue) throw TooLargeFor("a UInt16");
            return (ushort)value;
        }

        public static ushort ToUInt16(float value)
        {
            return ToUInt16(ToInt32(value));
        }

        public static ushort ToUInt16(double value)
        {
            return ToUInt16(ToInt32(value));
        }

        public static ushort ToUInt16(decimal value)
        {
            return decimal.ToUInt16(decimal.Round(value, 0));
        }

        public static ushort ToUInt16(string value)
        {
            return value == null ? (ushort)0 : ushort.Parse(value);
        }

        public static ushort ToUInt16(string value, IFormatProvider provider)
        {
            return value == null ? (ushort)0 : ushort.Parse(value, provider);
        }

        public static ushort ToUInt16(string value, int fromBase)
        {
            return (ushort)RadixText.Parse(value, fromBase, 16, false);
        }

        public static uint ToUInt32(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt32(null);
        }

        public static uint ToUInt32(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt32(provider);
        }

        public static uint ToUInt32(bool value)
        {
            return value ? 1u : 0u;
        }

        public static uint ToUInt32(char value)
        {
            return value;
        }

        public static uint ToUInt32(sbyte value)
        {
            if (value < 0) throw TooLargeFor("a UInt32");
            return (uint)value;
        }

        public static uint ToUInt32(byte value)
        {
            return value;
        }

        public static uint ToUInt32(short value)
        {
            if (value < 0) throw TooLargeFor("a UInt32");
            return (uint)value;
        }

        public static uint ToUInt32(ushort value)
        {
            return value;
        }

        public static uint ToUInt32(int value)
        {
            if (value < 0) throw TooLargeFor("a UInt32");
            return (uint)value;
        }

        public static uint ToUInt32(uint value)
        {
            return value;
        }

        public static uint ToUInt32(long value)
        {
            if (value < 0 || value > uint.MaxValue) throw TooLargeFor("a UInt32");
            return (uint)value;
        }

        public static uint ToUInt32(ulong value)
        {
            if (value > uint.MaxValue) throw TooLargeFor("a UInt32");
            return (uint)value;
        }

        public static uint ToUInt32(float value)
        {
            return ToUInt32((double)value);
        }

        public static uint ToUInt32(double value)
        {
            double whole = Math.Round(value);
            if (!(whole >= 0 && whole <= uint.MaxValue)) throw TooLargeFor("a UInt32");
            return (uint)whole;
        }

        public static uint ToUInt32(decimal value)
        {
            return decimal.ToUInt32(decimal.Round(value, 0));
        }

        public static uint ToUInt32(string value)
        {
            return value == null ? 0 : uint.Parse(value);
        }

        public static uint ToUInt32(string value, IFormatProvider provider)
        {
            return value == null ? 0 : uint.Parse(value, provider);
        }

        public static uint ToUInt32(string value, int fromBase)
        {
            return (uint)RadixText.Parse(value, fromBase, 32, false);
        }

        public static ulong ToUInt64(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt64(null);
        }

        public static ulong ToUInt64(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToUInt64(provider);
        }

        public static ulong ToUInt64(bool value)
        {
            return value ? 1u : 0u;
        }

        public static ulong ToUInt64(char value)
        {
            return value;
        }

        public static ulong ToUInt64(sbyte value)
        {
            if (value < 0) throw TooLargeFor("a UInt64");
            return (ulong)value;
        }

        public static ulong ToUInt64(byte value)
        {
            return value;
        }

        public static ulong ToUInt64(short value)
        {
            if (value < 0) throw TooLargeFor("a UInt64");
            return (ulong)value;
        }

        public static ulong ToUInt64(ushort value)
        {
            return value;
        }

        public static ulong ToUInt64(int value)
        {
            if (value < 0) throw TooLargeFor("a UInt64");
            return (ulong)value;
        }

        public static ulong ToUInt64(uint value)
        {
            return value;
        }

        public static ulong ToUInt64(long value)
        {
            if (value < 0) throw TooLargeFor("a UInt64");
            return (ulong)value;
        }

        public static ulong ToUInt64(ulong value)
        {
            return value;
        }

        public static ulong ToUInt64(float value)
        {
            return ToUInt64((double)value);
        }

        public static ulong ToUInt64(double value)
        {
            return checked((ulong)Math.Round(value));
        }

        public static ulong ToUInt64(decimal value)
        {
            return decimal.ToUInt64(decimal.Round(value, 0));
        }

        public static ulong ToUInt64(string value)
        {
            return value == null ? 0 : ulong.Parse(value);
        }

        public static ulong ToUInt64(string value, IFormatProvider provider)
        {
            return value == null ? 0 : ulong.Parse(value, provider);
        }

        public static ulong ToUInt64(string value, int fromBase)
        {
            return (ulong)RadixText.Parse(value, fromBase, 64, false);
        }
    }
}
