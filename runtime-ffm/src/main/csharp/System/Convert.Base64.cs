namespace System
{
    [Flags]
    public enum Base64FormattingOptions
    {
        None = 0,
        InsertLineBreaks = 1
    }

    // Base 64 (RFC 4648, 4).
    public static partial class Convert
    {
        private const string Base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        private const int Base64LineLength = 76;

        public static string ToBase64String(byte[] inArray)
        {
            return ToBase64String(inArray, Base64FormattingOptions.None);
        }

        public static string ToBase64String(byte[] inArray, Base64FormattingOptions options)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            return ToBase64String(new ReadOnlySpan<byte>(inArray), options);
        }

        public static string ToBase64String(byte[] inArray, int offset, int length)
        {
            return ToBase64String(inArray, offset, length, Base64FormattingOptions.None);
        }

        private static void CheckPart(byte[] inArray, int offset, int length, string offsetName)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            if (length < 0) throw String.IndexOutOfRange("length");
            if (offset < 0) throw new ArgumentOutOfRangeException(offsetName, "Value must be positive.");
            if (offset > inArray.Length - length)
            {
                throw new ArgumentOutOfRangeException(offsetName,
                    "Offset and length must refer to a position in the string.");
            }
        }

        public static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
        {
            CheckPart(inArray, offset, length, "offset");
            return ToBase64String(new ReadOnlySpan<byte>(inArray, offset, length), options);
        }

        public static string ToBase64String(ReadOnlySpan<byte> bytes,
            Base64FormattingOptions options = Base64FormattingOptions.None)
        {
            if (options < Base64FormattingOptions.None || options > Base64FormattingOptions.InsertLineBreaks)
            {
                throw new ArgumentException("Illegal enum value: " + ((int)options).ToString() + ".", "options");
            }
            bool breaks = options == Base64FormattingOptions.InsertLineBreaks;
            Text.StringBuilder text = new Text.StringBuilder(bytes.Length / 3 * 4 + 4);
            int onLine = 0;
            for (int i = 0; i < bytes.Length; i += 3)
            {
                if (breaks && onLine == Base64LineLength)
                {
                    text.Append("\r\n");
                    onLine = 0;
                }
                onLine += 4;
                int group = bytes[i] << 16;
                if (i + 1 < bytes.Length) group |= bytes[i + 1] << 8;
                if (i + 2 < bytes.Length) group |= bytes[i + 2];
                text.Append(Base64Digits[group >> 18]);
                text.Append(Base64Digits[group >> 12 & 63]);
                text.Append(i + 1 < bytes.Length ? Base64Digits[group >> 6 & 63] : '=');
                text.Append(i + 2 < bytes.Length ? Base64Digits[group & 63] : '=');
            }
            return text.ToString();
        }

        public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut)
        {
            return ToBase64CharArray(inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.None);
        }

        public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut,
            Base64FormattingOptions options)
        {
            if (outArray == null) throw new ArgumentNullException("outArray");
            CheckPart(inArray, offsetIn, length, "offsetIn");
            if (offsetOut < 0) throw new ArgumentOutOfRangeException("offsetOut", "Value must be positive.");
            string text = ToBase64String(inArray, offsetIn, length, options);
            if (offsetOut > outArray.Length - text.Length)
            {
                throw new ArgumentOutOfRangeException("offsetOut",
                    "Either offset did not refer to a position in the string, or there is an insufficient length of "
                    + "destination character array.");
            }
            text.CopyTo(0, outArray, offsetOut, text.Length);
            return text.Length;
        }

        public static bool TryToBase64Chars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten,
            Base64FormattingOptions options = Base64FormattingOptions.None)
        {
            string text = ToBase64String(bytes, options);
            bool fits = text.AsSpan().TryCopyTo(chars);
            charsWritten = fits ? text.Length : 0;
            return fits;
        }

        public static byte[] FromBase64String(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            return FromBase64(s);
        }

        public static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
        {
            if (inArray == null) throw new ArgumentNullException("inArray");
            if (length < 0) throw String.IndexOutOfRange("length");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Value must be positive.");
            if (offset > inArray.Length - length)
            {
                throw new ArgumentOutOfRangeException("offset",
                    "Offset and length must refer to a position in the string.");
            }
            return FromBase64(new ReadOnlySpan<char>(inArray, offset, length));
        }

        private static byte[] FromBase64(ReadOnlySpan<char> text)
        {
            byte[] bytes = DecodeBase64(text);
            if (bytes == null)
            {
                throw new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 "
                    + "character, more than two padding characters, or an illegal character among the padding characters.");
            }
            return bytes;
        }

        public static bool TryFromBase64String(string s, Span<byte> bytes, out int bytesWritten)
        {
            if (s == null) throw new ArgumentNullException("s");
            return TryFromBase64Chars(s, bytes, out bytesWritten);
        }

        public static bool TryFromBase64Chars(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
        {
            byte[] decoded = DecodeBase64(chars);
            bool fits = decoded != null && new ReadOnlySpan<byte>(decoded).TryCopyTo(bytes);
            bytesWritten = fits ? decoded.Length : 0;
            return fits;
        }

        private static int Base64Value(char c)
        {
            if (c >= 'A' && c <= 'Z') return c - 'A';
            if (c >= 'a' && c <= 'z') return c - 'a' + 26;
            if (c >= '0' && c <= '9') return c - '0' + 52;
            return c == '+' ? 62 : c == '/' ? 63 : -1;
        }

        /// <summary>The bytes, or null for text that is not base 64. White space does not count.</summary>
        private static byte[] DecodeBase64(ReadOnlySpan<char> text)
        {
            byte[] bytes = new byte[text.Length / 4 * 3 + 3];
            int count = 0;
            int group = 0;
            int digits = 0;
            int padding = 0;
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
                if (c == '=')
                {
                    padding++;
                    if (padding > 2 || digits + padding > 4 || digits < 2) return null;
                    continue;
                }
                int value = Base64Value(c);
                if (value < 0 || padding > 0) return null;
                group = group << 6 | value;
                if (++digits < 4) continue;
                bytes[count++] = (byte)(group >> 16);
                bytes[count++] = (byte)(group >> 8);
                bytes[count++] = (byte)group;
                group = 0;
                digits = 0;
            }
            if (digits + padding != 0 && digits + padding != 4) return null;
            if (digits == 2)
            {
                bytes[count++] = (byte)(group >> 4);
            }
            else if (digits == 3)
            {
                bytes[count++] = (byte)(group >> 10);
                bytes[count++] = (byte)(group >> 2);
            }
            Array.Resize(ref bytes, count);
            return bytes;
        }
    }
}
