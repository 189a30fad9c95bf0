using System.Collections.Generic;

namespace System.Threading
{
    public delegate void ContextCallback(object state);

    /// <summary>The values of AsyncLocals, which go on with the work that a thread starts. Immutable; null stands for
    /// the one without values.</summary>
    public sealed class ExecutionContext : IDisposable
    {
        private static readonly ExecutionContext s_empty = new ExecutionContext(null);

        private readonly Dictionary<object, object> _values;

        private ExecutionContext(Dictionary<object, object> values)
        {
            _values = values;
        }

        public static ExecutionContext Capture()
        {
            return Thread.CurrentThread.Flow ?? s_empty;
        }

        public static void Run(ExecutionContext executionContext, ContextCallback callback, object state)
        {
            if (executionContext == null)
            {
                throw new InvalidOperationException("Cannot call Set on a null context");
            }
            RunIn(executionContext, s => callback(s), state);
        }

        /// <summary>Calls something in a context, and goes back to the thread's own after it.</summary>
        internal static void RunIn(ExecutionContext context, Action<object> action, object state)
        {
            Thread thread = Thread.CurrentThread;
            ExecutionContext before = thread.Flow;
            if (before == context)
            {
                action(state);
                thread.Flow = before;
                return;
            }
            thread.Flow = context;
            try
            {
                action(state);
            }
            finally
            {
                thread.Flow = before;
            }
        }

        internal static object Get(object key)
        {
            ExecutionContext context = Thread.CurrentThread.Flow;
            if (context == null || context._values == null) return null;
            object value;
            context._values.TryGetValue(key, out value);
            return value;
        }

        internal static void Set(object key, object value)
        {
            Thread thread = Thread.CurrentThread;
            ExecutionContext before = thread.Flow;
            var values = before == null || before._values == null ? new Dictionary<object, object>()
                : new Dictionary<object, object>(before._values);
            values[key] = value;
            thread.Flow = new ExecutionContext(values);
        }

        public void Dispose()
        {
        }
    }

    /// <summary>A value of the work at hand: it goes on to threads, tasks and continuations that are started from
    /// here, and what they set stays with them.</summary>
    public sealed class AsyncLocal<T>
    {
        public T Value
        {
            get
            {
                object value = ExecutionContext.Get(this);
                return value == null ? default(T) : (T)value;
            }
            set => ExecutionContext.Set(this, value);
        }
    }

    public delegate void SendOrPostCallback(object state);

    public class SynchronizationContext
    {
        public static SynchronizationContext Current => Thread.CurrentThread.Synchronization;

        public static void SetSynchronizationContext(SynchronizationContext syncContext)
        {
            Thread.CurrentThread.Synchronization = syncContext;
        }

        /// <summary>The current one where continuations must go back to it.</summary>
        internal static SynchronizationContext Captured
        {
            get
            {
                SynchronizationContext current = Current;
                return current == null || current.GetType() == typeof(SynchronizationContext) ? null : current;
            }
        }

        public virtual void Send(SendOrPostCallback d, object state)
        {
            d(state);
        }

        public virtual void Post(SendOrPostCallback d, object state)
        {
            ThreadPool.Enqueue(s => d(s), state);
        }

        public virtual void OperationStarted()
        {
        }

        public virtual void OperationCompleted()
        {
        }

        public virtual SynchronizationContext CreateCopy()
        {
            return new SynchronizationContext();
        }
    }
}
