namespace System
{
    public readonly unsafe struct UIntPtr : IEquatable<UIntPtr>
    {
        private readonly void* _value;

        public static readonly UIntPtr Zero;

        public UIntPtr(uint value)
        {
            _value = (void*)(ulong)value;
        }

        public UIntPtr(ulong value)
        {
            _value = (void*)value;
        }

        public UIntPtr(void* value)
        {
            _value = value;
        }

        public static int Size => sizeof(void*);

        public void* ToPointer()
        {
            return _value;
        }

        public uint ToUInt32()
        {
            return checked((uint)(ulong)_value);
        }

        public ulong ToUInt64()
        {
            return (ulong)_value;
        }

        public static explicit operator UIntPtr(uint value)
        {
            return new UIntPtr(value);
        }

        public static explicit operator UIntPtr(ulong value)
        {
            return new UIntPtr(value);
        }

        public static explicit operator UIntPtr(void* value)
        {
            return new UIntPtr(value);
        }

        public static explicit operator void*(UIntPtr value)
        {
            return value._value;
        }

        public static explicit operator uint(UIntPtr value)
        {
            return checked((uint)(ulong)value._value);
        }

        public static explicit operator ulong(UIntPtr value)
        {
            return (ulong)value._value;
        }

        public static bool operator ==(UIntPtr value1, UIntPtr value2)
        {
            return value1._value == value2._value;
        }

        public static bool operator !=(UIntPtr value1, UIntPtr value2)
        {
            return value1._value != value2._value;
        }

        public static UIntPtr Add(UIntPtr pointer, int offset)
        {
            return pointer + offset;
        }

        public static UIntPtr operator +(UIntPtr pointer, int offset)
        {
            return new UIntPtr((void*)((long)pointer._value + offset));
        }

        public static UIntPtr Subtract(UIntPtr pointer, int offset)
        {
            return pointer - offset;
        }

        public static UIntPtr operator -(UIntPtr pointer, int offset)
        {
            return new UIntPtr((void*)((long)pointer._value - offset));
        }

        public override bool Equals(object obj)
        {
            return obj is UIntPtr && _value == ((UIntPtr)obj)._value;
        }

        bool IEquatable<UIntPtr>.Equals(UIntPtr other)
        {
            return _value == other._value;
        }

        public override int GetHashCode()
        {
            long bits = (long)_value;
            return unchecked((int)bits) ^ (int)(bits >> 32);
        }

        public override string ToString()
        {
            return ((ulong)_value).ToString();
        }
    }
}
