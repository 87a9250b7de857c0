namespace Hearsay.Ledger.Views;

/// <summary>What of a ledger is looked at. What is null narrows nothing.</summary>
public sealed record ViewFilter
{
    /// <summary>Published (or, on a timeline, said) on that date or later.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Published (or, on a timeline, said) on that date or before.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>The ledger as it would have been then: only what had been published by the end of that date.</summary>
    public PartialDate? At { get; init; }

    /// <summary>Id of a question, or its beginning.</summary>
    public string? Question { get; init; }

    /// <summary>Name of an origin, or a part of it; capitals do not matter.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether a date narrows it, so that what is undated is left out.</summary>
    public bool IsDated => Since is not null || Until is not null || At is not null;

    /// <summary>Whether a date lies in what is looked at. One that is known to the month or year lies where its last day does.</summary>
    public bool Holds(PartialDate? date) =>
        !IsDated || date is { } known && (Since is not { } since || known.Last >= since.First) && (Until is not { } until || known.Last <= until.Last) && (At is not { } at || known.Last <= at.Last);

    /// <summary>The rows whose date lies in what is looked at, in the order of the dates, undated ones last, else as they came; and how many are undated, where dates narrow.</summary>
    public (IReadOnlyList<T> Rows, int Undated) Dated<T>(IReadOnlyList<T> rows, Func<T, PartialDate?> date)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(date);
        return ([.. rows.Where(row => Holds(date(row))).OrderBy(row => date(row)?.First ?? DateOnly.MaxValue)], IsDated ? rows.Count(row => date(row) is null) : 0);
    }

    /// <summary>Whether the name is that of the origin looked for.</summary>
    public bool Names(string origin) => Origin is null || origin.Contains(Origin, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the question is the one looked for.</summary>
    public bool Asks(Question question) => Question is null || question.Id.StartsWith(Question, StringComparison.Ordinal);
}
