using System.Globalization;
using System.Text.Json.Serialization;

namespace Hearsay;

/// <summary>
/// A date at the precision it was given: a year, a month or a day (ISO 8601: <c>2024</c>, <c>2024-12</c>, <c>2024-12-18</c>).
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Creates a date at the precision of the parts given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parts name no day of the Gregorian calendar, or a day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
            throw new ArgumentOutOfRangeException(nameof(day), "A day needs a month.");
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }

    /// <summary>1 to 12; null where only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31; null where only the year or month is known.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date covers.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date covers.</summary>
    public DateOnly Last => Day is not null ? First
        : Month is int m ? new DateOnly(Year, m, DateTime.DaysInMonth(Year, m))
        : new DateOnly(Year, 12, 31);

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The narrowest date that covers all days from the first of one to the last of another; null where they lie in different years.</summary>
    public static PartialDate? Around(PartialDate from, PartialDate until) =>
        from == until ? from
        : from.Year != until.Year ? null
        : from.Month is { } month && month == until.Month ? new PartialDate(from.Year, month)
        : new PartialDate(from.Year);

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>; anything else, a time behind it included, is refused.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !DateOnly.TryParseExact(
            text, text.Length == 4 ? "yyyy" : text.Length == 7 ? "yyyy-MM" : "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
            return false;
        date = new PartialDate(first.Year, text.Length > 4 ? first.Month : null, text.Length > 7 ? first.Day : null);
        return true;
    }

    /// <summary>By first day, then the less precise before the more precise.</summary>
    public int CompareTo(PartialDate other)
    {
        var byFirst = First.CompareTo(other.First);
        return byFirst != 0 ? byFirst : other.Last.CompareTo(Last);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => First.ToString(
        Day is not null ? "yyyy-MM-dd" : Month is not null ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
