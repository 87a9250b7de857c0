namespace Hearsay.Ledger.Briefs;

/// <summary>What stands beside a position, in words: what the origin said, and how.</summary>
public static class Held
{
    private const int LongestEnd = 4;

    /// <summary>Act and hedge of a figure's origin, where they are not the usual ones: "denies", "likely".</summary>
    public static IReadOnlyList<string> Notes(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        var act = position is { Stance: Stance.Asserts or Stance.Estimates } ? "" : Wording.Act(position);
        return [.. new[] { act, position.Holds == Holding.Before ? "held before" : "", Wording.Hedge(position.Certainty) }.Where(note => note.Length > 0)];
    }

    /// <summary>The report's words, in quotation marks where they are the origin's own; a cut quote is named. Safe to print.</summary>
    /// <param name="position">One without a figure.</param>
    /// <param name="longest">So many characters at most; what is longer ends in dots.</param>
    public static string Words(Position position, int longest)
    {
        ArgumentNullException.ThrowIfNull(position);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, LongestEnd);
        var words = Cut(WithoutThat(Harmless.Line(position.Words ?? "").Trim('"', '“', '”', ',', ' ')), longest);
        var quoted = position.Quotation is Quotation.Verbatim or Quotation.Cut ? $"\"{words}\"" : words;
        return position.Quotation == Quotation.Cut ? quoted + " (quote is cut)" : quoted;
    }

    private static string WithoutThat(string words) => words.StartsWith("that ", StringComparison.Ordinal) ? words[5..] : words;

    private static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
            return words;
        var at = words.LastIndexOf(' ', longest);
        return words[..(at > 0 ? at : longest - (char.IsHighSurrogate(words[longest - 1]) ? 1 : 0))] + " ...";
    }
}
