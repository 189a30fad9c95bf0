namespace System.Runtime.ExceptionServices
{
    /// <summary>An exception with the stack trace that it had when it was captured, to be thrown on with it.</summary>
    public sealed class ExceptionDispatchInfo
    {
        private readonly Exception _exception;
        private readonly string _trace;

        private ExceptionDispatchInfo(Exception exception)
        {
            _exception = exception;
            _trace = exception.StackTrace;
        }

        public Exception SourceException => _exception;

        public static ExceptionDispatchInfo Capture(Exception source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return new ExceptionDispatchInfo(source);
        }

        public void Throw()
        {
            _exception.ContinueTrace(_trace);
            throw _exception;
        }

        public static void Throw(Exception source)
        {
            Capture(source).Throw();
        }
    }

    public class FirstChanceExceptionEventArgs : EventArgs
    {
        public FirstChanceExceptionEventArgs(Exception exception)
        {
            Exception = exception;
        }

        public Exception Exception { get; }
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
    public sealed class HandleProcessCorruptedStateExceptionsAttribute : Attribute
    {
    }
}
