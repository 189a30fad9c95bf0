namespace System
{
    public static partial class Convert
    {
        internal static InvalidCastException InvalidCast(string from, string to)
        {
            return new InvalidCastException("Invalid cast from '" + from + "' to '" + to + "'.");
        }

        internal static OverflowException TooLargeFor(string type)
        {
            return new OverflowException("Value was either too large or too small for " + type + ".");
        }

        public static TypeCode GetTypeCode(object value)
        {
            if (value == null) return TypeCode.Empty;
            IConvertible convertible = value as IConvertible;
            return convertible == null ? TypeCode.Object : convertible.GetTypeCode();
        }

        public static object ChangeType(object value, Type conversionType)
        {
            return ChangeType(value, conversionType, null);
        }

        public static object ChangeType(object value, TypeCode typeCode)
        {
            return ChangeType(value, typeCode, null);
        }

        public static object ChangeType(object value, TypeCode typeCode, IFormatProvider provider)
        {
            if (value == null && (typeCode == TypeCode.Empty || typeCode == TypeCode.String || typeCode ==
                TypeCode.Object))
            {
                return null;
            }
            IConvertible convertible = value as IConvertible;
            if (convertible == null) throw new InvalidCastException("Object must implement IConvertible.");
            return To(convertible, typeCode, provider);
        }

        public static object ChangeType(object value, Type conversionType, IFormatProvider provider)
        {
            if (conversionType == null) throw new ArgumentNullException("conversionType");
            if (value == null)
            {
                if (conversionType.IsValueType)
                    throw new InvalidCastException("Null object cannot be converted to a value type.");
                return null;
            }
            IConvertible convertible = value as IConvertible;
            if (convertible == null)
            {
                if (value.GetType() == conversionType) return value;
                throw new InvalidCastException("Object must implement IConvertible.");
            }
            return DefaultToType(convertible, conversionType, provider);
        }

        internal static object DefaultToType(IConvertible value, Type targetType, IFormatProvider provider)
        {
            if (targetType == null) throw new ArgumentNullException("targetType");
            if (value.GetType() == targetType) return value;
            if (targetType.IsEnum) return (Enum)value;
            if (targetType == typeof(object)) return value;
            TypeCode code = Type.GetTypeCode(targetType);
            if (code == TypeCode.Object)
            {
                throw new InvalidCastException("Invalid cast from '" + value.GetType().FullName + "' to '"
                    + targetType.FullName + "'.");
            }
            return To(value, code, provider);
        }

        private static object To(IConvertible convertible, TypeCode typeCode, IFormatProvider provider)
        {
            switch (typeCode)
            {
                case TypeCode.Boolean: return convertible.ToBoolean(provider);
                case TypeCode.Char: return convertible.ToChar(provider);
                case TypeCode.SByte: return convertible.ToSByte(provider);
                case TypeCode.Byte: return convertible.ToByte(provider);
                case TypeCode.Int16: return convertible.ToInt16(provider);
                case TypeCode.UInt16: return convertible.ToUInt16(provider);
                case TypeCode.Int32: return convertible.ToInt32(provider);
                case TypeCode.UInt32: return convertible.ToUInt32(provider);
                case TypeCode.Int64: return convertible.ToInt64(provider);
                case TypeCode.UInt64: return convertible.ToUInt64(provider);
                case TypeCode.Single: return convertible.ToSingle(provider);
                case TypeCode.Double: return convertible.ToDouble(provider);
                case TypeCode.Decimal: return convertible.ToDecimal(provider);
                case TypeCode.DateTime: return convertible.ToDateTime(provider);
                case TypeCode.String: return convertible.ToString(provider);
                case TypeCode.Object: return convertible;
                default: throw new ArgumentException("Unknown TypeCode value.");
            }
        }
    }
}
