using System.Collections.Generic;

namespace System.Threading.Tasks
{
    public class ParallelOptions
    {
        private int _most = -1;

        public TaskScheduler TaskScheduler { get; set; } = TaskScheduler.Default;

        public CancellationToken CancellationToken { get; set; }

        public int MaxDegreeOfParallelism
        {
            get => _most;
            set
            {
                if (value == 0 || value < -1) throw new ArgumentOutOfRangeException("MaxDegreeOfParallelism");
                _most = value;
            }
        }
    }

    public struct ParallelLoopResult
    {
        internal bool Completed;
        internal long? Lowest;

        public bool IsCompleted => Completed;

        public long? LowestBreakIteration => Lowest;
    }

    public class ParallelLoopState
    {
        private readonly ParallelLoop _loop;
        internal long Iteration;

        internal ParallelLoopState(ParallelLoop loop)
        {
            _loop = loop;
        }

        public bool ShouldExitCurrentIteration => _loop.ShouldExit(Iteration);

        public bool IsStopped => _loop.Stopped;

        public bool IsExceptional => _loop.HasFailed;

        public long? LowestBreakIteration => _loop.Lowest;

        public void Stop()
        {
            _loop.Stop();
        }

        public void Break()
        {
            _loop.Break(Iteration);
        }
    }

    /// <summary>One loop: numbers are given out in pieces, until somebody stops it.</summary>
    internal sealed class ParallelLoop
    {
        private readonly object _gate = new object();
        private readonly ParallelOptions _options;
        private readonly List<Exception> _failures = new List<Exception>();
        private long _next;
        private readonly long _end;
        private readonly long _piece;
        private long _lowest = long.MaxValue;
        private volatile bool _stopped;

        internal ParallelLoop(long start, long end, ParallelOptions options)
        {
            _options = options;
            _next = start;
            _end = end;
            _piece = Math.Max(1, Math.Min(1000, (end - start) / (Environment.ProcessorCount * 8)));
        }

        internal bool Stopped => _stopped;
        internal bool HasFailed => _failures.Count > 0;
        internal long? Lowest => _lowest == long.MaxValue ? (long?)null : _lowest;

        internal bool ShouldExit(long iteration)
        {
            return _stopped || HasFailed || iteration > Volatile.Read(ref _lowest)
                || _options.CancellationToken.IsCancellationRequested;
        }

        internal void Stop()
        {
            if (Lowest != null) throw Mixed("Stop was called after Break was called.");
            _stopped = true;
        }

        internal void Break(long iteration)
        {
            if (_stopped) throw Mixed("Break was called after Stop was called.");
            lock (_gate) _lowest = Math.Min(_lowest, iteration);
        }

        private static InvalidOperationException Mixed(string message)
        {
            return new InvalidOperationException(message);
        }

        private bool Take(out long from, out long to)
        {
            lock (_gate)
            {
                from = _next;
                to = Math.Min(_end, from + _piece);
                _next = to;
                return from < to && !ShouldExit(from);
            }
        }

        internal ParallelLoopResult Run<TLocal>(Func<TLocal> begin, Func<long, ParallelLoopState, TLocal, TLocal> body,
            Action<TLocal> end)
        {
            _options.CancellationToken.ThrowIfCancellationRequested();
            int workers = _options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : _options.MaxDegreeOfParallelism;
            workers = (int)Math.Min(workers, Math.Max(1, _end - _next));
            var tasks = new Task[workers - 1];
            Action work = () => Work(begin, body, end);
            for (int i = 0; i < tasks.Length; i++)
            {
                tasks[i] = Task.Factory.StartNew(work, default(CancellationToken), TaskCreationOptions.None,
                    _options.TaskScheduler ?? TaskScheduler.Current);
            }
            work();
            Task.WaitAll(tasks);
            if (HasFailed) throw new AggregateException(_failures);
            _options.CancellationToken.ThrowIfCancellationRequested();
            return new ParallelLoopResult { Completed = !_stopped && Lowest == null, Lowest = Lowest };
        }

        private void Work<TLocal>(Func<TLocal> begin, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> end)
        {
            try
            {
                var state = new ParallelLoopState(this);
                long from, to;
                if (!Take(out from, out to)) return;
                TLocal local = begin == null ? default(TLocal) : begin();
                try
                {
                    do
                    {
                        for (long i = from; i < to && !ShouldExit(i); i++)
                        {
                            state.Iteration = i;
                            local = body(i, state, local);
                        }
                    }
                    while (Take(out from, out to));
                }
                finally
                {
                    if (end != null) end(local);
                }
            }
            catch (Exception e)
            {
                lock (_gate) _failures.Add(e);
            }
        }
    }

    public static class Parallel
    {
        private static readonly ParallelOptions s_default = new ParallelOptions();

        public static void Invoke(params Action[] actions)
        {
            Invoke(s_default, actions);
        }

        public static void Invoke(ParallelOptions parallelOptions, params Action[] actions)
        {
            if (parallelOptions == null) throw new ArgumentNullException("parallelOptions");
            if (actions == null) throw new ArgumentNullException("actions");
            foreach (Action action in actions)
            {
                if (action == null) throw new ArgumentException("One of the actions was null.");
            }
            parallelOptions.CancellationToken.ThrowIfCancellationRequested();
            var failures = new List<Exception>();
            new ParallelLoop(0, actions.Length, parallelOptions).Run<object>(null, (i, state, local) =>
            {
                try
                {
                    actions[i]();
                }
                catch (Exception e)
                {
                    lock (failures) failures.Add(e);
                }
                return null;
            }, null);
            if (failures.Count > 0) throw new AggregateException(failures);
        }

        private static ParallelLoopResult Loop<TLocal>(long from, long to, ParallelOptions options, object body,
            Func<TLocal> begin, Func<long, ParallelLoopState, TLocal, TLocal> each, Action<TLocal> end)
        {
            if (body == null) throw new ArgumentNullException("body");
            if (options == null) throw new ArgumentNullException("parallelOptions");
            return new ParallelLoop(from, to, options).Run(begin, each, end);
        }

        public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body)
        {
            return For(fromInclusive, toExclusive, s_default, body);
        }

        public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body)
        {
            return For(fromInclusive, toExclusive, s_default, body);
        }

        public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions,
            Action<int> body)
        {
            return Loop<object>(fromInclusive, toExclusive, parallelOptions, body, null, (i, state, local) =>
            {
                body((int)i);
                return null;
            }, null);
        }

        public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions,
            Action<long> body)
        {
            return Loop<object>(fromInclusive, toExclusive, parallelOptions, body, null, (i, state, local) =>
            {
                body(i);
                return null;
            }, null);
        }

        public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body)
        {
            return For(fromInclusive, toExclusive, s_default, body);
        }

        public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions,
            Action<int, ParallelLoopState> body)
        {
            return Loop<object>(fromInclusive, toExclusive, parallelOptions, body, null, (i, state, local) =>
            {
                body((int)i, state);
                return null;
            }, null);
        }

        public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, Func<TLocal> localInit,
            Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
        {
            return For(fromInclusive, toExclusive, s_default, localInit, body, localFinally);
        }

        public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, ParallelOptions parallelOptions,
            Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
        {
            if (localInit == null) throw new ArgumentNullException("localInit");
            if (localFinally == null) throw new ArgumentNullException("localFinally");
            return Loop(fromInclusive, toExclusive, parallelOptions, body, localInit,
                (i, state, local) => body((int)i, state, local), localFinally);
        }

        // The elements are taken out first: an enumerator is for one thread.
        private static IList<TSource> Elements<TSource>(IEnumerable<TSource> source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return source as IList<TSource> ?? new List<TSource>(source);
        }

        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body)
        {
            return ForEach(source, s_default, body);
        }

        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions,
            Action<TSource> body)
        {
            IList<TSource> elements = Elements(source);
            return Loop<object>(0, elements.Count, parallelOptions, body, null, (i, state, local) =>
            {
                body(elements[(int)i]);
                return null;
            }, null);
        }

        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source,
            Action<TSource, ParallelLoopState> body)
        {
            return ForEach(source, s_default, body);
        }

        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions,
            Action<TSource, ParallelLoopState> body)
        {
            IList<TSource> elements = Elements(source);
            return Loop<object>(0, elements.Count, parallelOptions, body, null, (i, state, local) =>
            {
                body(elements[(int)i], state);
                return null;
            }, null);
        }

        public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source,
            Action<TSource, ParallelLoopState, long> body)
        {
            IList<TSource> elements = Elements(source);
            return Loop<object>(0, elements.Count, s_default, body, null, (i, state, local) =>
            {
                body(elements[(int)i], state, i);
                return null;
            }, null);
        }

        public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit,
            Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
        {
            if (localInit == null) throw new ArgumentNullException("localInit");
            if (localFinally == null) throw new ArgumentNullException("localFinally");
            IList<TSource> elements = Elements(source);
            return Loop(0, elements.Count, s_default, body, localInit,
                (i, state, local) => body(elements[(int)i], state, local), localFinally);
        }
    }
}
