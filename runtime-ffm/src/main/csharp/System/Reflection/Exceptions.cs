namespace System.Reflection
{
    public class TargetException : ApplicationException
    {
        public TargetException()
            : this(null)
        {
        }

        public TargetException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131603);
        }

        public TargetException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131603);
        }
    }

    public sealed class TargetInvocationException : ApplicationException
    {
        private const string DefaultMessage = "Exception has been thrown by the target of an invocation.";

        public TargetInvocationException(Exception inner)
            : base(DefaultMessage, inner)
        {
            HResult = unchecked((int)0x80131604);
        }

        public TargetInvocationException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131604);
        }
    }

    public sealed class TargetParameterCountException : ApplicationException
    {
        private const string DefaultMessage = "Number of parameters specified does not match the expected number.";

        public TargetParameterCountException()
            : this(DefaultMessage)
        {
        }

        public TargetParameterCountException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8002000E);
        }

        public TargetParameterCountException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x8002000E);
        }
    }

    public sealed class AmbiguousMatchException : SystemException
    {
        private const string DefaultMessage = "Ambiguous match found.";

        public AmbiguousMatchException()
            : this(DefaultMessage)
        {
        }

        public AmbiguousMatchException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8000211D);
        }

        public AmbiguousMatchException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x8000211D);
        }
    }
}
