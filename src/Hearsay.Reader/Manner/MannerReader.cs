using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Manner;

/// <summary>Reads how each telling is told, from its cue, its content and the lexicons. Immutable once made.</summary>
internal sealed class MannerReader(ParseTree tree, QuoteMap quotes, Trail? trail = null)
{
    private readonly CueReader _cues = new(tree);

    /// <summary>The cue of a telling.</summary>
    public CueReading Cue(Telling telling) => _cues.Read(telling);

    /// <summary>The manner of a telling.</summary>
    /// <param name="telling">Source, cue and content.</param>
    /// <param name="cue">Its cue, as <see cref="Cue"/> read it.</param>
    /// <param name="promises">Whether the subject of the content is the origin itself, so that a future is its plan.</param>
    /// <param name="isOrigin">Whether a word names or takes up the origin.</param>
    public StatementManner Read(Telling telling, CueReading cue, bool promises, Func<int, bool> isOrigin)
    {
        var head = ContentHead.Of(tree, telling);
        var heads = ContentHead.Chain(tree, head, isOrigin);
        var future = heads.Any(one => Futures.Is(tree, one) || (IsPast(cue) && Futures.IsShifted(tree, one) && !quotes.IsInside(tree.Analysis.Tokens[one].Start)));
        var stance = Stances.Of(tree, cue, telling, heads, future && !promises, trail);
        return new StatementManner(
            stance,
            Polarity(telling, head, cue, stance),
            Certain(cue, heads, telling),
            Distances.Of(tree, cue, telling, head, quotes, trail),
            Modalities.Of(tree, cue, telling, heads, future, trail),
            Quotation(telling),
            Bases.Of(tree, cue, telling, trail));
    }

    /// <summary>Where the content itself denies or doubts, the negation is in the stance and not told twice; so is that of "no comment".</summary>
    private Polarity Polarity(Telling telling, int head, CueReading cue, Stance stance)
    {
        var polarity = Stances.IsIgnorance(tree, cue) ? Hearsay.Polarity.Negated
            : (stance == Stance.Withholds && (telling.Content is [{ Count: 1 }] || (head >= 0 && tree.IsNoun(head)))) || stance is Stance.Denies or Stance.Doubts && cue.Cue?.Stance is null or Stance.Asserts && !cue.Negated ? Hearsay.Polarity.Affirmed
            : Polarities.Of(tree, head);
        trail?.Note(polarity == Hearsay.Polarity.Negated ? "polarity.negated" : "polarity.affirmed", head);
        return polarity;
    }

    private bool IsPast(CueReading cue) => cue.Head >= 0 && tree.Tag(cue.Head) is "VBD" or "VBN";

    private Quotation Quotation(Telling telling)
    {
        var quotation = Quotations.Of(tree, telling, quotes);
        trail?.Note(quotation switch
        {
            Hearsay.Quotation.Paraphrased => "quotation.none",
            Hearsay.Quotation.Cut => "quotation.cut",
            Hearsay.Quotation.Translated => "quotation.translated",
            _ => "quotation.whole",
        });
        return quotation;
    }

    private Certainty Certain(CueReading cue, IReadOnlyList<int> heads, Telling telling)
    {
        if (cue.Withheld is not null)
            return Because("certainty.withheld", Certainty.Certain, cue.Head);
        if (cue.Cue is { Family: "rule-out" } && cue.Negated)
            return Because("certainty.ruled-out", Certainty.Possible, cue.Head);
        var (told, word) = Hedges.Of(tree, heads);
        if (told is null && !telling.Content.IsEmpty)
            (told, word) = Hedges.BesideVerb(tree, telling.Content[0]);
        if (told is not (Certainty.Improbable or Certainty.Possible) && Hedged(cue) is { } hedged)
            return Because("certainty.cue", hedged, cue.Head);
        return told is { } certainty ? Because("certainty.content", certainty, word) : Because("certainty.none", Certainty.Certain, -1);
    }

    private Certainty Because(string rule, Certainty certainty, int word)
    {
        trail?.Note(rule, word);
        return certainty;
    }

    /// <summary>The hedge in the cue: its own, or that of a verb that only hedges ("appears", "seems").</summary>
    private Certainty? Hedged(CueReading cue) => cue.Negated ? null : cue.Cue is { } known ? known.Certainty : cue.Head >= 0 ? Hedges.OfVerb(tree, cue.Head) : null;
}
