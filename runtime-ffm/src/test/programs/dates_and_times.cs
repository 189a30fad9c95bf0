// mcs: two compilations by Roslyn are enough for what this shows
// DateTime and TimeSpan arithmetic, parts, leap years, comparison, formatting.
using System;
static class Program
{
    static void Main()
    {
        var d = new DateTime(2020, 2, 28, 23, 30, 15);
        Console.WriteLine(d.AddHours(1).Day + " " + d.AddDays(2).Month + " " + d.AddMonths(12).Day + " " +
            d.AddYears(-1).DayOfWeek + " " + d.DayOfYear + " " + d.TimeOfDay);
        Console.WriteLine(DateTime.IsLeapYear(2000) + " " + DateTime.IsLeapYear(1900) + " " +
            DateTime.DaysInMonth(2019, 2) + " " + new DateTime(2020, 1, 31).AddMonths(1).ToString("yyyy-MM-dd"));
        TimeSpan t = new DateTime(2021, 1, 1) - d;
        Console.WriteLine(t + " " + t.Days + " " + t.TotalHours.ToString("F3") + " " + t.Hours + ":" + t.Minutes + ":"
            + t.Seconds + " " + t.Ticks);
        Console.WriteLine((d < d.AddTicks(1)) + " " + d.CompareTo(d) + " " + d.Equals(new DateTime(d.Ticks)) + " " +
            (d == d.AddSeconds(0)) + " " + d.Date.Ticks);
        Console.WriteLine(d.ToString("yyyy/MM/dd HH:mm:ss") + " " + d.ToString("dd MMM yy h:mm tt") + " " +
            d.ToString("s") + " " + d.ToString("dddd"));
        var span = TimeSpan.FromMinutes(125.5);
        Console.WriteLine(span + " " + span.Negate() + " " + span.Add(TimeSpan.FromDays(1)) + " " + TimeSpan.Zero +
            " " + TimeSpan.FromMilliseconds(1) + " " + (span > TimeSpan.FromHours(2)) + " " + span.ToString(@"hh\:mm"));
        int fridays = 0;
        for (var day = new DateTime(2000, 1, 13); day.Year < 2020;
        day = day.AddMonths(1)) if (day.DayOfWeek == DayOfWeek.Friday) fridays++;
        Console.WriteLine(fridays);
        try { Console.WriteLine(new DateTime(2021, 2, 29)); }
        catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(DateTime.MaxValue.Year + " " + DateTime.MinValue.ToString("o") + " " + TimeSpan.MaxValue);
    }
}
