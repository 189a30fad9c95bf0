namespace System
{
    public class ArgumentException : SystemException
    {
        private readonly string _paramName;

        public ArgumentException()
            : this("Value does not fall within the expected range.")
        {
        }

        public ArgumentException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80070057);
        }

        public ArgumentException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80070057);
        }

        public ArgumentException(string message, string paramName)
            : this(message)
        {
            _paramName = paramName;
        }

        public ArgumentException(string message, string paramName, Exception innerException)
            : this(message, innerException)
        {
            _paramName = paramName;
        }

        public override string Message
        {
            get
            {
                string message = base.Message;
                return string.IsNullOrEmpty(_paramName) ? message : message + " (Parameter '" + _paramName + "')";
            }
        }

        public virtual string ParamName => _paramName;
    }

    public class ArgumentNullException : ArgumentException
    {
        private const string DefaultMessage = "Value cannot be null.";

        public ArgumentNullException()
            : base(DefaultMessage)
        {
            HResult = unchecked((int)0x80004003);
        }

        public ArgumentNullException(string paramName)
            : base(DefaultMessage, paramName)
        {
            HResult = unchecked((int)0x80004003);
        }

        public ArgumentNullException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80004003);
        }

        public ArgumentNullException(string paramName, string message)
            : base(message, paramName)
        {
            HResult = unchecked((int)0x80004003);
        }
    }

    public class ArgumentOutOfRangeException : ArgumentException
    {
        private const string DefaultMessage = "Specified argument was out of the range of valid values.";
        private readonly object _actualValue;

        public ArgumentOutOfRangeException()
            : base(DefaultMessage)
        {
            HResult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string paramName)
            : base(DefaultMessage, paramName)
        {
            HResult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string paramName, string message)
            : base(message, paramName)
        {
            HResult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131502);
        }

        public ArgumentOutOfRangeException(string paramName, object actualValue, string message)
            : base(message, paramName)
        {
            _actualValue = actualValue;
            HResult = unchecked((int)0x80131502);
        }

        public override string Message
        {
            get
            {
                string message = base.Message;
                if (_actualValue == null) return message;
                string value = "Actual value was " + _actualValue.ToString() + ".";
                return message == null ? value : message + Environment.NewLine + value;
            }
        }

        public virtual object ActualValue => _actualValue;
    }

    public class ObjectDisposedException : InvalidOperationException
    {
        private readonly string _objectName;

        public ObjectDisposedException(string objectName)
            : this(objectName, "Cannot access a disposed object.")
        {
        }

        public ObjectDisposedException(string objectName, string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131622);
            _objectName = objectName;
        }

        public ObjectDisposedException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131622);
        }

        public override string Message
        {
            get
            {
                string name = ObjectName;
                if (name.Length == 0) return base.Message;
                return base.Message + Environment.NewLine + "Object name: '" + name + "'.";
            }
        }

        public string ObjectName => _objectName ?? string.Empty;
    }

    public class TypeLoadException : SystemException
    {
        public TypeLoadException()
            : base("Failure has occurred while loading a type.")
        {
            HResult = unchecked((int)0x80131522);
        }

        public TypeLoadException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131522);
        }

        public TypeLoadException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131522);
        }

        public string TypeName => string.Empty;
    }

    public sealed class TypeInitializationException : SystemException
    {
        private readonly string _typeName;

        public TypeInitializationException(string fullTypeName, Exception innerException)
            : base("The type initializer for '" + fullTypeName + "' threw an exception.", innerException)
        {
            _typeName = fullTypeName;
            HResult = unchecked((int)0x80131534);
        }

        public string TypeName => _typeName ?? string.Empty;
    }

    public class MissingMemberException : MemberAccessException
    {
        protected string ClassName;
        protected string MemberName;
        protected byte[] Signature;

        public MissingMemberException()
            : this("Attempted to access a missing member.")
        {
        }

        public MissingMemberException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131512);
        }

        public MissingMemberException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131512);
        }

        public MissingMemberException(string className, string memberName)
            : this((string)null)
        {
            ClassName = className;
            MemberName = memberName;
        }

        public override string Message
        {
            get
            {
                if (ClassName == null) return base.Message;
                return "Member '" + ClassName + "." + MemberName + "' not found.";
            }
        }
    }

    public class MissingFieldException : MissingMemberException
    {
        public MissingFieldException()
            : this("Attempted to access a non-existing field.")
        {
        }

        public MissingFieldException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131511);
        }

        public MissingFieldException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131511);
        }

        public MissingFieldException(string className, string fieldName)
            : this((string)null)
        {
            ClassName = className;
            MemberName = fieldName;
        }

        public override string Message
        {
            get
            {
                if (ClassName == null) return base.Message;
                return "Field '" + ClassName + "." + MemberName + "' not found.";
            }
        }
    }

    public class MissingMethodException : MissingMemberException
    {
        public MissingMethodException()
            : this("Attempted to access a missing method.")
        {
        }

        public MissingMethodException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131513);
        }

        public MissingMethodException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131513);
        }

        public MissingMethodException(string className, string methodName)
            : this((string)null)
        {
            ClassName = className;
            MemberName = methodName;
        }

        public override string Message
        {
            get
            {
                if (ClassName == null) return base.Message;
                return "Method '" + ClassName + "." + MemberName + "' not found.";
            }
        }
    }
}
