namespace Hearsay.Intake;

/// <summary>An input that became a report.</summary>
/// <param name="Report">With an id that no report of the run had before it, unless the source numbers none.</param>
public sealed record Taken(Report Report) : Outcome
{
    /// <summary>What was read of it elsewhere; null where it is still to be read.</summary>
    public Reading? Made { get; init; }
}
