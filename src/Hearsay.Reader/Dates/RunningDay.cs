namespace Hearsay.Reader.Dates;

/// <summary>
/// The day that a text told of last, from which "the next day" and "two days later" are reckoned: those words never count from the report's date. One for each reading of a report; not thread-safe.
/// </summary>
internal sealed class RunningDay
{
    private PartialDate? _day;

    /// <summary>Takes in an expression, where it names one day.</summary>
    public void Take(in TimeExpression time)
    {
        if (time.Date is { Day: not null } day)
            _day = day;
    }

    /// <summary>The unit so many units behind the day told of last; null where none was told, or where that would lie behind the report.</summary>
    /// <param name="unit">Day, week, month or year.</param>
    /// <param name="count">How many.</param>
    /// <param name="published">The report's date.</param>
    public (PartialDate? From, PartialDate? Until)? Behind(TimeUnit unit, int count, PartialDate? published)
    {
        if (_day is null)
            return null;
        var calendar = new Calendar(_day);
        var (from, until) = unit == TimeUnit.Day && calendar.Day(count) is { } day ? (day, day) : calendar.Unit(unit, count);
        return from is { } first && (published is not { } report || first.First <= report.Last) ? (from, until) : null;
    }
}
