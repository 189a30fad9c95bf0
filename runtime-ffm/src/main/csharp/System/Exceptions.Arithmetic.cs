namespace System
{
    public class ArithmeticException : SystemException
    {
        private const string DefaultMessage = "Overflow or underflow in the arithmetic operation.";

        public ArithmeticException()
            : this(DefaultMessage)
        {
        }

        public ArithmeticException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80070216);
        }

        public ArithmeticException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80070216);
        }
    }

    public class DivideByZeroException : ArithmeticException
    {
        private const string DefaultMessage = "Attempted to divide by zero.";

        public DivideByZeroException()
            : this(DefaultMessage)
        {
        }

        public DivideByZeroException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80020012);
        }

        public DivideByZeroException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80020012);
        }
    }

    public class OverflowException : ArithmeticException
    {
        private const string DefaultMessage = "Arithmetic operation resulted in an overflow.";

        public OverflowException()
            : this(DefaultMessage)
        {
        }

        public OverflowException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131516);
        }

        public OverflowException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131516);
        }
    }
}
