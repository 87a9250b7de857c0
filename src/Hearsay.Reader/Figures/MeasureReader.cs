namespace Hearsay.Reader.Figures;

/// <summary>Tells how a figure runs over time, from what the text says of it; null where it says nothing.</summary>
internal static class MeasureReader
{
    public static Measure? Read(SentenceView view, FigureDraft draft, string? period)
    {
        if (draft.IsAdded || draft.Counted.IsNew || IsNewTally(draft.Words) || MeaningLexicon.MeasureOf(view.Lower(draft.First - 1)) == Measure.New)
            return Measure.New;
        if (period is not null && OfPeriod(period) == Measure.Cumulative)
            return Measure.Cumulative;
        return (draft.Outcome is { } outcome ? OfOutcome(outcome.Words) : null) ?? (period is not null ? OfPeriod(period) : null);
    }

    /// <summary>"92 new cases": what is counted up, and new.</summary>
    private static bool IsNewTally(string? counted) => counted?.Split(' ') is ["new", .., var last] && MeaningLexicon.Has(last, "tally");

    private static Measure? OfOutcome(string words) => MeaningLexicon.MeasureOf(words.Split(' ')[0]);

    private static Measure? OfPeriod(string period)
    {
        var words = period.ToLowerInvariant();
        if (MeaningLexicon.MeasureOf(words) is { } whole)
            return whole;
        foreach (var word in words.Split(' '))
            if (MeaningLexicon.MeasureOf(word) is { } measure)
                return measure;
        return null;
    }
}
