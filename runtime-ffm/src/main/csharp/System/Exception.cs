using System.Collections;
using System.Runtime.CompilerServices;

namespace System
{
    /// <summary>
    /// The base of all exceptions. The runtime reads and writes fields by name: the code addresses of the trace that it
    /// records go into <c>_stackTrace</c>.
    /// </summary>
    public class Exception
    {
        private string _message;
        private Exception _innerException;
        private int _HResult;
        private string _helpURL;
        private string _source;
        private IDictionary _data;
        private long[] _stackTrace;
        private string _earlierTrace;

        public Exception()
        {
            _HResult = unchecked((int)0x80131500);
        }

        public Exception(string message)
            : this()
        {
            _message = message;
        }

        public Exception(string message, Exception innerException)
            : this()
        {
            _message = message;
            _innerException = innerException;
        }

        public virtual string Message
        {
            get
            {
                return _message ?? "Exception of type '" + GetType().ToString() + "' was thrown.";
            }
        }

        public virtual IDictionary Data
        {
            get
            {
                if (_data == null) _data = new ListDictionary();
                return _data;
            }
        }

        public Exception InnerException => _innerException;

        public virtual string StackTrace
        {
            get
            {
                string trace = _stackTrace == null ? null : FormatTrace(_stackTrace);
                return _earlierTrace == null ? trace : _earlierTrace + Environment.NewLine
                    + "--- End of stack trace from previous location where exception was thrown ---"
                    + Environment.NewLine + trace;
            }
        }

        /// <summary>The next throw goes on with a trace instead of beginning one.</summary>
        internal void ContinueTrace(string earlier)
        {
            _earlierTrace = earlier;
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern string FormatTrace(long[] addresses);

        public virtual string HelpLink
        {
            get { return _helpURL; }
            set { _helpURL = value; }
        }

        public virtual string Source
        {
            get { return _source; }
            set { _source = value; }
        }

        public int HResult
        {
            get { return _HResult; }
            set { _HResult = value; }
        }

        public virtual Exception GetBaseException()
        {
            Exception back = this;
            Exception inner = _innerException;
            while (inner != null)
            {
                back = inner;
                inner = inner.InnerException;
            }
            return back;
        }

        public override string ToString()
        {
            string message = Message;
            string text = GetType().ToString();
            if (!string.IsNullOrEmpty(message)) text = text + ": " + message;
            if (_innerException != null)
            {
                text = text + Environment.NewLine + " ---> " + _innerException.ToString() + Environment.NewLine
                    + "   --- End of inner exception stack trace ---";
            }
            string trace = StackTrace;
            if (trace != null) text = text + Environment.NewLine + trace;
            return text;
        }

        public new Type GetType()
        {
            return base.GetType();
        }
    }
}
