using Gatun;

namespace System.Runtime.CompilerServices
{
    public static unsafe class RuntimeHelpers
    {
        /// <summary>Where the characters of a string begin, from the start of the object.</summary>
        public static int OffsetToStringData => 12;

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern void InitializeArray(Array array, RuntimeFieldHandle fldHandle);

        // Objects do not move, so an address serves as the hash of an identity.
        public static int GetHashCode(object o)
        {
            if (o == null) return 0;
            fixed (byte* p = &Intrinsics.RawData(o))
            {
                ulong address = (ulong)p >> 3;
                return (int)((uint)(address ^ (address >> 29)) * 0x9E3779B1u >> 6);
            }
        }

        public static new bool Equals(object o1, object o2)
        {
            if (o1 == o2) return true;
            if (o1 == null || o2 == null || !(o1 is ValueType)) return false;
            MethodTable* table = MethodTable.Of(o1);
            if (table != MethodTable.Of(o2)) return false;
            fixed (byte* a = &Intrinsics.RawData(o1), b = &Intrinsics.RawData(o2))
            {
                return Memory.Equal(a, b, table->BaseSize - sizeof(void*));
            }
        }

        public static object GetObjectValue(object obj)
        {
            return obj is ValueType ? Intrinsics.MemberwiseClone(obj) : obj;
        }

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern bool IsReferenceOrContainsReferences<T>();

        public static T[] GetSubArray<T>(T[] array, Range range)
        {
            if (array == null) throw new ArgumentNullException("array");
            int start = range.Start.GetOffset(array.Length);
            int length = range.End.GetOffset(array.Length) - start;
            if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
            {
                throw new ArgumentOutOfRangeException("length");
            }
            if (length == 0) return Array.Empty<T>();
            T[] part = new T[length];
            Array.Copy(array, start, part, 0, length);
            return part;
        }

        /// <summary>What a method that is about to recurse should find left of the stack.</summary>
        private const int SufficientStack = 128 * 1024;

        public static void EnsureSufficientExecutionStack()
        {
            if (!HasStackForMore) throw new InsufficientExecutionStackException();
        }

        public static bool TryEnsureSufficientExecutionStack()
        {
            return HasStackForMore;
        }

        internal static bool HasStackForMore
        {
            get
            {
                byte here;
                return (long)&here - StackLimit() > SufficientStack;
            }
        }

        /// <summary>Where the calling thread's stack may not grow beyond.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long StackLimit();

        public static void PrepareConstrainedRegions()
        {
        }
    }
}
