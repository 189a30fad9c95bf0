using Gatun;

namespace System
{
    public static unsafe class Buffer
    {
        private static int PrimitiveSize(Array array, string name)
        {
            if (array == null) throw new ArgumentNullException(name);
            MethodTable* element = MethodTable.Of(array)->Element;
            bool primitive = (element->Flags & (MethodTable.IsValueType | MethodTable.IsEnum)) ==
                MethodTable.IsValueType
                && element->ElementType >= ElementTypes.Boolean
                && (element->ElementType <= ElementTypes.Double || element->ElementType == ElementTypes.IntPtr
                    || element->ElementType == ElementTypes.UIntPtr);
            if (!primitive) throw new ArgumentException("Object must be an array of primitives.", name);
            return MethodTable.Of(array)->ComponentSize;
        }

        public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count)
        {
            long sourceBytes = (long)PrimitiveSize(src, "src") * src.Length;
            long targetBytes = (long)PrimitiveSize(dst, "dst") * dst.Length;
            if (srcOffset < 0) throw new ArgumentOutOfRangeException("srcOffset", "Non-negative number required.");
            if (dstOffset < 0) throw new ArgumentOutOfRangeException("dstOffset", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (sourceBytes - srcOffset < count || targetBytes - dstOffset < count)
            {
                throw new ArgumentException(
                    "Offset and length were out of bounds for the array or count is greater than "
                    + "the number of elements from index to the end of the source collection.");
            }
            if (count == 0) return;
            Memory.Move(ref Array.ElementAt(dst, dstOffset, 1), ref Array.ElementAt(src, srcOffset, 1), (ulong)count);
        }

        public static int ByteLength(Array array)
        {
            return checked(PrimitiveSize(array, "array") * array.Length);
        }

        public static byte GetByte(Array array, int index)
        {
            if ((uint)index >= (uint)ByteLength(array)) throw new ArgumentOutOfRangeException("index");
            return Array.ElementAt(array, index, 1);
        }

        public static void SetByte(Array array, int index, byte value)
        {
            if ((uint)index >= (uint)ByteLength(array)) throw new ArgumentOutOfRangeException("index");
            Array.ElementAt(array, index, 1) = value;
        }

        public static void MemoryCopy(void* source, void* destination, long destinationSizeInBytes,
            long sourceBytesToCopy)
        {
            if (sourceBytesToCopy > destinationSizeInBytes) throw new ArgumentOutOfRangeException("sourceBytesToCopy");
            Intrinsics.MoveMemory(destination, source, (ulong)sourceBytesToCopy);
        }

        public static void MemoryCopy(void* source, void* destination, ulong destinationSizeInBytes,
                                      ulong sourceBytesToCopy)
        {
            if (sourceBytesToCopy > destinationSizeInBytes) throw new ArgumentOutOfRangeException("sourceBytesToCopy");
            Intrinsics.MoveMemory(destination, source, sourceBytesToCopy);
        }
    }
}
