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
            RequestCollection();
        }

        public static void Collect(int generation)
        {
            RequestCollection();
        }

        public static void Collect(int generation, GCCollectionMode mode)
        {
            RequestCollection();
        }

        public static void Collect(int generation, GCCollectionMode mode, bool blocking)
        {
            RequestCollection();
        }

        public static int CollectionCount(int generation)
        {
            return generation < 0 ? throw new ArgumentOutOfRangeException("generation", "Value must be positive.")
                : CountCollections();
        }

        public static int GetGeneration(object obj)
        {
            return 0;
        }

        public static long GetTotalMemory(bool forceFullCollection)
        {
            if (forceFullCollection) RequestCollection();
            return CountUsedBytes();
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void KeepAlive(object obj)
        {
        }

        public static void SuppressFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
        }

        public static void ReRegisterForFinalize(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
        }

        public static void WaitForPendingFinalizers()
        {
        }

        public static void AddMemoryPressure(long bytesAllocated)
        {
        }

        public static void RemoveMemoryPressure(long bytesAllocated)
        {
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern void RequestCollection();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int CountCollections();

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long CountUsedBytes();
    }
}
