using System.Reflection;
using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    public abstract class Type : MemberInfo
    {
        public static readonly Type[] EmptyTypes = new Type[0];
        public static readonly object Missing = new object();
        public static readonly char Delimiter = '.';

        protected Type()
        {
        }

        public override Type DeclaringType => null;

        public abstract string FullName { get; }
        public abstract string Namespace { get; }
        public abstract Type BaseType { get; }

        public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();
        public bool IsValueType => IsValueTypeImpl();
        public bool IsPrimitive => IsPrimitiveImpl();
        public bool IsArray => IsArrayImpl();
        public bool IsByRef => false;
        public bool IsPointer => false;
        public bool HasElementType => IsArray;
        public bool IsClass => !IsInterface && !IsValueType;
        public bool IsInterface => IsInterfaceImpl();
        public virtual bool IsEnum => false;
        public virtual bool IsGenericType => false;
        public virtual bool IsGenericTypeDefinition => false;
        public bool IsAbstract => IsAbstractImpl();
        public bool IsSealed => IsSealedImpl();
        public bool IsNested => DeclaringType != null;

        public virtual Type[] GenericTypeArguments => EmptyTypes;

        public virtual Type[] GetGenericArguments()
        {
            return GenericTypeArguments;
        }

        public abstract Type GetElementType();

        public virtual int GetArrayRank()
        {
            throw new NotSupportedException();
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

        protected virtual bool IsValueTypeImpl()
        {
            return false;
        }

        internal virtual bool IsInterfaceImpl()
        {
            return false;
        }

        internal virtual bool IsAbstractImpl()
        {
            return false;
        }

        internal virtual bool IsSealedImpl()
        {
            return false;
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
