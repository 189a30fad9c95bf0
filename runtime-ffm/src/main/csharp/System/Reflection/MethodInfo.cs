using System.Globalization;
using Gatun;

namespace System.Reflection
{
    [Flags]
    public enum CallingConventions
    {
        Standard = 1,
        VarArgs = 2,
        Any = 3,
        HasThis = 32,
        ExplicitThis = 64
    }

    public abstract class Binder
    {
        protected Binder()
        {
        }
    }

    public readonly struct ParameterModifier
    {
        private readonly bool[] _byRef;

        public ParameterModifier(int parameterCount)
        {
            if (parameterCount <= 0) throw new ArgumentException("Must specify one or more parameters.");
            _byRef = new bool[parameterCount];
        }

        public bool this[int index]
        {
            get => _byRef[index];
            set => _byRef[index] = value;
        }
    }

    public abstract class MethodBase : MemberInfo
    {
        protected MethodBase()
        {
        }

        public abstract MethodAttributes Attributes { get; }

        public abstract RuntimeMethodHandle MethodHandle { get; }

        public abstract ParameterInfo[] GetParameters();

        public abstract object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters,
            CultureInfo culture);

        public object Invoke(object obj, object[] parameters)
        {
            return Invoke(obj, BindingFlags.Default, null, parameters, null);
        }

        public static MethodBase GetMethodFromHandle(RuntimeMethodHandle handle)
        {
            if (handle.Value == IntPtr.Zero) throw new ArgumentException("Handle is not initialized.");
            return RuntimeMethods.Of(handle.Value);
        }

        public virtual bool IsGenericMethod => false;
        public virtual bool IsGenericMethodDefinition => false;
        public virtual bool ContainsGenericParameters => false;

        public virtual Type[] GetGenericArguments()
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual CallingConventions CallingConvention =>
            IsStatic ? CallingConventions.Standard : CallingConventions.Standard | CallingConventions.HasThis;

        public bool IsStatic => (Attributes & MethodAttributes.Static) != 0;
        public bool IsVirtual => (Attributes & MethodAttributes.Virtual) != 0;
        public bool IsAbstract => (Attributes & MethodAttributes.Abstract) != 0;
        public bool IsFinal => (Attributes & MethodAttributes.Final) != 0;
        public bool IsHideBySig => (Attributes & MethodAttributes.HideBySig) != 0;
        public bool IsSpecialName => (Attributes & MethodAttributes.SpecialName) != 0;
        public bool IsConstructor => this is ConstructorInfo && !IsStatic;
        public bool IsPublic => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;
        public bool IsPrivate => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private;
        public bool IsFamily => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Family;
        public bool IsAssembly => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Assembly;
        public bool IsFamilyOrAssembly =>
            (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.FamORAssem;
        public bool IsFamilyAndAssembly =>
            (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.FamANDAssem;

        public override bool Equals(object obj)
        {
            return base.Equals(obj);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(MethodBase left, MethodBase right)
        {
            return (MemberInfo)left == (MemberInfo)right;
        }

        public static bool operator !=(MethodBase left, MethodBase right)
        {
            return !(left == right);
        }
    }

    public abstract class MethodInfo : MethodBase
    {
        protected MethodInfo()
        {
        }

        public override MemberTypes MemberType => MemberTypes.Method;

        public virtual Type ReturnType => throw new NotImplementedException();

        public virtual ParameterInfo ReturnParameter => throw new NotImplementedException();

        public abstract MethodInfo GetBaseDefinition();

        public virtual MethodInfo GetGenericMethodDefinition()
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual MethodInfo MakeGenericMethod(params Type[] typeArguments)
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public virtual Delegate CreateDelegate(Type delegateType)
        {
            return Delegate.CreateDelegate(delegateType, this);
        }

        public virtual Delegate CreateDelegate(Type delegateType, object target)
        {
            return Delegate.CreateDelegate(delegateType, target, this);
        }

        public override Type[] GetGenericArguments()
        {
            throw new NotSupportedException("Derived classes must provide an implementation.");
        }

        public override bool Equals(object obj)
        {
            return base.Equals(obj);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(MethodInfo left, MethodInfo right)
        {
            return (MemberInfo)left == (MemberInfo)right;
        }

        public static bool operator !=(MethodInfo left, MethodInfo right)
        {
            return !(left == right);
        }
    }

    public abstract class ConstructorInfo : MethodBase
    {
        public static readonly string ConstructorName = ".ctor";
        public static readonly string TypeConstructorName = ".cctor";

        protected ConstructorInfo()
        {
        }

        public override MemberTypes MemberType => MemberTypes.Constructor;

        public abstract object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture);

        public object Invoke(object[] parameters)
        {
            return Invoke(BindingFlags.Default, null, parameters, null);
        }

        public override bool Equals(object obj)
        {
            return base.Equals(obj);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(ConstructorInfo left, ConstructorInfo right)
        {
            return (MemberInfo)left == (MemberInfo)right;
        }

        public static bool operator !=(ConstructorInfo left, ConstructorInfo right)
        {
            return !(left == right);
        }
    }

    [Flags]
    public enum ParameterAttributes
    {
        None = 0,
        In = 1,
        Out = 2,
        Lcid = 4,
        Retval = 8,
        Optional = 16,
        HasDefault = 4096,
        HasFieldMarshal = 8192,
        Reserved3 = 16384,
        Reserved4 = 32768,
        ReservedMask = 61440
    }

    public class ParameterInfo
    {
        protected ParameterAttributes AttrsImpl;
        protected Type ClassImpl;
        protected MemberInfo MemberImpl;
        protected string NameImpl;
        protected int PositionImpl;

        protected ParameterInfo()
        {
        }

        internal ParameterInfo(MemberInfo member, Type type, string name, int position, ParameterAttributes attributes)
        {
            MemberImpl = member;
            ClassImpl = type;
            NameImpl = name;
            PositionImpl = position;
            AttrsImpl = attributes;
        }

        public virtual ParameterAttributes Attributes => AttrsImpl;
        public virtual Type ParameterType => ClassImpl;
        public virtual MemberInfo Member => MemberImpl;
        public virtual string Name => NameImpl;
        public virtual int Position => PositionImpl;
        public bool IsIn => (Attributes & ParameterAttributes.In) != 0;
        public bool IsOut => (Attributes & ParameterAttributes.Out) != 0;
        public bool IsOptional => (Attributes & ParameterAttributes.Optional) != 0;

        public override string ToString()
        {
            return ParameterType.FormatTypeName() + " " + Name;
        }
    }
}
