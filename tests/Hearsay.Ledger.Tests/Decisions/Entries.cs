using Hearsay.Ledger.Decisions;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Decisions;

/// <summary>Entries of a journal that people's decisions make.</summary>
internal static class Entries
{
    public static JournalEntry Made(long number, Decision decision) => new(number, "2031-05-02T08:30:00.000Z", decision.EntryKind, decision.Subject, decision.Details(), "", "");

    public static JournalEntry Undone(long number, long decision) => new(number, "2031-05-02T08:30:00.000Z", JournalKind.DecisionUndone, $"{decision}", "{}", "", "");

    /// <summary>Of a ledger of one report with these decisions.</summary>
    public static string HashOf(Decided decided)
    {
        using var hash = new ContentHash();
        hash.Add("k", "h");
        hash.Add(decided);
        return hash.End();
    }
}
