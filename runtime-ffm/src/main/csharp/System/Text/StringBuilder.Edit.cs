using Gatun;

namespace System.Text
{
    // Changes other than appending, and comparison.
    public sealed unsafe partial class StringBuilder
    {
        public StringBuilder Insert(int index, string value)
        {
            if ((uint)index > (uint)_length) throw String.IndexOutOfRange("index");
            if (value == null || value.Length == 0) return this;
            OpenGap(index, value.Length);
            value.CopyTo(0, _chars, index, value.Length);
            return this;
        }

        public StringBuilder Insert(int index, string value, int count)
        {
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if ((uint)index > (uint)_length) throw String.IndexOutOfRange("index");
            for (int i = 0; i < count; i++)
            {
                Insert(index, value);
            }
            return this;
        }

        public StringBuilder Insert(int index, char value)
        {
            if ((uint)index > (uint)_length) throw String.IndexOutOfRange("index");
            OpenGap(index, 1);
            _chars[index] = value;
            return this;
        }

        public StringBuilder Insert(int index, char[] value)
        {
            if ((uint)index > (uint)_length) throw String.IndexOutOfRange("index");
            return value == null ? this : Insert(index, new string(value));
        }

        public StringBuilder Insert(int index, char[] value, int startIndex, int charCount)
        {
            if ((uint)index > (uint)_length) throw String.IndexOutOfRange("index");
            if (value == null)
            {
                if (startIndex == 0 && charCount == 0) return this;
                throw new ArgumentNullException("value", "String reference not set to an instance of a String.");
            }
            return Insert(index, new string(value, startIndex, charCount));
        }

        public StringBuilder Insert(int index, ReadOnlySpan<char> value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, object value)
        {
            return value == null ? this : Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, bool value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, sbyte value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, byte value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, short value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, int value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, long value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, float value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, double value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, decimal value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, ushort value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, uint value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Insert(int index, ulong value)
        {
            return Insert(index, value.ToString());
        }

        public StringBuilder Remove(int startIndex, int length)
        {
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Length cannot be less than zero.");
            if (startIndex < 0)
            {
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            }
            if (length > _length - startIndex) throw String.IndexOutOfRange("length");
            int after = startIndex + length;
            Array.Copy(_chars, after, _chars, startIndex, _length - after);
            _length -= length;
            return this;
        }

        public StringBuilder Replace(char oldChar, char newChar)
        {
            return Replace(oldChar, newChar, 0, _length);
        }

        public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
        {
            CheckReplace(startIndex, count);
            for (int i = startIndex; i < startIndex + count; i++)
            {
                if (_chars[i] == oldChar) _chars[i] = newChar;
            }
            return this;
        }

        public StringBuilder Replace(string oldValue, string newValue)
        {
            return Replace(oldValue, newValue, 0, _length);
        }

        public StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)
        {
            CheckReplace(startIndex, count);
            if (oldValue == null) throw new ArgumentNullException("oldValue");
            if (oldValue.Length == 0) throw new ArgumentException("Empty name is not legal.", "oldValue");
            string replaced = new string(_chars, startIndex, count).Replace(oldValue, newValue);
            string tail = new string(_chars, startIndex + count, _length - startIndex - count);
            _length = startIndex;
            Append(replaced);
            return Append(tail);
        }

        private void CheckReplace(int startIndex, int count)
        {
            if ((uint)startIndex > (uint)_length) throw String.IndexOutOfRange("startIndex");
            if (count < 0 || startIndex > _length - count) throw String.IndexOutOfRange("count");
        }

        public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            if (destination == null) throw new ArgumentNullException("destination");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (destinationIndex < 0)
            {
                throw new ArgumentOutOfRangeException("destinationIndex", "Non-negative number required.");
            }
            if (destinationIndex > destination.Length - count)
            {
                throw new ArgumentException("Either offset did not refer to a position in the string, or there is an "
                    + "insufficient length of destination character array.");
            }
            if ((uint)sourceIndex > (uint)_length) throw String.IndexOutOfRange("sourceIndex");
            if (sourceIndex > _length - count)
            {
                throw new ArgumentException(
                    "Source string was not long enough. Check sourceIndex and count.");
            }
            Array.Copy(_chars, sourceIndex, destination, destinationIndex, count);
        }

        public bool Equals(StringBuilder sb)
        {
            if (sb == null || _length != sb._length) return false;
            for (int i = 0; i < _length; i++)
            {
                if (_chars[i] != sb._chars[i]) return false;
            }
            return true;
        }

        public bool Equals(ReadOnlySpan<char> span)
        {
            if (_length != span.Length) return false;
            for (int i = 0; i < _length; i++)
            {
                if (_chars[i] != span[i]) return false;
            }
            return true;
        }
    }
}
