using Hearsay.Ledger;
using Hearsay.Ledger.Briefs;
using Hearsay.Ledger.Store;
using Hearsay.Ledger.Views;

namespace Hearsay.Cli.Commands;

/// <summary>What a view of a ledger was asked for.</summary>
internal sealed record ViewRequest(string Ledger, string Format, ViewFilter Filter, BriefLayout Layout)
{
    /// <summary>The stored brief, where it is at hand already.</summary>
    public Brief? Stored { get; init; }

    /// <summary>What a filter lets through of the brief; the stored one is not read again where it is at hand and answers.</summary>
    /// <param name="selection">The readings that the filter's dates let through, where they are at hand.</param>
    public async Task<SelectedBrief> SelectAsync(ILedgerStore ledger, string maker, ViewFilter filter, CancellationToken cancel, Selection? selection = null) =>
        Stored is { } brief && !filter.IsDated ? SelectedBrief.Of(brief, filter) : await SelectedBrief.LoadAsync(ledger, maker, filter, cancel, selection).ConfigureAwait(false);
}
