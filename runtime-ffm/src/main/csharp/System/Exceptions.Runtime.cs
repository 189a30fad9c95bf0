namespace System
{
    public class ArrayTypeMismatchException : SystemException
    {
        private const string DefaultMessage = "Attempted to access an element as a type incompatible with the array.";

        public ArrayTypeMismatchException()
            : this(DefaultMessage)
        {
        }

        public ArrayTypeMismatchException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131503);
        }

        public ArrayTypeMismatchException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131503);
        }
    }

    public sealed class IndexOutOfRangeException : SystemException
    {
        private const string DefaultMessage = "Index was outside the bounds of the array.";

        public IndexOutOfRangeException()
            : this(DefaultMessage)
        {
        }

        public IndexOutOfRangeException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131508);
        }

        public IndexOutOfRangeException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131508);
        }
    }

    public class InvalidCastException : SystemException
    {
        private const string DefaultMessage = "Specified cast is not valid.";

        public InvalidCastException()
            : this(DefaultMessage)
        {
        }

        public InvalidCastException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80004002);
        }

        public InvalidCastException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80004002);
        }
    }

    public sealed class InvalidProgramException : SystemException
    {
        private const string DefaultMessage = "Common Language Runtime detected an invalid program.";

        public InvalidProgramException()
            : this(DefaultMessage)
        {
        }

        public InvalidProgramException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8013153A);
        }

        public InvalidProgramException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x8013153A);
        }
    }

    public class NullReferenceException : SystemException
    {
        private const string DefaultMessage = "Object reference not set to an instance of an object.";

        public NullReferenceException()
            : this(DefaultMessage)
        {
        }

        public NullReferenceException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80004003);
        }

        public NullReferenceException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80004003);
        }
    }

    public class AccessViolationException : SystemException
    {
        private const string DefaultMessage =
            "Attempted to read or write protected memory. This is often an " +
            "indication that other memory is corrupt.";

        public AccessViolationException()
            : this(DefaultMessage)
        {
        }

        public AccessViolationException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80004003);
        }

        public AccessViolationException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80004003);
        }
    }

    public class OutOfMemoryException : SystemException
    {
        private const string DefaultMessage = "Insufficient memory to continue the execution of the program.";

        public OutOfMemoryException()
            : this(DefaultMessage)
        {
        }

        public OutOfMemoryException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8007000E);
        }

        public OutOfMemoryException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x8007000E);
        }
    }

    public sealed class InsufficientMemoryException : OutOfMemoryException
    {
        private const string DefaultMessage = "Insufficient memory to continue the execution of the program.";

        public InsufficientMemoryException()
            : this(DefaultMessage)
        {
        }

        public InsufficientMemoryException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8013153D);
        }

        public InsufficientMemoryException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x8013153D);
        }
    }

    public sealed class InsufficientExecutionStackException : SystemException
    {
        private const string DefaultMessage =
            "Insufficient stack to continue executing the program safely. This can " +
            "happen from having too many functions on the call stack or function on " +
            "the stack using too much stack space.";

        public InsufficientExecutionStackException()
            : this(DefaultMessage)
        {
        }

        public InsufficientExecutionStackException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131578);
        }

        public InsufficientExecutionStackException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131578);
        }
    }

    public sealed class StackOverflowException : SystemException
    {
        private const string DefaultMessage = "Operation caused a stack overflow.";

        public StackOverflowException()
            : this(DefaultMessage)
        {
        }

        public StackOverflowException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x800703E9);
        }

        public StackOverflowException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x800703E9);
        }
    }

    public sealed class ExecutionEngineException : SystemException
    {
        private const string DefaultMessage = "Internal error in the runtime.";

        public ExecutionEngineException()
            : this(DefaultMessage)
        {
        }

        public ExecutionEngineException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131506);
        }

        public ExecutionEngineException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131506);
        }
    }

    public class RankException : SystemException
    {
        private const string DefaultMessage =
            "Attempted to operate on an array with the incorrect number of dimensions.";

        public RankException()
            : this(DefaultMessage)
        {
        }

        public RankException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131517);
        }

        public RankException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131517);
        }
    }
}
