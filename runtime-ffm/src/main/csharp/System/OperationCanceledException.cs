using System.Threading;
using System.Threading.Tasks;

namespace System
{
    public class OperationCanceledException : SystemException
    {
        private const string DefaultMessage = "The operation was canceled.";

        public OperationCanceledException()
            : this(DefaultMessage)
        {
        }

        public OperationCanceledException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x8013153B);
        }

        public OperationCanceledException(CancellationToken token)
            : this()
        {
            CancellationToken = token;
        }

        public OperationCanceledException(string message, CancellationToken token)
            : this(message)
        {
            CancellationToken = token;
        }

        public OperationCanceledException(string message, Exception innerException, CancellationToken token)
            : this(message, innerException)
        {
            CancellationToken = token;
        }

        public CancellationToken CancellationToken { get; private set; }
    }
}

namespace System.Threading.Tasks
{
    public class TaskCanceledException : OperationCanceledException
    {
        private const string DefaultMessage = "A task was canceled.";

        private readonly Task _task;

        public TaskCanceledException()
            : base(DefaultMessage)
        {
        }

        public TaskCanceledException(string message)
            : base(message)
        {
        }

        public TaskCanceledException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public TaskCanceledException(string message, Exception innerException, CancellationToken token)
            : base(message, innerException, token)
        {
        }

        public TaskCanceledException(Task task)
            : base(DefaultMessage, task == null ? CancellationToken.None : task.CancellationToken)
        {
            _task = task;
        }

        public Task Task => _task;
    }

    public class TaskSchedulerException : Exception
    {
        private const string DefaultMessage = "An exception was thrown by a TaskScheduler.";

        public TaskSchedulerException()
            : base(DefaultMessage)
        {
        }

        public TaskSchedulerException(string message)
            : base(message)
        {
        }

        public TaskSchedulerException(Exception innerException)
            : base(DefaultMessage, innerException)
        {
        }

        public TaskSchedulerException(string message, Exception innerException)
            : base(message, innerException)
        {
        }
    }
}
