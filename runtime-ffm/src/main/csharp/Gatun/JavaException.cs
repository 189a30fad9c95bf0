using System;

namespace Gatun
{
    /// <summary>
    /// What a Java method threw that the program had called: the guest may catch it, and where it does not, Java gets its
    /// own exception back. The message is that exception's class and message.
    /// </summary>
    internal sealed class JavaException : Exception
    {
        private int _throwable;

        public JavaException(string message)
            : base(message)
        {
        }
    }
}
