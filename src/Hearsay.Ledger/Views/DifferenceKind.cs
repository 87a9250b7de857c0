namespace Hearsay.Ledger.Views;

/// <summary>How the ledger of one day differs from that of an earlier one.</summary>
public enum DifferenceKind
{
    /// <summary>Nobody spoke of it before.</summary>
    NewQuestion,

    /// <summary>An origin holds what it did not hold before.</summary>
    NewPosition,

    /// <summary>What a reader must know of the question is something else.</summary>
    OtherFlags,

    /// <summary>Its claims stand under another question, or in none.</summary>
    NoLongerAsked,
}
