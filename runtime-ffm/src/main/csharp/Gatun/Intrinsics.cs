using System;
using System.Runtime.CompilerServices;

namespace Gatun
{
    /// <summary>Marks an extern method that the JIT expands or supplies itself; no Java method is bound to
    /// it.</summary>
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor)]
    internal sealed class IntrinsicAttribute : Attribute
    {
    }

    /// <summary>What C# cannot say and the JIT therefore supplies. None of these checks anything.</summary>
    internal static unsafe class Intrinsics
    {
        /// <summary>The method table pointer of a non-null object.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr MethodTableOf(object o);

        /// <summary>The byte at offset 8 of an object: its first field, an array's length or a boxed value.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern ref byte RawData(object o);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern T As<T>(object o) where T : class;

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern ref TTo AsRef<TFrom, TTo>(ref TFrom source);

        /// <summary>The address that a reference is.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void* AddressOf<T>(in T source);

        /// <summary>The reference <paramref name="elements"/> elements of T further on.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern ref T Add<T>(ref T source, int elements);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int SizeOf<T>();

        /// <summary>A string of zero characters, to be filled before anyone else sees it.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string AllocateString(int length);

        /// <summary>A zeroed one-dimensional array of the same type as <paramref name="prototype"/>.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern Array AllocateArrayLike(Array prototype, int length);

        /// <summary>Copies bytes; the two ranges may overlap.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void MoveMemory(void* destination, void* source, ulong bytes);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern void ClearMemory(void* destination, ulong bytes);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern bool IsReferenceOrContainsReferences<T>();

        /// <summary>A shallow copy of any object, arrays included.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern object MemberwiseClone(object o);
    }
}
