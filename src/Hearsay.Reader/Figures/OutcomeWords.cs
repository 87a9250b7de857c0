namespace Hearsay.Reader.Figures;

/// <summary>Reads the outcome off single words and off words joined by "and" or "or".</summary>
internal static class OutcomeWords
{
    /// <summary>The outcome that a participle or adjective tells of the noun it describes; null for none.</summary>
    public static string? Of(SentenceView view, int token)
    {
        var tag = view.Tag(token);
        var lemma = view.Lemma(token);
        var word = view.Lower(token);
        if (MeaningLexicon.Outcome(word, OutcomeClass.State) is { } state)
            return state;
        if (tag is "VBN" or "VBD" && (Particle(view, token, lemma) ?? MeaningLexicon.Done(lemma)) is { } done)
            return done;
        return tag is "VBN" or "VBD" or "JJ" or "NNP" or "VBP" && MeaningLexicon.IsParticiple(word) ? word : null;
    }

    /// <summary>The outcomes at <paramref name="token"/> and those joined to it: "killed or wounded".</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="token">The first participle, adjective or noun.</param>
    /// <param name="read">How one token is read.</param>
    /// <param name="end">Behind the last token taken.</param>
    public static string? Joined(SentenceView view, int token, Func<SentenceView, int, string?> read, out int end)
    {
        end = token;
        if (!view.Range.Contains(token) || read(view, token) is not { } outcome)
            return null;
        end = token + 1;
        while (view.Tag(end) == "CC" && view.Lower(end) is var joint && NextWord(view, end + 1) is var next && read(view, next) is { } more && more != outcome)
        {
            outcome = $"{outcome} {joint} {more}";
            end = next + 1;
        }
        return outcome;
    }

    /// <summary>The outcome that a noun names; null for none.</summary>
    public static string? OfNoun(SentenceView view, int token) =>
        MeaningLexicon.Outcome(view.Singular(token), OutcomeClass.Noun) ?? MeaningLexicon.Outcome(view.Lower(token), OutcomeClass.Noun);

    /// <summary>The outcome that a noun before "of" names, of what stands behind it: "the killers of six priests", "claimed the lives of nine".</summary>
    public static string? BeforeOf(SentenceView view, int noun)
    {
        if ((OfNoun(view, noun) ?? MeaningLexicon.Outcome(view.Singular(noun), OutcomeClass.Agent)) is { } named)
            return named;
        for (var verb = noun - 1; verb >= noun - 2; verb--)
            if (MeaningLexicon.Outcome($"{view.Lemma(verb)} {view.Singular(noun)}", OutcomeClass.Done) is { } taken)
                return taken;
        return null;
    }

    /// <summary>"were shot dead", "was laid off": a verb with its particle.</summary>
    public static string? Particle(SentenceView view, int verb, string lemma) =>
        MeaningLexicon.Outcome($"{lemma} {view.Lower(verb + 1)}", OutcomeClass.Done)
        ?? MeaningLexicon.Outcome($"{lemma} {view.Lower(verb + 1)} {view.Lower(verb + 2)}", OutcomeClass.Done);

    private static int NextWord(SentenceView view, int at) => view.Tag(at) == "RB" ? at + 1 : at;
}
