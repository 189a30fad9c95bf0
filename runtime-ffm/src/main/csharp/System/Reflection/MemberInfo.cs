using Gatun;

namespace System.Reflection
{
    [Flags]
    public enum MemberTypes
    {
        Constructor = 1,
        Event = 2,
        Field = 4,
        Method = 8,
        Property = 16,
        TypeInfo = 32,
        Custom = 64,
        NestedType = 128,
        All = 191
    }

    [Flags]
    public enum BindingFlags
    {
        Default = 0,
        IgnoreCase = 1,
        DeclaredOnly = 2,
        Instance = 4,
        Static = 8,
        Public = 16,
        NonPublic = 32,
        FlattenHierarchy = 64,
        InvokeMethod = 256,
        CreateInstance = 512,
        GetField = 1024,
        SetField = 2048,
        GetProperty = 4096,
        SetProperty = 8192,
        PutDispProperty = 16384,
        PutRefDispProperty = 32768,
        ExactBinding = 65536,
        SuppressChangeType = 131072,
        OptionalParamBinding = 262144,
        IgnoreReturn = 16777216,
        DoNotWrapExceptions = 33554432
    }

    public interface ICustomAttributeProvider
    {
        object[] GetCustomAttributes(bool inherit);

        object[] GetCustomAttributes(Type attributeType, bool inherit);

        bool IsDefined(Type attributeType, bool inherit);
    }

    public abstract class MemberInfo : ICustomAttributeProvider
    {
        protected MemberInfo()
        {
        }

        public abstract MemberTypes MemberType { get; }

        public abstract string Name { get; }

        public abstract Type DeclaringType { get; }

        public abstract Type ReflectedType { get; }

        public virtual int MetadataToken => throw new InvalidOperationException();

        /// <summary>A table of a type of the module that the token belongs to.</summary>
        internal virtual IntPtr ModuleTable => IntPtr.Zero;

        /// <summary>What attributes are inherited from.</summary>
        internal virtual MemberInfo Overridden => null;

        public abstract object[] GetCustomAttributes(bool inherit);

        public abstract object[] GetCustomAttributes(Type attributeType, bool inherit);

        public abstract bool IsDefined(Type attributeType, bool inherit);

        public override bool Equals(object obj)
        {
            return base.Equals(obj);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(MemberInfo left, MemberInfo right)
        {
            return (object)left == (object)right || ((object)left != null && left.Equals(right));
        }

        public static bool operator !=(MemberInfo left, MemberInfo right)
        {
            return !(left == right);
        }
    }
}
