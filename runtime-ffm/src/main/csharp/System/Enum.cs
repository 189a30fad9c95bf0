using System.Runtime.CompilerServices;
using System.Text;
using Gatun;

namespace System
{
    public abstract unsafe class Enum : ValueType, IComparable, IFormattable, IConvertible
    {
        protected Enum()
        {
        }

        /// <summary>The names and values of an enum's constants, in ascending order of the unsigned value.</summary>
        private sealed class Constants
        {
            internal string[] Names;
            internal ulong[] Values;

            internal Constants(IntPtr table)
            {
                int count = CountConstants(table);
                Names = new string[count];
                Values = new ulong[count];
                for (int i = 0; i < count; i++)
                {
                    string name = GetConstantName(table, i);
                    ulong value = GetConstantValue(table, i);
                    int at = i;
                    while (at > 0 && Values[at - 1] > value)
                    {
                        Names[at] = Names[at - 1];
                        Values[at] = Values[at - 1];
                        at--;
                    }
                    Names[at] = name;
                    Values[at] = value;
                }
            }

            internal int IndexOf(ulong value)
            {
                for (int i = 0; i < Values.Length; i++)
                {
                    if (Values[i] == value) return i;
                }
                return -1;
            }
        }

        /// <summary>The value, sign-extended or zero-extended to 64 bits as its underlying type says.</summary>
        private ulong Bits => ReadBits(MethodTable.Of(this)->ElementType, ref Intrinsics.RawData(this));

        private static ulong ReadBits(int elementType, ref byte data)
        {
            switch (elementType)
            {
                case ElementTypes.SByte: return (ulong)(sbyte)data;
                case ElementTypes.Boolean:
                case ElementTypes.Byte: return data;
                case ElementTypes.Int16: return (ulong)Intrinsics.AsRef<byte, short>(ref data);
                case ElementTypes.Char:
                case ElementTypes.UInt16: return Intrinsics.AsRef<byte, ushort>(ref data);
                case ElementTypes.Int32: return (ulong)Intrinsics.AsRef<byte, int>(ref data);
                case ElementTypes.UInt32: return Intrinsics.AsRef<byte, uint>(ref data);
                default: return Intrinsics.AsRef<byte, ulong>(ref data);
            }
        }

        private static void WriteBits(int elementType, ref byte data, ulong bits)
        {
            switch (elementType)
            {
                case ElementTypes.SByte:
                case ElementTypes.Boolean:
                case ElementTypes.Byte:
                    data = (byte)bits;
                    break;
                case ElementTypes.Int16:
                case ElementTypes.Char:
                case ElementTypes.UInt16:
                    Intrinsics.AsRef<byte, ushort>(ref data) = (ushort)bits;
                    break;
                case ElementTypes.Int32:
                case ElementTypes.UInt32:
                    Intrinsics.AsRef<byte, uint>(ref data) = (uint)bits;
                    break;
                default:
                    Intrinsics.AsRef<byte, ulong>(ref data) = bits;
                    break;
            }
        }

        private static bool IsSigned(int elementType)
        {
            return elementType == ElementTypes.SByte || elementType == ElementTypes.Int16
                || elementType == ElementTypes.Int32 || elementType == ElementTypes.Int64;
        }

        private static int SizeOf(int elementType)
        {
            switch (elementType)
            {
                case ElementTypes.SByte:
                case ElementTypes.Boolean:
                case ElementTypes.Byte: return 1;
                case ElementTypes.Int16:
                case ElementTypes.Char:
                case ElementTypes.UInt16: return 2;
                case ElementTypes.Int32:
                case ElementTypes.UInt32: return 4;
                default: return 8;
            }
        }

        private static IntPtr TableOf(Type enumType)
        {
            if (enumType == null) throw new ArgumentNullException("enumType");
            if (!enumType.IsEnum) throw new ArgumentException("Type provided must be an Enum.", "enumType");
            return enumType.TypeHandle.Value;
        }

        private static int ElementTypeOf(IntPtr table)
        {
            return ((MethodTable*)(void*)table)->ElementType;
        }

        private static string NumberText(int elementType, ulong bits)
        {
            return IsSigned(elementType) ? ((long)bits).ToString() : bits.ToString();
        }

        private static string NameText(IntPtr table, ulong bits, bool asFlags)
        {
            int elementType = ElementTypeOf(table);
            Constants constants = new Constants(table);
            int exact = constants.IndexOf(bits);
            if (exact >= 0) return constants.Names[exact];
            string flags = asFlags ? FlagsText(constants, bits) : null;
            return flags ?? NumberText(elementType, bits);
        }

        /// <summary>The names that together give the bits, lowest first, or null when some bit has no name.</summary>
        private static string FlagsText(Constants constants, ulong bits)
        {
            if (bits == 0) return null;
            string text = null;
            ulong left = bits;
            for (int i = constants.Values.Length - 1; i >= 0; i--)
            {
                ulong value = constants.Values[i];
                if (value == 0) break;
                if ((left & value) != value) continue;
                left -= value;
                text = text == null ? constants.Names[i] : constants.Names[i] + ", " + text;
            }
            return left == 0 ? text : null;
        }

        public override string ToString()
        {
            IntPtr table = Intrinsics.MethodTableOf(this);
            return NameText(table, Bits, HasFlagsAttribute(table));
        }

        public string ToString(string format)
        {
            IntPtr table = Intrinsics.MethodTableOf(this);
            return FormatBits(table, Bits, format);
        }

        public string ToString(IFormatProvider provider)
        {
            return ToString();
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return ToString(format);
        }

        private static string FormatBits(IntPtr table, ulong bits, string format)
        {
            if (string.IsNullOrEmpty(format)) format = "G";
            if (format.Length == 1)
            {
                int elementType = ElementTypeOf(table);
                switch (format[0])
                {
                    case 'G':
                    case 'g': return NameText(table, bits, HasFlagsAttribute(table));
                    case 'D':
                    case 'd': return NumberText(elementType, bits);
                    case 'X':
                    case 'x':
                        int digits = SizeOf(elementType) * 2;
                        string hex = bits.ToString("X16");
                        return hex.Substring(16 - digits);
                    case 'F':
                    case 'f': return NameText(table, bits, true);
                }
            }
            throw new FormatException(
                "Format String can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
        }

        public static string Format(Type enumType, object value, string format)
        {
            IntPtr table = TableOf(enumType);
            if (value == null) throw new ArgumentNullException("value");
            if (format == null) throw new ArgumentNullException("format");
            return FormatBits(table, ToBits(value), format);
        }

        private static ulong ToBits(object value)
        {
            return ReadBits(MethodTable.Of(value)->ElementType, ref Intrinsics.RawData(value));
        }

        public static string GetName(Type enumType, object value)
        {
            IntPtr table = TableOf(enumType);
            if (value == null) throw new ArgumentNullException("value");
            Constants constants = new Constants(table);
            int index = constants.IndexOf(ToBits(value));
            return index < 0 ? null : constants.Names[index];
        }

        public static string[] GetNames(Type enumType)
        {
            return new Constants(TableOf(enumType)).Names;
        }

        public static Type GetUnderlyingType(Type enumType)
        {
            TableOf(enumType);
            return enumType.GetEnumUnderlyingType();
        }

        public static Array GetValues(Type enumType)
        {
            IntPtr table = TableOf(enumType);
            int elementType = ElementTypeOf(table);
            ulong[] values = new Constants(table).Values;
            Array array = Array.CreateInstance(enumType, values.Length);
            int size = SizeOf(elementType);
            for (int i = 0; i < values.Length; i++)
            {
                WriteBits(elementType, ref Array.ElementAt(array, i, size), values[i]);
            }
            return array;
        }

        public bool HasFlag(Enum flag)
        {
            if (flag == null) throw new ArgumentNullException("flag");
            if (Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(flag))
            {
                throw new ArgumentException("The argument type, '" + flag.GetType().ToString()
                    + "', is not the same as the enum type '" + GetType().ToString() + "'.");
            }
            ulong bits = flag.Bits;
            return (Bits & bits) == bits;
        }

        public static bool IsDefined(Type enumType, object value)
        {
            IntPtr table = TableOf(enumType);
            if (value == null) throw new ArgumentNullException("value");
            Constants constants = new Constants(table);
            string name = value as string;
            if (name != null)
            {
                for (int i = 0; i < constants.Names.Length; i++)
                {
                    if (constants.Names[i] == name) return true;
                }
                return false;
            }
            return constants.IndexOf(ToBits(value)) >= 0;
        }

        public static object ToObject(Type enumType, object value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return FromBits(TableOf(enumType), ToBits(value));
        }

        public static object ToObject(Type enumType, int value)
        {
            return FromBits(TableOf(enumType), (ulong)value);
        }

        public static object ToObject(Type enumType, long value)
        {
            return FromBits(TableOf(enumType), (ulong)value);
        }

        public static object ToObject(Type enumType, byte value)
        {
            return FromBits(TableOf(enumType), value);
        }

        private static object FromBits(IntPtr table, ulong bits)
        {
            object box = RuntimeType.Allocate(table);
            WriteBits(ElementTypeOf(table), ref Intrinsics.RawData(box), bits);
            return box;
        }

        public static object Parse(Type enumType, string value)
        {
            return Parse(enumType, value, false);
        }

        public static object Parse(Type enumType, string value, bool ignoreCase)
        {
            IntPtr table = TableOf(enumType);
            if (value == null) throw new ArgumentNullException("value");
            if (!TryParseBits(table, value, ignoreCase, out ulong bits))
            {
                if (value.Trim().Length == 0)
                {
                    throw new ArgumentException("Must specify valid information for parsing in the string.", "value");
                }
                throw new ArgumentException("Requested value '" + value + "' was not found.");
            }
            return FromBits(table, bits);
        }

        public static TEnum Parse<TEnum>(string value) where TEnum : struct
        {
            return (TEnum)Parse(typeof(TEnum), value, false);
        }

        public static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct
        {
            return (TEnum)Parse(typeof(TEnum), value, ignoreCase);
        }

        public static bool TryParse<TEnum>(string value, out TEnum result) where TEnum : struct
        {
            return TryParse(value, false, out result);
        }

        public static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result) where TEnum : struct
        {
            result = default;
            if (!TryParseBits(TableOf(typeof(TEnum)), value, ignoreCase, out ulong bits)) return false;
            result = (TEnum)FromBits(TableOf(typeof(TEnum)), bits);
            return true;
        }

        public static bool TryParse(Type enumType, string value, out object result)
        {
            return TryParse(enumType, value, false, out result);
        }

        public static bool TryParse(Type enumType, string value, bool ignoreCase, out object result)
        {
            IntPtr table = TableOf(enumType);
            bool ok = TryParseBits(table, value, ignoreCase, out ulong bits);
            result = ok ? FromBits(table, bits) : null;
            return ok;
        }

        private static bool TryParseBits(IntPtr table, string value, bool ignoreCase, out ulong bits)
        {
            bits = 0;
            if (value == null) return false;
            value = value.Trim();
            if (value.Length == 0) return false;
            char first = value[0];
            if (char.IsDigit(first) || first == '-' || first == '+')
            {
                if (long.TryParse(value, out long signed))
                {
                    bits = (ulong)signed;
                    return true;
                }
                return ulong.TryParse(value, out bits);
            }
            Constants constants = new Constants(table);
            string[] parts = value.Split(',');
            for (int p = 0; p < parts.Length; p++)
            {
                string part = parts[p].Trim();
                bool found = false;
                for (int i = 0; i < constants.Names.Length && !found; i++)
                {
                    found = string.Compare(constants.Names[i], part,
                        ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0;
                    if (found) bits |= constants.Values[i];
                }
                if (!found) return false;
            }
            return true;
        }

        public override bool Equals(object obj)
        {
            return obj != null && Intrinsics.MethodTableOf(this) == Intrinsics.MethodTableOf(obj)
                && Bits == ((Enum)obj).Bits;
        }

        public override int GetHashCode()
        {
            ulong bits = Bits;
            switch (MethodTable.Of(this)->ElementType)
            {
                case ElementTypes.Int64: return ((long)bits).GetHashCode();
                case ElementTypes.UInt64: return bits.GetHashCode();
                default: return (int)bits;
            }
        }

        public int CompareTo(object target)
        {
            if (target == null) return 1;
            if (Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(target))
            {
                throw new ArgumentException("Object must be the same type as the enum. The type passed in was '"
                    + target.GetType().ToString() + "'; the enum type was '" + GetType().ToString() + "'.");
            }
            ulong a = Bits;
            ulong b = ((Enum)target).Bits;
            return IsSigned(MethodTable.Of(this)->ElementType) ? ((long)a).CompareTo((long)b) : a.CompareTo(b);
        }

        public TypeCode GetTypeCode()
        {
            return Type.GetTypeCode(GetType());
        }

        /// <summary>The value as an object of the underlying type.</summary>
        private IConvertible Unwrapped
        {
            get
            {
                ulong bits = Bits;
                if (IsSigned(MethodTable.Of(this)->ElementType)) return (long)bits;
                return bits;
            }
        }

        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            return Unwrapped.ToBoolean(provider);
        }

        char IConvertible.ToChar(IFormatProvider provider)
        {
            return Unwrapped.ToChar(provider);
        }

        sbyte IConvertible.ToSByte(IFormatProvider provider)
        {
            return Unwrapped.ToSByte(provider);
        }

        byte IConvertible.ToByte(IFormatProvider provider)
        {
            return Unwrapped.ToByte(provider);
        }

        short IConvertible.ToInt16(IFormatProvider provider)
        {
            return Unwrapped.ToInt16(provider);
        }

        ushort IConvertible.ToUInt16(IFormatProvider provider)
        {
            return Unwrapped.ToUInt16(provider);
        }

        int IConvertible.ToInt32(IFormatProvider provider)
        {
            return Unwrapped.ToInt32(provider);
        }

        uint IConvertible.ToUInt32(IFormatProvider provider)
        {
            return Unwrapped.ToUInt32(provider);
        }

        long IConvertible.ToInt64(IFormatProvider provider)
        {
            return Unwrapped.ToInt64(provider);
        }

        ulong IConvertible.ToUInt64(IFormatProvider provider)
        {
            return Unwrapped.ToUInt64(provider);
        }

        float IConvertible.ToSingle(IFormatProvider provider)
        {
            return Unwrapped.ToSingle(provider);
        }

        double IConvertible.ToDouble(IFormatProvider provider)
        {
            return Unwrapped.ToDouble(provider);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Unwrapped.ToDecimal(provider);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("Enum", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int CountConstants(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string GetConstantName(IntPtr table, int index);

        /// <summary>A constant's value, extended to 64 bits as the underlying type says.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern ulong GetConstantValue(IntPtr table, int index);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool HasFlagsAttribute(IntPtr table);
    }
}
