using System.Runtime.CompilerServices;

namespace System
{
    public enum DateTimeKind
    {
        Unspecified = 0,
        Utc = 1,
        Local = 2
    }

    public enum DayOfWeek
    {
        Sunday = 0,
        Monday = 1,
        Tuesday = 2,
        Wednesday = 3,
        Thursday = 4,
        Friday = 5,
        Saturday = 6
    }

    /// <summary>A moment in ticks of 100 ns since the year 1, in the proleptic Gregorian calendar.</summary>
    public readonly struct DateTime : IComparable, IComparable<DateTime>, IEquatable<DateTime>, IFormattable
    {
        private const long MaxTicks = 3155378975999999999;
        private const ulong TicksMask = 0x3FFFFFFFFFFFFFFF;
        private const int KindShift = 62;

        private readonly ulong _dateData;

        public static readonly DateTime MinValue = new DateTime(0);
        public static readonly DateTime MaxValue = new DateTime(MaxTicks);
        public static readonly DateTime UnixEpoch = new DateTime(621355968000000000, DateTimeKind.Utc);

        public DateTime(long ticks)
            : this(ticks, DateTimeKind.Unspecified)
        {
        }

        public DateTime(long ticks, DateTimeKind kind)
        {
            if (ticks < 0 || ticks > MaxTicks)
            {
                throw new ArgumentOutOfRangeException("ticks",
                    "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
            }
            _dateData = (ulong)ticks | ((ulong)kind << KindShift);
        }

        public DateTime(int year, int month, int day)
            : this(DateToTicks(year, month, day))
        {
        }

        public DateTime(int year, int month, int day, int hour, int minute, int second)
            : this(DateToTicks(year, month, day) + TimeToTicks(hour, minute, second))
        {
        }

        private static long TimeToTicks(int hour, int minute, int second)
        {
            if ((uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
            {
                throw new ArgumentOutOfRangeException(null,
                    "Hour, Minute, and Second parameters describe an un-representable DateTime.");
            }
            return (hour * 3600L + minute * 60 + second) * TimeSpan.TicksPerSecond;
        }

        /// <summary>Days before a date, counted from 1 January of year 1, by the March-based year.</summary>
        private static long DaysBefore(int year, int month, int day)
        {
            int y = month <= 2 ? year - 1 : year;
            int m = month <= 2 ? month + 9 : month - 3;
            return 365L * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 307;
        }

        private static long DateToTicks(int year, int month, int day)
        {
            if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DaysInMonth(year, month))
            {
                throw new ArgumentOutOfRangeException(null,
                    "Year, Month, and Day parameters describe an un-representable DateTime.");
            }
            return DaysBefore(year, month, day) * TimeSpan.TicksPerDay;
        }

        public static bool IsLeapYear(int year)
        {
            if (year < 1 || year > 9999)
            {
                throw new ArgumentOutOfRangeException("year", "Year must be between 1 and 9999.");
            }
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        }

        public static int DaysInMonth(int year, int month)
        {
            if (month < 1 || month > 12)
            {
                throw new ArgumentOutOfRangeException("month", "Month must be between one and twelve.");
            }
            if (month == 2) return IsLeapYear(year) ? 29 : 28;
            return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        }

        public static DateTime UtcNow => new DateTime(GetUtcTicks(), DateTimeKind.Utc);

        public static DateTime Now
        {
            get
            {
                long utc = GetUtcTicks();
                return new DateTime(utc + GetLocalOffsetTicks(utc), DateTimeKind.Local);
            }
        }

        public static DateTime Today => Now.Date;

        /// <summary>How far local time is from UTC at this local time: <c>+01:00</c>.</summary>
        internal string OffsetText()
        {
            long minutes = GetLocalOffsetTicks(Ticks - GetLocalOffsetTicks(Ticks)) / TimeSpan.TicksPerMinute;
            long magnitude = Math.Abs(minutes);
            return (minutes < 0 ? "-" : "+") + (magnitude / 60).ToString("D2") + ":" + (magnitude % 60).ToString("D2");
        }

        public long Ticks => (long)(_dateData & TicksMask);

        public DateTimeKind Kind => (DateTimeKind)(int)(_dateData >> KindShift);

        public DateTime Date => new DateTime(Ticks - Ticks % TimeSpan.TicksPerDay, Kind);

        public TimeSpan TimeOfDay => new TimeSpan(Ticks % TimeSpan.TicksPerDay);

        public DayOfWeek DayOfWeek => (DayOfWeek)(int)((Ticks / TimeSpan.TicksPerDay + 1) % 7);

        public int Hour => (int)(Ticks / TimeSpan.TicksPerHour % 24);
        public int Minute => (int)(Ticks / TimeSpan.TicksPerMinute % 60);
        public int Second => (int)(Ticks / TimeSpan.TicksPerSecond % 60);
        public int Millisecond => (int)(Ticks / TimeSpan.TicksPerMillisecond % 1000);

        public int Year
        {
            get
            {
                Split(out int year, out int month, out int day);
                return year;
            }
        }

        public int Month
        {
            get
            {
                Split(out int year, out int month, out int day);
                return month;
            }
        }

        public int Day
        {
            get
            {
                Split(out int year, out int month, out int day);
                return day;
            }
        }

        public int DayOfYear
        {
            get
            {
                Split(out int year, out int month, out int day);
                return (int)(DaysBefore(year, month, day) - DaysBefore(year, 1, 1)) + 1;
            }
        }

        private void Split(out int year, out int month, out int day)
        {
            long days = Ticks / TimeSpan.TicksPerDay + 306;
            long era = days / 146097;
            long inEra = days - era * 146097;
            long yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
            int dayOfYear = (int)(inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
            int marchMonth = (5 * dayOfYear + 2) / 153;
            day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;
            month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
            year = (int)(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
        }

        public DateTime AddTicks(long value)
        {
            long ticks = Ticks;
            if (value > MaxTicks - ticks || value < -ticks)
            {
                throw new ArgumentOutOfRangeException("value",
                    "The added or subtracted value results in an un-representable DateTime.");
            }
            return new DateTime(ticks + value, Kind);
        }

        private DateTime AddScaled(double value, double milliseconds)
        {
            double total = value * milliseconds + (value >= 0 ? 0.5 : -0.5);
            if (!(total > -315537897600000 && total < 315537897600000))
            {
                throw new ArgumentOutOfRangeException("value", "Value to add was out of range.");
            }
            return AddTicks((long)total * TimeSpan.TicksPerMillisecond);
        }

        public DateTime Add(TimeSpan value)
        {
            return AddTicks(value.Ticks);
        }

        public DateTime AddMilliseconds(double value)
        {
            return AddScaled(value, 1);
        }

        public DateTime AddSeconds(double value)
        {
            return AddScaled(value, 1000);
        }

        public DateTime AddMinutes(double value)
        {
            return AddScaled(value, 60000);
        }

        public DateTime AddHours(double value)
        {
            return AddScaled(value, 3600000);
        }

        public DateTime AddDays(double value)
        {
            return AddScaled(value, 86400000);
        }

        public DateTime AddMonths(int months)
        {
            if (months < -120000 || months > 120000)
            {
                throw new ArgumentOutOfRangeException("months", "Months value must be between +/-120000.");
            }
            Split(out int year, out int month, out int day);
            int total = year * 12 + month - 1 + months;
            int newYear = total / 12;
            int newMonth = total % 12 + 1;
            if (newYear < 1 || newYear > 9999)
            {
                throw new ArgumentOutOfRangeException("months",
                    "The added or subtracted value results in an un-representable DateTime.");
            }
            int newDay = Math.Min(day, DaysInMonth(newYear, newMonth));
            return new DateTime(DateToTicks(newYear, newMonth, newDay) + Ticks % TimeSpan.TicksPerDay, Kind);
        }

        public DateTime AddYears(int value)
        {
            return AddMonths(checked(value * 12));
        }

        public TimeSpan Subtract(DateTime value)
        {
            return new TimeSpan(Ticks - value.Ticks);
        }

        public DateTime Subtract(TimeSpan value)
        {
            return AddTicks(-value.Ticks);
        }

        public int CompareTo(object value)
        {
            if (value == null) return 1;
            if (!(value is DateTime)) throw new ArgumentException("Object must be of type DateTime.");
            return CompareTo((DateTime)value);
        }

        public int CompareTo(DateTime value)
        {
            return Ticks.CompareTo(value.Ticks);
        }

        public override bool Equals(object value)
        {
            return value is DateTime && Ticks == ((DateTime)value).Ticks;
        }

        public bool Equals(DateTime value)
        {
            return Ticks == value.Ticks;
        }

        public override int GetHashCode()
        {
            return Ticks.GetHashCode();
        }

        public override string ToString()
        {
            return ToString(null, null);
        }

        public string ToString(string format)
        {
            return ToString(format, null);
        }

        public string ToString(IFormatProvider provider)
        {
            return ToString(null, provider);
        }

        public string ToString(string format, IFormatProvider provider)
        {
            return DateTimeFormat.Format(this, format);
        }

        public static DateTime operator +(DateTime d, TimeSpan t)
        {
            return d.Add(t);
        }

        public static DateTime operator -(DateTime d, TimeSpan t)
        {
            return d.Subtract(t);
        }

        public static TimeSpan operator -(DateTime d1, DateTime d2)
        {
            return d1.Subtract(d2);
        }

        public static bool operator ==(DateTime d1, DateTime d2)
        {
            return d1.Ticks == d2.Ticks;
        }

        public static bool operator !=(DateTime d1, DateTime d2)
        {
            return d1.Ticks != d2.Ticks;
        }

        public static bool operator <(DateTime t1, DateTime t2)
        {
            return t1.Ticks < t2.Ticks;
        }

        public static bool operator <=(DateTime t1, DateTime t2)
        {
            return t1.Ticks <= t2.Ticks;
        }

        public static bool operator >(DateTime t1, DateTime t2)
        {
            return t1.Ticks > t2.Ticks;
        }

        public static bool operator >=(DateTime t1, DateTime t2)
        {
            return t1.Ticks >= t2.Ticks;
        }

        /// <summary>The time now, in ticks of UTC.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long GetUtcTicks();

        /// <summary>How far local time is ahead of UTC at a moment given in UTC, in ticks.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern long GetLocalOffsetTicks(long utcTicks);
    }

    /// <summary>Dates in the invariant culture: MM/dd/yyyy HH:mm:ss, and custom formats of d M y H h m s f t.</summary>
    internal static class DateTimeFormat
    {
        private static readonly string[] s_days =
        {
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
        };
        private static readonly string[] s_months =
        {
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December"
        };

        private static string Expand(char standard)
        {
            switch (standard)
            {
                case 'd': return "MM/dd/yyyy";
                case 'D': return "dddd, dd MMMM yyyy";
                case 'f': return "dddd, dd MMMM yyyy HH:mm";
                case 'F': return "dddd, dd MMMM yyyy HH:mm:ss";
                case 'g': return "MM/dd/yyyy HH:mm";
                case 'G': return "MM/dd/yyyy HH:mm:ss";
                case 'M':
                case 'm': return "MMMM dd";
                case 'O':
                case 'o': return "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK";
                case 'R':
                case 'r': return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
                case 's': return "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
                case 't': return "HH:mm";
                case 'T': return "HH:mm:ss";
                case 'u': return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
                case 'Y':
                case 'y': return "yyyy MMMM";
                default: throw new FormatException("Input string was not in a correct format.");
            }
        }

        internal static string Format(DateTime value, string format)
        {
            if (string.IsNullOrEmpty(format)) format = "G";
            if (format.Length == 1) format = Expand(format[0]);
            Text.StringBuilder text = new Text.StringBuilder();
            int i = 0;
            while (i < format.Length)
            {
                char c = format[i];
                int run = 1;
                while (i + run < format.Length && format[i + run] == c) run++;
                switch (c)
                {
                    case 'y': text.Append((run <= 2 ? value.Year % 100 : value.Year).ToString("D"
                        + run.ToString())); break;
                    case 'M':
                        if (run <= 2) text.Append(value.Month.ToString("D" + run.ToString()));
                        else text.Append(run == 3 ? s_months[value.Month - 1].Substring(0, 3)
                            : s_months[value.Month - 1]);
                        break;
                    case 'd':
                        string day = s_days[(int)value.DayOfWeek];
                        if (run <= 2) text.Append(value.Day.ToString("D" + run.ToString()));
                        else text.Append(run == 3 ? day.Substring(0, 3) : day);
                        break;
                    case 'H': text.Append(value.Hour.ToString(run == 1 ? "D1" : "D2")); break;
                    case 'h': text.Append(((value.Hour + 11) % 12 + 1).ToString(run == 1 ? "D1" : "D2")); break;
                    case 'm': text.Append(value.Minute.ToString(run == 1 ? "D1" : "D2")); break;
                    case 's': text.Append(value.Second.ToString(run == 1 ? "D1" : "D2")); break;
                    case 'f':
                        if (run > 7) throw new FormatException("Input string was not in a correct format.");
                        text.Append((value.Ticks % TimeSpan.TicksPerSecond).ToString("D7").Substring(0, run));
                        break;
                    case 'K':
                        if (value.Kind == DateTimeKind.Utc) text.Append('Z');
                        if (value.Kind == DateTimeKind.Local) text.Append(value.OffsetText());
                        break;
                    case 't':
                        string half = value.Hour < 12 ? "AM" : "PM";
                        text.Append(run == 1 ? half.Substring(0, 1) : half);
                        break;
                    case '\'':
                    case '"':
                        int end = format.IndexOf(c, i + 1);
                        if (end < 0)
                            throw new FormatException("Cannot find a matching quote character for the character '"
                            + c.ToString() + "'.");
                        text.Append(format, i + 1, end - i - 1);
                        run = end + 1 - i;
                        break;
                    case '\\':
                        if (i + 1 >= format.Length)
                            throw new FormatException("Input string was not in a correct format.");
                        text.Append(format[i + 1]);
                        run = 2;
                        break;
                    case '%':
                        run = 1;
                        break;
                    default:
                        text.Append(c, run);
                        break;
                }
                i += run;
            }
            return text.ToString();
        }
    }
}
