using Gatun;

namespace System.Text
{
    /// <summary>A growing text, held in one array.</summary>
    public sealed unsafe partial class StringBuilder
    {
        private const int DefaultCapacity = 16;

        private char[] _chars;
        private int _length;
        private readonly int _maximum;

        public StringBuilder()
            : this(DefaultCapacity)
        {
        }

        public StringBuilder(int capacity)
            : this(capacity, int.MaxValue)
        {
        }

        public StringBuilder(int capacity, int maxCapacity)
        {
            if (capacity > maxCapacity)
            {
                throw new ArgumentOutOfRangeException("capacity", "Capacity exceeds maximum capacity.");
            }
            if (maxCapacity < 1)
            {
                throw new ArgumentOutOfRangeException("maxCapacity", "MaxCapacity must be one or greater.");
            }
            if (capacity < 0)
            {
                throw new ArgumentOutOfRangeException("capacity", "'capacity' must be greater than zero.");
            }
            _maximum = maxCapacity;
            _chars = new char[capacity == 0 ? Math.Min(DefaultCapacity, maxCapacity) : capacity];
        }

        public StringBuilder(string value)
            : this(value, DefaultCapacity)
        {
        }

        public StringBuilder(string value, int capacity)
            : this(Math.Max(capacity, value == null ? 0 : value.Length), int.MaxValue)
        {
            Append(value);
        }

        public StringBuilder(string value, int startIndex, int length, int capacity)
            : this(Math.Max(capacity, length), int.MaxValue)
        {
            Append(value, startIndex, length);
        }

        public int Capacity
        {
            get { return _chars.Length; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Capacity must be positive.");
                if (value > _maximum)
                {
                    throw new ArgumentOutOfRangeException("value", "Capacity exceeds maximum capacity.");
                }
                if (value < _length)
                {
                    throw new ArgumentOutOfRangeException("value", "capacity was less than the current size.");
                }
                if (value != _chars.Length) Array.Resize(ref _chars, value);
            }
        }

        public int MaxCapacity => _maximum;

        public int EnsureCapacity(int capacity)
        {
            if (capacity < 0) throw new ArgumentOutOfRangeException("capacity", "Capacity must be positive.");
            if (capacity > _chars.Length) Capacity = capacity;
            return Capacity;
        }

        public int Length
        {
            get { return _length; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value", "Length cannot be less than zero.");
                if (value > _length)
                {
                    Append('\0', value - _length);
                }
                else
                {
                    _length = value;
                }
            }
        }

        [Runtime.CompilerServices.IndexerName("Chars")]
        public char this[int index]
        {
            get
            {
                if ((uint)index >= (uint)_length) throw new IndexOutOfRangeException();
                return _chars[index];
            }
            set
            {
                if ((uint)index >= (uint)_length)
                {
                    throw String.IndexOutOfRange("index");
                }
                _chars[index] = value;
            }
        }

        /// <summary>Makes room for more characters at the end.</summary>
        private void Reserve(int count)
        {
            int needed = _length + count;
            if (needed <= _chars.Length && needed >= 0) return;
            if (needed < 0 || needed > _maximum)
            {
                throw new ArgumentOutOfRangeException("requiredLength", "capacity was less than the current size.");
            }
            long doubled = (long)_chars.Length * 2;
            int capacity = (int)Math.Min(Math.Max(doubled, needed), _maximum);
            char[] grown = new char[capacity];
            Array.Copy(_chars, 0, grown, 0, _length);
            _chars = grown;
        }

        /// <summary>Opens a gap of so many characters at an index.</summary>
        private void OpenGap(int index, int count)
        {
            Reserve(count);
            Array.Copy(_chars, index, _chars, index + count, _length - index);
            _length += count;
        }

        public override string ToString()
        {
            return _length == 0 ? string.Empty : new string(_chars, 0, _length);
        }

        public string ToString(int startIndex, int length)
        {
            CheckRange(startIndex, length);
            return new string(_chars, startIndex, length);
        }

        private void CheckRange(int startIndex, int length)
        {
            if (startIndex < 0)
            {
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            }
            if (startIndex > _length)
            {
                throw new ArgumentOutOfRangeException("startIndex",
                    "startIndex cannot be larger than length of string.");
            }
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex > _length - length)
            {
                throw new ArgumentOutOfRangeException("length",
                    "Index and length must refer to a location within the string.");
            }
        }

        public StringBuilder Clear()
        {
            _length = 0;
            return this;
        }

        public StringBuilder Append(char value)
        {
            if (_length == _chars.Length) Reserve(1);
            _chars[_length++] = value;
            return this;
        }

        public StringBuilder Append(char value, int repeatCount)
        {
            if (repeatCount < 0)
            {
                throw new ArgumentOutOfRangeException("repeatCount", "Count cannot be less than zero.");
            }
            Reserve(repeatCount);
            for (int i = 0; i < repeatCount; i++)
            {
                _chars[_length++] = value;
            }
            return this;
        }

        public StringBuilder Append(char* value, int valueCount)
        {
            if (valueCount < 0) throw new ArgumentOutOfRangeException("valueCount", "Count cannot be less than zero.");
            if (valueCount == 0) return this;
            Reserve(valueCount);
            fixed (char* target = _chars)
            {
                Memory.CopyChars(target + _length, value, valueCount);
            }
            _length += valueCount;
            return this;
        }

        public StringBuilder Append(string value)
        {
            if (value != null)
            {
                fixed (char* source = value)
                {
                    Append(source, value.Length);
                }
            }
            return this;
        }

        public StringBuilder Append(string value, int startIndex, int count)
        {
            if (value == null)
            {
                if (startIndex == 0 && count == 0) return this;
                throw new ArgumentNullException("value");
            }
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
            if (startIndex < 0 || startIndex > value.Length - count) throw String.IndexOutOfRange("startIndex");
            fixed (char* source = value)
            {
                return Append(source + startIndex, count);
            }
        }

        public StringBuilder Append(char[] value)
        {
            if (value == null || value.Length == 0) return this;
            fixed (char* source = value)
            {
                return Append(source, value.Length);
            }
        }

        public StringBuilder Append(char[] value, int startIndex, int charCount)
        {
            if (startIndex < 0) throw new ArgumentOutOfRangeException("startIndex", "Value must be positive.");
            if (charCount < 0) throw new ArgumentOutOfRangeException("count", "Value must be positive.");
            if (value == null)
            {
                if (startIndex == 0 && charCount == 0) return this;
                throw new ArgumentNullException("value");
            }
            if (charCount > value.Length - startIndex) throw String.IndexOutOfRange("count");
            if (charCount == 0) return this;
            fixed (char* source = value)
            {
                return Append(source + startIndex, charCount);
            }
        }

        public StringBuilder Append(ReadOnlySpan<char> value)
        {
            return value.Length == 0 ? this : Append((char*)value.Address, value.Length);
        }

        public StringBuilder Append(StringBuilder value)
        {
            return value == null ? this : Append(value.ToString());
        }

        public StringBuilder Append(StringBuilder value, int startIndex, int count)
        {
            if (value == null)
            {
                if (startIndex == 0 && count == 0) return this;
                throw new ArgumentNullException("value");
            }
            return Append(value.ToString(startIndex, count));
        }

        public StringBuilder Append(object value)
        {
            return value == null ? this : Append(value.ToString());
        }

        public StringBuilder Append(bool value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(sbyte value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(byte value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(short value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(int value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(long value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(float value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(double value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(decimal value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(ushort value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(uint value)
        {
            return Append(value.ToString());
        }

        public StringBuilder Append(ulong value)
        {
            return Append(value.ToString());
        }

        public StringBuilder AppendLine()
        {
            return Append(Environment.NewLine);
        }

        public StringBuilder AppendLine(string value)
        {
            Append(value);
            return Append(Environment.NewLine);
        }

        public StringBuilder AppendFormat(string format, object arg0)
        {
            return AppendFormat(null, format, new object[] { arg0 });
        }

        public StringBuilder AppendFormat(string format, object arg0, object arg1)
        {
            return AppendFormat(null, format, new object[] { arg0, arg1 });
        }

        public StringBuilder AppendFormat(string format, object arg0, object arg1, object arg2)
        {
            return AppendFormat(null, format, new object[] { arg0, arg1, arg2 });
        }

        public StringBuilder AppendFormat(string format, params object[] args)
        {
            return AppendFormat(null, format, args);
        }

        public StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0)
        {
            return AppendFormat(provider, format, new object[] { arg0 });
        }

        public StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1)
        {
            return AppendFormat(provider, format, new object[] { arg0, arg1 });
        }

        public StringBuilder AppendFormat(IFormatProvider provider, string format, object arg0, object arg1,
            object arg2)
        {
            return AppendFormat(provider, format, new object[] { arg0, arg1, arg2 });
        }

        public StringBuilder AppendFormat(IFormatProvider provider, string format, params object[] args)
        {
            if (args == null) throw new ArgumentNullException(format == null ? "format" : "args");
            if (format == null) throw new ArgumentNullException("format");
            CompositeFormat.Append(this, provider, format, args);
            return this;
        }

        public StringBuilder AppendJoin(string separator, params object[] values)
        {
            return Append(string.Join(separator, values));
        }

        public StringBuilder AppendJoin(string separator, params string[] values)
        {
            return Append(string.Join(separator, values));
        }

        public StringBuilder AppendJoin(char separator, params object[] values)
        {
            return Append(string.Join(separator, values));
        }

        public StringBuilder AppendJoin(char separator, params string[] values)
        {
            return Append(string.Join(separator, values));
        }

        public StringBuilder AppendJoin<T>(string separator, Collections.Generic.IEnumerable<T> values)
        {
            return Append(string.Join(separator, values));
        }

        public StringBuilder AppendJoin<T>(char separator, Collections.Generic.IEnumerable<T> values)
        {
            return Append(string.Join(separator, values));
        }
    }
}
