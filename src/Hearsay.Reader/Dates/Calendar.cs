namespace Hearsay.Reader.Dates;

/// <summary>
/// Reckons from a report's date. All results lie in the years 1 to 9999, or are null; none is more precise than the unit asked for,
/// nor than the report's date.
/// </summary>
internal readonly struct Calendar(PartialDate? today)
{
    private const int MonthsOfSeason = 3;

    /// <summary>The report's date; null where it is not known.</summary>
    public PartialDate? Today { get; } = today;

    /// <summary>The day so many days from the report's.</summary>
    public PartialDate? Day(int offset) => Today is { Day: not null } day ? Shifted(day.First, TimeUnit.Day, offset) is { } d ? PartialDate.Of(d) : null : null;

    /// <summary>
    /// The last such weekday on or before the report's date, or the first on or behind it: a report of that very day names it by its weekday too. 1 is Monday.
    /// </summary>
    /// <param name="weekday">1 to 7.</param>
    /// <param name="future">Whether it is still to come.</param>
    /// <param name="previous">Whether the text says "last", which leaves out the report's day.</param>
    /// <param name="following">Whether the text says "next", which does so too.</param>
    public PartialDate? Weekday(int weekday, bool future, bool previous, bool following)
    {
        if (Today is not { Day: not null } today)
            return null;
        var back = (((int)today.First.DayOfWeek + 6) % 7) - (weekday - 1);
        back = back < 0 ? back + 7 : back;
        if (previous && back == 0)
            back = 7;
        return Day(!future ? -back : back == 0 ? (following ? 7 : 0) : 7 - back);
    }

    /// <summary>The month without a year: the last one begun by the report's date, or the next one.</summary>
    public PartialDate? Month(int month, bool future)
    {
        if (Today is not { Month: int now } today)
            return null;
        var year = today.Year + (future ? (month < now ? 1 : 0) : month > now ? -1 : 0);
        return year is >= 1 and <= 9999 ? new PartialDate(year, month) : null;
    }

    /// <summary>The day of a month without a year: the last one by the report's date, or the next one.</summary>
    public PartialDate? DayOfMonth(int month, int day, bool future)
    {
        if (Today is not { Month: not null } today)
            return null;
        for (var step = 0; step < 5; step++)
        {
            var year = today.Year + (future ? step : -step);
            if (Valid(year, month, day) is { } date && (future ? date.Last >= today.First : date.First <= today.Last))
                return date;
        }
        return null;
    }

    /// <summary>The date if there is such a day, else null.</summary>
    public static PartialDate? Valid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : null;

    /// <summary>The season of a year, or the last one that ended before the report's date (<paramref name="step"/> -1), this one (0), the next (1).</summary>
    public (PartialDate? From, PartialDate? Until) Season(int month, int? year, int step)
    {
        if (year is int given)
            return SeasonOf(given, month);
        if (Today is not { Month: not null } today)
            return default;
        var start = today.Year + (step > 0 ? -1 : 1);
        for (var i = 0; i < 4; i++)
        {
            var (from, until) = SeasonOf(step > 0 ? start + i : start - i, month);
            if (from is { } f && until is { } u && (step < 0 ? u.Last < today.First : step > 0 ? f.First > today.Last : f.First <= today.Last))
                return (from, until);
        }
        return default;
    }

    /// <summary>The unit that holds the report's date, moved by <paramref name="offset"/> units: a week is its days, a month is a month.</summary>
    public (PartialDate? From, PartialDate? Until) Unit(TimeUnit unit, int offset)
    {
        if (Today is not { } today)
            return default;
        if (unit == TimeUnit.Year)
            return Both(Year(today.Year + offset));
        if (unit is TimeUnit.Decade or TimeUnit.Century)
            return Years(today.Year, unit == TimeUnit.Decade ? 10 : 100, offset);
        if (unit is TimeUnit.Month)
            return today.Month is null ? default : Both(Shifted(today.First, TimeUnit.Month, offset) is { } month ? new PartialDate(month.Year, month.Month) : null);
        if (today.Day is null)
            return default;
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Fortnight => Week(today.First, unit == TimeUnit.Week ? offset : 2 * offset),
            TimeUnit.Quarter => Quarter(today.First, offset),
            TimeUnit.Weekend => Weekend(-1, future: false) is ({ } saturday, _) ? Days(saturday.First, 7 * (offset + 1), 2) : (null, null),
            _ => Both(Day(offset)),
        };
    }

    /// <summary>Saturday and Sunday: the last to have begun, or the next to come; "last" is the one that is over.</summary>
    public (PartialDate? From, PartialDate? Until) Weekend(int step, bool future)
    {
        if (Weekday(6, future: step > 0 || (step == 0 && future), previous: false, following: step > 0) is not { } saturday)
            return default;
        var back = step < 0 && Today is { } today && today.First.DayNumber <= saturday.First.DayNumber + 1 ? -7 : 0;
        return Shifted(saturday.First, TimeUnit.Day, back) is { } first && Shifted(first, TimeUnit.Day, 1) is { } last ? (PartialDate.Of(first), PartialDate.Of(last)) : (null, null);
    }

    /// <summary>The stretch of so many units that ends with the report's date, or begins with it where <paramref name="count"/> is positive.</summary>
    public (PartialDate? From, PartialDate? Until) Stretch(TimeUnit unit, int count)
    {
        if (Today is not { Day: not null } today || Shifted(today.First, unit, count) is not { } end)
            return default;
        var other = PartialDate.Of(end);
        return count < 0 ? (other, today) : (today, other);
    }

    /// <summary>The first day, month or year of so many units that end with a date, as precise as the date; null where the units are finer than it.</summary>
    public static PartialDate? Begin(PartialDate last, TimeUnit unit, int count)
    {
        if (Shifted(last.First, unit, -count) is not { } before)
            return null;
        if (last.Day is not null)
            return Shifted(before, TimeUnit.Day, 1) is { } day ? PartialDate.Of(day) : null;
        if (last.Month is not null)
            return unit >= TimeUnit.Month && Shifted(before, TimeUnit.Month, 1) is { } month ? Month(month.Year, month.Month) : null;
        return unit >= TimeUnit.Year ? Year(before.Year + 1) : null;
    }

    /// <summary>A year; null beyond 1 to 9999.</summary>
    public static PartialDate? Year(int year) => year is >= 1 and <= 9999 ? new PartialDate(year) : null;

    private static (PartialDate?, PartialDate?) Both(PartialDate? date) => (date, date);

    private static (PartialDate?, PartialDate?) Years(int year, int length, int offset)
    {
        var first = (year / length * length) + (offset * length);
        return (Year(Math.Max(first, 1)), Year(first + length - 1));
    }

    private static (PartialDate?, PartialDate?) SeasonOf(int year, int month) =>
        month > 12 - MonthsOfSeason + 1
            ? (Month(year - 1, month), Month(year, month + MonthsOfSeason - 1 - 12))
            : (Month(year, month), Month(year, month + MonthsOfSeason - 1));

    private static PartialDate? Month(int year, int month) => year is >= 1 and <= 9999 ? new PartialDate(year, month) : null;

    private static (PartialDate?, PartialDate?) Days(DateOnly first, int offset, int count) =>
        Shifted(first, TimeUnit.Day, offset) is { } from && Shifted(from, TimeUnit.Day, count - 1) is { } until ? (PartialDate.Of(from), PartialDate.Of(until)) : (null, null);

    private static (PartialDate?, PartialDate?) Week(DateOnly day, int offset)
    {
        var monday = Shifted(day, TimeUnit.Day, (7 * offset) - (((int)day.DayOfWeek + 6) % 7));
        return monday is { } first && Shifted(first, TimeUnit.Day, 6) is { } last ? (PartialDate.Of(first), PartialDate.Of(last)) : (null, null);
    }

    private static (PartialDate?, PartialDate?) Quarter(DateOnly day, int offset)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return Shifted(first, TimeUnit.Month, 3 * offset) is { } start && Shifted(start, TimeUnit.Month, 2) is { } end
            ? (new PartialDate(start.Year, start.Month), new PartialDate(end.Year, end.Month))
            : (null, null);
    }

    private static DateOnly? Shifted(DateOnly day, TimeUnit unit, int count)
    {
        var (days, months) = unit switch
        {
            TimeUnit.Minute or TimeUnit.Hour => (Math.Sign(count) * ((Math.Abs((long)count) + (unit == TimeUnit.Hour ? 23 : 1439)) / (unit == TimeUnit.Hour ? 24 : 1440)), 0L),
            TimeUnit.Day => (count, 0L),
            TimeUnit.Week or TimeUnit.Weekend => (7L * count, 0L),
            TimeUnit.Fortnight => (14L * count, 0L),
            TimeUnit.Month => (0L, count),
            TimeUnit.Quarter => (0L, 3L * count),
            TimeUnit.Year => (0L, 12L * count),
            TimeUnit.Decade => (0L, 120L * count),
            _ => (0L, 1200L * count),
        };
        var month = (day.Year * 12L) + day.Month - 1 + months;
        if (month is < 12 or >= 120_000)
            return null;
        var moved = day.AddMonths((int)months);
        var number = moved.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }
}
