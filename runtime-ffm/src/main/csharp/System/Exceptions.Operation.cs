namespace System
{
    public class SystemException : Exception
    {
        private const string DefaultMessage = "System error.";

        public SystemException()
            : this(DefaultMessage)
        {
        }

        public SystemException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131501);
        }

        public SystemException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131501);
        }
    }

    public class ApplicationException : Exception
    {
        private const string DefaultMessage = "Error in the application.";

        public ApplicationException()
            : this(DefaultMessage)
        {
        }

        public ApplicationException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131600);
        }

        public ApplicationException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131600);
        }
    }

    public class InvalidOperationException : SystemException
    {
        private const string DefaultMessage = "Operation is not valid due to the current state of the object.";

        public InvalidOperationException()
            : this(DefaultMessage)
        {
        }

        public InvalidOperationException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131509);
        }

        public InvalidOperationException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131509);
        }
    }

    public class NotImplementedException : SystemException
    {
        private const string DefaultMessage = "The method or operation is not implemented.";

        public NotImplementedException()
            : this(DefaultMessage)
        {
        }

        public NotImplementedException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80004001);
        }

        public NotImplementedException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80004001);
        }
    }

    public class NotSupportedException : SystemException
    {
        private const string DefaultMessage = "Specified method is not supported.";

        public NotSupportedException()
            : this(DefaultMessage)
        {
        }

        public NotSupportedException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131515);
        }

        public NotSupportedException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131515);
        }
    }

    public class PlatformNotSupportedException : NotSupportedException
    {
        private const string DefaultMessage = "Operation is not supported on this platform.";

        public PlatformNotSupportedException()
            : this(DefaultMessage)
        {
        }

        public PlatformNotSupportedException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131539);
        }

        public PlatformNotSupportedException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131539);
        }
    }

    public class FormatException : SystemException
    {
        private const string DefaultMessage = "One of the identified items was in an invalid format.";

        public FormatException()
            : this(DefaultMessage)
        {
        }

        public FormatException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131537);
        }

        public FormatException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131537);
        }
    }

    public class TimeoutException : SystemException
    {
        private const string DefaultMessage = "The operation has timed out.";

        public TimeoutException()
            : this(DefaultMessage)
        {
        }

        public TimeoutException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131505);
        }

        public TimeoutException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131505);
        }
    }

    public class UnauthorizedAccessException : SystemException
    {
        private const string DefaultMessage = "Attempted to perform an unauthorized operation.";

        public UnauthorizedAccessException()
            : this(DefaultMessage)
        {
        }

        public UnauthorizedAccessException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80070005);
        }

        public UnauthorizedAccessException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80070005);
        }
    }
}
