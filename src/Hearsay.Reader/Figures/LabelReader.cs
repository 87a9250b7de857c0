namespace Hearsay.Reader.Figures;

/// <summary>The label of a record before a colon, as casualty records write it: "Civilians killed: 4", "Buildings reported destroyed: 31".</summary>
internal static class LabelReader
{
    private const int LongestLabel = 6;

    /// <summary>What is counted and what befell it; null where no such label stands right before the number.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">First token of the number with its bound words.</param>
    public static (string Words, Outcome Outcome)? Read(SentenceView view, int first)
    {
        var at = first - 2;
        if (!view.Range.Contains(at) || view.Lower(first - 1) != ":" || OutcomeWords.Of(view, at) is not { } outcome)
            return null;
        var noun = at - 1;
        if (view.Range.Contains(noun) && view.Lower(noun) is "reported" or "confirmed" or "presumed")
            noun--;
        if (!view.Range.Contains(noun) || view.Tag(noun) is not ("NNS" or "NNPS") && view.Lower(noun) != "people")
            return null;
        var begin = noun;
        while (begin > view.Range.First && at - begin < LongestLabel && (view.IsNoun(begin - 1) || view.Tag(begin - 1) == "JJ"))
            begin--;
        if (begin > view.Range.First && char.IsLetterOrDigit(view.Lower(begin - 1)[0]))
            return null;
        var words = Enumerable.Range(begin, noun - begin).Select(view.Lemma).Append(view.Singular(noun));
        return (string.Join(' ', words).ToLowerInvariant(), new Outcome(outcome, OutcomeSide.Within));
    }
}
