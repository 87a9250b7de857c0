namespace Hearsay.Ledger.Views;

/// <summary>A role as reports tell it.</summary>
/// <param name="Role">In the report's words.</param>
/// <param name="First">When the first report that tells it was published; null where that is not known.</param>
/// <param name="Last">When the last one was.</param>
public sealed record RoleSpan(string Role, PartialDate? First, PartialDate? Last);
