using System;

namespace Gatun
{
    /// <summary>UTF-8 both ways; what is malformed becomes U+FFFD, as .NET does it.</summary>
    internal static unsafe class Utf8
    {
        private const int Replacement = 0xFFFD;

        /// <summary>Encodes; the target must have 3 bytes for every character. Returns the number of bytes.</summary>
        internal static int Encode(char* source, int count, byte* target)
        {
            byte* p = target;
            for (int i = 0; i < count; i++)
            {
                int c = source[i];
                if (c < 0x80)
                {
                    *p++ = (byte)c;
                    continue;
                }
                if (c >= 0xD800 && c <= 0xDFFF)
                {
                    if (c <= 0xDBFF && i + 1 < count && source[i + 1] >= 0xDC00 && source[i + 1] <= 0xDFFF)
                    {
                        c = 0x10000 + ((c - 0xD800) << 10) + (source[++i] - 0xDC00);
                    }
                    else
                    {
                        c = Replacement;
                    }
                }
                if (c < 0x800)
                {
                    *p++ = (byte)(0xC0 | (c >> 6));
                }
                else
                {
                    if (c < 0x10000)
                    {
                        *p++ = (byte)(0xE0 | (c >> 12));
                    }
                    else
                    {
                        *p++ = (byte)(0xF0 | (c >> 18));
                        *p++ = (byte)(0x80 | ((c >> 12) & 0x3F));
                    }
                    *p++ = (byte)(0x80 | ((c >> 6) & 0x3F));
                }
                *p++ = (byte)(0x80 | (c & 0x3F));
            }
            return (int)(p - target);
        }

        internal static string Decode(byte* source, int count)
        {
            if (count == 0) return string.Empty;
            char[] chars = new char[count];
            fixed (char* target = chars)
            {
                int length = Decode(source, count, target);
                return string.FromChars(target, length);
            }
        }

        /// <summary>Decodes; the target must have a character for every byte. Returns the number of
        /// characters.</summary>
        internal static int Decode(byte* source, int count, char* target)
        {
            char* p = target;
            int i = 0;
            while (i < count)
            {
                int b = source[i++];
                if (b < 0x80)
                {
                    *p++ = (char)b;
                    continue;
                }
                int more = b >= 0xF0 && b <= 0xF4 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
                int c = more == 0 ? Replacement : b & (0x3F >> more);
                for (int k = 0; k < more; k++)
                {
                    int next = i < count ? source[i] : 0;
                    bool valid = (next & 0xC0) == 0x80
                        && !(k == 0 && ((b == 0xE0 && next < 0xA0) || (b == 0xED && next > 0x9F)
                                        || (b == 0xF0 && next < 0x90) || (b == 0xF4 && next > 0x8F)));
                    if (!valid)
                    {
                        c = Replacement;
                        break;
                    }
                    c = (c << 6) | (next & 0x3F);
                    i++;
                }
                if (c >= 0x10000)
                {
                    *p++ = (char)(0xD7C0 + (c >> 10));
                    *p++ = (char)(0xDC00 + (c & 0x3FF));
                }
                else
                {
                    *p++ = (char)c;
                }
            }
            return (int)(p - target);
        }
    }
}
