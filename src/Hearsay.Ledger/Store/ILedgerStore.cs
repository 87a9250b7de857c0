using Hearsay.Ledger.Events;
using Hearsay.Ledger.Growing;

namespace Hearsay.Ledger.Store;

/// <summary>
/// Where a ledger is kept: content (reports and their readings, in no order) and, beside it, the journal of what was added when. Nothing in either is
/// changed or taken away. An instance serves one caller at a time; several instances, in several processes, may serve one ledger.
/// Every method throws <see cref="LedgerException"/> where the store cannot do it.
/// </summary>
public interface ILedgerStore : IAsyncDisposable
{
    /// <summary>Keys of the reports that <paramref name="maker"/> has read, in no order.</summary>
    IAsyncEnumerable<string> KeysReadByAsync(string maker, CancellationToken cancel);

    /// <summary>
    /// Adds what the ledger does not hold, with an entry in the journal for each report and each reading: all of the batch or nothing. When the task is
    /// done the batch outlives a loss of power. A report's newest reading is its current one.
    /// </summary>
    Task<Added> AddAsync(IReadOnlyList<LedgerReading> batch, string maker, CancellationToken cancel);

    /// <summary>The current reading of each report, in the order of their keys.</summary>
    IAsyncEnumerable<LedgerReading> ReadingsAsync(CancellationToken cancel);

    /// <summary>After <see cref="ContentHash"/>.</summary>
    Task<string> ContentHashAsync(CancellationToken cancel);

    /// <summary>Number of reports.</summary>
    Task<long> CountAsync(CancellationToken cancel);

    /// <summary>Adds an entry to the journal.</summary>
    /// <param name="details">A JSON object.</param>
    Task<JournalEntry> NoteAsync(string kind, string subject, string details, CancellationToken cancel);

    /// <summary>The journal in its order; entries of one kind where one is named.</summary>
    IAsyncEnumerable<JournalEntry> JournalAsync(string? kind, CancellationToken cancel);

    /// <summary>The hash of the journal's last entry as noted apart from the journal; null where there is none.</summary>
    Task<string?> JournalHeadAsync(CancellationToken cancel);

    /// <summary>The brief as last settled; null where none was.</summary>
    Task<StoredBrief?> BriefAsync(CancellationToken cancel);

    /// <summary>The briefs as last settled on the events whose ids begin so, in the order of their first reports.</summary>
    Task<IReadOnlyList<EventBrief>> EventsAsync(string id, CancellationToken cancel);

    /// <summary>Does one step of filing what was added: all of it or nothing, alone among writers.</summary>
    Task<T> GrowAsync<T>(Func<IGrowth, T> step, CancellationToken cancel);

    /// <summary>Notes that the briefs on the events answer for what the ledger holds, unless something was added that is not filed, or another has filed since.</summary>
    /// <param name="maker">This build.</param>
    /// <param name="madeBy">After <see cref="IGrowth.MadeBy"/>.</param>
    /// <returns>The content hash; null where it was not noted.</returns>
    Task<string?> SettleAsync(string maker, string madeBy, CancellationToken cancel);

    /// <summary>The content hash that was last settled, where the brief still answers for what the ledger holds; else null. It asks no report.</summary>
    Task<string?> SettledAsync(string madeBy, CancellationToken cancel);

    /// <summary>The reports that hold what is looked for, by its weight in each (BM25): of <see cref="SearchResult.Weighed"/> at most, which are those added last.</summary>
    /// <param name="terms">What is looked for.</param>
    /// <param name="published">Whether a report of that date is asked for, or one without a date.</param>
    /// <param name="most">The most that are given, at least one.</param>
    Task<SearchResult> SearchAsync(SearchTerms terms, Func<PartialDate?, bool> published, int most, CancellationToken cancel);

    /// <summary>All reports with all readings, as they lie in the store, in no order.</summary>
    IAsyncEnumerable<StoredRow> RowsAsync(CancellationToken cancel);

    /// <summary>What the store finds wrong in itself: broken pages, references to nothing, rows that are not what their reading says. A line each.</summary>
    IAsyncEnumerable<string> FaultsAsync(CancellationToken cancel);
}
