using Gatun;

namespace System
{
    public static partial class Convert
    {
        public static sbyte ToSByte(object value)
        {
            return value == null ? (sbyte)0 : ((IConvertible)value).ToSByte(null);
        }

        public static sbyte ToSByte(object value, IFormatProvider provider)
        {
            return value == null ? (sbyte)0 : ((IConvertible)value).ToSByte(provider);
        }

        public static sbyte ToSByte(bool value)
        {
            return value ? (sbyte)1 : (sbyte)0;
        }

        public static sbyte ToSByte(char value)
        {
            if (value > sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(sbyte value)
        {
            return value;
        }

        public static sbyte ToSByte(byte value)
        {
            if (value > (byte)sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(short value)
        {
            if (value < sbyte.MinValue || value > sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(ushort value)
        {
            if (value > (ushort)sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(int value)
        {
            if (value < sbyte.MinValue || value > sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(uint value)
        {
            if (value > (uint)sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(long value)
        {
            if (value < sbyte.MinValue || value > sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(ulong value)
        {
            if (value > (ulong)sbyte.MaxValue) throw TooLargeFor("a signed byte");
            return (sbyte)value;
        }

        public static sbyte ToSByte(float value)
        {
            return ToSByte(ToInt32(value));
        }

        public static sbyte ToSByte(double value)
        {
            return ToSByte(ToInt32(value));
        }

        public static sbyte ToSByte(decimal value)
        {
            return decimal.ToSByte(decimal.Round(value, 0));
        }

        public static sbyte ToSByte(string value)
        {
            return value == null ? (sbyte)0 : sbyte.Parse(value);
        }

        public static sbyte ToSByte(string value, IFormatProvider provider)
        {
            return value == null ? (sbyte)0 : sbyte.Parse(value, provider);
        }

        public static sbyte ToSByte(string value, int fromBase)
        {
            return (sbyte)RadixText.Parse(value, fromBase, 8, true);
        }

        public static short ToInt16(object value)
        {
            return value == null ? (short)0 : ((IConvertible)value).ToInt16(null);
        }

        public static short ToInt16(object value, IFormatProvider provider)
        {
            return value == null ? (short)0 : ((IConvertible)value).ToInt16(provider);
        }

        public static short ToInt16(bool value)
        {
            return value ? (short)1 : (short)0;
        }

        public static short ToInt16(char value)
        {
            if (value > short.MaxValue) throw TooLargeFor("an Int16");
            return (short)value;
        }

        public static short ToInt16(sbyte value)
        {
            return value;
        }

        public static short ToInt16(byte value)
        {
            return value;
        }

        public static short ToInt16(short value)
        {
            return value;
        }

        public static short ToInt16(ushort value)
        {
            if (value > (ushort)short.MaxValue) throw TooLargeFor("an Int16");
            return (short)value;
        }

        public static short ToInt16(int value)
        {
            if (value < short.MinValue || value > short.MaxValue) throw TooLargeFor("an Int16");
            return (short)value;
        }

        public static short ToInt16(uint value)
        {
            if (value > (uint)short.MaxValue) throw TooLargeFor("an Int16");
            return (short)value;
        }

        public static short ToInt16(long value)
        {
            if (value < short.MinValue || value > short.MaxValue) throw TooLargeFor("an Int16");
            return (short)value;
        }

        public static short ToInt16(ulong value)
        {
            if (value > (ulong)short.MaxValue) throw TooLargeFor("an Int16");
            return (short)value;
        }

        public static short ToInt16(float value)
        {
            return ToInt16(ToInt32(value));
        }

        public static short ToInt16(double value)
        {
            return ToInt16(ToInt32(value));
        }

        public static short ToInt16(decimal value)
        {
            return decimal.ToInt16(decimal.Round(value, 0));
        }

        public static short ToInt16(string value)
        {
            return value == null ? (short)0 : short.Parse(value);
        }

        public static short ToInt16(string value, IFormatProvider provider)
        {
            return value == null ? (short)0 : short.Parse(value, provider);
        }

        public static short ToInt16(string value, int fromBase)
        {
            return (short)RadixText.Parse(value, fromBase, 16, true);
        }

        public static int ToInt32(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt32(null);
        }

        public static int ToInt32(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt32(provider);
        }

        public static int ToInt32(bool value)
        {
            return value ? 1 : 0;
        }

        public static int ToInt32(char value)
        {
            return value;
        }

        public static int ToInt32(sbyte value)
        {
            return value;
        }

        public static int ToInt32(byte value)
        {
            return value;
        }

        public static int ToInt32(short value)
        {
            return value;
        }

        public static int ToInt32(ushort value)
        {
            return value;
        }

        public static int ToInt32(int value)
        {
            return value;
        }

        public static int ToInt32(uint value)
        {
            if (value > (uint)int.MaxValue) throw TooLargeFor("an Int32");
            return (int)value;
        }

        public static int ToInt32(long value)
        {
            if (value < int.MinValue || value > int.MaxValue) throw TooLargeFor("an Int32");
            return (int)value;
        }

        public static int ToInt32(ulong value)
        {
            if (value > (ulong)int.MaxValue) throw TooLargeFor("an Int32");
            return (int)value;
        }

        public static int ToInt32(float value)
        {
            return ToInt32((double)value);
        }

        public static int ToInt32(double value)
        {
            double whole = Math.Round(value);
            if (!(whole >= int.MinValue && whole <= int.MaxValue)) throw TooLargeFor("an Int32");
            return (int)whole;
        }

        public static int ToInt32(decimal value)
        {
            return decimal.ToInt32(decimal.Round(value, 0));
        }

        public static int ToInt32(string value)
        {
            return value == null ? 0 : int.Parse(value);
        }

        public static int ToInt32(string value, IFormatProvider provider)
        {
            return value == null ? 0 : int.Parse(value, provider);
        }

        public static int ToInt32(string value, int fromBase)
        {
            return (int)RadixText.Parse(value, fromBase, 32, true);
        }

        public static long ToInt64(object value)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt64(null);
        }

        public static long ToInt64(object value, IFormatProvider provider)
        {
            return value == null ? 0 : ((IConvertible)value).ToInt64(provider);
        }

        public static long ToInt64(bool value)
        {
            return value ? 1 : 0;
        }

        public static long ToInt64(char value)
        {
            return value;
        }

        public static long ToInt64(sbyte value)
        {
            return value;
        }

        public static long ToInt64(byte value)
        {
            return value;
        }

        public static long ToInt64(short value)
        {
            return value;
        }

        public static long ToInt64(ushort value)
        {
            return value;
        }

        public static long ToInt64(int value)
        {
            return value;
        }

        public static long ToInt64(uint value)
        {
            return value;
        }

        public static long ToInt64(long value)
        {
            return value;
        }

        public static long ToInt64(ulong value)
        {
            if (value > (ulong)long.MaxValue) throw TooLargeFor("an Int64");
            return (long)value;
        }

        public static long ToInt64(float value)
        {
            return ToInt64((double)value);
        }

        public static long ToInt64(double value)
        {
            return checked((long)Math.Round(value));
        }

        public static long ToInt64(decimal value)
        {
            return decimal.ToInt64(decimal.Round(value, 0));
        }

        public static long ToInt64(string value)
        {
            return value == null ? 0 : long.Parse(value);
        }

        public static long ToInt64(string value, IFormatProvider provider)
        {
            return value == null ? 0 : long.Parse(value, provider);
        }

        public static long ToInt64(string value, int fromBase)
        {
            return (long)RadixText.Parse(value, fromBase, 64, true);
        }
    }
}
