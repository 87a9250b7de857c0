using Hearsay.Ledger.Events;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Growing;

/// <summary>
/// What a store keeps beside the content so that a report that is added changes only what is near it: where each report stands, what it shares with which others, its event, and the brief on
/// each event. Derived: it can be made again from the readings. Reports go by numbers that the store gave them. For one caller, within one change of the store.
/// </summary>
public interface IGrowth
{
    /// <summary>Reports that are not filed yet.</summary>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<long> Unfiled(int most);

    /// <summary>The current reading of a report, its id as given.</summary>
    LedgerReading Reading(long report);

    /// <summary>The report alone, its id as given, without what of it is furniture.</summary>
    Report Report(long report);

    /// <summary>The filed reports of a text, by its SHA-256.</summary>
    IReadOnlyList<long> WithText(string sha256);

    /// <summary>Keeps where a report stands and what it is compared by.</summary>
    /// <param name="runs">Hashes of its runs of words, 8 bytes each.</param>
    void File(long report, FiledRow row, byte[] runs);

    /// <summary>What was kept; the report is filed.</summary>
    FiledRow Filed(long report);

    /// <summary>The runs of words that were kept of it.</summary>
    byte[] Runs(long report);

    /// <summary>Those of a term's holders that stand next before or behind a place, the nearest first.</summary>
    IReadOnlyList<long> Beside(int term, byte[] place, bool before, int most);

    /// <summary>How many of a term's holders stand between two places.</summary>
    /// <param name="most">It counts no further.</param>
    int Between(int term, byte[] first, byte[] last, int most);

    /// <summary>Who holds a run of words.</summary>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<long> Holders(long run, int most);

    void Hold(long run, long report);

    /// <summary>Those whose words are like the report's, and how much.</summary>
    IReadOnlyList<(long Report, double Alike)> AlikeTo(long report);

    /// <summary>Keeps how alike two are; null for no longer.</summary>
    void SetAlike(long one, long other, double? alike);

    /// <summary>Those whose words are like the report's and whose outlet it may name: all that it names, and few others.</summary>
    IReadOnlyList<long> MayCredit(long report);

    /// <summary>Those whose words are like the report's and that may name its outlet.</summary>
    IReadOnlyList<long> MayBeCreditedBy(long report);

    /// <summary>What a report is taken from, in order.</summary>
    IReadOnlyList<KeptCopy> CopiesOf(long report);

    void SetCopies(long report, IReadOnlyList<KeptCopy> copies);

    /// <summary>Those that are taken from a report.</summary>
    IReadOnlyList<long> TakenFrom(long report);

    /// <summary>The event of a report, as the number of the event's first; null for a report that has none yet.</summary>
    long? EventOf(long report);

    void SetEvent(long report, long happening);

    /// <summary>The reports of an event, in the order of their places.</summary>
    IReadOnlyList<long> Members(long happening);

    /// <summary>Filed reports whose id was given as that, with their keys.</summary>
    IReadOnlyList<(long Report, string Key)> Bearing(string id);

    /// <summary>What a filed report is cited by; null where it is not filed.</summary>
    string? Shown(long report);

    void SetShown(long report, string id);

    /// <summary>Keeps the brief on an event in the place of the one before; null where it is no event any more.</summary>
    void SetBrief(long happening, EventBrief? brief);

    /// <summary>All events.</summary>
    IReadOnlyList<long> Events();

    /// <summary>What was decided, and by which build, when it was made; null for nothing.</summary>
    string? MadeBy { get; set; }

    /// <summary>Forgets all that was kept.</summary>
    void Clear();
}
