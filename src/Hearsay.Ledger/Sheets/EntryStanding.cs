namespace Hearsay.Ledger.Sheets;

/// <summary>What a telling does to the ends of its line.</summary>
public enum EntryStanding
{
    /// <summary>It is held, and sets the ends.</summary>
    Counted,

    /// <summary>The same origin gave another figure later, or the report tells it as what was before.</summary>
    Revised,

    /// <summary>It is denied, doubted or taken back by its origin.</summary>
    Against,

    /// <summary>It is expected, planned or feared, not told to be so.</summary>
    Expected,

    /// <summary>Asked, or left without a word.</summary>
    Open,
}
