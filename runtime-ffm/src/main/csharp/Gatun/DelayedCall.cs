using System;
using System.Collections.Generic;
using System.Threading;

namespace Gatun
{
    /// <summary>Something to be called on the thread pool after a time. One thread of the background waits for all of
    /// them.</summary>
    internal sealed class DelayedCall
    {
        private static readonly object s_gate = new object();
        private static readonly SortedSet<DelayedCall> s_waiting = new SortedSet<DelayedCall>(new ByTime());
        private static long s_count;
        private static Thread s_thread;

        private readonly long _due;
        private readonly long _number;
        private readonly Action<object> _action;
        private readonly object _state;

        private DelayedCall(long due, Action<object> action, object state)
        {
            _due = due;
            _number = Interlocked.Increment(ref s_count);
            _action = action;
            _state = state;
        }

        internal static DelayedCall Start(int milliseconds, Action<object> action, object state)
        {
            var call = new DelayedCall(Environment.TickCount64 + milliseconds, action, state);
            lock (s_gate)
            {
                s_waiting.Add(call);
                if (s_thread == null)
                {
                    s_thread = new Thread(Wait);
                    s_thread.IsBackground = true;
                    s_thread.Start();
                }
                else if (s_waiting.Min == call)
                {
                    Monitor.Pulse(s_gate);
                }
            }
            return call;
        }

        /// <summary>Takes the call back unless its time has come.</summary>
        internal bool Stop()
        {
            lock (s_gate) return s_waiting.Remove(this);
        }

        private static void Wait()
        {
            while (true)
            {
                DelayedCall next;
                lock (s_gate)
                {
                    next = s_waiting.Min;
                    long left = next == null ? Timeout.Infinite : next._due - Environment.TickCount64;
                    if (next == null || left > 0)
                    {
                        Monitor.Wait(s_gate, (int)left);
                        continue;
                    }
                    s_waiting.Remove(next);
                }
                ThreadPool.Enqueue(next._action, next._state);
            }
        }

        private sealed class ByTime : IComparer<DelayedCall>
        {
            public int Compare(DelayedCall x, DelayedCall y)
            {
                int byTime = x._due.CompareTo(y._due);
                return byTime != 0 ? byTime : x._number.CompareTo(y._number);
            }
        }
    }
}
