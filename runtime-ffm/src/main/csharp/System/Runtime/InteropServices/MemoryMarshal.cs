using Gatun;

namespace System.Runtime.InteropServices
{
    public static class MemoryMarshal
    {
        private static void CheckNoReferences<T>()
        {
            if (Intrinsics.IsReferenceOrContainsReferences<T>())
            {
                throw new ArgumentException("Cannot use type '" + typeof(T).ToString()
                    + "'. Only value types without pointers or references are supported.");
            }
        }

        public static ref T GetReference<T>(Span<T> span)
        {
            return ref span.GetPinnableReference();
        }

        public static ref T GetReference<T>(ReadOnlySpan<T> span)
        {
            return ref span.First;
        }

        public static Span<T> CreateSpan<T>(ref T reference, int length)
        {
            return new Span<T>(ref reference, length);
        }

        public static ReadOnlySpan<T> CreateReadOnlySpan<T>(ref T reference, int length)
        {
            return new ReadOnlySpan<T>(ref reference, length);
        }

        public static Span<byte> AsBytes<T>(Span<T> span) where T : struct
        {
            CheckNoReferences<T>();
            return new Span<byte>(ref Intrinsics.AsRef<T, byte>(ref span.GetPinnableReference()),
                checked(span.Length * Intrinsics.SizeOf<T>()));
        }

        public static ReadOnlySpan<byte> AsBytes<T>(ReadOnlySpan<T> span) where T : struct
        {
            CheckNoReferences<T>();
            return new ReadOnlySpan<byte>(ref Intrinsics.AsRef<T, byte>(ref span.First),
                checked(span.Length * Intrinsics.SizeOf<T>()));
        }

        public static Span<TTo> Cast<TFrom, TTo>(Span<TFrom> span) where TFrom : struct where TTo : struct
        {
            CheckNoReferences<TFrom>();
            CheckNoReferences<TTo>();
            long bytes = (long)span.Length * Intrinsics.SizeOf<TFrom>();
            return new Span<TTo>(ref Intrinsics.AsRef<TFrom, TTo>(ref span.GetPinnableReference()),
                checked((int)(bytes / Intrinsics.SizeOf<TTo>())));
        }

        public static ReadOnlySpan<TTo> Cast<TFrom, TTo>(ReadOnlySpan<TFrom> span)
            where TFrom : struct where TTo : struct
        {
            CheckNoReferences<TFrom>();
            CheckNoReferences<TTo>();
            long bytes = (long)span.Length * Intrinsics.SizeOf<TFrom>();
            return new ReadOnlySpan<TTo>(ref Intrinsics.AsRef<TFrom, TTo>(ref span.First),
                checked((int)(bytes / Intrinsics.SizeOf<TTo>())));
        }

        public static Memory<T> AsMemory<T>(ReadOnlyMemory<T> memory)
        {
            return new Memory<T>((T[])memory.Source, memory.Start, memory.Length);
        }

        public static bool TryGetArray<T>(ReadOnlyMemory<T> memory, out ArraySegment<T> segment)
        {
            if (memory.Source is T[] array)
            {
                segment = new ArraySegment<T>(array, memory.Start, memory.Length);
                return true;
            }
            segment = memory.Length == 0 ? ArraySegment<T>.Empty : default;
            return memory.Length == 0;
        }

        public static bool TryGetString(ReadOnlyMemory<char> memory, out string text, out int start, out int length)
        {
            text = memory.Source as string;
            start = text == null ? 0 : memory.Start;
            length = text == null ? 0 : memory.Length;
            return text != null;
        }

        private static void CheckLength<T>(int length)
        {
            if (Intrinsics.SizeOf<T>() > length) throw new ArgumentOutOfRangeException("length");
        }

        public static T Read<T>(ReadOnlySpan<byte> source) where T : struct
        {
            CheckNoReferences<T>();
            CheckLength<T>(source.Length);
            return Intrinsics.AsRef<byte, T>(ref source.First);
        }

        public static bool TryRead<T>(ReadOnlySpan<byte> source, out T value) where T : struct
        {
            CheckNoReferences<T>();
            bool fits = Intrinsics.SizeOf<T>() <= source.Length;
            value = fits ? Intrinsics.AsRef<byte, T>(ref source.First) : default;
            return fits;
        }

        public static void Write<T>(Span<byte> destination, ref T value) where T : struct
        {
            CheckNoReferences<T>();
            CheckLength<T>(destination.Length);
            Intrinsics.AsRef<byte, T>(ref destination.GetPinnableReference()) = value;
        }

        public static bool TryWrite<T>(Span<byte> destination, ref T value) where T : struct
        {
            CheckNoReferences<T>();
            if (Intrinsics.SizeOf<T>() > destination.Length) return false;
            Intrinsics.AsRef<byte, T>(ref destination.GetPinnableReference()) = value;
            return true;
        }

        public static ref T AsRef<T>(Span<byte> span) where T : struct
        {
            CheckNoReferences<T>();
            CheckLength<T>(span.Length);
            return ref Intrinsics.AsRef<byte, T>(ref span.GetPinnableReference());
        }

        public static ref readonly T AsRef<T>(ReadOnlySpan<byte> span) where T : struct
        {
            CheckNoReferences<T>();
            CheckLength<T>(span.Length);
            return ref Intrinsics.AsRef<byte, T>(ref span.First);
        }

        public static System.Collections.Generic.IEnumerable<T> ToEnumerable<T>(ReadOnlyMemory<T> memory)
        {
            for (int i = 0; i < memory.Length; i++)
            {
                yield return memory.Span[i];
            }
        }
    }
}
