namespace Hearsay;

/// <summary>A source that is not in the ledger, and what it would settle of one question.</summary>
/// <param name="Question">Id of the question.</param>
/// <param name="Kind">What kind of source is missing.</param>
/// <param name="Sought">Who told it, as the reports have the name: an outlet, an agency, the speaker of a cut quote; null where nobody is named.</param>
/// <param name="Find">What to look for, as a sentence.</param>
/// <param name="Settles">What it would settle, in words.</param>
/// <param name="Origins">The independent origins of the question as they are counted now.</param>
/// <param name="After">What the same rules would count if the source were here: one interval for each different answer that it could give, in order, none twice.</param>
/// <param name="Shrink">By how much the interval would narrow whatever the answer: the width now less that of the widest of <paramref name="After"/>; 0 or more.</param>
/// <param name="Reports">Ids of the reports that lead to it.</param>
/// <param name="Cites">The sentences that lead to it, in the order of the reports.</param>
public sealed record Lead(
    string Question, LeadKind Kind, string? Sought, string Find, string Settles, OriginCount Origins, IReadOnlyList<OriginCount> After, int Shrink, IReadOnlyList<string> Reports, IReadOnlyList<Cite> Cites);
