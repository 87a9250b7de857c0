namespace Hearsay.Reader.Figures;

/// <summary>Reads the outcome from the words around the figure, by their tags alone.</summary>
internal sealed class OutcomeFromWords(SentenceView view)
{
    private const int Reach = 25;
    private const int NearReach = 3;

    /// <summary>A participle or adjective right behind what is counted: "six tanks damaged or destroyed", "12 dead".</summary>
    public Outcome? Behind(Counted counted)
    {
        var at = counted.End;
        while (at < view.Range.End && (view.Tag(at) is "RB" or "RBR" or "RBS" || MeaningLexicon.Has(view.Lower(at), "feared")) && at < counted.End + NearReach)
            at++;
        if (!view.Range.Contains(at) || OutcomeWords.Joined(view, at, OutcomeWords.Of, out var end) is not { } words)
            return null;
        var governs = view.Tag(at) == "VBD" && StartsPhrase(end);
        return governs ? null : new Outcome(words, OutcomeSide.Adjacent);
    }

    /// <summary>"four of the injured", "12 of those killed": those of whom the number is a part.</summary>
    public Outcome? OfThe(Counted counted)
    {
        var at = counted.Number + 1;
        if (counted.Head >= 0 || view.Lower(at) != "of")
            return null;
        for (at++; MeaningLexicon.Has(view.Lower(at), "whole"); at++)
        {
        }
        return at > counted.Number + 2 && view.Range.Contains(at) && OutcomeWords.Joined(view, at, OutcomeWords.Of, out _) is { } words ? new Outcome(words, OutcomeSide.Within) : null;
    }

    /// <summary>The first verb behind, past commas and relative clauses: "four soldiers, all of them cooks, were killed".</summary>
    public Outcome? Predicate(Counted counted)
    {
        var limit = Math.Min(view.Range.End, counted.End + Reach);
        for (var at = counted.End; at < limit; at++)
        {
            if (view.Tag(at) == "-LRB-")
                at = Closing(at, limit);
            if (IsBarrier(at))
                return null;
            if (Light(at) is { } suffered)
                return new Outcome(suffered, OutcomeSide.Right);
            if (!view.IsVerb(at) || view.Tag(at) == "VBG" || (view.Tag(at) == "VBN" && !IsAuxiliary(at - 1)))
                continue;
            if (IsAuxiliary(at))
                return AfterAuxiliaries(at, limit);
            return MeaningLexicon.Outcome(view.Lemma(at), OutcomeClass.Does) is { } does ? new Outcome(does, OutcomeSide.Right) : null;
        }
        return null;
    }

    /// <summary>A verb right before, or a noun and "of": "killing at least 12", "the murder of six priests", "the toll rose to 40".</summary>
    public Outcome? Before(int first)
    {
        var at = first - 1;
        while (view.Tag(at) is "DT" or "RB" or "PRP$" or "JJ" or "-LRB-" or "," or "``" && at >= first - NearReach && MeaningLexicon.DoneByGerund(view.Lower(at)) is null)
            at--;
        if (!view.Range.Contains(at))
            return null;
        if (view.Lower(at) == ":")
            return Label(at - 1);
        if (view.Lower(at) == "of" && OutcomeWords.BeforeOf(view, view.Tag(at - 1) == "-LRB-" ? at - 2 : at - 1) is { } noun)
            return new Outcome(noun, OutcomeSide.Left);
        if (view.Lower(at) == "for" && view.Tag(at - 1) is "VBN" or "VBD" or "JJ" && MeaningLexicon.Outcome(view.Lemma(at - 1), OutcomeClass.Fitted) is { } fitted)
            return new Outcome(fitted, OutcomeSide.Left);
        if (Verb(at) is { } done)
            return new Outcome(
                view.Tag(at - 1) == "CC" && Verb(at - 2) is { } other && other != done ? $"{other} {view.Lower(at - 1)} {done}" : done,
                OutcomeSide.Left, MeaningLexicon.Outcome(view.Lemma(at), OutcomeClass.Loose) is not null);
        return view.Tag(at) is "TO" or "IN" ? Toll(at) : null;
    }

    /// <summary>"Killed: 14": the word alone before a colon, at the beginning or behind another item.</summary>
    private Outcome? Label(int at) =>
        (at == view.Range.First || view.Tag(at - 1) is "," or "." or ":" or "CC") && (OutcomeWords.Of(view, at) ?? OutcomeWords.OfNoun(view, at)) is { } words ? new Outcome(words, OutcomeSide.Within) : null;

    /// <summary>What a verb does to its object, its tag being wrong included.</summary>
    private string? Verb(int at) =>
        MeaningLexicon.DoneByGerund(view.Lower(at)) ?? (view.Tag(at) is not ("IN" or "RP" or "NNS") ? MeaningLexicon.Done(view.Lemma(at)) ?? MeaningLexicon.Done(view.Lower(at)) : null);

    /// <summary>"facing injuries or death", "suffered wounds".</summary>
    private string? Light(int verb)
    {
        if (!MeaningLexicon.IsLightGerund(view.Lower(verb)) && (!view.IsVerb(verb) || MeaningLexicon.Outcome(view.Lemma(verb), OutcomeClass.Light) is null))
            return null;
        for (var at = verb + 1; at <= verb + NearReach; at++)
            if (OutcomeWords.Joined(view, at, OutcomeWords.OfNoun, out _) is { } words)
                return words;
        return null;
    }

    private Outcome? Toll(int from)
    {
        for (var at = from - 1; at >= view.Range.First && at >= from - Reach && !IsBarrier(at); at--)
            if (MeaningLexicon.Outcome(view.Lemma(at), OutcomeClass.Toll) is { } toll)
                return new Outcome(toll, OutcomeSide.Left);
        return null;
    }

    private Outcome? AfterAuxiliaries(int at, int limit)
    {
        for (; at < limit && (IsAuxiliary(at) || view.Tag(at) is "RB" or "TO" or "MD" || MeaningLexicon.Has(view.Lower(at), "feared") || view.Lower(at) is "among" or "those" or "the" or "first" || view.Lemma(at) is "believe" or "report" or "think" or "say" or "fear"); at++)
        {
        }
        if (!view.Range.Contains(at))
            return null;
        var words = OutcomeWords.Joined(view, at, OutcomeWords.Of, out _) ?? MeaningLexicon.Outcome(view.Lemma(at), OutcomeClass.Does) ?? Light(at);
        return words is null ? null : new Outcome(words, OutcomeSide.Right);
    }

    private int Closing(int at, int limit)
    {
        while (at < limit - 1 && view.Tag(at) != "-RRB-")
            at++;
        return at;
    }

    private bool IsAuxiliary(int at) => view.Lemma(at) is "be" or "have" or "get";

    /// <summary>Where a further clause or item begins: a stop, a conjunction that opens a clause, another number behind "and".</summary>
    private bool IsBarrier(int at)
    {
        var lower = view.Lower(at);
        return view.Tag(at) is ":" or "." || lower == ";" || MeaningLexicon.Has(lower, "clause")
            || (view.Tag(at) == "CC" && (view.Tag(at + 1) is "CD" or "PRP" || view.IsVerb(at + 1)));
    }

    /// <summary>Whether an object begins here, its number bound by a few words ("lost at least 200 homes") or not.</summary>
    private bool StartsPhrase(int at) => view.Tag(at) is "DT" or "CD" or "PRP$" or "PRP" or "NNP" or "NNPS" || view.Tag(at + 1) == "CD" || (view.Tag(at) is "IN" or "RB" or "JJR" && view.Tag(at + 2) == "CD");
}
