using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using Gatun;

namespace System
{
    /// <summary>
    /// Immutable UTF-16 text: int32 length at offset 8 of the object, then the characters and a zero character.
    /// The JIT turns <c>new string(...)</c> into a call of the <c>Ctor</c> method with the same parameters.
    /// </summary>
    public sealed unsafe partial class String : IComparable, IEnumerable, IEnumerable<char>, IComparable<string>,
        IEquatable<string>, IConvertible, ICloneable
    {
        private int _stringLength;
        private char _firstChar;

        public static readonly string Empty = "";

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(char[] value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(char[] value, int startIndex, int length);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(char* value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(char* value, int startIndex, int length);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(sbyte* value);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(sbyte* value, int startIndex, int length);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(char c, int count);

        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public extern String(ReadOnlySpan<char> value);

        private static string Ctor(char[] value)
        {
            if (value == null || value.Length == 0) return Empty;
            fixed (char* source = value)
            {
                return FromChars(source, value.Length);
            }
        }

        private static string Ctor(char[] value, int startIndex, int length)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (startIndex < 0)
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex > value.Length - length) throw IndexOutOfRange("startIndex");
            if (length == 0) return Empty;
            fixed (char* source = value)
            {
                return FromChars(source + startIndex, length);
            }
        }

        private static string Ctor(char* value)
        {
            if (value == null) return Empty;
            int length = 0;
            while (value[length] != '\0') length++;
            return FromChars(value, length);
        }

        private static string Ctor(char* value, int startIndex, int length)
        {
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex < 0)
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (length == 0) return Empty;
            if (value == null) throw new ArgumentOutOfRangeException("ptr", "Could not find valid memory.");
            return FromChars(value + startIndex, length);
        }

        private static string Ctor(sbyte* value)
        {
            if (value == null) return Empty;
            int length = 0;
            while (value[length] != 0) length++;
            return Utf8.Decode((byte*)value, length);
        }

        private static string Ctor(sbyte* value, int startIndex, int length)
        {
            if (startIndex < 0)
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (value == null && length > 0) throw new ArgumentNullException("value");
            return Utf8.Decode((byte*)value + startIndex, length);
        }

        private static string Ctor(char c, int count)
        {
            if (count <= 0)
            {
                if (count == 0) return Empty;
                throw new ArgumentOutOfRangeException("count", "'count' must be non-negative.");
            }
            string result = Intrinsics.AllocateString(count);
            fixed (char* destination = &result._firstChar)
            {
                for (int i = 0; i < count; i++)
                {
                    destination[i] = c;
                }
            }
            return result;
        }

        private static string Ctor(ReadOnlySpan<char> value)
        {
            if (value.Length == 0) return Empty;
            fixed (char* source = &value.GetPinnableReference())
            {
                return FromChars(source, value.Length);
            }
        }

        internal static string FromChars(char* source, int length)
        {
            if (length == 0) return Empty;
            string result = Intrinsics.AllocateString(length);
            fixed (char* destination = &result._firstChar)
            {
                Memory.CopyChars(destination, source, length);
            }
            return result;
        }

        public static string Create<TState>(int length, TState state, Buffers.SpanAction<char, TState> action)
        {
            if (action == null) throw new ArgumentNullException("action");
            if (length < 0) throw new ArgumentOutOfRangeException("length");
            if (length == 0) return Empty;
            string result = Intrinsics.AllocateString(length);
            action(new Span<char>(ref result._firstChar, length), state);
            return result;
        }

        public extern int Length
        {
            [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
            get;
        }

        [IndexerName("Chars")]
        public extern char this[int index]
        {
            [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
            get;
        }

        /// <summary>The first character, or the zero that ends an empty string.</summary>
        internal ref char FirstChar => ref _firstChar;

        public ref readonly char GetPinnableReference()
        {
            return ref _firstChar;
        }

        public static bool IsNullOrEmpty(string value)
        {
            return value == null || value.Length == 0;
        }

        public static bool IsNullOrWhiteSpace(string value)
        {
            if (value == null) return true;
            for (int i = 0; i < value.Length; i++)
            {
                if (!char.IsWhiteSpace(value[i])) return false;
            }
            return true;
        }

        public override string ToString()
        {
            return this;
        }

        public string ToString(IFormatProvider provider)
        {
            return this;
        }

        public object Clone()
        {
            return this;
        }

        public static string Copy(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            fixed (char* source = &str._firstChar)
            {
                return FromChars(source, str.Length);
            }
        }

        public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            if (destination == null) throw new ArgumentNullException("destination");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
            if (sourceIndex < 0) throw IndexOutOfRange("sourceIndex");
            if (count > Length - sourceIndex)
            {
                throw new ArgumentOutOfRangeException("sourceIndex",
                    "Index and count must refer to a location within the string.");
            }
            if (destinationIndex > destination.Length - count || destinationIndex < 0)
            {
                throw new ArgumentOutOfRangeException("destinationIndex",
                    "Index and count must refer to a location within the string.");
            }
            fixed (char* source = &_firstChar, target = destination)
            {
                if (count > 0) Memory.CopyChars(target + destinationIndex, source + sourceIndex, count);
            }
        }

        public char[] ToCharArray()
        {
            char[] chars = new char[Length];
            CopyTo(0, chars, 0, chars.Length);
            return chars;
        }

        public char[] ToCharArray(int startIndex, int length)
        {
            if (startIndex < 0 || startIndex > Length || startIndex > Length - length)
                throw IndexOutOfRange("startIndex");
            if (length < 0) throw IndexOutOfRange("length");
            char[] chars = new char[length];
            CopyTo(startIndex, chars, 0, length);
            return chars;
        }

        public CharEnumerator GetEnumerator()
        {
            return new CharEnumerator(this);
        }

        IEnumerator<char> IEnumerable<char>.GetEnumerator()
        {
            return new CharEnumerator(this);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return new CharEnumerator(this);
        }

        public static string Intern(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return StringTable.Intern(str);
        }

        public static implicit operator ReadOnlySpan<char>(string value)
        {
            return value == null ? default : new ReadOnlySpan<char>(ref value._firstChar, value.Length);
        }

        internal static ArgumentOutOfRangeException IndexOutOfRange(string name)
        {
            return new ArgumentOutOfRangeException(name,
                "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        public TypeCode GetTypeCode()
        {
            return TypeCode.String;
        }

        bool IConvertible.ToBoolean(IFormatProvider provider)
        {
            return Convert.ToBoolean(this);
        }

        char IConvertible.ToChar(IFormatProvider provider)
        {
            return Convert.ToChar(this);
        }

        sbyte IConvertible.ToSByte(IFormatProvider provider)
        {
            return Convert.ToSByte(this);
        }

        byte IConvertible.ToByte(IFormatProvider provider)
        {
            return Convert.ToByte(this);
        }

        short IConvertible.ToInt16(IFormatProvider provider)
        {
            return Convert.ToInt16(this);
        }

        ushort IConvertible.ToUInt16(IFormatProvider provider)
        {
            return Convert.ToUInt16(this);
        }

        int IConvertible.ToInt32(IFormatProvider provider)
        {
            return Convert.ToInt32(this);
        }

        uint IConvertible.ToUInt32(IFormatProvider provider)
        {
            return Convert.ToUInt32(this);
        }

        long IConvertible.ToInt64(IFormatProvider provider)
        {
            return Convert.ToInt64(this);
        }

        ulong IConvertible.ToUInt64(IFormatProvider provider)
        {
            return Convert.ToUInt64(this);
        }

        float IConvertible.ToSingle(IFormatProvider provider)
        {
            return Convert.ToSingle(this);
        }

        double IConvertible.ToDouble(IFormatProvider provider)
        {
            return Convert.ToDouble(this);
        }

        decimal IConvertible.ToDecimal(IFormatProvider provider)
        {
            return Convert.ToDecimal(this);
        }

        DateTime IConvertible.ToDateTime(IFormatProvider provider)
        {
            throw Convert.InvalidCast("String", "DateTime");
        }

        object IConvertible.ToType(Type type, IFormatProvider provider)
        {
            return Convert.DefaultToType(this, type, provider);
        }
    }

    public sealed class CharEnumerator : IEnumerator, IEnumerator<char>, IDisposable, ICloneable
    {
        private string _string;
        private int _index = -1;

        internal CharEnumerator(string text)
        {
            _string = text;
        }

        public object Clone()
        {
            return MemberwiseClone();
        }

        public bool MoveNext()
        {
            if (_index < _string.Length - 1)
            {
                _index++;
                return true;
            }
            _index = _string.Length;
            return false;
        }

        public void Dispose()
        {
            if (_string != null) _index = _string.Length;
            _string = null;
        }

        object IEnumerator.Current => Current;

        public char Current
        {
            get
            {
                if (_index == -1) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                if (_index >= _string.Length) throw new InvalidOperationException("Enumeration already finished.");
                return _string[_index];
            }
        }

        public void Reset()
        {
            _index = -1;
        }
    }
}
