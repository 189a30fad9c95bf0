// The smallest class library that the other fixtures compile against and the type system's tests need. Nothing of it runs.
namespace System
{
    public class Object
    {
        public Object() { }
        public virtual string ToString() => null;
        public virtual bool Equals(object other) => this == other;
        public virtual int GetHashCode() => 0;
        protected virtual void Finalize() { }
        public static bool ReferenceEquals(object a, object b) => a == b;
    }

    public abstract class ValueType { }
    public abstract class Enum : ValueType { }
    public struct Void { }
    public struct Boolean { private bool m_value; public override bool Equals(object other) => m_value; }
    public struct Char { private char m_value; }
    public struct SByte { private sbyte m_value; }
    public struct Byte { private byte m_value; }
    public struct Int16 { private short m_value; }
    public struct UInt16 { private ushort m_value; }
    public struct Int32 : IComparable<int>
    {
        private int m_value;
        public const int MaxValue = 0x7fffffff;
        public int CompareTo(int other) => m_value - other;
        public override int GetHashCode() => m_value;
    }
    public struct UInt32 { private uint m_value; }
    public struct Int64 { private long m_value; }
    public struct UInt64 { private ulong m_value; }
    public struct Single { private float m_value; }
    public struct Double { private double m_value; }
    public unsafe struct IntPtr { private void* m_value; }
    public unsafe struct UIntPtr { private void* m_value; }
    public struct TypedReference { private IntPtr value; private IntPtr type; }
    public struct RuntimeTypeHandle { private IntPtr value; }
    public struct RuntimeMethodHandle { private IntPtr value; }
    public struct RuntimeFieldHandle { private IntPtr value; }
    public struct RuntimeArgumentHandle { private IntPtr value; }
    public struct Nullable<T> where T : struct
    {
        private bool hasValue;
        internal T value;
        public Nullable(T value) { this.value = value; hasValue = true; }
        public bool HasValue => hasValue;
        public T Value => value;
    }

    public sealed class String
    {
        private int length;
        private char first;
        public static readonly string Empty = "";
        public int Length => length;
    }

    public interface IDisposable { void Dispose(); }
    public interface IComparable<in T> { int CompareTo(T other); }
    public interface IEquatable<T> { bool Equals(T other); }
    public interface ICloneable { object Clone(); }

    public abstract class Array : ICloneable
    {
        public int Length => 0;
        public object Clone() => null;
    }

    internal abstract class Array<T> : Array, Collections.Generic.IList<T>
    {
        int Collections.Generic.ICollection<T>.Count => Length;
        int Collections.Generic.IList<T>.IndexOf(T item) => -1;
        Collections.Generic.IEnumerator<T> Collections.Generic.IEnumerable<T>.GetEnumerator() => null;
    }

    public abstract class Delegate { }
    public abstract class MulticastDelegate : Delegate { private object target; private IntPtr code; }
    public delegate void Action();
    public delegate TResult Func<in T, out TResult>(T argument);
    public class Type { public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => null; }
    public class Exception { private string message; public virtual string Message => message; }
    public class Attribute { }
    public sealed class AttributeUsageAttribute : Attribute
    {
        public AttributeUsageAttribute(AttributeTargets targets) { }
        public bool AllowMultiple { get; set; }
        public bool Inherited { get; set; }
    }
    public enum AttributeTargets { All = 0x7fff }
    public enum DayOfWeek { Sunday }
    public sealed class ParamArrayAttribute : Attribute { }
    public sealed class ThreadStaticAttribute : Attribute { }
    public sealed class FlagsAttribute : Attribute { }
}

namespace System.Collections.Generic
{
    public interface IEnumerator<out T> { T Current { get; } bool MoveNext(); }
    public interface IEnumerable<out T> { IEnumerator<T> GetEnumerator(); }
    public interface ICollection<T> : IEnumerable<T> { int Count { get; } }
    public interface IList<T> : ICollection<T> { int IndexOf(T item); }
}

namespace System.Reflection
{
    public sealed class DefaultMemberAttribute : Attribute { public DefaultMemberAttribute(string name) { } }
}

namespace System.Runtime.InteropServices
{
    public enum LayoutKind { Sequential = 0, Explicit = 2, Auto = 3 }
    public enum CharSet { None = 1, Ansi = 2, Unicode = 3, Auto = 4 }
    public enum CallingConvention { Winapi = 1, Cdecl = 2, StdCall = 3, ThisCall = 4, FastCall = 5 }
    public sealed class StructLayoutAttribute : Attribute
    {
        public StructLayoutAttribute(LayoutKind kind) { }
        public int Pack;
        public int Size;
    }
    public sealed class FieldOffsetAttribute : Attribute { public FieldOffsetAttribute(int offset) { } }
    public sealed class InAttribute : Attribute { }
    public sealed class OutAttribute : Attribute { }
    public sealed class DllImportAttribute : Attribute
    {
        public DllImportAttribute(string module) { }
        public string EntryPoint;
        public CharSet CharSet;
        public CallingConvention CallingConvention;
        public bool SetLastError;
        public bool ExactSpelling;
    }
}

namespace System.Runtime.CompilerServices
{
    public static class RuntimeFeature { public const string DefaultImplementationsOfInterfaces = ""; }
    public enum MethodImplOptions { NoInlining = 8, Synchronized = 32, AggressiveInlining = 256, InternalCall = 4096 }
    public sealed class MethodImplAttribute : Attribute { public MethodImplAttribute(MethodImplOptions options) { } }
    public sealed class CompilerGeneratedAttribute : Attribute { }
    public sealed class UnsafeValueTypeAttribute : Attribute { }
    public sealed class IsReadOnlyAttribute : Attribute { }
    public sealed class IsByRefLikeAttribute : Attribute { }
    public sealed class InlineArrayAttribute : Attribute { public InlineArrayAttribute(int length) { } }
    public static class IsVolatile { }
    public static class RuntimeHelpers { public static void InitializeArray(Array array, RuntimeFieldHandle data) { } }
    public sealed class FixedBufferAttribute : Attribute { public FixedBufferAttribute(Type type, int length) { } }
    public sealed class ExtensionAttribute : Attribute { }
    public sealed class TypeForwardedToAttribute : Attribute { public TypeForwardedToAttribute(Type destination) { } }
}
