namespace Hearsay.Ledger.Briefs;

/// <summary>A remark on the sources of a brief.</summary>
/// <param name="Letter">Of the report that it is about.</param>
/// <param name="Cites">Where it stands; empty where it is about the report as a whole.</param>
/// <param name="Words">Without the place; safe to print.</param>
public sealed record Source(string Letter, IReadOnlyList<Cite> Cites, string Words)
{
    /// <summary>The places, else the report's letter.</summary>
    public string Place => Cites.Count == 0 ? Letter : Briefs.Cites.Of(Cites);
}
