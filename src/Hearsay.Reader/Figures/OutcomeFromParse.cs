namespace Hearsay.Reader.Figures;

/// <summary>Reads the outcome from the grammatical relations of the noun counted (Universal Dependencies v2).</summary>
internal sealed class OutcomeFromParse(SentenceView view)
{
    private const int Highest = 5, Near = 12;

    /// <summary>The outcome that the word governing <paramref name="node"/> tells; null for none.</summary>
    /// <param name="node">The noun counted, or the number where it stands alone.</param>
    /// <param name="alone">Whether the number stands alone.</param>
    public Outcome? Read(int node, bool alone) => Governed(node, alone);

    /// <summary>The outcome told of what <paramref name="node"/> is listed with or hangs from; null for none.</summary>
    public Outcome? ReadAbove(int node)
    {
        for (var climb = 0; climb < Highest && node >= 0 && MayClimb(node); climb++)
        {
            node = view.Parent(node);
            if (node >= 0 && Governed(node, alone: false) is { } outcome)
                return outcome;
        }
        return null;
    }

    private Outcome? Governed(int node, bool alone)
    {
        var head = view.Parent(node);
        var relation = view.Relation(node);
        if (head < 0)
            return FromSubject(node, alone);
        return relation switch
        {
            "nsubj:pass" => Passive(head),
            "nsubj" => Active(head) ?? FromSubject(node, alone),
            "obj" or "iobj" or "dobj" => Taken(node, head) ?? Object(head) ?? FromSum(head, alone),
            "nmod" or "nmod:of" => Named(node, head),
            "obl" or "obl:arg" => FromSum(head, alone) ?? FromSubject(head, alone),
            "nummod" => null,
            _ => FromSubject(node, alone),
        };
    }

    /// <summary>A list, an apposition, or a noun of number ("a group of 12") hands the question on to what it hangs from.</summary>
    private bool MayClimb(int node)
    {
        var relation = view.Relation(node);
        if (relation is "conj" or "appos" or "nummod" or "compound" or "list")
            return true;
        return relation == "nmod" && view.Child(node, "case") is >= 0 and var preposition && view.Lower(preposition) is "including" or "of" or "like";
    }

    private Outcome? Passive(int verb) =>
        Verbs(verb) is { } words ? new Outcome(words, OutcomeSide.Right, MeaningLexicon.Outcome(view.Lemma(verb), OutcomeClass.Loose) is not null)
        : view.Child(verb, "xcomp") is >= 0 and var inner ? Complement(inner)
        : MeaningLexicon.Has(view.Lower(verb), "feared") ? Complement(verb + 1)
        : view.Tag(verb) == "VBN" && !IsBland(verb) ? new Outcome(view.Lower(verb), OutcomeSide.Right) : null;

    /// <summary>"11,000 are believed to have been killed", "to be deployed", "are presumed dead".</summary>
    private Outcome? Complement(int inner) =>
        (OutcomeWords.Joined(view, inner, OutcomeWords.Of, out _) ?? Does(inner)) is { } words ? new Outcome(words, OutcomeSide.Right) : null;

    private Outcome? Active(int head)
    {
        if (view.Child(head, "aux:pass") >= 0 && Verbs(head) is { } passive)
            return new Outcome(passive, OutcomeSide.Right);
        if (Does(head) is { } does)
            return new Outcome(does, OutcomeSide.Right);
        if (view.Tag(head) is "JJ" or "VBN" && OutcomeWords.Joined(view, head, OutcomeWords.Of, out _) is { } state)
            return new Outcome(state, OutcomeSide.Right);
        return MeaningLexicon.Outcome(view.Lemma(head), OutcomeClass.Light) is not null && view.Child(head, "obj") is >= 0 and var thing
            && OutcomeWords.Joined(view, thing, OutcomeWords.OfNoun, out _) is { } suffered
            ? new Outcome(suffered, OutcomeSide.Right)
            : null;
    }

    private string? Does(int verb)
    {
        var lemma = view.Lemma(verb);
        return MeaningLexicon.Outcome($"{lemma} {view.Lower(verb + 1)}", OutcomeClass.Does) ?? MeaningLexicon.Outcome(lemma, OutcomeClass.Does);
    }

    private Outcome? Object(int verb) =>
        Verbs(verb) is { } words
            ? new Outcome(words, OutcomeSide.Left, MeaningLexicon.Outcome(view.Lemma(verb), OutcomeClass.Loose) is not null)
            : Included(verb);

    /// <summary>"claimed 140 lives".</summary>
    private Outcome? Taken(int node, int verb) =>
        MeaningLexicon.Outcome($"{view.Lemma(verb)} {view.Singular(node)}", OutcomeClass.Done) is { } words ? new Outcome(words, OutcomeSide.Left) : null;

    /// <summary>"casualties reached 1,200", "losses amounted to 240 men": the subject names what the number comes to.</summary>
    private Outcome? FromSum(int verb, bool alone) =>
        MeaningLexicon.Has(view.Lemma(verb), "sum") ? FromSubject(verb, alone || view.Child(verb, "nsubj") is >= 0 and var subject && MeaningLexicon.Has(view.Singular(subject), "tally")) : null;

    /// <summary>"the dead included 14 children".</summary>
    private Outcome? Included(int verb) =>
        view.Lemma(verb) == "include" && view.Child(verb, "nsubj") is >= 0 and var subject && OutcomeWords.Joined(view, subject, OutcomeWords.OfNoun, out _) is { } words
            ? new Outcome(words, OutcomeSide.Left)
            : null;

    /// <summary>The outcome of a verb to its object, and of the verbs joined to it that have no object of their own.</summary>
    private string? Verbs(int verb)
    {
        var words = Verb(verb);
        foreach (var other in view.Children(verb))
            if (view.Relation(other) == "conj" && view.IsVerb(other) && view.Child(other, "nsubj") < 0 && view.Child(other, "obj") < 0
                && view.Child(other, "cc") is >= 0 and var joint && !HasNumber(joint, other) && Verb(other) is { } more && more != words)
                words = words is null ? more : $"{words} {view.Lower(joint)} {more}";
        return words;
    }

    /// <summary>"13 were killed and more than 100 wounded": a number before the second verb is what that happened to.</summary>
    private bool HasNumber(int from, int verb)
    {
        for (var at = Math.Max(from, verb - Near); at < verb; at++)
            if (view.Tag(at) == "CD")
                return true;
        return false;
    }

    private string? Verb(int verb)
    {
        var lemma = view.Lemma(verb);
        return OutcomeWords.Particle(view, verb, lemma) ?? MeaningLexicon.Done(lemma);
    }

    /// <summary>"the death of ten miners".</summary>
    private Outcome? Named(int node, int head) =>
        view.Child(node, "case") is >= 0 and var preposition && view.Lower(preposition) == "of" && OutcomeWords.BeforeOf(view, head) is { } words
            ? new Outcome(words, OutcomeSide.Left)
            : null;

    /// <summary>"the toll rose to 40", "the number of dead is 40": the subject names the outcome.</summary>
    private Outcome? FromSubject(int predicate, bool alone)
    {
        var subject = view.Child(predicate, "nsubj");
        if (subject < 0 || subject == predicate)
            return null;
        return Toll(subject, alone) is { } words ? new Outcome(words, OutcomeSide.Left) : null;
    }

    private string? Toll(int subject, bool alone)
    {
        if (MeaningLexicon.Outcome(view.Lemma(subject), OutcomeClass.Toll) is { } toll)
            return toll;
        if (view.Lemma(subject) is "number" or "count" or "total" && view.Child(subject, "nmod") is >= 0 and var of)
            return OutcomeWords.Joined(view, of, OutcomeWords.OfNoun, out _) ?? OutcomeWords.Of(view, of);
        return alone && view.Tag(subject) == "NNS" ? OutcomeWords.Joined(view, subject, OutcomeWords.OfNoun, out _) : null;
    }

    private bool IsBland(int verb) => MeaningLexicon.Has(view.Lemma(verb), "bland");
}
