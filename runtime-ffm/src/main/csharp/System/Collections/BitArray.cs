namespace System.Collections
{
    public sealed class BitArray : ICollection, ICloneable
    {
        private const int BitsPerWord = 32;

        private int[] _words;
        private int _length;
        private int _version;

        public BitArray(int length)
            : this(length, false)
        {
        }

        public BitArray(int length, bool defaultValue)
        {
            if (length < 0)
            {
                throw new ArgumentOutOfRangeException("length", length, "Non-negative number required.");
            }
            _words = new int[WordsFor(length)];
            _length = length;
            if (defaultValue) SetAll(true);
        }

        public BitArray(bool[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            _words = new int[WordsFor(values.Length)];
            _length = values.Length;
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i]) _words[i / BitsPerWord] |= 1 << (i % BitsPerWord);
            }
        }

        public BitArray(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            _length = checked(bytes.Length * 8);
            _words = new int[WordsFor(_length)];
            for (int i = 0; i < bytes.Length; i++)
            {
                _words[i / 4] |= bytes[i] << (i % 4 * 8);
            }
        }

        public BitArray(int[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            _length = checked(values.Length * BitsPerWord);
            _words = (int[])values.Clone();
        }

        public BitArray(BitArray bits)
        {
            if (bits == null) throw new ArgumentNullException("bits");
            _words = (int[])bits._words.Clone();
            _length = bits._length;
        }

        private static int WordsFor(int bits)
        {
            return (int)(((long)bits + BitsPerWord - 1) / BitsPerWord);
        }

        public int Count => _length;
        public bool IsReadOnly => false;
        public bool IsSynchronized => false;
        public object SyncRoot => this;

        public int Length
        {
            get { return _length; }
            set
            {
                if (value < 0)
                {
                    throw new ArgumentOutOfRangeException("value", value, "Non-negative number required.");
                }
                ClearUnused();
                if (WordsFor(value) != _words.Length) Array.Resize(ref _words, WordsFor(value));
                _length = value;
                ClearUnused();
                _version++;
            }
        }

        /// <summary>The bits of the last word beyond the length are zero.</summary>
        private void ClearUnused()
        {
            int used = _length % BitsPerWord;
            if (used != 0) _words[_words.Length - 1] &= (1 << used) - 1;
        }

        private void CheckIndex(int index)
        {
            if ((uint)index >= (uint)_length)
            {
                throw new ArgumentOutOfRangeException("index", index,
                    "Index was out of range. Must be non-negative and less than the size of the collection.");
            }
        }

        public bool this[int index]
        {
            get { return Get(index); }
            set { Set(index, value); }
        }

        public bool Get(int index)
        {
            CheckIndex(index);
            return (_words[index / BitsPerWord] & (1 << (index % BitsPerWord))) != 0;
        }

        public void Set(int index, bool value)
        {
            CheckIndex(index);
            int bit = 1 << (index % BitsPerWord);
            if (value) _words[index / BitsPerWord] |= bit;
            else _words[index / BitsPerWord] &= ~bit;
            _version++;
        }

        public void SetAll(bool value)
        {
            for (int i = 0; i < _words.Length; i++)
            {
                _words[i] = value ? -1 : 0;
            }
            ClearUnused();
            _version++;
        }

        private void CheckSameLength(BitArray value)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (_length != value._length) throw new ArgumentException("Array lengths must be the same.");
        }

        public BitArray And(BitArray value)
        {
            CheckSameLength(value);
            for (int i = 0; i < _words.Length; i++)
            {
                _words[i] &= value._words[i];
            }
            _version++;
            return this;
        }

        public BitArray Or(BitArray value)
        {
            CheckSameLength(value);
            for (int i = 0; i < _words.Length; i++)
            {
                _words[i] |= value._words[i];
            }
            _version++;
            return this;
        }

        public BitArray Xor(BitArray value)
        {
            CheckSameLength(value);
            for (int i = 0; i < _words.Length; i++)
            {
                _words[i] ^= value._words[i];
            }
            _version++;
            return this;
        }

        public BitArray Not()
        {
            for (int i = 0; i < _words.Length; i++)
            {
                _words[i] = ~_words[i];
            }
            ClearUnused();
            _version++;
            return this;
        }

        public BitArray LeftShift(int count)
        {
            return Shift(count, count);
        }

        public BitArray RightShift(int count)
        {
            return Shift(count, -(long)count);
        }

        private BitArray Shift(int count, long distance)
        {
            if (count < 0)
            {
                throw new ArgumentOutOfRangeException("count", count, "Non-negative number required.");
            }
            int[] shifted = new int[_words.Length];
            for (int i = 0; i < _length; i++)
            {
                long target = i + distance;
                if (target < 0 || target >= _length || !Get(i)) continue;
                shifted[target / BitsPerWord] |= 1 << (int)(target % BitsPerWord);
            }
            _words = shifted;
            _version++;
            return this;
        }

        public void CopyTo(Array array, int index)
        {
            if (array == null) throw new ArgumentNullException("array");
            if (index < 0)
            {
                throw new ArgumentOutOfRangeException("index", index, "Non-negative number required.");
            }
            if (array is int[] words)
            {
                CheckRoom(array, index, _words.Length);
                Array.Copy(_words, 0, words, index, _words.Length);
            }
            else if (array is byte[] bytes)
            {
                int count = (int)(((long)_length + 7) / 8);
                CheckRoom(array, index, count);
                for (int i = 0; i < count; i++)
                {
                    bytes[index + i] = (byte)(_words[i / 4] >> (i % 4 * 8));
                }
            }
            else if (array is bool[] values)
            {
                CheckRoom(array, index, _length);
                for (int i = 0; i < _length; i++)
                {
                    values[index + i] = Get(i);
                }
            }
            else
            {
                throw new ArgumentException("Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] "
                    + "and Byte[].", "array");
            }
        }

        private static void CheckRoom(Array array, int index, int count)
        {
            if (array.Length - index < count)
            {
                throw new ArgumentException("Offset and length were out of bounds for the array or count is greater "
                    + "than the number of elements from index to the end of the source collection.");
            }
        }

        public object Clone()
        {
            return new BitArray(this);
        }

        public IEnumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        private sealed class Enumerator : IEnumerator, ICloneable
        {
            private readonly BitArray _bits;
            private readonly int _version;
            private int _index = -1;

            internal Enumerator(BitArray bits)
            {
                _bits = bits;
                _version = bits._version;
            }

            public object Clone()
            {
                return MemberwiseClone();
            }

            private void CheckVersion()
            {
                if (_version != _bits._version)
                {
                    throw new InvalidOperationException(
                        "Collection was modified after the enumerator was instantiated.");
                }
            }

            public bool MoveNext()
            {
                CheckVersion();
                if (_index < _bits._length) _index++;
                return _index < _bits._length;
            }

            public object Current
            {
                get
                {
                    if (_index < 0)
                    {
                        throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    }
                    if (_index >= _bits._length) throw new InvalidOperationException("Enumeration already finished.");
                    return _bits.Get(_index);
                }
            }

            public void Reset()
            {
                CheckVersion();
                _index = -1;
            }
        }
    }
}
