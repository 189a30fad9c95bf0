namespace System.Reflection
{
    public abstract class MemberInfo
    {
        protected MemberInfo()
        {
        }

        public abstract string Name { get; }

        public abstract Type DeclaringType { get; }

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
            return (object)left == (object)right;
        }

        public static bool operator !=(MemberInfo left, MemberInfo right)
        {
            return (object)left != (object)right;
        }
    }
}
