using System.Globalization;
using Gatun;

namespace System.Reflection
{
    [Flags]
    public enum FieldAttributes
    {
        PrivateScope = 0,
        Private = 1,
        FamANDAssem = 2,
        Assembly = 3,
        Family = 4,
        FamORAssem = 5,
        Public = 6,
        FieldAccessMask = 7,
        Static = 16,
        InitOnly = 32,
        Literal = 64,
        NotSerialized = 128,
        HasFieldRVA = 256,
        SpecialName = 512,
        RTSpecialName = 1024,
        HasFieldMarshal = 4096,
        PinvokeImpl = 8192,
        HasDefault = 32768,
        ReservedMask = 38144
    }

    public abstract class FieldInfo : MemberInfo
    {
        protected FieldInfo()
        {
        }

        public override MemberTypes MemberType => MemberTypes.Field;

        public abstract FieldAttributes Attributes { get; }

        public abstract Type FieldType { get; }

        public bool IsStatic => (Attributes & FieldAttributes.Static) != 0;
        public bool IsInitOnly => (Attributes & FieldAttributes.InitOnly) != 0;
        public bool IsLiteral => (Attributes & FieldAttributes.Literal) != 0;
        public bool IsPublic => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public;
        public bool IsPrivate => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Private;
        public bool IsFamily => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Family;
        public bool IsAssembly => (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Assembly;
        public bool IsSpecialName => (Attributes & FieldAttributes.SpecialName) != 0;

        public abstract object GetValue(object obj);

        public virtual object GetRawConstantValue()
        {
            throw new NotSupportedException("This non-CLS method is not implemented.");
        }

        public abstract void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture);

        public void SetValue(object obj, object value)
        {
            SetValue(obj, value, BindingFlags.Default, null, null);
        }

        public override bool Equals(object obj)
        {
            return base.Equals(obj);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(FieldInfo left, FieldInfo right)
        {
            return (MemberInfo)left == (MemberInfo)right;
        }

        public static bool operator !=(FieldInfo left, FieldInfo right)
        {
            return !(left == right);
        }
    }

    internal sealed unsafe class RuntimeFieldInfo : FieldInfo
    {
        private readonly RuntimeType _owner;
        private readonly int _index;

        internal RuntimeFieldInfo(RuntimeType owner, int index)
        {
            _owner = owner;
            _index = index;
        }

        public override string Name => Members.FieldName(_owner.TablePointer, _index);
        public override Type DeclaringType => _owner;
        public override Type ReflectedType => _owner;
        public override Type FieldType => RuntimeType.OfTable(Members.FieldType(_owner.TablePointer, _index));
        public override FieldAttributes Attributes => (FieldAttributes)Members.FieldAttributes(_owner.TablePointer, _index);
        public override int MetadataToken => Members.FieldToken(_owner.TablePointer, _index);
        internal override IntPtr ModuleTable => _owner.TablePointer;

        private void CheckTarget(object obj)
        {
            if (_owner.ContainsGenericParameters)
            {
                throw new InvalidOperationException("Late bound operations cannot be performed on fields with types for "
                    + "which Type.ContainsGenericParameters is true.");
            }
            if (IsStatic) return;
            if (obj == null) throw new TargetException("Non-static field requires a target.");
            if (!_owner.IsInstanceOfType(obj))
            {
                throw new ArgumentException("Field '" + Name + "' defined on type '" + _owner
                    + "' is not a field on the target object which is of type '" + obj.GetType() + "'.");
            }
        }

        // Statics stay where they are, and so do objects: the address is good as long as the object is held.
        private ref byte Place(object obj)
        {
            if (IsStatic) return ref *(byte*)(void*)Members.StaticAddress(_owner.TablePointer, _index);
            int offset = Members.FieldOffset(_owner.TablePointer, _index);
            return ref Intrinsics.Add(ref Intrinsics.RawData(obj), _owner.IsValueType ? offset : offset - sizeof(void*));
        }

        public override object GetValue(object obj)
        {
            CheckTarget(obj);
            Type type = FieldType;
            if (IsLiteral) return Literal(type);
            ref byte place = ref Place(obj);
            if (type.IsPointer) return Intrinsics.AsRef<byte, IntPtr>(ref place);
            if (!type.IsValueType) return Intrinsics.AsRef<byte, object>(ref place);
            return RuntimeType.Box(type.TypeHandle.Value, ref place);
        }

        private object Literal(Type type)
        {
            if (!type.IsValueType) return Members.LiteralText(_owner.TablePointer, _index);
            long bits = Members.LiteralBits(_owner.TablePointer, _index);
            return RuntimeType.Box(type.TypeHandle.Value, ref Intrinsics.AsRef<long, byte>(ref bits));
        }

        public override object GetRawConstantValue()
        {
            if (!IsLiteral) throw new InvalidOperationException();
            Type type = FieldType;
            return Literal(type.IsEnum ? type.GetEnumUnderlyingType() : type);
        }

        public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, CultureInfo culture)
        {
            CheckTarget(obj);
            if (IsLiteral) throw new FieldAccessException("Cannot set a constant field.");
            if (IsStatic && IsInitOnly)
            {
                throw new FieldAccessException("Cannot set initonly static field '" + Name + "' after type '" + _owner
                    + "' is initialized.");
            }
            Type type = FieldType;
            ref byte place = ref Place(obj);
            if (!type.IsValueType && !type.IsPointer)
            {
                Intrinsics.AsRef<byte, object>(ref place) = RuntimeMethods.Argument(type, value);
                return;
            }
            Array one = type.IsPointer ? null : Array.CreateInstance(type, 1);
            if (one == null)
            {
                Intrinsics.AsRef<byte, IntPtr>(ref place) = value == null ? IntPtr.Zero : (IntPtr)value;
                return;
            }
            if (value != null) SetNullable(one, type, RuntimeMethods.Argument(type, value));
            int size = MethodTable.Of(one)->ComponentSize;
            Memory.Move(ref place, ref Intrinsics.Add(ref Intrinsics.RawData(one), 8), (ulong)size);
        }

        private static void SetNullable(Array one, Type type, object value)
        {
            Type inner = Nullable.GetUnderlyingType(type);
            if ((object)inner == null)
            {
                one.SetValue(value, 0);
                return;
            }
            ref byte place = ref Intrinsics.Add(ref Intrinsics.RawData(one), 8);
            place = 1;
            int size = ((MethodTable*)(void*)inner.TypeHandle.Value)->BaseSize - sizeof(void*);
            Memory.Move(ref Intrinsics.Add(ref place, RuntimeType.NullableValueOffset(type)), ref Intrinsics.RawData(value),
                (ulong)size);
        }

        public override object[] GetCustomAttributes(bool inherit)
        {
            return AttributeSearch.Of(this, typeof(object), inherit);
        }

        public override object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return AttributeSearch.Of(this, attributeType, inherit);
        }

        public override bool IsDefined(Type attributeType, bool inherit)
        {
            return AttributeSearch.IsDefined(this, attributeType, inherit);
        }

        public override bool Equals(object obj)
        {
            RuntimeFieldInfo other = obj as RuntimeFieldInfo;
            return (object)other != null && other._owner == _owner && other._index == _index;
        }

        public override int GetHashCode()
        {
            return _owner.GetHashCode() * 31 + _index;
        }

        public override string ToString()
        {
            return FieldType.FormatTypeName() + " " + Name;
        }
    }
}
