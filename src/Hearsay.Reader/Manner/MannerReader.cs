using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>Reads how each telling is told, from its cue, its content and the lexicons. Immutable once made.</summary>
internal sealed class MannerReader(ParseTree tree, QuoteMap quotes)
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
        var future = heads.Any(one => Futures.Is(tree, one));
        var stance = Stances.Of(tree, cue, telling, heads, future && !promises);
        return new StatementManner(
            stance,
            Polarities.Of(tree, head),
            Certain(cue, heads, telling),
            Distances.Of(tree, cue, telling, head, quotes),
            Modalities.Of(tree, cue, telling, heads, future),
            Quotations.Of(tree, telling, quotes),
            Bases.Of(tree, cue, telling));
    }

    private Certainty Certain(CueReading cue, IReadOnlyList<int> heads, Telling telling)
    {
        if (cue.Withheld is not null)
            return Certainty.Certain;
        var told = Hedges.Of(tree, heads) ?? (telling.Content.IsEmpty ? null : Hedges.BesideVerb(tree, telling.Content[0]));
        if (cue.Cue is { Family: "rule-out" } && cue.Negated)
            return Certainty.Possible;
        return told == Certainty.Improbable ? Certainty.Improbable : Hedged(cue) ?? told ?? Certainty.Certain;
    }

    /// <summary>The hedge in the cue: its own, or that of a word on it ("thinks it likely", "could not say").</summary>
    private static Certainty? Hedged(CueReading cue) => cue.Negated ? null : cue.Cue?.Certainty;
}
