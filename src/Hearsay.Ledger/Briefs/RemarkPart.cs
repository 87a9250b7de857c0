namespace Hearsay.Ledger.Briefs;

/// <summary>A piece of a remark: words, and what they point at where they do.</summary>
/// <param name="Words">Safe to print.</param>
/// <param name="Cites">The places that the words stand for; empty where they are words alone.</param>
/// <param name="Asks">The question that the words are; null where they are none.</param>
public sealed record RemarkPart(string Words, IReadOnlyList<Cite> Cites, Question? Asks);
