using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    public static unsafe class BitConverter
    {
        public static readonly bool IsLittleEndian = true;

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern long DoubleToInt64Bits(double value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern double Int64BitsToDouble(long value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern int SingleToInt32Bits(float value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern float Int32BitsToSingle(int value);

        private static byte[] Copy(void* value, int size)
        {
            byte[] bytes = new byte[size];
            fixed (byte* target = bytes)
            {
                Intrinsics.MoveMemory(target, value, (ulong)size);
            }
            return bytes;
        }

        public static byte[] GetBytes(bool value)
        {
            return new byte[] { value ? (byte)1 : (byte)0 };
        }

        public static byte[] GetBytes(char value)
        {
            return Copy(&value, 2);
        }

        public static char ToChar(byte[] value, int startIndex)
        {
            Check(value, startIndex, 2);
            fixed (byte* p = &value[startIndex])
            {
                return *(char*)p;
            }
        }

        public static byte[] GetBytes(short value)
        {
            return Copy(&value, 2);
        }

        public static short ToInt16(byte[] value, int startIndex)
        {
            Check(value, startIndex, 2);
            fixed (byte* p = &value[startIndex])
            {
                return *(short*)p;
            }
        }

        public static byte[] GetBytes(ushort value)
        {
            return Copy(&value, 2);
        }

        public static ushort ToUInt16(byte[] value, int startIndex)
        {
            Check(value, startIndex, 2);
            fixed (byte* p = &value[startIndex])
            {
                return *(ushort*)p;
            }
        }

        public static byte[] GetBytes(int value)
        {
            return Copy(&value, 4);
        }

        public static int ToInt32(byte[] value, int startIndex)
        {
            Check(value, startIndex, 4);
            fixed (byte* p = &value[startIndex])
            {
                return *(int*)p;
            }
        }

        public static byte[] GetBytes(uint value)
        {
            return Copy(&value, 4);
        }

        public static uint ToUInt32(byte[] value, int startIndex)
        {
            Check(value, startIndex, 4);
            fixed (byte* p = &value[startIndex])
            {
                return *(uint*)p;
            }
        }

        public static byte[] GetBytes(long value)
        {
            return Copy(&value, 8);
        }

        public static long ToInt64(byte[] value, int startIndex)
        {
            Check(value, startIndex, 8);
            fixed (byte* p = &value[startIndex])
            {
                return *(long*)p;
            }
        }

        public static byte[] GetBytes(ulong value)
        {
            return Copy(&value, 8);
        }

        public static ulong ToUInt64(byte[] value, int startIndex)
        {
            Check(value, startIndex, 8);
            fixed (byte* p = &value[startIndex])
            {
                return *(ulong*)p;
            }
        }

        public static byte[] GetBytes(float value)
        {
            return Copy(&value, 4);
        }

        public static float ToSingle(byte[] value, int startIndex)
        {
            Check(value, startIndex, 4);
            fixed (byte* p = &value[startIndex])
            {
                return *(float*)p;
            }
        }

        public static byte[] GetBytes(double value)
        {
            return Copy(&value, 8);
        }

        public static double ToDouble(byte[] value, int startIndex)
        {
            Check(value, startIndex, 8);
            fixed (byte* p = &value[startIndex])
            {
                return *(double*)p;
            }
        }

        public static bool ToBoolean(byte[] value, int startIndex)
        {
            Check(value, startIndex, 1);
            return value[startIndex] != 0;
        }

        private static void Check(byte[] value, int startIndex, int size)
        {
            if (value == null) throw new ArgumentNullException("value");
            if ((uint)startIndex >= (uint)value.Length) throw String.IndexOutOfRange("startIndex");
            if (startIndex > value.Length - size)
            {
                throw new ArgumentException(
                    "Destination array is not long enough to copy all the items in the collection. "
                    + "Check array index and length.", "value");
            }
        }

        public static string ToString(byte[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return ToString(value, 0, value.Length);
        }

        public static string ToString(byte[] value, int startIndex)
        {
            if (value == null) throw new ArgumentNullException("value");
            return ToString(value, startIndex, value.Length - startIndex);
        }

        public static string ToString(byte[] value, int startIndex, int length)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (startIndex < 0 || (startIndex >= value.Length && startIndex > 0))
                throw String.IndexOutOfRange("startIndex");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Value must be positive.");
            if (startIndex > value.Length - length)
            {
                throw new ArgumentException(
                    "Destination array is not long enough to copy all the items in the collection. "
                    + "Check array index and length.");
            }
            if (length == 0) return string.Empty;
            char[] text = new char[length * 3 - 1];
            for (int i = 0; i < length; i++)
            {
                int b = value[startIndex + i];
                if (i > 0) text[i * 3 - 1] = '-';
                text[i * 3] = "0123456789ABCDEF"[b >> 4];
                text[i * 3 + 1] = "0123456789ABCDEF"[b & 15];
            }
            return new string(text);
        }
    }
}
