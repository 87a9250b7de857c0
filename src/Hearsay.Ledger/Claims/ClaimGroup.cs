using Hearsay.Ledger.Figures;

namespace Hearsay.Ledger.Claims;

/// <summary>The claims of one event that are about one thing, with the figures on it.</summary>
/// <param name="Event">Index of the event's first report.</param>
/// <param name="Figures">The figures; null for a question of kind event.</param>
/// <param name="Claims">In the order of the reports and their texts.</param>
internal sealed record ClaimGroup(int Event, FigureGroup? Figures, IReadOnlyList<FiledClaim> Claims);
