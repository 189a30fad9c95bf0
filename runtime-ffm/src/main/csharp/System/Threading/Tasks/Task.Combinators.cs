using System.Collections.Generic;
using Gatun;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks
{
    // Tasks made of nothing, of time and of other tasks.
    public partial class Task
    {
        private static readonly Task s_completed = MakeCompleted();

        private static Task MakeCompleted()
        {
            var task = new Task(TaskCreationOptions.None, null);
            task.TrySetCompleted();
            return task;
        }

        public static TaskFactory Factory { get; } = new TaskFactory();

        public static Task CompletedTask => s_completed;

        public static Task<TResult> FromResult<TResult>(TResult result)
        {
            var task = new Task<TResult>(TaskCreationOptions.None, null);
            task.TrySetResult(result);
            return task;
        }

        public static Task FromException(Exception exception)
        {
            return FromException<VoidResult>(exception);
        }

        public static Task<TResult> FromException<TResult>(Exception exception)
        {
            if (exception == null) throw new ArgumentNullException("exception");
            var task = new Task<TResult>(TaskCreationOptions.None, null);
            task.TrySetException(exception);
            return task;
        }

        public static Task FromCanceled(CancellationToken cancellationToken)
        {
            return FromCanceled<VoidResult>(cancellationToken);
        }

        public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
        {
            if (!cancellationToken.IsCancellationRequested) throw new ArgumentOutOfRangeException("cancellationToken");
            var task = new Task<TResult>(TaskCreationOptions.None, null);
            task.TrySetCanceled(cancellationToken, null);
            return task;
        }

        public static YieldAwaitable Yield()
        {
            return default(YieldAwaitable);
        }

        // Run: on the thread pool; what it returns is waited for.

        public static Task Run(Action action)
        {
            return Run(action, default(CancellationToken));
        }

        public static Task Run(Action action, CancellationToken cancellationToken)
        {
            var task = new Task(action, null, cancellationToken, TaskCreationOptions.DenyChildAttach, false);
            task.TryQueue(TaskScheduler.Default, TaskStatus.Created);
            return task;
        }

        public static Task<TResult> Run<TResult>(Func<TResult> function)
        {
            return Run(function, default(CancellationToken));
        }

        public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
        {
            var task = new Task<TResult>(function, null, cancellationToken, TaskCreationOptions.DenyChildAttach, false);
            task.TryQueue(TaskScheduler.Default, TaskStatus.Created);
            return task;
        }

        public static Task Run(Func<Task> function)
        {
            return Run(function, default(CancellationToken));
        }

        public static Task Run(Func<Task> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            return TaskExtensions.Unwrap(Run<Task>(function, cancellationToken), true);
        }

        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function)
        {
            return Run(function, default(CancellationToken));
        }

        public static Task<TResult> Run<TResult>(Func<Task<TResult>> function, CancellationToken cancellationToken)
        {
            if (function == null) throw new ArgumentNullException("function");
            return TaskExtensions.Unwrap(Run<Task<TResult>>(function, cancellationToken), true);
        }

        // Time.

        public static Task Delay(int millisecondsDelay)
        {
            return Delay(millisecondsDelay, default(CancellationToken));
        }

        public static Task Delay(TimeSpan delay)
        {
            return Delay(delay, default(CancellationToken));
        }

        public static Task Delay(TimeSpan delay, CancellationToken cancellationToken)
        {
            long milliseconds = (long)delay.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue)
            {
                throw new ArgumentOutOfRangeException("delay", "The value needs to translate in milliseconds to -1 "
                    + "(signifying an infinite timeout), 0 or a positive integer less than or equal to Int32.MaxValue.");
            }
            return Delay((int)milliseconds, cancellationToken);
        }

        public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
        {
            if (millisecondsDelay < -1)
            {
                throw new ArgumentOutOfRangeException("millisecondsDelay", "The value needs to be either -1 (signifying "
                    + "an infinite timeout), 0 or a positive integer.");
            }
            if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken);
            if (millisecondsDelay == 0) return CompletedTask;
            var task = new Task(TaskCreationOptions.None, null);
            var call = millisecondsDelay < 0 ? null
                : DelayedCall.Start(millisecondsDelay, t => ((Task)t).TrySetCompleted(), task);
            if (cancellationToken.CanBeCanceled)
            {
                var registration = cancellationToken.Register(() =>
                {
                    if (call != null) call.Stop();
                    task.TrySetCanceled(cancellationToken, null);
                });
                task.AddContinuation(new CallContinuation(t => registration.Unregister()));
            }
            return task;
        }

        // Waiting for several.

        public static void WaitAll(params Task[] tasks)
        {
            WaitAll(tasks, Timeout.Infinite, default(CancellationToken));
        }

        public static bool WaitAll(Task[] tasks, TimeSpan timeout)
        {
            return WaitAll(tasks, checked((int)timeout.TotalMilliseconds), default(CancellationToken));
        }

        public static bool WaitAll(Task[] tasks, int millisecondsTimeout)
        {
            return WaitAll(tasks, millisecondsTimeout, default(CancellationToken));
        }

        public static void WaitAll(Task[] tasks, CancellationToken cancellationToken)
        {
            WaitAll(tasks, Timeout.Infinite, cancellationToken);
        }

        public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            Check(tasks);
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            cancellationToken.ThrowIfCancellationRequested();
            if (millisecondsTimeout < 0 && !cancellationToken.CanBeCanceled)
            {
                foreach (Task task in tasks) task.AwaitEnd(Timeout.Infinite, cancellationToken);
            }
            else if (!new Waiter(tasks.Length).Await(tasks, millisecondsTimeout, cancellationToken))
            {
                return false;
            }
            List<Exception> failures = null;
            foreach (Task task in tasks)
            {
                if (task.IsCompletedSuccessfully) continue;
                if (failures == null) failures = new List<Exception>();
                if (task.IsFaulted) failures.AddRange(task._exceptions);
                else failures.Add(new TaskCanceledException(task));
            }
            if (failures != null) throw new AggregateException(failures);
            return true;
        }

        public static int WaitAny(params Task[] tasks)
        {
            return WaitAny(tasks, Timeout.Infinite, default(CancellationToken));
        }

        public static int WaitAny(Task[] tasks, TimeSpan timeout)
        {
            return WaitAny(tasks, checked((int)timeout.TotalMilliseconds), default(CancellationToken));
        }

        public static int WaitAny(Task[] tasks, int millisecondsTimeout)
        {
            return WaitAny(tasks, millisecondsTimeout, default(CancellationToken));
        }

        public static int WaitAny(Task[] tasks, CancellationToken cancellationToken)
        {
            return WaitAny(tasks, Timeout.Infinite, cancellationToken);
        }

        public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
        {
            Check(tasks);
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            cancellationToken.ThrowIfCancellationRequested();
            if (FirstEnded(tasks) < 0 && tasks.Length > 0)
            {
                new Waiter(1).Await(tasks, millisecondsTimeout, cancellationToken);
            }
            return FirstEnded(tasks);
        }

        private static int FirstEnded(Task[] tasks)
        {
            for (int i = 0; i < tasks.Length; i++)
            {
                if (tasks[i].IsCompleted) return i;
            }
            return -1;
        }

        private static void Check(Task[] tasks)
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            foreach (Task task in tasks)
            {
                if (task == null)
                {
                    throw new ArgumentException("The tasks array included at least one null element.", "tasks");
                }
            }
        }

        // A task of several.

        private static TTask[] Copy<TTask>(IEnumerable<TTask> tasks) where TTask : Task
        {
            if (tasks == null) throw new ArgumentNullException("tasks");
            TTask[] copy = new List<TTask>(tasks).ToArray();
            foreach (TTask task in copy)
            {
                if (task == null)
                {
                    throw new ArgumentException("The tasks argument included a null value.", "tasks");
                }
            }
            return copy;
        }

        public static Task WhenAll(IEnumerable<Task> tasks)
        {
            return AfterAll<Task, VoidResult>(Copy(tasks), all => default(VoidResult));
        }

        public static Task WhenAll(params Task[] tasks)
        {
            return WhenAll((IEnumerable<Task>)tasks);
        }

        public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            return AfterAll<Task<TResult>, TResult[]>(Copy(tasks), all =>
            {
                var results = new TResult[all.Length];
                for (int i = 0; i < all.Length; i++) results[i] = all[i].ResultOfEnded;
                return results;
            });
        }

        public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
        {
            return WhenAll((IEnumerable<Task<TResult>>)tasks);
        }

        private static Task<TResult> AfterAll<TTask, TResult>(TTask[] tasks, Func<TTask[], TResult> result)
            where TTask : Task
        {
            var promise = new Task<TResult>(TaskCreationOptions.None, null);
            if (tasks.Length == 0)
            {
                promise.TrySetResult(result(tasks));
                return promise;
            }
            int left = tasks.Length;
            var each = new Action<Task>(ended =>
            {
                if (Interlocked.Decrement(ref left) == 0) EndAfterAll(promise, tasks, result);
            });
            foreach (TTask task in tasks) task.AddContinuation(new CallContinuation(each));
            return promise;
        }

        private static void EndAfterAll<TTask, TResult>(Task<TResult> promise, TTask[] tasks, Func<TTask[], TResult> result)
            where TTask : Task
        {
            List<Exception> failures = null;
            Task canceled = null;
            foreach (TTask task in tasks)
            {
                if (task.IsFaulted)
                {
                    if (failures == null) failures = new List<Exception>();
                    failures.AddRange(task.Exceptions);
                }
                else if (task.IsCanceled && canceled == null)
                {
                    canceled = task;
                }
            }
            if (failures != null) promise.TrySetExceptions(failures);
            else if (canceled != null) promise.SetFailureOf(canceled);
            else promise.TrySetResult(result(tasks));
        }

        public static Task<Task> WhenAny(params Task[] tasks)
        {
            return WhenAny((IEnumerable<Task>)tasks);
        }

        public static Task<Task> WhenAny(IEnumerable<Task> tasks)
        {
            return AfterAny(Copy(tasks));
        }

        public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
        {
            return WhenAny((IEnumerable<Task<TResult>>)tasks);
        }

        public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks)
        {
            return AfterAny(Copy(tasks));
        }

        private static Task<TTask> AfterAny<TTask>(TTask[] tasks) where TTask : Task
        {
            if (tasks.Length == 0)
            {
                throw new ArgumentException("The tasks argument contains no tasks.", "tasks");
            }
            var promise = new Task<TTask>(TaskCreationOptions.None, null);
            foreach (TTask task in tasks)
            {
                if (promise.IsCompleted) break;
                task.AddContinuation(new CallContinuation(ended => promise.TrySetResult((TTask)ended)));
            }
            return promise;
        }
    }

    /// <summary>The result of a task that has none.</summary>
    internal struct VoidResult
    {
    }

    public static class TaskExtensions
    {
        /// <summary>A task for the task that a task gives.</summary>
        public static Task Unwrap(this Task<Task> task)
        {
            return Unwrap(task, false);
        }

        public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
        {
            return Unwrap(task, false);
        }

        /// <param name="cancels">whether an OperationCanceledException of the outer task cancels</param>
        internal static Task Unwrap(Task<Task> task, bool cancels)
        {
            if (task == null) throw new ArgumentNullException("task");
            var promise = new Task<VoidResult>(TaskCreationOptions.None, null);
            task.AddContinuation(new CallContinuation(outer => Follow(promise, outer, cancels,
                outer.IsCompletedSuccessfully ? task.ResultOfEnded : null, inner => default(VoidResult))));
            return promise;
        }

        internal static Task<TResult> Unwrap<TResult>(Task<Task<TResult>> task, bool cancels)
        {
            if (task == null) throw new ArgumentNullException("task");
            var promise = new Task<TResult>(TaskCreationOptions.None, null);
            task.AddContinuation(new CallContinuation(outer => Follow(promise, outer, cancels,
                outer.IsCompletedSuccessfully ? task.ResultOfEnded : null, inner => ((Task<TResult>)inner).ResultOfEnded)));
            return promise;
        }

        private static void Follow<TResult>(Task<TResult> promise, Task outer, bool cancels, Task inner,
            Func<Task, TResult> result)
        {
            if (cancels && outer.IsFaulted && outer.Exceptions[0] is OperationCanceledException)
            {
                AsyncMethods.TryFail(promise, outer.Exceptions[0]);
            }
            else if (!outer.IsCompletedSuccessfully)
            {
                promise.SetFailureOf(outer);
            }
            else if (inner == null)
            {
                promise.TrySetCanceled(default(CancellationToken), null);
            }
            else
            {
                inner.AddContinuation(new CallContinuation(ended =>
                {
                    if (ended.IsCompletedSuccessfully) promise.TrySetResult(result(ended));
                    else promise.SetFailureOf(ended);
                }));
            }
        }
    }
}
