namespace Hearsay.Ledger.Figures;

/// <summary>
/// Whether what befell those a figure counts is negated with its statement: "did not kill 40 people". Of forty who were not found, forty are still missing: the figure falls only where
/// its outcome is what the negated predicate tells.
/// </summary>
public static class Negation
{
    private const int LongestEnding = 4;

    /// <param name="figure">The figure.</param>
    /// <param name="statement">The statement that holds it; null where the report says it in its own voice.</param>
    public static bool Of(Figure figure, Statement? statement)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return statement is { Polarity: Polarity.Negated, Claim.Predicate: { Length: > 0 } predicate } && figure.Outcome is { } outcome && figure is not { Low: 0, High: 0 }
            && outcome.Split(' ').Any(word => IsFormOf(word, predicate)) && statement.Content.Any(piece => piece.Contains(figure.Span));
    }

    /// <summary>"used" and "using" of "use", "cancelled" of "cancel"; also the predicate as it stands.</summary>
    internal static bool IsFormOf(string word, string predicate)
    {
        var stem = predicate.EndsWith('e') ? predicate[..^1] : predicate;
        return word == predicate || stem.Length > 1 && word.Length <= predicate.Length + LongestEnding && word.StartsWith(stem, StringComparison.Ordinal)
            && word[stem.Length..].TrimStart(stem[^1]) is "ed" or "ing" or "es" or "s" or "d" or "en" or "e";
    }
}
