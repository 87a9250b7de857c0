namespace Hearsay.Ledger.Store;

/// <summary>What a ledger is opened for.</summary>
public enum LedgerAccess
{
    /// <summary>Nothing is written, the medium may be read-only.</summary>
    Read,

    /// <summary>It must be there.</summary>
    Write,

    /// <summary>It is made where there is none.</summary>
    Create,
}
