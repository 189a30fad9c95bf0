using Gatun;

namespace System
{
    public struct Guid : IFormattable, IComparable, IComparable<Guid>, IEquatable<Guid>
    {
        public static readonly Guid Empty = default;

        private int _a;
        private short _b;
        private short _c;
        private byte _d;
        private byte _e;
        private byte _f;
        private byte _g;
        private byte _h;
        private byte _i;
        private byte _j;
        private byte _k;

        public Guid(int a, short b, short c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
        {
            _a = a;
            _b = b;
            _c = c;
            _d = d;
            _e = e;
            _f = f;
            _g = g;
            _h = h;
            _i = i;
            _j = j;
            _k = k;
        }

        public Guid(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k)
            : this((int)a, (short)b, (short)c, d, e, f, g, h, i, j, k)
        {
        }

        public Guid(int a, short b, short c, byte[] d)
        {
            if (d == null) throw new ArgumentNullException("d");
            if (d.Length != 8) throw new ArgumentException("Byte array for GUID must be exactly 8 bytes long.", "d");
            _a = a;
            _b = b;
            _c = c;
            _d = d[0];
            _e = d[1];
            _f = d[2];
            _g = d[3];
            _h = d[4];
            _i = d[5];
            _j = d[6];
            _k = d[7];
        }

        public Guid(byte[] b)
            : this(new ReadOnlySpan<byte>(b ?? throw new ArgumentNullException("b")))
        {
        }

        public Guid(ReadOnlySpan<byte> b)
        {
            if (b.Length != 16) throw new ArgumentException("Byte array for GUID must be exactly 16 bytes long.", "b");
            this = Intrinsics.AsRef<byte, Guid>(ref b.First);
        }

        public Guid(string g)
        {
            if (g == null) throw new ArgumentNullException("g");
            string problem = TryParse(g, '\0', out this);
            if (problem != null) throw new FormatException(problem);
        }

        public static Guid NewGuid()
        {
            Guid guid = default;
            Span<byte> bytes = new Span<byte>(ref Intrinsics.AsRef<Guid, byte>(ref guid), 16);
            new Random().NextBytes(bytes);
            // Version 4, variant 1 (RFC 4122, 4.4).
            guid._c = (short)((guid._c & 0x0FFF) | 0x4000);
            guid._d = (byte)((guid._d & 0x3F) | 0x80);
            return guid;
        }

        public byte[] ToByteArray()
        {
            byte[] bytes = new byte[16];
            TryWriteBytes(bytes);
            return bytes;
        }

        public bool TryWriteBytes(Span<byte> destination)
        {
            if (destination.Length < 16) return false;
            Intrinsics.AsRef<byte, Guid>(ref destination.GetPinnableReference()) = this;
            return true;
        }

        // Text.

        public static Guid Parse(string input)
        {
            if (input == null) throw new ArgumentNullException("input");
            string problem = TryParse(input, '\0', out Guid guid);
            return problem == null ? guid : throw new FormatException(problem);
        }

        public static Guid Parse(ReadOnlySpan<char> input)
        {
            return Parse(input.ToString());
        }

        public static bool TryParse(string input, out Guid result)
        {
            result = default;
            return input != null && TryParse(input, '\0', out result) == null;
        }

        public static bool TryParse(ReadOnlySpan<char> input, out Guid result)
        {
            return TryParse(input.ToString(), out result);
        }

        private static char CheckFormat(string format)
        {
            if (format == null || format.Length == 0) return 'D';
            char c = format.Length == 1 ? (char)(format[0] | 0x20) : '?';
            if ("dnbpx".IndexOf(c) < 0)
            {
                throw new FormatException("Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", "
                    + "\"b\", \"X\" or \"x\".");
            }
            return (char)(c & ~0x20);
        }

        public static Guid ParseExact(string input, string format)
        {
            if (input == null) throw new ArgumentNullException("input");
            if (format == null) throw new ArgumentNullException("format");
            string problem = TryParse(input, CheckFormat(format), out Guid guid);
            return problem == null ? guid : throw new FormatException(problem);
        }

        public static bool TryParseExact(string input, string format, out Guid result)
        {
            result = default;
            if (input == null || format == null || format.Length != 1 || "dnbpxDNBPX".IndexOf(format[0]) < 0) return false;
            return TryParse(input, CheckFormat(format), out result) == null;
        }

        private const string Unrecognized = "Unrecognized Guid format.";
        private const string WrongLength =
            "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";

        /// <summary>Reads one of the five formats, or that which the text has; null, or what is wrong.</summary>
        private static string TryParse(string text, char format, out Guid guid)
        {
            guid = default;
            text = text.Trim();
            if (text.Length == 0) return Unrecognized;
            char found = text[0] == '{' ? (text.IndexOf(',') >= 0 ? 'X' : 'B') : text[0] == '(' ? 'P'
                : text.IndexOf('-') >= 0 ? 'D' : 'N';
            if (format == '\0') format = found;
            switch (format)
            {
                case 'N':
                    return text.Length == 32 ? Digits(text, ref guid) : WrongLength;
                case 'D':
                    return Dashed(text, ref guid);
                case 'B':
                    if (text.Length != 38 || text[0] != '{' || text[37] != '}')
                    {
                        return WrongLength;
                    }
                    return Dashed(text.Substring(1, 36), ref guid);
                case 'P':
                    if (text.Length != 38 || text[0] != '(' || text[37] != ')')
                    {
                        return WrongLength;
                    }
                    return Dashed(text.Substring(1, 36), ref guid);
                default:
                    return Braced(text, ref guid);
            }
        }

        private static string Dashed(string text, ref Guid guid)
        {
            if (text.Length != 36) return WrongLength;
            if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
            {
                return "Dashes are in the wrong position for GUID parsing.";
            }
            return Digits(text.Substring(0, 8) + text.Substring(9, 4) + text.Substring(14, 4) + text.Substring(19, 4)
                + text.Substring(24), ref guid);
        }

        private static int Digit(char c)
        {
            if (c >= '0' && c <= '9') return c - '0';
            c = (char)(c | 0x20);
            return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        }

        private static bool Hex(string text, int start, int length, out uint value)
        {
            value = 0;
            for (int i = start; i < start + length; i++)
            {
                int digit = Digit(text[i]);
                if (digit < 0) return false;
                value = value << 4 | (uint)digit;
            }
            return true;
        }

        private static string Digits(string text, ref Guid guid)
        {
            if (!Hex(text, 0, 8, out uint a) || !Hex(text, 8, 4, out uint b) || !Hex(text, 12, 4, out uint c)
                || !Hex(text, 16, 8, out uint d) || !Hex(text, 24, 8, out uint e))
            {
                return "Guid string should only contain hexadecimal characters.";
            }
            guid = new Guid(a, (ushort)b, (ushort)c, (byte)(d >> 24), (byte)(d >> 16), (byte)(d >> 8), (byte)d,
                (byte)(e >> 24), (byte)(e >> 16), (byte)(e >> 8), (byte)e);
            return null;
        }

        /// <summary>{0x00000000,0x0000,0x0000,{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00}}</summary>
        private static string Braced(string text, ref Guid guid)
        {
            const string Problem = "Could not find a brace, or the length between the previous token and the brace was "
                + "zero (i.e., '0x,'etc.).";
            string inner = text.Replace(" ", "");
            if (!inner.StartsWith("{", StringComparison.Ordinal) || !inner.EndsWith("}}", StringComparison.Ordinal))
            {
                return Problem;
            }
            string[] parts = inner.Substring(1, inner.Length - 3).Replace("{", "").Split(',');
            if (parts.Length != 11) return Problem;
            string digits = "";
            for (int i = 0; i < 11; i++)
            {
                int width = i == 0 ? 8 : i < 3 ? 4 : 2;
                if (!parts[i].StartsWith("0x", StringComparison.OrdinalIgnoreCase) || parts[i].Length < 3
                    || parts[i].Length > 2 + width)
                {
                    return Problem;
                }
                digits += parts[i].Substring(2).PadLeft(width, '0');
            }
            return Digits(digits, ref guid);
        }

        public override string ToString()
        {
            return ToString("D", null);
        }

        public string ToString(string format)
        {
            return ToString(format, null);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            char c = CheckFormat(format);
            if (c == 'X')
            {
                return "{0x" + Hex(_a, 8) + ",0x" + Hex(_b, 4) + ",0x" + Hex(_c, 4) + ",{0x" + Hex(_d, 2) + ",0x" + Hex(_e, 2)
                    + ",0x" + Hex(_f, 2) + ",0x" + Hex(_g, 2) + ",0x" + Hex(_h, 2) + ",0x" + Hex(_i, 2) + ",0x" + Hex(_j, 2)
                    + ",0x" + Hex(_k, 2) + "}}";
            }
            string dash = c == 'N' ? "" : "-";
            string text = Hex(_a, 8) + dash + Hex(_b, 4) + dash + Hex(_c, 4) + dash + Hex(_d, 2) + Hex(_e, 2) + dash
                + Hex(_f, 2) + Hex(_g, 2) + Hex(_h, 2) + Hex(_i, 2) + Hex(_j, 2) + Hex(_k, 2);
            return c == 'B' ? "{" + text + "}" : c == 'P' ? "(" + text + ")" : text;
        }

        private static string Hex(int value, int digits)
        {
            char[] text = new char[digits];
            for (int i = digits - 1; i >= 0; i--)
            {
                text[i] = "0123456789abcdef"[value & 15];
                value >>= 4;
            }
            return new string(text);
        }

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
        {
            string text = ToString(format.ToString(), null);
            bool fits = text.AsSpan().TryCopyTo(destination);
            charsWritten = fits ? text.Length : 0;
            return fits;
        }

        // Order and equality.

        public bool Equals(Guid g)
        {
            return _a == g._a && _b == g._b && _c == g._c && Tail() == g.Tail();
        }

        private ulong Tail()
        {
            return (ulong)_d << 56 | (ulong)_e << 48 | (ulong)_f << 40 | (ulong)_g << 32 | (ulong)_h << 24 | (ulong)_i << 16
                | (ulong)_j << 8 | _k;
        }

        public override bool Equals(object o)
        {
            return o is Guid && Equals((Guid)o);
        }

        public override int GetHashCode()
        {
            return _a ^ ((ushort)_b | _c << 16) ^ (_d | _e << 8 | _f << 16 | _g << 24) ^ (_h | _i << 8 | _j << 16 | _k << 24);
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is Guid)) throw new ArgumentException("Object must be of type GUID.", "value");
            return CompareTo((Guid)value);
        }

        public int CompareTo(Guid value)
        {
            if (_a != value._a) return (uint)_a < (uint)value._a ? -1 : 1;
            if (_b != value._b) return (ushort)_b < (ushort)value._b ? -1 : 1;
            if (_c != value._c) return (ushort)_c < (ushort)value._c ? -1 : 1;
            ulong mine = Tail();
            ulong other = value.Tail();
            return mine < other ? -1 : mine > other ? 1 : 0;
        }

        public static bool operator ==(Guid a, Guid b)
        {
            return a.Equals(b);
        }

        public static bool operator !=(Guid a, Guid b)
        {
            return !a.Equals(b);
        }
    }
}
