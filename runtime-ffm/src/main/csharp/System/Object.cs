using Gatun;

namespace System
{
    public class Object
    {
        public Object()
        {
        }

        ~Object()
        {
        }

        public virtual string ToString()
        {
            return GetType().ToString();
        }

        public virtual bool Equals(object obj)
        {
            return this == obj;
        }

        public static bool Equals(object objA, object objB)
        {
            if (objA == objB) return true;
            if (objA == null || objB == null) return false;
            return objA.Equals(objB);
        }

        public static bool ReferenceEquals(object objA, object objB)
        {
            return objA == objB;
        }

        public virtual int GetHashCode()
        {
            return Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
        }

        public Type GetType()
        {
            return RuntimeType.OfTable(Intrinsics.MethodTableOf(this));
        }

        protected object MemberwiseClone()
        {
            return Intrinsics.MemberwiseClone(this);
        }
    }

    public struct Void
    {
    }
}
