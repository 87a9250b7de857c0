namespace Hearsay.Reader.Figures;

/// <summary>
/// Finds what happened to what a figure counts: from a modifier, from the participle behind it, from the parse, and where the parse
/// is silent from the words on both sides within the clause.
/// </summary>
internal sealed class OutcomeReader(SentenceView view)
{
    private const int MostBetween = 4;
    private readonly OutcomeFromParse _parse = new(view);
    private readonly OutcomeFromWords _words = new(view);

    /// <summary>The outcome of one figure, lists aside; null where the sentence tells none.</summary>
    /// <param name="counted">What it counts.</param>
    /// <param name="first">First token of the number with its bound words.</param>
    public Outcome? Read(Counted counted, int first)
    {
        var outcome = ReadPlain(counted, first);
        return outcome is { } told && counted.Head >= 0 && MeaningLexicon.Outcome($"{told.Words} {view.Singular(counted.Head)}", OutcomeClass.Noun) is { } together
            ? told with { Words = together }
            : outcome;
    }

    private Outcome? ReadPlain(Counted counted, int first)
    {
        if (counted.Outcome is { } modifier)
            return Ended(counted, new Outcome(modifier, OutcomeSide.Within));
        if (counted.Head >= 0 && OutcomeWords.Joined(view, counted.Head, OutcomeWords.OfNoun, out _) is { } noun)
            return Ended(counted, new Outcome(noun, OutcomeSide.Within));
        if (_words.Behind(counted) is { } behind)
            return Ended(counted, behind);
        if (IsTeller(view, counted.Node))
            return _words.Predicate(counted);
        return _parse.Read(counted.Node, counted.Head < 0) ?? _words.Predicate(counted) ?? _words.Before(first) ?? _parse.ReadAbove(counted.Node) ?? _words.OfThe(counted);
    }

    /// <summary>"Two hostages were killed", "the missing were found dead", "two bodies had been counted twice": what the predicate tells of those who were in a state before, or never were; else that state.</summary>
    private Outcome Ended(Counted counted, Outcome state)
    {
        Func<string, bool> ends = MeaningLexicon.IsState(state.Words) ? MeaningLexicon.IsEnd : MeaningLexicon.Undoes;
        return Ending(_parse.Read(counted.Node, counted.Head < 0), ends) ?? Ending(_words.Predicate(counted), ends) ?? state;
    }

    private static Outcome? Ending(Outcome? told, Func<string, bool> ends) => told is { } outcome && ends(outcome.Words) ? outcome : null;

    /// <summary>"wounding dozens, two doctors said": what is told did not happen to those who tell it.</summary>
    public static bool IsTeller(SentenceView view, int node) =>
        view.Relation(node) == "nsubj" && view.Parent(node) is var verb && verb > node && verb - node <= MostBetween && MeaningLexicon.Has(view.Lemma(verb), "telling");

    /// <summary>What a part of a whole suffers: the predicate behind the whole ("4,000 of the 12,000 sent there have died").</summary>
    public Outcome? ReadBehind(Counted whole) => _words.Predicate(whole);
}
