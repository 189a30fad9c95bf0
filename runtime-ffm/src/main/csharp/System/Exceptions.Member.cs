namespace System
{
    public class MemberAccessException : SystemException
    {
        private const string DefaultMessage = "Cannot access member.";

        public MemberAccessException()
            : this(DefaultMessage)
        {
        }

        public MemberAccessException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8013151A);
        }

        public MemberAccessException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x8013151A);
        }
    }

    public class FieldAccessException : MemberAccessException
    {
        private const string DefaultMessage = "Attempted to access a field that is not accessible by the caller.";

        public FieldAccessException()
            : this(DefaultMessage)
        {
        }

        public FieldAccessException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131507);
        }

        public FieldAccessException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131507);
        }
    }

    public class MethodAccessException : MemberAccessException
    {
        private const string DefaultMessage = "Attempt to access the method failed.";

        public MethodAccessException()
            : this(DefaultMessage)
        {
        }

        public MethodAccessException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131510);
        }

        public MethodAccessException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131510);
        }
    }

    public class EntryPointNotFoundException : TypeLoadException
    {
        private const string DefaultMessage = "Entry point was not found.";

        public EntryPointNotFoundException()
            : this(DefaultMessage)
        {
        }

        public EntryPointNotFoundException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131523);
        }

        public EntryPointNotFoundException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131523);
        }
    }

    public class DllNotFoundException : TypeLoadException
    {
        private const string DefaultMessage = "Dll was not found.";

        public DllNotFoundException()
            : this(DefaultMessage)
        {
        }

        public DllNotFoundException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131524);
        }

        public DllNotFoundException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131524);
        }
    }
}
