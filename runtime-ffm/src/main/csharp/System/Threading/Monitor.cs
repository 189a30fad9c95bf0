using System.Runtime.CompilerServices;

namespace System.Threading
{
    public static class Monitor
    {
        private static void CheckObject(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
        }

        public static void Enter(object obj)
        {
            CheckObject(obj);
            Lock(obj);
        }

        public static void Enter(object obj, ref bool lockTaken)
        {
            if (lockTaken) throw new ArgumentException("Argument must be initialized to false", "lockTaken");
            CheckObject(obj);
            Lock(obj);
            lockTaken = true;
        }

        public static void Exit(object obj)
        {
            CheckObject(obj);
            Unlock(obj);
        }

        public static bool TryEnter(object obj)
        {
            CheckObject(obj);
            return TryLock(obj, 0);
        }

        public static void TryEnter(object obj, ref bool lockTaken)
        {
            if (lockTaken) throw new ArgumentException("Argument must be initialized to false", "lockTaken");
            CheckObject(obj);
            lockTaken = TryLock(obj, 0);
        }

        public static bool TryEnter(object obj, int millisecondsTimeout)
        {
            CheckObject(obj);
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            if (millisecondsTimeout >= 0) return TryLock(obj, millisecondsTimeout);
            Lock(obj);
            return true;
        }

        public static bool IsEntered(object obj)
        {
            CheckObject(obj);
            return IsLocked(obj);
        }

        public static bool Wait(object obj)
        {
            return Wait(obj, -1);
        }

        public static bool Wait(object obj, int millisecondsTimeout)
        {
            CheckObject(obj);
            return Await(obj, millisecondsTimeout);
        }

        public static void Pulse(object obj)
        {
            CheckObject(obj);
            Signal(obj, false);
        }

        public static void PulseAll(object obj)
        {
            CheckObject(obj);
            Signal(obj, true);
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Lock(object obj);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool TryLock(object obj, int milliseconds);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Unlock(object obj);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool IsLocked(object obj);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool Await(object obj, int milliseconds);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Signal(object obj, bool all);
    }

    public class SynchronizationLockException : SystemException
    {
        public SynchronizationLockException()
            : this("Object synchronization method was called from an unsynchronized block of code.")
        {
        }

        public SynchronizationLockException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131518);
        }

        public SynchronizationLockException(string message, Exception innerException)
            : base(message, innerException)
        {
            HResult = unchecked((int)0x80131518);
        }
    }
}
