namespace Hearsay.Reader.Dates;

/// <summary>An expression of time without the word that opens it.</summary>
/// <param name="End">Index behind its last piece.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="From">The first date it covers.</param>
/// <param name="Until">The last date it covers.</param>
internal readonly record struct TimeCore(int End, TimeKind Kind, PartialDate? From, PartialDate? Until)
{
    /// <summary>How long it is, in ISO 8601: <c>P2Y</c>, <c>PT30M</c>, <c>PXD</c> for days untold; null where the words tell no length.</summary>
    public string? Length { get; init; }

    /// <summary>The part of the day as TIMEX3 writes it: <c>MO</c>, <c>AF</c>, <c>EV</c>, <c>NI</c>, or an hour, <c>18:00</c>; null for the whole day.</summary>
    public string? Part { get; init; }

    /// <summary>For a vague time, the side of now it lies on as date-words.tsv numbers it: 0 untold, 1 past, 2 present, 3 future.</summary>
    public int Side { get; init; }

    /// <summary>Whether it dates the noun behind it and not what is told.</summary>
    public bool Modifies { get; init; }

    public static TimeCore Of(int end, PartialDate? date) => new(end, TimeKind.Date, date, date);

    public static TimeCore Of(int end, (PartialDate? From, PartialDate? Until) ends, TimeKind kind = TimeKind.Date) => new(end, kind, ends.From, ends.Until);

    /// <summary>A time without a date.</summary>
    public static TimeCore Vague(int end, int side = 0) => new(end, TimeKind.Vague, null, null) { Side = side };
}
