using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    public abstract partial class Type : MemberInfo
    {
        public static readonly Type[] EmptyTypes = new Type[0];
        public static readonly object Missing = new object();
        public static readonly char Delimiter = '.';

        protected Type()
        {
        }

        public override MemberTypes MemberType => IsNested ? MemberTypes.NestedType : MemberTypes.TypeInfo;
        public override Type DeclaringType => null;
        public override Type ReflectedType => null;

        public abstract string FullName { get; }
        public abstract string Namespace { get; }
        public abstract string AssemblyQualifiedName { get; }
        public abstract Type BaseType { get; }
        public abstract Assembly Assembly { get; }

        public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();
        public bool IsValueType => IsValueTypeImpl();
        public bool IsPrimitive => IsPrimitiveImpl();
        public bool IsArray => IsArrayImpl();
        public bool IsByRef => IsByRefImpl();
        public bool IsPointer => IsPointerImpl();
        public bool HasElementType => HasElementTypeImpl();
        public bool IsClass => (Attributes & TypeAttributes.ClassSemanticsMask) == 0 && !IsValueType;
        public bool IsInterface => (Attributes & TypeAttributes.ClassSemanticsMask) != 0;
        public virtual bool IsEnum => IsSubclassOf(typeof(Enum));
        public virtual bool IsGenericType => false;
        public virtual bool IsGenericTypeDefinition => false;
        public virtual bool IsConstructedGenericType => throw new NotImplementedException();
        public virtual bool IsGenericParameter => false;
        public virtual bool IsSZArray => throw new NotImplementedException();
        public virtual bool IsByRefLike => throw new NotSupportedException();
        public virtual bool IsSerializable => (Attributes & TypeAttributes.Serializable) != 0 || IsEnum;
        public virtual bool ContainsGenericParameters => false;
        public virtual int GenericParameterPosition =>
            throw new InvalidOperationException("Method may only be called on a Type for which Type.IsGenericParameter is true.");

        public TypeAttributes Attributes => GetAttributeFlagsImpl();
        public bool IsAbstract => (Attributes & TypeAttributes.Abstract) != 0;
        public bool IsSealed => (Attributes & TypeAttributes.Sealed) != 0;
        public bool IsSpecialName => (Attributes & TypeAttributes.SpecialName) != 0;
        public bool IsNested => DeclaringType != null;
        public bool IsNotPublic => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NotPublic;
        public bool IsPublic => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;
        public bool IsNestedPublic => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPublic;
        public bool IsNestedPrivate => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPrivate;
        public bool IsNestedFamily => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedFamily;
        public bool IsNestedAssembly => (Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedAssembly;
        public bool IsAutoLayout => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.AutoLayout;
        public bool IsLayoutSequential => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.SequentialLayout;
        public bool IsExplicitLayout => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout;

        public bool IsVisible
        {
            get
            {
                if (HasElementType) return GetElementType().IsVisible;
                for (Type type = this; type != null; type = type.DeclaringType)
                {
                    if (type.IsNested ? !type.IsNestedPublic : !type.IsPublic) return false;
                }
                foreach (Type argument in GenericTypeArguments)
                {
                    if (!argument.IsVisible) return false;
                }
                return true;
            }
        }

        public virtual Type[] GenericTypeArguments =>
            IsGenericType && !IsGenericTypeDefinition ? GetGenericArguments() : EmptyTypes;

        public virtual Type[] GetGenericArguments()
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual Type GetGenericTypeDefinition()
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual Type MakeGenericType(params Type[] typeArguments)
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual Type MakeArrayType()
        {
            throw new NotSupportedException();
        }

        public virtual Type MakeArrayType(int rank)
        {
            throw new NotSupportedException();
        }

        public virtual Type MakePointerType()
        {
            throw new NotSupportedException();
        }

        public virtual Type MakeByRefType()
        {
            throw new NotSupportedException();
        }

        public abstract Type GetElementType();

        public virtual int GetArrayRank()
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual bool IsAssignableFrom(Type c)
        {
            return c == this;
        }

        public virtual bool IsSubclassOf(Type c)
        {
            Type type = this;
            if (type == c) return false;
            while (type != null)
            {
                if (type == c) return true;
                type = type.BaseType;
            }
            return false;
        }

        public virtual bool IsInstanceOfType(object o)
        {
            return o != null && IsAssignableFrom(o.GetType());
        }

        public virtual Type GetEnumUnderlyingType()
        {
            throw new ArgumentException("Type provided must be an Enum.", "enumType");
        }

        public virtual bool IsEnumDefined(object value)
        {
            return Enum.IsDefined(this, value);
        }

        public virtual string GetEnumName(object value)
        {
            return Enum.GetName(this, value);
        }

        public virtual string[] GetEnumNames()
        {
            return Enum.GetNames(this);
        }

        public virtual Array GetEnumValues()
        {
            return Enum.GetValues(this);
        }

        public static TypeCode GetTypeCode(Type type)
        {
            return type == null ? TypeCode.Empty : type.GetTypeCodeImpl();
        }

        protected virtual TypeCode GetTypeCodeImpl()
        {
            return TypeCode.Object;
        }

        protected abstract bool IsArrayImpl();
        protected abstract bool IsPrimitiveImpl();
        protected abstract bool IsByRefImpl();
        protected abstract bool IsPointerImpl();
        protected abstract bool HasElementTypeImpl();
        protected abstract TypeAttributes GetAttributeFlagsImpl();

        protected virtual bool IsValueTypeImpl()
        {
            return IsSubclassOf(typeof(ValueType));
        }

        /// <summary>As member signatures spell it: primitive types go without their namespace.</summary>
        internal string FormatTypeName()
        {
            Type root = this;
            while (root.HasElementType) root = root.GetElementType();
            bool plain = root.IsPrimitive || root == typeof(void);
            return plain ? Name.Replace("&", " ByRef") : ToString().Replace("&", " ByRef");
        }

        public static Type GetType(string typeName)
        {
            return GetType(typeName, false, false);
        }

        public static Type GetType(string typeName, bool throwOnError)
        {
            return GetType(typeName, throwOnError, false);
        }

        public static Type GetType(string typeName, bool throwOnError, bool ignoreCase)
        {
            if (typeName == null) throw new ArgumentNullException("typeName");
            if (ignoreCase) throw new NotSupportedException("Types are not looked for without regard to case.");
            IntPtr table = Members.FindType(typeName, IntPtr.Zero, true);
            if (table != IntPtr.Zero) return RuntimeType.OfTable(table);
            if (throwOnError) throw new TypeLoadException("Could not load type '" + typeName + "'.");
            return null;
        }

        public static RuntimeTypeHandle GetTypeHandle(object o)
        {
            if (o == null) throw new ArgumentNullException(null, "Value cannot be null.");
            return o.GetType().TypeHandle;
        }

        public static Type[] GetTypeArray(object[] args)
        {
            if (args == null) throw new ArgumentNullException("args");
            var types = new Type[args.Length];
            for (int i = 0; i < args.Length; i++) types[i] = args[i].GetType();
            return types;
        }

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern Type GetTypeFromHandle(RuntimeTypeHandle handle);

        public static bool operator ==(Type left, Type right)
        {
            return (object)left == (object)right;
        }

        public static bool operator !=(Type left, Type right)
        {
            return (object)left != (object)right;
        }

        public override bool Equals(object o)
        {
            return (object)this == o;
        }

        public virtual bool Equals(Type o)
        {
            return (object)this == (object)o;
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public override string ToString()
        {
            return "Type: " + Name;
        }

        public new Type GetType()
        {
            return base.GetType();
        }
    }

    public struct RuntimeTypeHandle
    {
        /// <summary>The type's object; <c>ldtoken</c> of a type pushes it.</summary>
        internal RuntimeType m_type;

        public IntPtr Value => (object)m_type == null ? IntPtr.Zero : m_type.TablePointer;

        public bool Equals(RuntimeTypeHandle handle)
        {
            return (object)m_type == (object)handle.m_type;
        }

        public override bool Equals(object obj)
        {
            return obj is RuntimeTypeHandle && (object)m_type == (object)((RuntimeTypeHandle)obj).m_type;
        }

        public override int GetHashCode()
        {
            return (object)m_type == null ? 0 : m_type.GetHashCode();
        }

        public static bool operator ==(RuntimeTypeHandle left, object right)
        {
            return left.Equals(right);
        }

        public static bool operator ==(object left, RuntimeTypeHandle right)
        {
            return right.Equals(left);
        }

        public static bool operator !=(RuntimeTypeHandle left, object right)
        {
            return !left.Equals(right);
        }

        public static bool operator !=(object left, RuntimeTypeHandle right)
        {
            return !right.Equals(left);
        }
    }

    public struct RuntimeFieldHandle
    {
        internal IntPtr m_field;

        public IntPtr Value => m_field;
    }

    public struct RuntimeMethodHandle
    {
        internal IntPtr m_method;

        public IntPtr Value => m_method;
    }
}
