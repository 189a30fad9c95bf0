using System.Collections.Generic;
using System.Text;
using Gatun;

namespace System
{
    public sealed unsafe partial class String
    {
        private static void CopyInto(string destination, int position, string source)
        {
            fixed (char* d = &destination._firstChar, s = &source._firstChar)
            {
                Memory.CopyChars(d + position, s, source.Length);
            }
        }

        private static string Allocate(long length)
        {
            if (length > int.MaxValue) throw new OutOfMemoryException();
            return Intrinsics.AllocateString((int)length);
        }

        public static string Concat(object arg0)
        {
            return arg0 == null ? Empty : arg0.ToString();
        }

        public static string Concat(object arg0, object arg1)
        {
            return Concat(Concat(arg0), Concat(arg1));
        }

        public static string Concat(object arg0, object arg1, object arg2)
        {
            return Concat(Concat(arg0), Concat(arg1), Concat(arg2));
        }

        public static string Concat(params object[] args)
        {
            if (args == null) throw new ArgumentNullException("args");
            string[] texts = new string[args.Length];
            for (int i = 0; i < args.Length; i++)
            {
                texts[i] = Concat(args[i]);
            }
            return Concat(texts);
        }

        public static string Concat(string str0, string str1)
        {
            if (IsNullOrEmpty(str0)) return IsNullOrEmpty(str1) ? Empty : str1;
            if (IsNullOrEmpty(str1)) return str0;
            string result = Allocate((long)str0.Length + str1.Length);
            CopyInto(result, 0, str0);
            CopyInto(result, str0.Length, str1);
            return result;
        }

        public static string Concat(string str0, string str1, string str2)
        {
            if (IsNullOrEmpty(str0)) return Concat(str1, str2);
            if (IsNullOrEmpty(str1)) return Concat(str0, str2);
            if (IsNullOrEmpty(str2)) return Concat(str0, str1);
            string result = Allocate((long)str0.Length + str1.Length + str2.Length);
            CopyInto(result, 0, str0);
            CopyInto(result, str0.Length, str1);
            CopyInto(result, str0.Length + str1.Length, str2);
            return result;
        }

        public static string Concat(string str0, string str1, string str2, string str3)
        {
            if (IsNullOrEmpty(str0)) return Concat(str1, str2, str3);
            if (IsNullOrEmpty(str1)) return Concat(str0, str2, str3);
            if (IsNullOrEmpty(str2)) return Concat(str0, str1, str3);
            if (IsNullOrEmpty(str3)) return Concat(str0, str1, str2);
            string result = Allocate((long)str0.Length + str1.Length + str2.Length + str3.Length);
            CopyInto(result, 0, str0);
            CopyInto(result, str0.Length, str1);
            CopyInto(result, str0.Length + str1.Length, str2);
            CopyInto(result, str0.Length + str1.Length + str2.Length, str3);
            return result;
        }

        public static string Concat(params string[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            long total = 0;
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i] != null) total += values[i].Length;
            }
            if (total == 0) return Empty;
            string result = Allocate(total);
            int position = 0;
            for (int i = 0; i < values.Length; i++)
            {
                string value = values[i];
                if (value == null) continue;
                CopyInto(result, position, value);
                position += value.Length;
            }
            return result;
        }

        public static string Concat(IEnumerable<string> values)
        {
            return Join(Empty, values);
        }

        public static string Concat<T>(IEnumerable<T> values)
        {
            return Join(Empty, values);
        }

        public static string Join(string separator, params string[] value)
        {
            if (value == null) throw new ArgumentNullException("value");
            return Join(separator, value, 0, value.Length);
        }

        public static string Join(char separator, params string[] value)
        {
            return Join(separator.ToString(), value);
        }

        public static string Join(char separator, string[] value, int startIndex, int count)
        {
            return Join(separator.ToString(), value, startIndex, count);
        }

        public static string Join(string separator, string[] value, int startIndex, int count)
        {
            if (value == null) throw new ArgumentNullException("value");
            if (startIndex < 0)
            {
                throw new ArgumentOutOfRangeException("startIndex", "StartIndex cannot be less than zero.");
            }
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Count cannot be less than zero.");
            if (startIndex > value.Length - count)
            {
                throw new ArgumentOutOfRangeException("startIndex",
                    "Index and count must refer to a location within the buffer.");
            }
            if (count == 0) return Empty;
            if (count == 1) return value[startIndex] ?? Empty;
            string between = separator ?? Empty;
            long total = (long)between.Length * (count - 1);
            for (int i = 0; i < count; i++)
            {
                string part = value[startIndex + i];
                if (part != null) total += part.Length;
            }
            if (total == 0) return Empty;
            string result = Allocate(total);
            int position = 0;
            for (int i = 0; i < count; i++)
            {
                if (i > 0)
                {
                    CopyInto(result, position, between);
                    position += between.Length;
                }
                string part = value[startIndex + i];
                if (part == null) continue;
                CopyInto(result, position, part);
                position += part.Length;
            }
            return result;
        }

        public static string Join(string separator, params object[] values)
        {
            if (values == null) throw new ArgumentNullException("values");
            string[] texts = new string[values.Length];
            for (int i = 0; i < values.Length; i++)
            {
                texts[i] = Concat(values[i]);
            }
            return Join(separator, texts, 0, texts.Length);
        }

        public static string Join(char separator, params object[] values)
        {
            return Join(separator.ToString(), values);
        }

        public static string Join(string separator, IEnumerable<string> values)
        {
            return Join<string>(separator, values);
        }

        public static string Join<T>(char separator, IEnumerable<T> values)
        {
            return Join(separator.ToString(), values);
        }

        public static string Join<T>(string separator, IEnumerable<T> values)
        {
            if (values == null) throw new ArgumentNullException("values");
            StringBuilder text = new StringBuilder();
            IEnumerator<T> e = values.GetEnumerator();
            bool first = true;
            while (e.MoveNext())
            {
                if (!first) text.Append(separator);
                first = false;
                T current = e.Current;
                if (current != null) text.Append(current.ToString());
            }
            e.Dispose();
            return text.ToString();
        }

        public static string Format(string format, object arg0)
        {
            return Format(null, format, new object[] { arg0 });
        }

        public static string Format(string format, object arg0, object arg1)
        {
            return Format(null, format, new object[] { arg0, arg1 });
        }

        public static string Format(string format, object arg0, object arg1, object arg2)
        {
            return Format(null, format, new object[] { arg0, arg1, arg2 });
        }

        public static string Format(string format, params object[] args)
        {
            return Format(null, format, args);
        }

        public static string Format(IFormatProvider provider, string format, object arg0)
        {
            return Format(provider, format, new object[] { arg0 });
        }

        public static string Format(IFormatProvider provider, string format, object arg0, object arg1)
        {
            return Format(provider, format, new object[] { arg0, arg1 });
        }

        public static string Format(IFormatProvider provider, string format, object arg0, object arg1, object arg2)
        {
            return Format(provider, format, new object[] { arg0, arg1, arg2 });
        }

        public static string Format(IFormatProvider provider, string format, params object[] args)
        {
            if (args == null) throw new ArgumentNullException(format == null ? "format" : "args");
            if (format == null) throw new ArgumentNullException("format");
            StringBuilder text = new StringBuilder(format.Length + args.Length * 8);
            CompositeFormat.Append(text, provider, format, args);
            return text.ToString();
        }
    }
}
