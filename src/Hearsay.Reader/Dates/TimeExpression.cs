using Hearsay.Language;

namespace Hearsay.Reader.Dates;

/// <summary>
/// An expression of time in a text and the days it covers, never more precise than the text. Both ends are included; an end that the text leaves
/// open, or that cannot be resolved without the report's date, is null.
/// </summary>
/// <param name="Tokens">Its words, the preposition before them included.</param>
/// <param name="Kind">What kind of time it is.</param>
/// <param name="From">The first date that it covers.</param>
/// <param name="Until">The last date that it covers.</param>
/// <param name="IsAsOf">Whether the text says that something holds as of this date ("as of Monday").</param>
public readonly record struct TimeExpression(TokenRange Tokens, TimeKind Kind, PartialDate? From, PartialDate? Until, bool IsAsOf = false)
{
    /// <summary>The one date that it names, at the precision of the text; null for a stretch, where it cannot be resolved, and where it dates only the noun behind it.</summary>
    public PartialDate? Date => Kind is TimeKind.Date or TimeKind.Clock && !Modifies && From == Until ? From : null;

    /// <summary>ISO 8601: a date (<c>2031-05</c>) or an interval (<c>2031-03/2031-05</c>, <c>2031-03/..</c>); null where neither end is known.</summary>
    public string? Iso => (From, Until) switch
    {
        (null, null) => null,
        var (from, until) when from == until => from.ToString(),
        var (from, until) => $"{from?.ToString() ?? ".."}/{until?.ToString() ?? ".."}",
    };

    /// <summary>Whether it dates the noun behind it and not what is told ("the 1991 settlement").</summary>
    public bool Modifies { get; init; }

    /// <summary>What the words name without the one that opens them: of "since January" that month.</summary>
    internal TimeCore Core { get; init; }
}
