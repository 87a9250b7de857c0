namespace Hearsay.Ledger.Store;

/// <summary>A ledger cannot do what it was asked to. What had been added before stays; what was being added is not there in part.</summary>
/// <param name="kind">Why.</param>
/// <param name="message">What was found, where, and what to do; one line.</param>
/// <param name="inner">What the store itself said.</param>
public sealed class LedgerException(LedgerFaultKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public LedgerFaultKind Kind => kind;
}
