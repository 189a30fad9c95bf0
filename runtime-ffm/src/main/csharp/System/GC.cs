using System.Runtime.CompilerServices;

namespace System
{
    public enum GCCollectionMode
    {
        Default = 0,
        Forced = 1,
        Optimized = 2
    }

    public static class GC
    {
        public static int MaxGeneration => 2;

        public static void Collect()
        {
            RequestCollection(true);
        }

        public static void Collect(int generation)
        {
            if (generation < 0) throw new ArgumentOutOfRangeException("generation", "Value must be positive.");
            RequestCollection(generation > 0);
        }

        public static void Collect(int generation, GCCollectionMode mode)
        {
            Collect(generation);
        }

        public static void Collect(int generation, GCCollectionMode mode, bool blocking)
        {
            Collect(generation);
        }

        public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting)
        {
            Collect(generation);
        }

        public static int CollectionCount(int generation)
        {
            if (generation < 0) throw new ArgumentOutOfRangeException("generation", "Value must be positive.");
            return generation > MaxGeneration ? 0 : CountCollections(generation > 0);
        }

        // An object that has survived a collection is old at once.
        public static int GetGeneration(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            return IsOld(obj) ? MaxGeneration : 0;
        }

        public static int GetGeneration(WeakReference wo)
        {
            return GetGeneration(wo.Target);
        }

        public static long GetTotalMemory(bool forceFullCollection)
        {
            if (forceFullCollection) RequestCollection(true);
            return CountUsedBytes();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void KeepAlive(object obj)
        {
        }

        public static void SuppressFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            Suppress(obj);
        }

        public static void ReRegisterForFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            Register(obj);
        }

        public static void WaitForPendingFinalizers()
        {
            AwaitFinalizers();
        }

        public static void AddMemoryPressure(long bytesAllocated)
        {
            if (bytesAllocated <= 0) throw new ArgumentOutOfRangeException("bytesAllocated", "Positive number required.");
            AddPressure(bytesAllocated);
        }

        public static void RemoveMemoryPressure(long bytesAllocated)
        {
            if (bytesAllocated <= 0) throw new ArgumentOutOfRangeException("bytesAllocated", "Positive number required.");
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void RequestCollection(bool full);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int CountCollections(bool full);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long CountUsedBytes();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern bool IsOld(object obj);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Suppress(object obj);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void Register(object obj);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void AwaitFinalizers();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void AddPressure(long bytes);
    }
}
