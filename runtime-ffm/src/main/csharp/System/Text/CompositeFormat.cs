namespace System.Text
{
    /// <summary>Composite formatting: <c>{index[,alignment][:format]}</c>, with doubled braces for literal
    /// ones.</summary>
    internal static class CompositeFormat
    {
        private const int Limit = 1000000;

        private static FormatException Malformed()
        {
            return new FormatException("Input string was not in a correct format.");
        }

        internal static void Append(StringBuilder text, IFormatProvider provider, string format, object[] args)
        {
            ICustomFormatter custom = null;
            if (provider != null) custom = (ICustomFormatter)provider.GetFormat(typeof(ICustomFormatter));
            int length = format.Length;
            int i = 0;
            while (i < length)
            {
                char c = format[i++];
                if (c == '}')
                {
                    if (i >= length || format[i] != '}') throw Malformed();
                    i++;
                }
                else if (c == '{')
                {
                    if (i < length && format[i] == '{')
                    {
                        i++;
                    }
                    else
                    {
                        i = AppendItem(text, provider, custom, format, i, args);
                        continue;
                    }
                }
                text.Append(c);
            }
        }

        private static int SkipSpaces(string format, int i)
        {
            while (i < format.Length && format[i] == ' ') i++;
            if (i >= format.Length) throw Malformed();
            return i;
        }

        private static int ReadNumber(string format, int i, out int value)
        {
            value = 0;
            if (i >= format.Length || (uint)(format[i] - '0') > 9) throw Malformed();
            while ((uint)(format[i] - '0') <= 9 && value < Limit)
            {
                value = value * 10 + (format[i] - '0');
                i++;
                if (i >= format.Length) throw Malformed();
            }
            return i;
        }

        /// <summary>Appends the item whose index begins at i; returns the position after its closing brace.</summary>
        private static int AppendItem(StringBuilder text, IFormatProvider provider, ICustomFormatter custom,
            string format,
                                      int i, object[] args)
        {
            i = ReadNumber(format, i, out int index);
            if (index >= args.Length)
            {
                throw new FormatException(
                    "Index (zero based) must be greater than or equal to zero and less than the size of the argument "
                    + "list.");
            }
            i = SkipSpaces(format, i);
            int width = 0;
            bool left = false;
            if (format[i] == ',')
            {
                i = SkipSpaces(format, i + 1);
                left = format[i] == '-';
                if (left) i++;
                i = ReadNumber(format, i, out width);
                i = SkipSpaces(format, i);
            }
            string itemFormat = null;
            if (format[i] == ':')
            {
                i = ReadItemFormat(format, i + 1, out itemFormat);
            }
            if (i >= format.Length || format[i] != '}') throw Malformed();
            i++;

            string item = Format(args[index], itemFormat, provider, custom);
            int padding = width - item.Length;
            if (!left && padding > 0) text.Append(' ', padding);
            text.Append(item);
            if (left && padding > 0) text.Append(' ', padding);
            return i;
        }

        /// <summary>Reads the format of an item up to its closing brace, which it stays before. It holds no
        /// braces.</summary>
        private static int ReadItemFormat(string format, int start, out string itemFormat)
        {
            int i = start;
            while (true)
            {
                if (i >= format.Length || format[i] == '{') throw Malformed();
                if (format[i] == '}') break;
                i++;
            }
            itemFormat = i > start ? format.Substring(start, i - start) : null;
            return i;
        }

        private static string Format(object arg, string format, IFormatProvider provider, ICustomFormatter custom)
        {
            string item = custom == null ? null : custom.Format(format, arg, provider);
            if (item != null) return item;
            IFormattable formattable = arg as IFormattable;
            if (formattable != null) item = formattable.ToString(format, provider);
            else if (arg != null) item = arg.ToString();
            return item ?? string.Empty;
        }
    }
}
