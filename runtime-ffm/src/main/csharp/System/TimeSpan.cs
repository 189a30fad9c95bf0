namespace System
{
    public readonly struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, IFormattable
    {
        private readonly long _ticks;

        public const long TicksPerMillisecond = 10000;
        public const long TicksPerSecond = TicksPerMillisecond * 1000;
        public const long TicksPerMinute = TicksPerSecond * 60;
        public const long TicksPerHour = TicksPerMinute * 60;
        public const long TicksPerDay = TicksPerHour * 24;

        public static readonly TimeSpan Zero = new TimeSpan(0);
        public static readonly TimeSpan MaxValue = new TimeSpan(long.MaxValue);
        public static readonly TimeSpan MinValue = new TimeSpan(long.MinValue);

        public TimeSpan(long ticks)
        {
            _ticks = ticks;
        }

        public TimeSpan(int hours, int minutes, int seconds)
            : this(0, hours, minutes, seconds, 0)
        {
        }

        public TimeSpan(int days, int hours, int minutes, int seconds)
            : this(days, hours, minutes, seconds, 0)
        {
        }

        public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
        {
            long total = ((long)days * 3600 * 24 + (long)hours * 3600 + (long)minutes * 60 + seconds) * 1000
                + milliseconds;
            if (total > long.MaxValue / TicksPerMillisecond || total < long.MinValue / TicksPerMillisecond)
            {
                throw new ArgumentOutOfRangeException(null, "TimeSpan overflowed because the duration is too long.");
            }
            _ticks = total * TicksPerMillisecond;
        }

        public long Ticks => _ticks;
        public int Days => (int)(_ticks / TicksPerDay);
        public int Hours => (int)(_ticks / TicksPerHour % 24);
        public int Minutes => (int)(_ticks / TicksPerMinute % 60);
        public int Seconds => (int)(_ticks / TicksPerSecond % 60);
        public int Milliseconds => (int)(_ticks / TicksPerMillisecond % 1000);
        public double TotalDays => (double)_ticks / TicksPerDay;
        public double TotalHours => (double)_ticks / TicksPerHour;
        public double TotalMinutes => (double)_ticks / TicksPerMinute;
        public double TotalSeconds => (double)_ticks / TicksPerSecond;

        public double TotalMilliseconds
        {
            get
            {
                double value = (double)_ticks / TicksPerMillisecond;
                if (value > long.MaxValue / TicksPerMillisecond) return long.MaxValue / TicksPerMillisecond;
                if (value < long.MinValue / TicksPerMillisecond) return long.MinValue / TicksPerMillisecond;
                return value;
            }
        }

        private static OverflowException TooLong()
        {
            return new OverflowException("TimeSpan overflowed because the duration is too long.");
        }

        private static TimeSpan Interval(double value, double ticksPerUnit)
        {
            if (double.IsNaN(value))
                throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
            double ticks = value * ticksPerUnit;
            if (ticks > long.MaxValue || ticks < long.MinValue) throw TooLong();
            return ticks == long.MaxValue ? MaxValue : new TimeSpan((long)ticks);
        }

        public static TimeSpan FromDays(double value)
        {
            return Interval(value, TicksPerDay);
        }

        public static TimeSpan FromHours(double value)
        {
            return Interval(value, TicksPerHour);
        }

        public static TimeSpan FromMinutes(double value)
        {
            return Interval(value, TicksPerMinute);
        }

        public static TimeSpan FromSeconds(double value)
        {
            return Interval(value, TicksPerSecond);
        }

        public static TimeSpan FromMilliseconds(double value)
        {
            return Interval(value, TicksPerMillisecond);
        }

        public static TimeSpan FromTicks(long value)
        {
            return new TimeSpan(value);
        }

        public TimeSpan Add(TimeSpan ts)
        {
            long sum = _ticks + ts._ticks;
            if (((_ticks ^ sum) & (ts._ticks ^ sum)) < 0) throw TooLong();
            return new TimeSpan(sum);
        }

        public TimeSpan Subtract(TimeSpan ts)
        {
            long difference = _ticks - ts._ticks;
            if (((_ticks ^ ts._ticks) & (_ticks ^ difference)) < 0) throw TooLong();
            return new TimeSpan(difference);
        }

        public TimeSpan Negate()
        {
            if (_ticks == long.MinValue)
            {
                throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
            }
            return new TimeSpan(-_ticks);
        }

        public TimeSpan Duration()
        {
            if (_ticks == long.MinValue)
            {
                throw new OverflowException(
                    "The duration cannot be returned for TimeSpan.MinValue because the absolute "
                    + "value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
            }
            return new TimeSpan(_ticks >= 0 ? _ticks : -_ticks);
        }

        public TimeSpan Multiply(double factor)
        {
            return FromRounded(_ticks * factor);
        }

        public TimeSpan Divide(double divisor)
        {
            return FromRounded(_ticks / divisor);
        }

        public double Divide(TimeSpan ts)
        {
            return _ticks / (double)ts._ticks;
        }

        private static TimeSpan FromRounded(double ticks)
        {
            if (double.IsNaN(ticks))
                throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
            ticks = Math.Round(ticks);
            if (ticks > long.MaxValue || ticks < long.MinValue) throw TooLong();
            return new TimeSpan((long)ticks);
        }

        public static int Compare(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks.CompareTo(t2._ticks);
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is TimeSpan)) throw new ArgumentException("Object must be of type TimeSpan.");
            return _ticks.CompareTo(((TimeSpan)value)._ticks);
        }

        public int CompareTo(TimeSpan value)
        {
            return _ticks.CompareTo(value._ticks);
        }

        public override bool Equals(object value)
        {
            return value is TimeSpan && _ticks == ((TimeSpan)value)._ticks;
        }

        public bool Equals(TimeSpan obj)
        {
            return _ticks == obj._ticks;
        }

        public static bool Equals(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks == t2._ticks;
        }

        public override int GetHashCode()
        {
            return _ticks.GetHashCode();
        }

        public override string ToString()
        {
            ulong rest = _ticks < 0 ? (ulong)-_ticks : (ulong)_ticks;
            ulong fraction = rest % (ulong)TicksPerSecond;
            ulong days = rest / (ulong)TicksPerDay;
            string text = (rest / (ulong)TicksPerHour % 24).ToString("D2") + ":"
                + (rest / (ulong)TicksPerMinute % 60).ToString("D2") + ":"
                + (rest / (ulong)TicksPerSecond % 60).ToString("D2");
            if (days != 0) text = days.ToString() + "." + text;
            if (fraction != 0) text = text + "." + fraction.ToString("D7");
            return _ticks < 0 ? "-" + text : text;
        }

        public string ToString(string format)
        {
            return ToString(format, null);
        }

        public string ToString(string format, IFormatProvider formatProvider)
        {
            if (string.IsNullOrEmpty(format) || format == "c" || format == "t" || format == "T") return ToString();
            if (format != "g" && format != "G") return Custom(format);
            ulong rest = _ticks < 0 ? (ulong)-_ticks : (ulong)_ticks;
            ulong fraction = rest % (ulong)TicksPerSecond;
            ulong days = rest / (ulong)TicksPerDay;
            bool full = format == "G";
            string text = (rest / (ulong)TicksPerHour % 24).ToString(full ? "D2" : "D1") + ":"
                + (rest / (ulong)TicksPerMinute % 60).ToString("D2") + ":"
                + (rest / (ulong)TicksPerSecond % 60).ToString("D2");
            if (days != 0 || full) text = days.ToString() + ":" + text;
            if (full) text = text + "." + fraction.ToString("D7");
            else if (fraction != 0) text = text + "." + fraction.ToString("D7").TrimEnd('0');
            return _ticks < 0 ? "-" + text : text;
        }

        private static FormatException Malformed()
        {
            return new FormatException("Input string was not in a correct format.");
        }

        /// <summary>Formats of letters repeated, quoted text and escaped characters; the sign is not shown.</summary>
        private string Custom(string format)
        {
            if (format.Length == 1) throw Malformed();
            ulong rest = _ticks < 0 ? (ulong)-_ticks : (ulong)_ticks;
            string fraction = (rest % (ulong)TicksPerSecond).ToString("D7");
            Text.StringBuilder text = new Text.StringBuilder();
            for (int i = 0; i < format.Length;)
            {
                char c = format[i];
                int count = 1;
                switch (c)
                {
                    case '\\':
                        if (i + 1 >= format.Length) throw Malformed();
                        text.Append(format[i + 1]);
                        i += 2;
                        continue;
                    case '%':
                        if (i + 1 >= format.Length || format[i + 1] == '%') throw Malformed();
                        i++;
                        continue;
                    case '\'':
                    case '"':
                        int end = format.IndexOf(c, i + 1);
                        if (end < 0) throw Malformed();
                        text.Append(format, i + 1, end - i - 1);
                        i = end + 1;
                        continue;
                }
                while (i + count < format.Length && format[i + count] == c) count++;
                i += count;
                switch (c)
                {
                    case 'd':
                        if (count > 8) throw Malformed();
                        text.Append((rest / (ulong)TicksPerDay).ToString("D" + count.ToString()));
                        break;
                    case 'h':
                        AppendPart(text, rest / (ulong)TicksPerHour % 24, count);
                        break;
                    case 'm':
                        AppendPart(text, rest / (ulong)TicksPerMinute % 60, count);
                        break;
                    case 's':
                        AppendPart(text, rest / (ulong)TicksPerSecond % 60, count);
                        break;
                    case 'f':
                        if (count > 7) throw Malformed();
                        text.Append(fraction, 0, count);
                        break;
                    case 'F':
                        if (count > 7) throw Malformed();
                        text.Append(fraction.Substring(0, count).TrimEnd('0'));
                        break;
                    default:
                        throw Malformed();
                }
            }
            return text.ToString();
        }

        private static void AppendPart(Text.StringBuilder text, ulong part, int digits)
        {
            if (digits > 2) throw Malformed();
            text.Append(part.ToString("D" + digits.ToString()));
        }

        public static TimeSpan operator -(TimeSpan t)
        {
            return t.Negate();
        }

        public static TimeSpan operator +(TimeSpan t)
        {
            return t;
        }

        public static TimeSpan operator -(TimeSpan t1, TimeSpan t2)
        {
            return t1.Subtract(t2);
        }

        public static TimeSpan operator +(TimeSpan t1, TimeSpan t2)
        {
            return t1.Add(t2);
        }

        public static TimeSpan operator *(TimeSpan timeSpan, double factor)
        {
            return timeSpan.Multiply(factor);
        }

        public static TimeSpan operator *(double factor, TimeSpan timeSpan)
        {
            return timeSpan.Multiply(factor);
        }

        public static TimeSpan operator /(TimeSpan timeSpan, double divisor)
        {
            return timeSpan.Divide(divisor);
        }

        public static double operator /(TimeSpan t1, TimeSpan t2)
        {
            return t1.Divide(t2);
        }

        public static bool operator ==(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks == t2._ticks;
        }

        public static bool operator !=(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks != t2._ticks;
        }

        public static bool operator <(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks < t2._ticks;
        }

        public static bool operator <=(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks <= t2._ticks;
        }

        public static bool operator >(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks > t2._ticks;
        }

        public static bool operator >=(TimeSpan t1, TimeSpan t2)
        {
            return t1._ticks >= t2._ticks;
        }
    }
}
