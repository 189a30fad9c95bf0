namespace System
{
    public readonly unsafe struct IntPtr : IEquatable<IntPtr>
    {
        private readonly void* _value;

        public static readonly IntPtr Zero;

        public IntPtr(int value)
        {
            _value = (void*)(long)value;
        }

        public IntPtr(long value)
        {
            _value = (void*)value;
        }

        public IntPtr(void* value)
        {
            _value = value;
        }

        public static int Size => sizeof(void*);

        public void* ToPointer()
        {
            return _value;
        }

        public int ToInt32()
        {
            return checked((int)(long)_value);
        }

        public long ToInt64()
        {
            return (long)_value;
        }

        public static explicit operator IntPtr(int value)
        {
            return new IntPtr(value);
        }

        public static explicit operator IntPtr(long value)
        {
            return new IntPtr(value);
        }

        public static explicit operator IntPtr(void* value)
        {
            return new IntPtr(value);
        }

        public static explicit operator void*(IntPtr value)
        {
            return value._value;
        }

        public static explicit operator int(IntPtr value)
        {
            return checked((int)(long)value._value);
        }

        public static explicit operator long(IntPtr value)
        {
            return (long)value._value;
        }

        public static bool operator ==(IntPtr value1, IntPtr value2)
        {
            return value1._value == value2._value;
        }

        public static bool operator !=(IntPtr value1, IntPtr value2)
        {
            return value1._value != value2._value;
        }

        public static IntPtr Add(IntPtr pointer, int offset)
        {
            return pointer + offset;
        }

        public static IntPtr operator +(IntPtr pointer, int offset)
        {
            return new IntPtr((void*)((long)pointer._value + offset));
        }

        public static IntPtr Subtract(IntPtr pointer, int offset)
        {
            return pointer - offset;
        }

        public static IntPtr operator -(IntPtr pointer, int offset)
        {
            return new IntPtr((void*)((long)pointer._value - offset));
        }

        public override bool Equals(object obj)
        {
            return obj is IntPtr && _value == ((IntPtr)obj)._value;
        }

        bool IEquatable<IntPtr>.Equals(IntPtr other)
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
            return ((long)_value).ToString();
        }

        public string ToString(string format)
        {
            return ((long)_value).ToString(format);
        }
    }
}
