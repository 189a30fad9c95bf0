using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    /// <summary>
    /// The Type object of a type that has a method table. There is one object for a type, so that comparing
    /// references compares types; the runtime makes it and writes <c>m_table</c>.
    /// </summary>
    internal sealed unsafe partial class RuntimeType : Type
    {
        private IntPtr m_table;

        internal IntPtr TablePointer => m_table;

        private MethodTable* Table => (MethodTable*)(void*)m_table;

        internal int Flags => Table->Flags;

        internal int ElementTypeCode => Table->ElementType;

        public override RuntimeTypeHandle TypeHandle
        {
            get
            {
                RuntimeTypeHandle handle;
                handle.m_type = this;
                return handle;
            }
        }

        public override string Name => GetName(m_table);
        public override string FullName => GetFullName(m_table);
        public override string Namespace => GetNamespace(m_table);
        public override Type DeclaringType => Find(GetDeclaringType(m_table));
        public override bool IsEnum => (Flags & MethodTable.IsEnum) != 0;
        public override Type BaseType
        {
            get
            {
                if ((Flags & MethodTable.IsInterface) != 0) return null;
                return Find((IntPtr)Table->Parent);
            }
        }

        public override Type GetElementType()
        {
            return Find(Members.ElementOf(m_table));
        }

        public override int GetArrayRank()
        {
            if ((Flags & MethodTable.IsArray) == 0) throw new ArgumentException("Must be an array type.");
            return (Flags & MethodTable.IsMultiDimensionalArray) != 0 ? Table->Rank : 1;
        }

        public override bool IsAssignableFrom(Type c)
        {
            RuntimeType other = c as RuntimeType;
            return other != null && IsAssignable(other.m_table, m_table);
        }

        public override bool IsSubclassOf(Type c)
        {
            RuntimeType other = c as RuntimeType;
            if (other == null) return false;
            MethodTable* target = other.Table;
            for (MethodTable* t = Table->Parent; t != null; t = t->Parent)
            {
                if (t == target) return true;
            }
            return false;
        }

        public override bool IsInstanceOfType(object o)
        {
            return o != null && IsAssignable(Intrinsics.MethodTableOf(o), m_table);
        }

        public override Type GetEnumUnderlyingType()
        {
            if (!IsEnum) return base.GetEnumUnderlyingType();
            switch (ElementTypeCode)
            {
                case ElementTypes.Boolean: return typeof(bool);
                case ElementTypes.Char: return typeof(char);
                case ElementTypes.SByte: return typeof(sbyte);
                case ElementTypes.Byte: return typeof(byte);
                case ElementTypes.Int16: return typeof(short);
                case ElementTypes.UInt16: return typeof(ushort);
                case ElementTypes.UInt32: return typeof(uint);
                case ElementTypes.Int64: return typeof(long);
                case ElementTypes.UInt64: return typeof(ulong);
                default: return typeof(int);
            }
        }

        protected override TypeCode GetTypeCodeImpl()
        {
            switch (ElementTypeCode)
            {
                case ElementTypes.Boolean: return TypeCode.Boolean;
                case ElementTypes.Char: return TypeCode.Char;
                case ElementTypes.SByte: return TypeCode.SByte;
                case ElementTypes.Byte: return TypeCode.Byte;
                case ElementTypes.Int16: return TypeCode.Int16;
                case ElementTypes.UInt16: return TypeCode.UInt16;
                case ElementTypes.Int32: return TypeCode.Int32;
                case ElementTypes.UInt32: return TypeCode.UInt32;
                case ElementTypes.Int64: return TypeCode.Int64;
                case ElementTypes.UInt64: return TypeCode.UInt64;
                case ElementTypes.Single: return TypeCode.Single;
                case ElementTypes.Double: return TypeCode.Double;
            }
            if ((Flags & MethodTable.IsString) != 0) return TypeCode.String;
            if (this == typeof(decimal)) return TypeCode.Decimal;
            if (this == typeof(DateTime)) return TypeCode.DateTime;
            return TypeCode.Object;
        }

        protected override bool IsArrayImpl()
        {
            return (Flags & MethodTable.IsArray) != 0;
        }

        protected override bool IsValueTypeImpl()
        {
            return (Flags & MethodTable.IsValueType) != 0;
        }

        protected override bool IsPrimitiveImpl()
        {
            int code = ElementTypeCode;
            return (Flags & MethodTable.IsEnum) == 0
                && ((code >= ElementTypes.Boolean && code <= ElementTypes.Double)
                    || code == ElementTypes.IntPtr || code == ElementTypes.UIntPtr);
        }

        public override string ToString()
        {
            return GetDisplayName(m_table);
        }

        /// <summary>A boxed copy of the value at an address.</summary>
        internal static object Box(IntPtr table, ref byte value)
        {
            switch (((MethodTable*)(void*)table)->Flags & MethodTable.IsEnum)
            {
                case 0:
                    switch (((MethodTable*)(void*)table)->ElementType)
                    {
                        case ElementTypes.Int32: return Intrinsics.AsRef<byte, int>(ref value);
                        case ElementTypes.Int64: return Intrinsics.AsRef<byte, long>(ref value);
                        case ElementTypes.Byte: return value;
                        case ElementTypes.Double: return Intrinsics.AsRef<byte, double>(ref value);
                        case ElementTypes.Char: return Intrinsics.AsRef<byte, char>(ref value);
                    }
                    break;
            }
            int nullableOffset = GetNullableValueOffset(table);
            if (nullableOffset > 0)
            {
                if (value == 0) return null;
                return Box(GetGenericArgument(table, 0), ref Intrinsics.Add(ref value, nullableOffset));
            }
            object box = Allocate(table);
            int size = ((MethodTable*)(void*)table)->BaseSize - sizeof(void*);
            Memory.Move(ref Intrinsics.RawData(box), ref value, (ulong)size);
            return box;
        }

        /// <summary>The T of Nullable&lt;T&gt;, or null for any other type.</summary>
        internal static Type NullableArgument(Type type)
        {
            RuntimeType runtimeType = type as RuntimeType;
            if ((object)runtimeType == null || GetNullableValueOffset(runtimeType.m_table) == 0) return null;
            return OfTable(GetGenericArgument(runtimeType.m_table, 0));
        }

        internal static int NullableValueOffset(Type type)
        {
            return GetNullableValueOffset(((RuntimeType)type).m_table);
        }

        private static Type Find(IntPtr table)
        {
            return table == IntPtr.Zero ? null : OfTable(table);
        }

        /// <summary>The Type object of a method table.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern Type OfTable(IntPtr table);

        /// <summary>A zeroed object of a type; for a value type, a box. No constructor runs.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object Allocate(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern bool IsAssignable(IntPtr fromTable, IntPtr toTable);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string GetName(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string GetNamespace(IntPtr table);

        /// <summary>Namespace and name, with generic arguments qualified by their assemblies.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string GetFullName(IntPtr table);

        /// <summary>What Type.ToString gives: <c>System.Collections.Generic.List`1[System.Int32]</c>.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string GetDisplayName(IntPtr table);

        /// <summary>The method table of the enclosing type, or zero.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern IntPtr GetDeclaringType(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool IsAbstractType(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool IsSealedType(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetGenericArgumentCount(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern IntPtr GetGenericArgument(IntPtr table, int index);

        /// <summary>Where the value lies in a Nullable of this type; zero for any other type.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetNullableValueOffset(IntPtr table);
    }
}
