using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>
/// Finds what a quantity counts: the noun behind it with its modifiers, behind "of" where the number is one of a whole, a share or vague.
/// Goes by tags, and asks the parse only where nouns are coordinated, because a number's noun stands close and tags are surer.
/// </summary>
internal sealed class CountedReader(SentenceView view, PieceRun pieces)
{
    private const int LongestPhrase = 12;

    public Counted Read(Quantity quantity)
    {
        var last = pieces[quantity.UnitEnd - 1].Token;
        if (quantity.Kind is FigureKind.Age or FigureKind.Duration)
            return new Counted { Number = last, End = last + 1 };
        if (Hyphenated(quantity) is { } hyphenated)
            return hyphenated;
        var start = last + 1;
        if (view.Lower(start) == "of")
            start = AfterArticles(start + 1);
        else if (quantity.Kind != FigureKind.Count && quantity.Form != NumberForm.Share)
            return new Counted { Number = last, End = last + 1 };
        else if (quantity.Form == NumberForm.Share)
            start = AfterArticles(start);
        return Phrase(last, start);
    }

    /// <summary>"a 15-member team": the word glued behind the number.</summary>
    private Counted? Hyphenated(Quantity quantity)
    {
        var at = quantity.UnitEnd;
        if (quantity.Kind != FigureKind.Count || !NumberGrammar.Is(pieces, at, "dash") || !pieces[at].Glued || at + 1 >= pieces.Count
            || pieces[at + 1] is not { Kind: PieceKind.Word, Glued: true } word)
            return null;
        var words = view.Analysis.Text[word.Start..word.End].ToLowerInvariant();
        if (MeaningLexicon.Has(words, "strong"))
            return view.IsNoun(word.Token + 1) ? new Counted { Number = word.Token, End = word.Token + 2, Head = word.Token + 1, Words = view.Singular(word.Token + 1) } : new Counted { Number = word.Token, End = word.Token + 1, Head = -1, Words = null };
        return new Counted { Number = word.Token, End = word.Token + 1, Head = view.IsNoun(word.Token + 1) ? word.Token + 1 : -1, Words = words };
    }

    private int AfterArticles(int at)
    {
        while (view.Tag(at) is "DT" or "PRP$" or "PDT" || MeaningLexicon.Has(view.Lower(at), "whole"))
            at++;
        return at;
    }

    private Counted Phrase(int number, int start)
    {
        var words = new List<string>();
        var state = new Scan();
        var at = start;
        for (; at < view.Range.End && at < start + LongestPhrase && Takes(at, words, ref state); at++)
        {
        }
        if (state.Head < 0)
            return new Counted { Number = number, End = start == number + 1 ? start : number + 1, IsOther = state.Other, IsNew = state.New, Outcome = null };
        at = state.Head + 1;
        var text = string.Join(' ', words.Take(state.Kept));
        (at, text) = WithClassified(at, text, state.Head);
        (at, text) = WithCoordinated(at, text, state.Head);
        return new Counted
        {
            Number = number,
            End = at,
            Head = state.Head,
            Words = state.Other && state.Kept == 0 ? null : text,
            Outcome = state.Outcome,
            IsOther = state.Other && state.Kept == 0,
            IsNew = state.New,
        };
    }

    /// <summary>Takes the token into the phrase; false where the phrase ends before it.</summary>
    private bool Takes(int at, List<string> words, ref Scan state)
    {
        var tag = view.Tag(at);
        var lemma = view.Lemma(at);
        if (state.Head < 0 && MeaningLexicon.MeasureOf(lemma) == Measure.New)
        {
            (state.New, state.Other) = (true, state.Other || MeaningLexicon.Has(lemma, "other"));
            return true;
        }
        if (MeaningLexicon.Has(lemma, "other"))
            return TakesOther(at, ref state);
        return tag switch
        {
            "NN" or "NNS" or "NNP" or "NNPS" => TakesNoun(at, words, ref state),
            "JJ" or "JJR" or "JJS" or "VBN" or "VBG" => TakesModifier(at, tag, words, ref state),
            "CC" => state.Head < 0 && words.Count > 0 && view.Tag(at + 1) is "JJ" or "NN",
            "RB" or "RBR" or "RBS" => state.Head < 0 && view.Tag(at + 1) is "JJ" or "VBN",
            _ => false,
        };
    }

    private bool TakesOther(int at, ref Scan state)
    {
        if (state.Head >= 0)
            return false;
        state.Other = true;
        if (view.Tag(at) is "NNS" or "NN" || !(view.IsNoun(at + 1) || view.Tag(at + 1) is "JJ" or "VBN"))
        {
            state.Head = at;
            return false;
        }
        return true;
    }

    private bool TakesNoun(int at, List<string> words, ref Scan state)
    {
        if (state.Head >= 0 && (MeaningLexicon.DoneByGerund(view.Lower(at)) is not null || view.Relation(at).StartsWith("obl", StringComparison.Ordinal) && view.Parent(state.Head) != at
            || (view.Tag(state.Head) is "NNS" or "NNPS" && !view.Relation(state.Head).StartsWith("compound", StringComparison.Ordinal))))
            return false;
        state.Head = at;
        words.Add(view.Singular(at));
        state.Kept = words.Count;
        return true;
    }

    private bool TakesModifier(int at, string tag, List<string> words, ref Scan state)
    {
        var nounFollows = view.IsNoun(at + 1) || view.Tag(at + 1) is "JJ" or "VBN" or "CC" or "VBG" or "HYPH";
        if (state.Head >= 0)
        {
            if (tag != "VBG" || !view.IsNoun(at + 1) || !(view.Relation(at).StartsWith("amod", StringComparison.Ordinal) || view.Relation(at).StartsWith("compound", StringComparison.Ordinal)))
                return false;
        }
        else if (!nounFollows)
            return false;
        var outcome = OutcomeWords.Of(view, at);
        if (outcome is not null && state.Head < 0)
            state.Outcome ??= outcome;
        else
            words.Add(view.Lower(at));
        return true;
    }

    /// <summary>"piece of special equipment".</summary>
    private (int End, string Words) WithClassified(int at, string words, int head)
    {
        if (view.Lower(at) != "of" || !MeaningLexicon.IsClassifier(view.Lemma(head)))
            return (at, words);
        var inner = Phrase(at, at + 1);
        return inner.Head >= 0 && inner.Words is not null ? (inner.End, $"{words} of {inner.Words}") : (at, words);
    }

    /// <summary>"tactical vehicles and fuel trucks": a second noun without number or article of its own.</summary>
    private (int End, string Words) WithCoordinated(int at, string words, int head)
    {
        if (view.Tag(at) != "CC" || at + 1 >= view.Range.End || !(view.IsNoun(at + 1) || view.Tag(at + 1) is "JJ" or "VBN"))
            return (at, words);
        var more = new List<string>();
        var state = new Scan();
        for (var i = at + 1; i < view.Range.End && i < at + LongestPhrase && Takes(i, more, ref state); i++)
        {
        }
        var joins = state.Head >= 0 && !MeaningLexicon.Has(view.Lower(state.Head), "many") && view.Tag(state.Head) is "NNS" or "NN" && view.Tag(state.Head)[^1] == view.Tag(head)[^1] && view.Tag(at + 1) != "NNP"
            && (view.Parent(state.Head) == head || (view.Tag(head) == "NNS" && ClosesItem(state.Head + 1)));
        return joins && state.Kept > 0 && MeaningLexicon.DoneByGerund(view.Lower(at + 1)) is null ? (state.Head + 1, $"{words} {view.Lower(at)} {string.Join(' ', more.Take(state.Kept))}") : (at, words);
    }

    /// <summary>Whether an item of a list ends here, rather than a clause goes on.</summary>
    private bool ClosesItem(int at) => view.Tag(at) is "," or "CC" or "." or "" || OutcomeWords.Of(view, at) is not null;

    /// <summary>"the number of refugees rose to 3 million": what a number alone counts; null where it is not told so.</summary>
    public Counted? NumberOf(Counted alone, int first)
    {
        for (var at = first - 1; at > view.Range.First && at >= first - LongestPhrase; at--)
        {
            if (view.Lower(at) == "of" && MeaningLexicon.Has(view.Lemma(at - 1), "number"))
                return Phrase(alone.Number, AfterArticles(at + 1)) is not { Words: { } words } found
                    ? OutcomeWords.Joined(view, AfterArticles(at + 1), OutcomeWords.Of, out _) is { } state ? alone with { Outcome = state } : null
                    : alone with { Words = words, Outcome = found.Outcome ?? OutcomeWords.Joined(view, found.End, OutcomeWords.Of, out _) ?? OutcomeWords.OfNoun(view, found.Head) };
            if (view.Tag(at) is "CD" or ":" or ".")
                return null;
        }
        return null;
    }

    private struct Scan
    {
        public int Head = -1, Kept;
        public bool Other, New;
        public string? Outcome;

        public Scan()
        {
        }
    }
}
