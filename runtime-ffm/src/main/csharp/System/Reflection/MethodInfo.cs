namespace System.Reflection
{
    public abstract class MethodBase : MemberInfo
    {
        protected MethodBase()
        {
        }

        public abstract MethodAttributes Attributes { get; }

        public bool IsStatic => (Attributes & MethodAttributes.Static) != 0;

        public bool IsVirtual => (Attributes & MethodAttributes.Virtual) != 0;

        public bool IsAbstract => (Attributes & MethodAttributes.Abstract) != 0;

        public bool IsFinal => (Attributes & MethodAttributes.Final) != 0;

        public bool IsPublic => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;

        public bool IsPrivate => (Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private;
    }

    public abstract class MethodInfo : MethodBase
    {
        protected MethodInfo()
        {
        }

        public abstract Type ReturnType { get; }
    }

    /// <summary>A method by the number that the runtime gave it.</summary>
    internal sealed class RuntimeMethodInfo : MethodInfo
    {
        private readonly IntPtr _id;

        internal RuntimeMethodInfo(IntPtr id)
        {
            _id = id;
        }

        public override string Name => Delegate.GetMethodName(_id);

        public override Type DeclaringType => Delegate.GetMethodOwner(_id);

        public override Type ReturnType => Delegate.GetMethodResult(_id);

        public override MethodAttributes Attributes => (MethodAttributes)Delegate.GetMethodAttributes(_id);

        public override bool Equals(object obj)
        {
            RuntimeMethodInfo other = obj as RuntimeMethodInfo;
            return other != null && other._id == _id;
        }

        public override int GetHashCode()
        {
            return _id.GetHashCode();
        }

        public override string ToString()
        {
            return Delegate.GetMethodText(_id);
        }
    }
}
