namespace Hearsay.Ledger.Sheets;

/// <summary>What a recorder of casualties copies out of a ledger. Nothing in it is added up, averaged or ruled on.</summary>
/// <param name="Incidents">In the order of the brief's events; those that hold no victims stand there without lines.</param>
public sealed record Sheet(IReadOnlyList<Incident> Incidents)
{
    /// <summary>The error of the readings as people measured it on reports of this ledger; null where none was recorded.</summary>
    public Measured? Measured { get; init; }
}
