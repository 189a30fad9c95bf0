using System.Collections.Generic;

namespace System.Threading
{
    public delegate void WaitCallback(object state);

    public interface IThreadPoolWorkItem
    {
        void Execute();
    }

    /// <summary>
    /// Threads of the background that take work from one queue. There are as many as processors; where all of them are
    /// busy for a while and nothing leaves the queue, one more is started, so that work may wait for work.
    /// </summary>
    public static class ThreadPool
    {
        private const int StarvationMilliseconds = 20;
        private const int IdleMilliseconds = 20000;
        private const int MostThreads = 1000;

        private static readonly object s_gate = new object();
        private static readonly Queue<WorkItem> s_queue = new Queue<WorkItem>();
        private static int s_threads;
        private static int s_idle;
        private static long s_taken;
        private static bool s_watching;

        private readonly struct WorkItem
        {
            internal readonly Action<object> Action;
            internal readonly object State;
            internal readonly ExecutionContext Flow;

            internal WorkItem(Action<object> action, object state, ExecutionContext flow)
            {
                Action = action;
                State = state;
                Flow = flow;
            }
        }

        public static int ThreadCount => s_threads;

        public static long PendingWorkItemCount
        {
            get
            {
                lock (s_gate) return s_queue.Count;
            }
        }

        public static long CompletedWorkItemCount => s_taken;

        public static bool QueueUserWorkItem(WaitCallback callBack)
        {
            return QueueUserWorkItem(callBack, null);
        }

        public static bool QueueUserWorkItem(WaitCallback callBack, object state)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            Add(new WorkItem(s => callBack(s), state, ExecutionContext.Capture()));
            return true;
        }

        public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            Add(new WorkItem(ignored => callBack(state), null, ExecutionContext.Capture()));
            return true;
        }

        public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object state)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            Enqueue(s => callBack(s), state);
            return true;
        }

        public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            Enqueue(s => ((IThreadPoolWorkItem)s).Execute(), callBack);
            return true;
        }

        public static void GetMinThreads(out int workerThreads, out int completionPortThreads)
        {
            workerThreads = Environment.ProcessorCount;
            completionPortThreads = Environment.ProcessorCount;
        }

        public static void GetMaxThreads(out int workerThreads, out int completionPortThreads)
        {
            workerThreads = short.MaxValue;
            completionPortThreads = MostThreads;
        }

        public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads)
        {
            lock (s_gate) workerThreads = short.MaxValue - (s_threads - s_idle);
            completionPortThreads = MostThreads;
        }

        internal static void Enqueue(Action<object> action, object state)
        {
            Add(new WorkItem(action, state, null));
        }

        private static void Add(WorkItem item)
        {
            lock (s_gate)
            {
                s_queue.Enqueue(item);
                if (s_idle > 0)
                {
                    Monitor.Pulse(s_gate);
                }
                else if (s_threads < Environment.ProcessorCount)
                {
                    StartWorker();
                }
                if (!s_watching && s_threads >= Environment.ProcessorCount && s_queue.Count > s_idle)
                {
                    s_watching = true;
                    Start(Watch);
                }
            }
        }

        private static void StartWorker()
        {
            s_threads++;
            Start(Work);
        }

        private static void Start(ThreadStart body)
        {
            var thread = new Thread(body);
            thread.IsBackground = true;
            thread.IsPooled = true;
            thread.Flow = null;
            thread.Start();
        }

        private static void Work()
        {
            Thread thread = Thread.CurrentThread;
            while (true)
            {
                WorkItem item;
                lock (s_gate)
                {
                    s_idle++;
                    while (s_queue.Count == 0)
                    {
                        if (Monitor.Wait(s_gate, IdleMilliseconds) || s_queue.Count > 0) continue;
                        s_idle--;
                        s_threads--;
                        return;
                    }
                    s_idle--;
                    item = s_queue.Dequeue();
                    s_taken++;
                }
                thread.Flow = item.Flow;
                item.Action(item.State);
                thread.Flow = null;
                thread.Synchronization = null;
            }
        }

        // Starts a thread whenever the queue has stood still for a while.
        private static void Watch()
        {
            while (true)
            {
                long before;
                lock (s_gate) before = s_taken;
                Thread.Sleep(StarvationMilliseconds);
                lock (s_gate)
                {
                    if (s_queue.Count == 0)
                    {
                        s_watching = false;
                        return;
                    }
                    if (s_taken == before && s_idle == 0 && s_threads < MostThreads) StartWorker();
                }
            }
        }
    }
}
