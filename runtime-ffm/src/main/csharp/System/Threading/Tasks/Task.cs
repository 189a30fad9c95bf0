using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks
{
    /// <summary>
    /// Work that ends with a result, an exception or a cancellation, once. Two words decide everything: <c>_status</c>
    /// moves forward only, and whoever sets <c>_ending</c> first says how the task ends.
    /// </summary>
    public partial class Task : IAsyncResult, IDisposable
    {
        private const TaskCreationOptions KnownOptions = (TaskCreationOptions)0x5F;

        private static int s_lastId;

        private int _status;
        private int _ending;
        private int _id;
        private Continuation _continuations;
        private List<Exception> _exceptions;
        private ExceptionDispatchInfo _cancellation;
        private readonly TaskCreationOptions _options;
        private CancellationToken _token;
        private CancellationTokenRegistration _registration;
        private TaskScheduler _scheduler;
        private ExecutionContext _flow;
        private ManualResetEvent _waitHandle;

        /// <summary>What runs; null in a promise, whose maker ends it.</summary>
        private object _body;
        private readonly object _state;
        private readonly bool _isContinuation;
        private readonly bool _isPromise;

        private Task _parent;
        private int _openParts = 1;

        /// <summary>A promise.</summary>
        internal Task(TaskCreationOptions options, object state)
        {
            _state = state;
            _options = options;
            _isPromise = true;
            _status = (int)TaskStatus.WaitingForActivation;
            if ((options & TaskCreationOptions.AttachedToParent) != 0) AttachToCurrent();
        }

        internal Task(object body, object state, CancellationToken token, TaskCreationOptions options, bool isContinuation)
        {
            if (body == null) throw new ArgumentNullException(isContinuation ? "continuationAction" : "action");
            if ((options & ~KnownOptions) != 0) throw new ArgumentOutOfRangeException("creationOptions");
            _body = body;
            _state = state;
            _token = token;
            _options = options;
            _isContinuation = isContinuation;
            _flow = ExecutionContext.Capture();
            _status = (int)(isContinuation ? TaskStatus.WaitingForActivation : TaskStatus.Created);
            if ((options & TaskCreationOptions.AttachedToParent) != 0) AttachToCurrent();
            if (!token.CanBeCanceled) return;
            if (token.IsCancellationRequested) CancelBeforeStart();
            else _registration = token.Register(task => ((Task)task).CancelBeforeStart(), this);
        }

        public Task(Action action)
            : this(action, null, default(CancellationToken), TaskCreationOptions.None, false)
        {
        }

        public Task(Action action, CancellationToken cancellationToken)
            : this(action, null, cancellationToken, TaskCreationOptions.None, false)
        {
        }

        public Task(Action action, TaskCreationOptions creationOptions)
            : this(action, null, default(CancellationToken), creationOptions, false)
        {
        }

        public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions)
            : this(action, null, cancellationToken, creationOptions, false)
        {
        }

        public Task(Action<object> action, object state)
            : this(action, state, default(CancellationToken), TaskCreationOptions.None, false)
        {
        }

        public Task(Action<object> action, object state, CancellationToken cancellationToken)
            : this(action, state, cancellationToken, TaskCreationOptions.None, false)
        {
        }

        public Task(Action<object> action, object state, TaskCreationOptions creationOptions)
            : this(action, state, default(CancellationToken), creationOptions, false)
        {
        }

        public Task(Action<object> action, object state, CancellationToken cancellationToken,
            TaskCreationOptions creationOptions)
            : this(action, state, cancellationToken, creationOptions, false)
        {
        }

        private void AttachToCurrent()
        {
            Task parent = Thread.CurrentThread.Task;
            if (parent == null || (parent._options & TaskCreationOptions.DenyChildAttach) != 0) return;
            _parent = parent;
            Interlocked.Increment(ref parent._openParts);
        }

        // What everybody sees.

        public int Id
        {
            get
            {
                if (_id == 0) Interlocked.CompareExchange(ref _id, Interlocked.Increment(ref s_lastId), 0);
                return _id;
            }
        }

        public static int? CurrentId
        {
            get
            {
                Task current = Thread.CurrentThread.Task;
                return current == null ? (int?)null : current.Id;
            }
        }

        public TaskStatus Status => (TaskStatus)Volatile.Read(ref _status);
        public bool IsCompleted => Status >= TaskStatus.RanToCompletion;
        public bool IsCompletedSuccessfully => Status == TaskStatus.RanToCompletion;
        public bool IsCanceled => Status == TaskStatus.Canceled;
        public bool IsFaulted => Status == TaskStatus.Faulted;
        public object AsyncState => _state;
        public TaskCreationOptions CreationOptions => _options;
        bool IAsyncResult.CompletedSynchronously => false;

        internal CancellationToken CancellationToken => _token;
        internal TaskScheduler Scheduler => _scheduler;
        internal object Body => _body;
        internal bool RunsContinuationsAsynchronously =>
            (_options & TaskCreationOptions.RunContinuationsAsynchronously) != 0;

        public AggregateException Exception => IsFaulted ? new AggregateException(_exceptions) : null;

        WaitHandle IAsyncResult.AsyncWaitHandle
        {
            get
            {
                if (_waitHandle == null)
                {
                    var handle = new ManualResetEvent(false);
                    if (Interlocked.CompareExchange(ref _waitHandle, handle, null) == null)
                    {
                        AddContinuation(new CallContinuation(t => handle.Set()));
                    }
                }
                return _waitHandle;
            }
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (disposing && !IsCompleted)
            {
                throw new InvalidOperationException("A task may only be disposed if it is in a completion state "
                    + "(RanToCompletion, Faulted or Canceled).");
            }
        }

        // Running.

        public void Start()
        {
            Start(TaskScheduler.Current);
        }

        public void Start(TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            if (IsCompleted) throw new InvalidOperationException("Start may not be called on a task that has completed.");
            if (_isPromise) throw new InvalidOperationException("Start may not be called on a promise-style task.");
            if (_isContinuation) throw new InvalidOperationException("Start may not be called on a continuation task.");
            if (!TryQueue(scheduler, TaskStatus.Created))
            {
                throw new InvalidOperationException("Start may not be called on a task that was already started.");
            }
        }

        /// <summary>Hands the task to a scheduler, unless it was canceled before.</summary>
        internal bool TryQueue(TaskScheduler scheduler, TaskStatus from)
        {
            _scheduler = scheduler;
            if (!TryMove(from, TaskStatus.WaitingToRun)) return false;
            try
            {
                scheduler.Queue(this);
            }
            catch (Exception e)
            {
                var failure = new TaskSchedulerException(e);
                TrySetException(failure);
                throw failure;
            }
            return true;
        }

        public void RunSynchronously()
        {
            RunSynchronously(TaskScheduler.Current);
        }

        public void RunSynchronously(TaskScheduler scheduler)
        {
            if (scheduler == null) throw new ArgumentNullException("scheduler");
            if (_isContinuation)
            {
                throw new InvalidOperationException("RunSynchronously may not be called on a continuation task.");
            }
            if (_isPromise)
            {
                throw new InvalidOperationException("RunSynchronously may not be called on a task not bound to a "
                    + "delegate, such as the task returned from an asynchronous method.");
            }
            if (IsCompleted)
            {
                throw new InvalidOperationException("RunSynchronously may not be called on a task that has already "
                    + "completed.");
            }
            _scheduler = scheduler;
            if (!TryMove(TaskStatus.Created, TaskStatus.WaitingToRun))
            {
                throw new InvalidOperationException("RunSynchronously may not be called on a task that was already "
                    + "started.");
            }
            if (!scheduler.TryInline(this, false))
            {
                scheduler.Queue(this);
            }
            AwaitEnd(Timeout.Infinite, default(CancellationToken));
        }

        private bool TryMove(TaskStatus from, TaskStatus to)
        {
            return Interlocked.CompareExchange(ref _status, (int)to, (int)from) == (int)from;
        }

        /// <summary>Runs the body on this thread unless it ran or was canceled before.</summary>
        internal bool Execute()
        {
            if (!TryMove(TaskStatus.WaitingToRun, TaskStatus.Running)) return false;
            Thread thread = Thread.CurrentThread;
            Task outer = thread.Task;
            thread.Task = this;
            try
            {
                ExecutionContext flow = _flow;
                if (flow == null) Invoke();
                else ExecutionContext.RunIn(flow, task => ((Task)task).Invoke(), this);
                EndBody(TaskStatus.RanToCompletion);
            }
            catch (OperationCanceledException e) when (_token.IsCancellationRequested && e.CancellationToken == _token)
            {
                _cancellation = ExceptionDispatchInfo.Capture(e);
                EndBody(TaskStatus.Canceled);
            }
            catch (Exception e)
            {
                AddException(e);
                EndBody(TaskStatus.Faulted);
            }
            finally
            {
                thread.Task = outer;
            }
            return true;
        }

        internal virtual void Invoke()
        {
            if (_body is Action action) action();
            else ((Action<object>)_body)(_state);
        }

        private void EndBody(TaskStatus status)
        {
            _ending = 1;
            _bodyEnd = status;
            if (Interlocked.Decrement(ref _openParts) == 0)
            {
                End();
                return;
            }
            // A child may have been the last in the meantime: it ends the task then, and this comes too late.
            TryMove(TaskStatus.Running, TaskStatus.WaitingForChildrenToComplete);
        }

        private TaskStatus _bodyEnd;

        private void ChildEnded(Task child)
        {
            if (child.IsFaulted) AddException(child.Exception);
            if (Interlocked.Decrement(ref _openParts) == 0) End();
        }

        private void End()
        {
            Finish(_exceptions != null ? TaskStatus.Faulted : _bodyEnd);
        }

        // Ending.

        internal bool TryBeginEnd()
        {
            return Interlocked.CompareExchange(ref _ending, 1, 0) == 0;
        }

        private void AddException(Exception e)
        {
            lock (Continuation.Ended)
            {
                if (_exceptions == null) _exceptions = new List<Exception>();
                _exceptions.Add(e);
            }
        }

        /// <summary>Ends the task; whoever calls this has begun the end.</summary>
        internal void Finish(TaskStatus status)
        {
            Volatile.Write(ref _status, (int)status);
            _body = null;
            _flow = null;
            _registration.Unregister();
            Continuation continuations = Interlocked.Exchange(ref _continuations, Continuation.Ended);
            if (_parent != null) _parent.ChildEnded(this);
            if (continuations == null) return;
            for (Continuation c = Reverse(continuations); c != null; c = c.Next)
            {
                c.Run(this);
            }
        }

        // They were pushed, and run in the order they came in.
        private static Continuation Reverse(Continuation newest)
        {
            Continuation reversed = null;
            while (newest != null)
            {
                Continuation next = newest.Next;
                newest.Next = reversed;
                reversed = newest;
                newest = next;
            }
            return reversed;
        }

        internal bool TrySetCompleted()
        {
            if (!TryBeginEnd()) return AwaitOtherEnd();
            Finish(TaskStatus.RanToCompletion);
            return true;
        }

        internal bool TrySetException(Exception exception)
        {
            if (!TryBeginEnd()) return AwaitOtherEnd();
            AddException(exception);
            Finish(TaskStatus.Faulted);
            return true;
        }

        internal bool TrySetExceptions(IEnumerable<Exception> exceptions)
        {
            if (!TryBeginEnd()) return AwaitOtherEnd();
            foreach (Exception e in exceptions) AddException(e);
            Finish(TaskStatus.Faulted);
            return true;
        }

        /// <param name="cause">what awaiting it throws, or null</param>
        internal bool TrySetCanceled(CancellationToken token, ExceptionDispatchInfo cause)
        {
            if (!TryBeginEnd()) return AwaitOtherEnd();
            _token = token;
            _cancellation = cause;
            Finish(TaskStatus.Canceled);
            return true;
        }

        /// <summary>Ends as another task has ended; what went wrong there goes wrong here.</summary>
        internal void SetFailureOf(Task other)
        {
            if (other.IsCanceled) TrySetCanceled(other._token, other._cancellation);
            else TrySetExceptions(other._exceptions);
        }

        // Whoever loses sees the task ended when it is told so.
        private bool AwaitOtherEnd()
        {
            while (!IsCompleted) Thread.Yield();
            return false;
        }

        /// <summary>Cancels a task that does not run yet.</summary>
        internal void CancelBeforeStart()
        {
            if (!TryMove(TaskStatus.Created, TaskStatus.Running)
                && !TryMove(TaskStatus.WaitingForActivation, TaskStatus.Running)
                && !TryMove(TaskStatus.WaitingToRun, TaskStatus.Running)) return;
            EndBody(TaskStatus.Canceled);
        }

        // Continuations.

        /// <summary>Adds what follows the task, or runs it at once where the task has ended.</summary>
        internal void AddContinuation(Continuation continuation)
        {
            if (!TryAddContinuation(continuation)) continuation.Run(this);
        }

        internal bool TryAddContinuation(Continuation continuation)
        {
            while (true)
            {
                Continuation newest = Volatile.Read(ref _continuations);
                if (newest == Continuation.Ended) return false;
                continuation.Next = newest;
                if (Interlocked.CompareExchange(ref _continuations, continuation, newest) == newest) return true;
            }
        }

        // Waiting.

        public void Wait()
        {
            Wait(Timeout.Infinite, default(CancellationToken));
        }

        public void Wait(CancellationToken cancellationToken)
        {
            Wait(Timeout.Infinite, cancellationToken);
        }

        public bool Wait(int millisecondsTimeout)
        {
            return Wait(millisecondsTimeout, default(CancellationToken));
        }

        public bool Wait(TimeSpan timeout)
        {
            long milliseconds = (long)timeout.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("timeout");
            return Wait((int)milliseconds, default(CancellationToken));
        }

        public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            if (!AwaitEnd(millisecondsTimeout, cancellationToken)) return false;
            ThrowIfFailed();
            return true;
        }

        internal bool AwaitEnd(int milliseconds, CancellationToken token)
        {
            if (IsCompleted) return true;
            token.ThrowIfCancellationRequested();
            if (milliseconds < 0 && !token.CanBeCanceled && Status == TaskStatus.WaitingToRun
                && _scheduler.TryInline(this, true) && IsCompleted) return true;
            return new Waiter(1).Await(new Task[] { this }, milliseconds, token);
        }

        /// <summary>Throws an AggregateException where the task did not run to its end.</summary>
        internal void ThrowIfFailed()
        {
            if (IsFaulted) throw new AggregateException(_exceptions);
            if (IsCanceled) throw new AggregateException(new Exception[] { new TaskCanceledException(this) });
        }

        /// <summary>Throws what an await throws: the first exception as it was.</summary>
        internal void ThrowAsAwaited()
        {
            if (IsFaulted) ExceptionDispatchInfo.Capture(_exceptions[0]).Throw();
            if (!IsCanceled) return;
            if (_cancellation != null) _cancellation.Throw();
            throw new TaskCanceledException(this);
        }

        internal List<Exception> Exceptions => _exceptions;

        public TaskAwaiter GetAwaiter()
        {
            return new TaskAwaiter(this);
        }

        public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
        {
            return new ConfiguredTaskAwaitable(this, continueOnCapturedContext);
        }
    }
}
