using Gatun;

namespace System.Runtime.CompilerServices
{
    /// <summary>What C# cannot say about references and pointers. Nothing here checks anything.</summary>
    public static unsafe class Unsafe
    {
        public static int SizeOf<T>()
        {
            return Intrinsics.SizeOf<T>();
        }

        public static T As<T>(object o) where T : class
        {
            return Intrinsics.As<T>(o);
        }

        public static ref TTo As<TFrom, TTo>(ref TFrom source)
        {
            return ref Intrinsics.AsRef<TFrom, TTo>(ref source);
        }

        public static ref T Unbox<T>(object box) where T : struct
        {
            T checkedCopy = (T)box;
            return ref Intrinsics.AsRef<byte, T>(ref Intrinsics.RawData(box));
        }

        public static void* AsPointer<T>(ref T value)
        {
            return Intrinsics.AddressOf(in value);
        }

        public static ref T AsRef<T>(void* source)
        {
            return ref Intrinsics.AsRef<byte, T>(ref *(byte*)source);
        }

        public static ref T AsRef<T>(in T source)
        {
            return ref AsRef<T>(Intrinsics.AddressOf(in source));
        }

        public static ref T Add<T>(ref T source, int elementOffset)
        {
            return ref Intrinsics.Add(ref source, elementOffset);
        }

        public static ref T Add<T>(ref T source, IntPtr elementOffset)
        {
            return ref AddByteOffset(ref source, (IntPtr)((long)elementOffset * Intrinsics.SizeOf<T>()));
        }

        public static void* Add<T>(void* source, int elementOffset)
        {
            return (byte*)source + (long)elementOffset * Intrinsics.SizeOf<T>();
        }

        public static ref T AddByteOffset<T>(ref T source, IntPtr byteOffset)
        {
            return ref AsRef<T>((byte*)AsPointer(ref source) + (long)byteOffset);
        }

        public static ref T Subtract<T>(ref T source, int elementOffset)
        {
            return ref Intrinsics.Add(ref source, -elementOffset);
        }

        public static ref T Subtract<T>(ref T source, IntPtr elementOffset)
        {
            return ref AddByteOffset(ref source, (IntPtr)(-(long)elementOffset * Intrinsics.SizeOf<T>()));
        }

        public static void* Subtract<T>(void* source, int elementOffset)
        {
            return (byte*)source - (long)elementOffset * Intrinsics.SizeOf<T>();
        }

        public static ref T SubtractByteOffset<T>(ref T source, IntPtr byteOffset)
        {
            return ref AsRef<T>((byte*)AsPointer(ref source) - (long)byteOffset);
        }

        public static IntPtr ByteOffset<T>(ref T origin, ref T target)
        {
            return (IntPtr)((byte*)AsPointer(ref target) - (byte*)AsPointer(ref origin));
        }

        public static bool AreSame<T>(ref T left, ref T right)
        {
            return AsPointer(ref left) == AsPointer(ref right);
        }

        public static bool IsAddressGreaterThan<T>(ref T left, ref T right)
        {
            return AsPointer(ref left) > AsPointer(ref right);
        }

        public static bool IsAddressLessThan<T>(ref T left, ref T right)
        {
            return AsPointer(ref left) < AsPointer(ref right);
        }

        public static T Read<T>(void* source)
        {
            return AsRef<T>(source);
        }

        public static T ReadUnaligned<T>(void* source)
        {
            return AsRef<T>(source);
        }

        public static T ReadUnaligned<T>(ref byte source)
        {
            return Intrinsics.AsRef<byte, T>(ref source);
        }

        public static void Write<T>(void* destination, T value)
        {
            AsRef<T>(destination) = value;
        }

        public static void WriteUnaligned<T>(void* destination, T value)
        {
            AsRef<T>(destination) = value;
        }

        public static void WriteUnaligned<T>(ref byte destination, T value)
        {
            Intrinsics.AsRef<byte, T>(ref destination) = value;
        }

        public static void Copy<T>(void* destination, ref T source)
        {
            AsRef<T>(destination) = source;
        }

        public static void Copy<T>(ref T destination, void* source)
        {
            destination = AsRef<T>(source);
        }

        public static void CopyBlock(void* destination, void* source, uint byteCount)
        {
            Intrinsics.MoveMemory(destination, source, byteCount);
        }

        public static void CopyBlock(ref byte destination, ref byte source, uint byteCount)
        {
            Memory.Move(ref destination, ref source, byteCount);
        }

        public static void CopyBlockUnaligned(void* destination, void* source, uint byteCount)
        {
            Intrinsics.MoveMemory(destination, source, byteCount);
        }

        public static void CopyBlockUnaligned(ref byte destination, ref byte source, uint byteCount)
        {
            Memory.Move(ref destination, ref source, byteCount);
        }

        public static void InitBlock(void* startAddress, byte value, uint byteCount)
        {
            new Span<byte>(startAddress, checked((int)byteCount)).Fill(value);
        }

        public static void InitBlock(ref byte startAddress, byte value, uint byteCount)
        {
            InitBlock(AsPointer(ref startAddress), value, byteCount);
        }

        public static void InitBlockUnaligned(void* startAddress, byte value, uint byteCount)
        {
            InitBlock(startAddress, value, byteCount);
        }

        public static void InitBlockUnaligned(ref byte startAddress, byte value, uint byteCount)
        {
            InitBlock(AsPointer(ref startAddress), value, byteCount);
        }
    }
}
