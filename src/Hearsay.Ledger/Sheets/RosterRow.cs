namespace Hearsay.Ledger.Sheets;

/// <summary>Somebody who is named among those whom an incident befell. What no report tells is null.</summary>
/// <param name="Name">The fullest that a report gives.</param>
/// <param name="Outcome">What the sheet calls it.</param>
/// <param name="Tellings">Where it is told, in the order of the reports.</param>
public sealed record RosterRow(string Name, string Outcome, IReadOnlyList<RosterTelling> Tellings)
{
    public IReadOnlyList<string> OtherNames { get; init => field = value ?? []; } = [];

    /// <summary>Every age that is told, in the order of the reports: two where reports differ.</summary>
    public IReadOnlyList<int> Ages { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Roles { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Places { get; init => field = value ?? []; } = [];

    /// <summary>When it happened, where a report tells: ISO 8601.</summary>
    public IReadOnlyList<string> Dates { get; init => field = value ?? []; } = [];
}
