namespace Hearsay.Evaluation.Meantime;

/// <summary>A mention of an event.</summary>
/// <param name="Tokens">Where it stands.</param>
/// <param name="Certainty">As marked, in the words of a statement; null where the mark leaves it open.</param>
/// <param name="Polarity">As marked; null where the mark leaves it open.</param>
internal sealed record MarkedEvent(int[] Tokens, Certainty? Certainty, Polarity? Polarity);
