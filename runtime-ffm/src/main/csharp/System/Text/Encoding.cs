using Gatun;

namespace System.Text
{
    public abstract class Encoding : ICloneable
    {
        private static readonly Encoding s_utf8 = new UTF8Encoding(true);
        private static readonly Encoding s_ascii = new ASCIIEncoding();
        private static readonly Encoding s_unicode = new UnicodeEncoding();

        private readonly string _name;
        private readonly string _webName;

        protected Encoding()
        {
        }

        internal Encoding(string name, string webName)
        {
            _name = name;
            _webName = webName;
        }

        public static Encoding UTF8 => s_utf8;
        public static Encoding ASCII => s_ascii;
        public static Encoding Unicode => s_unicode;
        public static Encoding Default => s_utf8;

        public virtual string EncodingName => _name;

        public virtual string WebName => _webName;

        public virtual object Clone()
        {
            return MemberwiseClone();
        }

        public virtual byte[] GetPreamble()
        {
            return Array.Empty<byte>();
        }

        public abstract int GetMaxByteCount(int charCount);

        public abstract int GetMaxCharCount(int byteCount);

        internal abstract unsafe int Encode(char* chars, int charCount, byte* bytes);

        internal abstract unsafe int Decode(byte* bytes, int byteCount, char* chars);

        public virtual int GetByteCount(string s)
        {
            return GetBytes(s).Length;
        }

        public virtual int GetByteCount(char[] chars)
        {
            return GetBytes(chars).Length;
        }

        public virtual byte[] GetBytes(char[] chars)
        {
            if (chars == null) throw new ArgumentNullException("chars");
            return GetBytes(new string(chars));
        }

        public virtual byte[] GetBytes(char[] chars, int index, int count)
        {
            return GetBytes(new string(chars, index, count));
        }

        public virtual unsafe byte[] GetBytes(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            if (s.Length == 0) return Array.Empty<byte>();
            byte[] bytes = new byte[GetMaxByteCount(s.Length)];
            int count;
            fixed (char* source = s)
            fixed (byte* target = bytes)
            {
                count = Encode(source, s.Length, target);
            }
            Array.Resize(ref bytes, count);
            return bytes;
        }

        public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
        {
            byte[] encoded = GetBytes(s.Substring(charIndex, charCount));
            if (bytes == null) throw new ArgumentNullException("bytes");
            if (byteIndex < 0 || bytes.Length - byteIndex < encoded.Length)
            {
                throw new ArgumentException("The output byte buffer is too small to contain the encoded data.",
                    "bytes");
            }
            Array.Copy(encoded, 0, bytes, byteIndex, encoded.Length);
            return encoded.Length;
        }

        public virtual int GetCharCount(byte[] bytes)
        {
            return GetString(bytes).Length;
        }

        public virtual char[] GetChars(byte[] bytes)
        {
            return GetString(bytes).ToCharArray();
        }

        public virtual string GetString(byte[] bytes)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            return GetString(bytes, 0, bytes.Length);
        }

        public virtual unsafe string GetString(byte[] bytes, int index, int count)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (bytes.Length - index < count)
            {
                throw new ArgumentOutOfRangeException("bytes",
                    "Index and count must refer to a location within the buffer.");
            }
            if (count == 0) return string.Empty;
            fixed (byte* source = bytes)
            {
                return GetString(source + index, count);
            }
        }

        public unsafe string GetString(byte* bytes, int byteCount)
        {
            if (bytes == null) throw new ArgumentNullException("bytes");
            if (byteCount < 0) throw new ArgumentOutOfRangeException("byteCount", "Non-negative number required.");
            if (byteCount == 0) return string.Empty;
            char[] chars = new char[GetMaxCharCount(byteCount)];
            fixed (char* target = chars)
            {
                return string.FromChars(target, Decode(bytes, byteCount, target));
            }
        }
    }

    public class UTF8Encoding : Encoding
    {
        private readonly bool _preamble;

        public UTF8Encoding()
            : this(false)
        {
        }

        public UTF8Encoding(bool encoderShouldEmitUTF8Identifier)
            : base("Unicode (UTF-8)", "utf-8")
        {
            _preamble = encoderShouldEmitUTF8Identifier;
        }

        public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
            : this(encoderShouldEmitUTF8Identifier)
        {
        }

        public override byte[] GetPreamble()
        {
            return _preamble ? new byte[] { 0xEF, 0xBB, 0xBF } : Array.Empty<byte>();
        }

        public override int GetMaxByteCount(int charCount)
        {
            return checked((charCount + 1) * 3);
        }

        public override int GetMaxCharCount(int byteCount)
        {
            return byteCount + 1;
        }

        internal override unsafe int Encode(char* chars, int charCount, byte* bytes)
        {
            return Utf8.Encode(chars, charCount, bytes);
        }

        internal override unsafe int Decode(byte* bytes, int byteCount, char* chars)
        {
            return Utf8.Decode(bytes, byteCount, chars);
        }
    }

    public class ASCIIEncoding : Encoding
    {
        public ASCIIEncoding()
            : base("US-ASCII", "us-ascii")
        {
        }

        public override int GetMaxByteCount(int charCount)
        {
            return charCount + 1;
        }

        public override int GetMaxCharCount(int byteCount)
        {
            return byteCount;
        }

        internal override unsafe int Encode(char* chars, int charCount, byte* bytes)
        {
            for (int i = 0; i < charCount; i++)
            {
                bytes[i] = chars[i] < 0x80 ? (byte)chars[i] : (byte)'?';
            }
            return charCount;
        }

        internal override unsafe int Decode(byte* bytes, int byteCount, char* chars)
        {
            for (int i = 0; i < byteCount; i++)
            {
                chars[i] = bytes[i] < 0x80 ? (char)bytes[i] : '?';
            }
            return byteCount;
        }
    }

    public class UnicodeEncoding : Encoding
    {
        public UnicodeEncoding()
            : base("Unicode", "utf-16")
        {
        }

        public override byte[] GetPreamble()
        {
            return new byte[] { 0xFF, 0xFE };
        }

        public override int GetMaxByteCount(int charCount)
        {
            return checked((charCount + 1) * 2);
        }

        public override int GetMaxCharCount(int byteCount)
        {
            return byteCount / 2 + 1;
        }

        internal override unsafe int Encode(char* chars, int charCount, byte* bytes)
        {
            Memory.CopyChars((char*)bytes, chars, charCount);
            return charCount * 2;
        }

        internal override unsafe int Decode(byte* bytes, int byteCount, char* chars)
        {
            Memory.CopyChars(chars, (char*)bytes, byteCount / 2);
            if ((byteCount & 1) == 0) return byteCount / 2;
            chars[byteCount / 2] = '\uFFFD';
            return byteCount / 2 + 1;
        }
    }
}
