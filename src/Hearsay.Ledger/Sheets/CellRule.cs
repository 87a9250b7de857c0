namespace Hearsay.Ledger.Sheets;

/// <summary>How a cell of a sheet was made of its lines.</summary>
public enum CellRule
{
    /// <summary>One line counts all whom the cell counts.</summary>
    Told,

    /// <summary>Only parts are counted: there are at least as many as in the largest. They are not added, since nothing tells that nobody is in two of them.</summary>
    LargestPart,

    /// <summary>No line counts it over all of the incident; a narrower outcome may leave a floor.</summary>
    None,
}
