using System.Runtime.CompilerServices;
using Gatun;

namespace System.Runtime.InteropServices
{
    public static unsafe class Marshal
    {
        private const string Libc = "libc.so.6";

        public static readonly int SystemDefaultCharSize = 1;
        public static readonly int SystemMaxDBCSCharSize = 1;

        [DllImport(Libc, EntryPoint = "malloc")]
        private static extern void* Allocate(ulong bytes);

        [DllImport(Libc, EntryPoint = "realloc")]
        private static extern void* Reallocate(void* memory, ulong bytes);

        [DllImport(Libc, EntryPoint = "free")]
        private static extern void Free(void* memory);

        public static int SizeOf<T>()
        {
            return Intrinsics.SizeOf<T>();
        }

        public static int SizeOf<T>(T structure)
        {
            return Intrinsics.SizeOf<T>();
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern IntPtr FunctionPointer(Delegate d);

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern Delegate DelegateOfPointer(IntPtr table, IntPtr ptr);

        public static IntPtr GetFunctionPointerForDelegate(Delegate d)
        {
            if (d == null) throw new ArgumentNullException("d");
            return FunctionPointer(d);
        }

        public static IntPtr GetFunctionPointerForDelegate<TDelegate>(TDelegate d)
        {
            return GetFunctionPointerForDelegate((Delegate)(object)d);
        }

        public static Delegate GetDelegateForFunctionPointer(IntPtr ptr, Type t)
        {
            if (ptr == IntPtr.Zero) throw new ArgumentNullException("ptr");
            if (t == null) throw new ArgumentNullException("t");
            RuntimeType type = t as RuntimeType;
            if (type == null || t.BaseType != typeof(MulticastDelegate))
            {
                throw new ArgumentException("Type must derive from Delegate.", "t");
            }
            if (t.IsGenericType) throw new ArgumentException("The specified Type must not be a generic type definition.", "t");
            return DelegateOfPointer(type.TablePointer, ptr);
        }

        public static TDelegate GetDelegateForFunctionPointer<TDelegate>(IntPtr ptr)
        {
            return (TDelegate)(object)GetDelegateForFunctionPointer(ptr, typeof(TDelegate));
        }

        private static IntPtr Checked(void* memory)
        {
            if (memory == null) throw new OutOfMemoryException();
            return (IntPtr)memory;
        }

        public static IntPtr AllocHGlobal(int cb)
        {
            return AllocHGlobal((IntPtr)cb);
        }

        public static IntPtr AllocHGlobal(IntPtr cb)
        {
            return Checked(Allocate((ulong)Math.Max((long)cb, 1)));
        }

        public static IntPtr ReAllocHGlobal(IntPtr pv, IntPtr cb)
        {
            return Checked(Reallocate((void*)pv, (ulong)Math.Max((long)cb, 1)));
        }

        public static void FreeHGlobal(IntPtr hglobal)
        {
            Free((void*)hglobal);
        }

        public static IntPtr AllocCoTaskMem(int cb)
        {
            return AllocHGlobal(cb);
        }

        public static void FreeCoTaskMem(IntPtr ptr)
        {
            FreeHGlobal(ptr);
        }

        private static int Length(byte* text)
        {
            int length = 0;
            while (text[length] != 0) length++;
            return length;
        }

        public static string PtrToStringAnsi(IntPtr ptr)
        {
            if (ptr == IntPtr.Zero) return null;
            return Utf8.Decode((byte*)(void*)ptr, Length((byte*)(void*)ptr));
        }

        public static string PtrToStringAnsi(IntPtr ptr, int len)
        {
            if (ptr == IntPtr.Zero) throw new ArgumentNullException("ptr");
            if (len < 0) throw new ArgumentException(null, "len");
            return Utf8.Decode((byte*)(void*)ptr, len);
        }

        public static string PtrToStringUTF8(IntPtr ptr)
        {
            return PtrToStringAnsi(ptr);
        }

        public static string PtrToStringUni(IntPtr ptr)
        {
            return ptr == IntPtr.Zero ? null : new string((char*)(void*)ptr);
        }

        public static IntPtr StringToHGlobalAnsi(string s)
        {
            if (s == null) return IntPtr.Zero;
            byte* memory = (byte*)(void*)AllocHGlobal(checked(s.Length * 3 + 1));
            fixed (char* chars = s)
            {
                memory[Utf8.Encode(chars, s.Length, memory)] = 0;
            }
            return (IntPtr)memory;
        }

        public static IntPtr StringToHGlobalUni(string s)
        {
            if (s == null) return IntPtr.Zero;
            char* memory = (char*)(void*)AllocHGlobal(checked((s.Length + 1) * 2));
            fixed (char* chars = s)
            {
                Memory.CopyChars(memory, chars, s.Length + 1);
            }
            return (IntPtr)memory;
        }

        private static void CopyIn<T>(T[] source, int startIndex, IntPtr destination, int length)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (destination == IntPtr.Zero) throw new ArgumentNullException("destination");
            if (startIndex < 0 || length < 0 || source.Length - startIndex < length)
            {
                throw new ArgumentOutOfRangeException("startIndex");
            }
            new ReadOnlySpan<T>(source, startIndex, length).CopyTo(new Span<T>((void*)destination, length));
        }

        private static void CopyOut<T>(IntPtr source, T[] destination, int startIndex, int length)
        {
            if (source == IntPtr.Zero) throw new ArgumentNullException("source");
            if (destination == null) throw new ArgumentNullException("destination");
            if (startIndex < 0)
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            new Span<T>((void*)source, length).CopyTo(new Span<T>(destination, startIndex, length));
        }

        public static void Copy(byte[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, byte[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(char[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, char[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(short[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, short[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(int[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, int[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(long[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, long[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(float[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, float[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(double[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, double[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static void Copy(IntPtr[] source, int startIndex, IntPtr destination, int length)
        {
            CopyIn(source, startIndex, destination, length);
        }

        public static void Copy(IntPtr source, IntPtr[] destination, int startIndex, int length)
        {
            CopyOut(source, destination, startIndex, length);
        }

        public static byte ReadByte(IntPtr ptr)
        {
            return *(byte*)(void*)ptr;
        }

        public static byte ReadByte(IntPtr ptr, int ofs)
        {
            return *(byte*)((byte*)(void*)ptr + ofs);
        }

        public static void WriteByte(IntPtr ptr, byte val)
        {
            *(byte*)(void*)ptr = val;
        }

        public static void WriteByte(IntPtr ptr, int ofs, byte val)
        {
            *(byte*)((byte*)(void*)ptr + ofs) = val;
        }

        public static short ReadInt16(IntPtr ptr)
        {
            return *(short*)(void*)ptr;
        }

        public static short ReadInt16(IntPtr ptr, int ofs)
        {
            return *(short*)((byte*)(void*)ptr + ofs);
        }

        public static void WriteInt16(IntPtr ptr, short val)
        {
            *(short*)(void*)ptr = val;
        }

        public static void WriteInt16(IntPtr ptr, int ofs, short val)
        {
            *(short*)((byte*)(void*)ptr + ofs) = val;
        }

        public static int ReadInt32(IntPtr ptr)
        {
            return *(int*)(void*)ptr;
        }

        public static int ReadInt32(IntPtr ptr, int ofs)
        {
            return *(int*)((byte*)(void*)ptr + ofs);
        }

        public static void WriteInt32(IntPtr ptr, int val)
        {
            *(int*)(void*)ptr = val;
        }

        public static void WriteInt32(IntPtr ptr, int ofs, int val)
        {
            *(int*)((byte*)(void*)ptr + ofs) = val;
        }

        public static long ReadInt64(IntPtr ptr)
        {
            return *(long*)(void*)ptr;
        }

        public static long ReadInt64(IntPtr ptr, int ofs)
        {
            return *(long*)((byte*)(void*)ptr + ofs);
        }

        public static void WriteInt64(IntPtr ptr, long val)
        {
            *(long*)(void*)ptr = val;
        }

        public static void WriteInt64(IntPtr ptr, int ofs, long val)
        {
            *(long*)((byte*)(void*)ptr + ofs) = val;
        }

        public static IntPtr ReadIntPtr(IntPtr ptr)
        {
            return *(IntPtr*)(void*)ptr;
        }

        public static IntPtr ReadIntPtr(IntPtr ptr, int ofs)
        {
            return *(IntPtr*)((byte*)(void*)ptr + ofs);
        }

        public static void WriteIntPtr(IntPtr ptr, IntPtr val)
        {
            *(IntPtr*)(void*)ptr = val;
        }

        public static void WriteIntPtr(IntPtr ptr, int ofs, IntPtr val)
        {
            *(IntPtr*)((byte*)(void*)ptr + ofs) = val;
        }
    }
}
