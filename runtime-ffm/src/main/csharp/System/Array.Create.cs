using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    // Arrays of any element type and shape, made at run time.
    public abstract unsafe partial class Array
    {
        private static IntPtr ElementTable(Type elementType)
        {
            if ((object)elementType == null) throw new ArgumentNullException("elementType");
            var type = elementType as RuntimeType;
            if ((object)type == null) throw new ArgumentException("Type must be a type provided by the runtime.", "elementType");
            if (type.ContainsGenericParameters || type == typeof(void) || type.IsByRef)
            {
                throw new NotSupportedException("Cannot create arrays of open type. ");
            }
            return type.TablePointer;
        }

        public static Array CreateInstance(Type elementType, int length)
        {
            IntPtr table = ElementTable(elementType);
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
            return NewVector(table, length);
        }

        public static Array CreateInstance(Type elementType, int length1, int length2)
        {
            IntPtr table = ElementTable(elementType);
            if (length1 < 0) throw new ArgumentOutOfRangeException("length1", "Non-negative number required.");
            if (length2 < 0) throw new ArgumentOutOfRangeException("length2", "Non-negative number required.");
            int* shape = stackalloc int[] { length1, length2, 0, 0 };
            return NewGeneral(table, 2, shape);
        }

        public static Array CreateInstance(Type elementType, int length1, int length2, int length3)
        {
            IntPtr table = ElementTable(elementType);
            if (length1 < 0) throw new ArgumentOutOfRangeException("length1", "Non-negative number required.");
            if (length2 < 0) throw new ArgumentOutOfRangeException("length2", "Non-negative number required.");
            if (length3 < 0) throw new ArgumentOutOfRangeException("length3", "Non-negative number required.");
            int* shape = stackalloc int[] { length1, length2, length3, 0, 0, 0 };
            return NewGeneral(table, 3, shape);
        }

        public static Array CreateInstance(Type elementType, params int[] lengths)
        {
            IntPtr table = ElementTable(elementType);
            CheckLengths(lengths);
            return lengths.Length == 1 ? NewVector(table, lengths[0]) : NewShaped(table, lengths, null);
        }

        public static Array CreateInstance(Type elementType, params long[] lengths)
        {
            if (lengths == null) throw new ArgumentNullException("lengths");
            if (lengths.Length == 0) throw new ArgumentException("Must provide at least one rank.");
            int[] narrow = new int[lengths.Length];
            for (int i = 0; i < lengths.Length; i++)
            {
                if (lengths[i] != (int)lengths[i])
                {
                    throw new ArgumentOutOfRangeException("len", "Arrays larger than 2GB are not supported.");
                }
                narrow[i] = (int)lengths[i];
            }
            return CreateInstance(elementType, narrow);
        }

        public static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)
        {
            IntPtr table = ElementTable(elementType);
            if (lengths == null) throw new ArgumentNullException("lengths");
            if (lowerBounds == null) throw new ArgumentNullException("lowerBounds");
            if (lengths.Length != lowerBounds.Length)
            {
                throw new ArgumentException("Number of lengths and lowerBounds must match.");
            }
            CheckLengths(lengths);
            for (int i = 0; i < lengths.Length; i++)
            {
                if ((long)lowerBounds[i] + lengths[i] - 1 > int.MaxValue)
                {
                    throw new ArgumentOutOfRangeException(null, "Higher indices will exceed Int32.MaxValue because of "
                        + "large lower bound and/or length.");
                }
            }
            if (lengths.Length == 1 && lowerBounds[0] == 0) return NewVector(table, lengths[0]);
            return NewShaped(table, lengths, lowerBounds);
        }

        private static void CheckLengths(int[] lengths)
        {
            if (lengths == null) throw new ArgumentNullException("lengths");
            if (lengths.Length == 0) throw new ArgumentException("Must provide at least one rank.");
            if (lengths.Length > 32) throw new TypeLoadException("Array type has too many dimensions.");
            for (int i = 0; i < lengths.Length; i++)
            {
                if (lengths[i] < 0)
                {
                    throw new ArgumentOutOfRangeException("lengths[" + i + "]", "Non-negative number required.");
                }
            }
        }

        private static Array NewShaped(IntPtr table, int[] lengths, int[] lowerBounds)
        {
            int rank = lengths.Length;
            int* shape = stackalloc int[2 * rank];
            for (int i = 0; i < rank; i++)
            {
                shape[i] = lengths[i];
                shape[rank + i] = lowerBounds == null ? 0 : lowerBounds[i];
            }
            return NewGeneral(table, rank, shape);
        }

        /// <summary>A vector whose elements have the type of the given method table.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern Array NewVector(IntPtr elementTable, int length);

        /// <summary>A general array; the shape is its lengths, then its lower bounds.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern Array NewGeneral(IntPtr elementTable, int rank, int* shape);
    }
}
