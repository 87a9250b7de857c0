using Hearsay.Ledger.Copies;
using Hearsay.Ledger.Questions;

namespace Hearsay.Ledger.Leads;

/// <summary>A source that may be missing, with what leads to it.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Sought">Who told it; null where nobody is named.</param>
/// <param name="Items">Evidence of one question that it stands behind, in order; one or more.</param>
internal sealed record Candidate(LeadKind Kind, string? Sought, IReadOnlyList<Evidence> Items)
{
    /// <summary>Whether the missing source would tell on whose word the item rests: nobody is named, or it is the word of the very outlet that is looked for.</summary>
    public bool Opens(Evidence item) => Kind != LeadKind.CutQuote && (!item.IsNamed || Is(item.Origin));

    /// <summary>Whether the name is that of who is looked for.</summary>
    public bool Is(string name) => Sought is not null && Credit.Letters(name) == Credit.Letters(Sought);
}
