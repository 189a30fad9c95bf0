using Gatun;

namespace System
{
    /// <summary>What <c>arglist</c> pushes: where the variable arguments of a call are.</summary>
    public ref struct RuntimeArgumentHandle
    {
        internal IntPtr m_arguments;
    }

    /// <summary>An address and the type of what is there.</summary>
    public ref struct TypedReference
    {
        internal IntPtr m_value;
        internal IntPtr m_type;

        public static Type GetTargetType(TypedReference value)
        {
            return __reftype(value);
        }

        public static RuntimeTypeHandle TargetTypeToken(TypedReference value)
        {
            return __reftype(value).TypeHandle;
        }

        public static unsafe object ToObject(TypedReference value)
        {
            if (value.m_type == IntPtr.Zero) throw new ArgumentException("Value cannot be null.");
            IntPtr table = TargetTypeToken(value).Value;
            ref byte place = ref *(byte*)(void*)value.m_value;
            bool isValue = (((MethodTable*)(void*)table)->Flags & MethodTable.IsValueType) != 0;
            return isValue ? RuntimeType.Box(table, ref place) : Intrinsics.AsRef<byte, object>(ref place);
        }

        public static void SetTypedReference(TypedReference target, object value)
        {
            throw new NotSupportedException();
        }

        public override bool Equals(object o)
        {
            throw new NotSupportedException();
        }

        public override int GetHashCode()
        {
            return m_type.GetHashCode();
        }
    }

    /// <summary>
    /// Goes through the variable arguments of a call. The list begins with their number; a <see cref="TypedReference"/> for each
    /// follows.
    /// </summary>
    public unsafe ref struct ArgIterator
    {
        private long* _next;
        private int _left;

        public ArgIterator(RuntimeArgumentHandle arglist)
        {
            long* list = (long*)arglist.m_arguments;
            if (list == null) throw new ArgumentException("The argument list has not been initialized.");
            _left = (int)list[0];
            _next = list + 1;
        }

        public int GetRemainingCount()
        {
            return _left;
        }

        public TypedReference GetNextArg()
        {
            if (_left == 0) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
            TypedReference result = default;
            long* copy = (long*)&result;
            copy[0] = _next[0];
            copy[1] = _next[1];
            _next += 2;
            _left--;
            return result;
        }

        public RuntimeTypeHandle GetNextArgType()
        {
            if (_left == 0) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
            ArgIterator copy = this;
            return TypedReference.TargetTypeToken(copy.GetNextArg());
        }

        /// <summary>The next argument, which must be of that type.</summary>
        public TypedReference GetNextArg(RuntimeTypeHandle rth)
        {
            if (!GetNextArgType().Equals(rth)) throw new InvalidCastException();
            return GetNextArg();
        }

        public void End()
        {
        }

        public override bool Equals(object o)
        {
            throw new NotSupportedException("This operation is not supported.");
        }

        public override int GetHashCode()
        {
            return (int)_next;
        }
    }
}
