using System;

namespace Gatun
{
    /// <summary>The head of a method table as the JIT lays it out in native memory.</summary>
    internal unsafe struct MethodTable
    {
        internal const int IsArray = 1;
        internal const int IsValueType = 2;
        internal const int ContainsReferences = 4;
        internal const int IsString = 8;
        internal const int IsInterface = 16;
        internal const int IsEnum = 32;
        internal const int IsMultiDimensionalArray = 64;

        internal int BaseSize;
        internal int ComponentSize;
        internal int TypeId;
        internal int Flags;
        internal MethodTable* Parent;
        internal MethodTable* Element;
        internal int ElementType;
        internal int Rank;

        internal static MethodTable* Of(object o)
        {
            return (MethodTable*)(void*)Intrinsics.MethodTableOf(o);
        }
    }

    /// <summary>ECMA-335 II.23.1.16 element type codes as they stand in <see
    /// cref="MethodTable.ElementType"/>.</summary>
    internal static class ElementTypes
    {
        internal const int Boolean = 0x02;
        internal const int Char = 0x03;
        internal const int SByte = 0x04;
        internal const int Byte = 0x05;
        internal const int Int16 = 0x06;
        internal const int UInt16 = 0x07;
        internal const int Int32 = 0x08;
        internal const int UInt32 = 0x09;
        internal const int Int64 = 0x0a;
        internal const int UInt64 = 0x0b;
        internal const int Single = 0x0c;
        internal const int Double = 0x0d;
        internal const int Pointer = 0x0f;
        internal const int ByRef = 0x10;
        internal const int Variable = 0x13;
        internal const int IntPtr = 0x18;
        internal const int UIntPtr = 0x19;
    }
}
