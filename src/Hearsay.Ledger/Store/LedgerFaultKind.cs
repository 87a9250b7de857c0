namespace Hearsay.Ledger.Store;

/// <summary>Why a ledger cannot do what it was asked to.</summary>
public enum LedgerFaultKind
{
    /// <summary>There is none at that place.</summary>
    Missing,

    /// <summary>What is there is something else.</summary>
    NotALedger,

    /// <summary>A later build of Hearsay has written it.</summary>
    Newer,

    /// <summary>An earlier build has written it, and it was opened for reading only.</summary>
    Older,

    /// <summary>Somebody else is writing, and did not end in time.</summary>
    Locked,

    DiskFull,

    ReadOnly,

    /// <summary>The file can be neither read nor made.</summary>
    Unreachable,

    /// <summary>The file is broken.</summary>
    Damaged,
}
