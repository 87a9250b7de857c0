namespace Hearsay.Reader.Dates;

/// <summary>An expression of time without the word that opens it.</summary>
/// <param name="End">Index behind its last piece.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="From">The first date it covers.</param>
/// <param name="Until">The last date it covers.</param>
internal readonly record struct TimeCore(int End, TimeKind Kind, PartialDate? From, PartialDate? Until)
{
    public static TimeCore Of(int end, PartialDate? date) => new(end, TimeKind.Date, date, date);

    public static TimeCore Of(int end, (PartialDate? From, PartialDate? Until) ends, TimeKind kind = TimeKind.Date) => new(end, kind, ends.From, ends.Until);
}
