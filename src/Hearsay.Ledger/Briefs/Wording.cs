using System.Globalization;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Briefs;

/// <summary>How the brief puts dates, figures, stances and numbers of origins into words. Bounds are words, never symbols.</summary>
public static class Wording
{
    private const string Group = "described group";
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private static readonly IReadOnlyList<string[]> Bounds = [.. Table.Rows("bound-words.tsv")];

    /// <summary>"27 Dec", "Dec 2024", "2024"; empty where unknown.</summary>
    public static string ShortDate(PartialDate? date) => date is not { } known ? ""
        : known.First.ToString(known.Day is not null ? "d MMM" : known.Month is not null ? "MMM yyyy" : "yyyy", Plain);

    /// <summary>"27 Dec 2024".</summary>
    public static string Date(PartialDate date) =>
        date.First.ToString(date.Day is not null ? "d MMM yyyy" : date.Month is not null ? "MMM yyyy" : "yyyy", Plain);

    /// <summary>"over 1,000", "up to 4,000", "about 11,000", "20,000 to 25,000", and "dozens" as the report has it; empty for a position without a figure.</summary>
    public static string Value(Position position, string? unit) => Value(position.Low, position.High, position.Approximate, position.Words, unit);

    /// <summary>The same for a figure by its ends and its words in the report; null for an open end.</summary>
    public static string Value(decimal? from, decimal? to, bool approximate, string? told, string? unit)
    {
        var about = approximate ? "about " : "";
        return (from, to) switch
        {
            ({ } low, { } high) when low < high && told is { Length: < 30 } words && !words.AsSpan().ContainsAnyInRange('0', '9') => Harmless.Line(words).ToLowerInvariant(),
            ({ } low, null) => Bound(told, "over") + " " + Number(low, unit),
            (null, { } high) => Bound(told, "up to") + " " + Number(high, unit),
            ({ } low, { } high) when low == high => about + Number(low, unit),
            ({ } low, { } high) => $"{about}{Number(low, null)} to {Number(high, unit)}",
            _ => "",
        };
    }

    /// <summary>The report's own bound words, in one form for all that mean the same: "at least" for "no fewer than".</summary>
    private static string Bound(string? told, string usual)
    {
        var words = " " + (told ?? "").ToLowerInvariant();
        return Bounds.FirstOrDefault(row => words.Contains(" " + row[0] + " ", StringComparison.Ordinal))?[1] ?? usual;
    }

    /// <summary>What the origin does, in one word or two.</summary>
    public static string Act(Position position) => position is { Stance: Stance.Asserts, Holds: Holding.Neither } ? "can't say" : Act(position.Stance);

    /// <summary>The same for a stance alone.</summary>
    public static string Act(Stance stance) => stance switch
    {
        Stance.Confirms => "confirms",
        Stance.Denies => "denies",
        Stance.Doubts => "doubts",
        Stance.Estimates => "estimates",
        Stance.Predicts => "expects",
        Stance.Asks => "asks",
        Stance.Withholds => "no word",
        Stance.Retracts => "retracts",
        Stance.Corrects => "corrects",
        _ => "says",
    };

    /// <summary>The origin's own hedge in words; empty for none.</summary>
    public static string Hedge(Certainty certainty) => certainty switch
    {
        Certainty.Probable => "likely",
        Certainty.Possible => "may be",
        Certainty.Improbable => "unlikely",
        _ => "",
    };

    /// <summary>"Pat Ryder", "no origin", "unnamed reports"; relays behind it.</summary>
    public static string Origin(Position position)
    {
        var name = position.OriginKind == OriginKind.Unattributed ? "no origin" : position.Origin == "unnamed" ? "somebody unnamed" : Harmless.Line(position.Origin);
        return position.Via.Count == 0 ? name : $"{name}, through {string.Join(", ", position.Via.Select(Harmless.Line))}";
    }

    /// <summary>The kind as the JSON has it.</summary>
    public static string Name(ActorKind kind) => kind == ActorKind.Group ? Group : kind.ToString().ToLowerInvariant();

    /// <inheritdoc cref="Name(ActorKind)"/>
    public static string Name(OriginKind kind) => kind == OriginKind.Group ? Group : kind.ToString().ToLowerInvariant();

    /// <summary>"conflict" as the end of a line has it: CONFLICT.</summary>
    public static string Flag(FlagKind flag) => Name(flag).ToUpperInvariant();

    /// <summary>The flag as the JSON has it.</summary>
    public static string Name(FlagKind flag) => flag switch
    {
        FlagKind.OneOrigin => "one origin",
        FlagKind.OneSide => "one side",
        FlagKind.NoOrigin => "no origin",
        FlagKind.NoDissent => "no dissent",
        _ => flag.ToString().ToLowerInvariant(),
    };

    /// <summary>What the flag says of a question, in a clause.</summary>
    public static string Reason(FlagKind flag) => flag switch
    {
        FlagKind.Conflict => "one origin stands against another, or two named ones give figures at about one time that cannot both hold",
        FlagKind.Differs => "the figures are not all the same",
        FlagKind.Grows => "each later figure is as high as the one before, and the last is higher than the first",
        FlagKind.OneOrigin => "one named origin stands behind it",
        FlagKind.OneSide => "all named origins speak for one party",
        FlagKind.NoOrigin => "no report names an origin for it",
        FlagKind.Silence => "somebody gave no word on it",
        _ => "several named origins say so and nobody stands against it",
    };

    /// <summary>"2 to 5 independent origins", "one origin".</summary>
    public static string Origins(IndependentOrigins origins) =>
        origins.Low == origins.High
            ? origins.Low == 1 ? "1 origin" : $"{Count(origins.Low)} independent origins"
            : $"{Count(origins.Low)} to {Count(origins.High)} independent origins";

    /// <summary>"1 report", "5 reports".</summary>
    public static string Count(int number, string noun, string? plural = null) => $"{Count(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>With commas between thousands.</summary>
    public static string Count(int number) => number.ToString("N0", Plain);

    /// <summary>With a capital at the start.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Number(decimal value, string? unit)
    {
        var number = value.ToString(value == decimal.Truncate(value) ? "N0" : "#,##0.##", Plain);
        return unit switch
        {
            null or "count" => number,
            "percent" => number + " percent",
            "dollar" => "$" + number,
            "pound" => "£" + number,
            "euro" => "€" + number,
            _ => $"{number} {Harmless.Line(unit)}{(value == 1 ? "" : "s")}",
        };
    }
}
