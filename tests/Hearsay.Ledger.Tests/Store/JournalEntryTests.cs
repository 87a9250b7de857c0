using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Tests.Store;

public sealed class JournalEntryTests
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 2, 12, 0, 0, 123, TimeSpan.FromHours(2));

    [Fact]
    public void Times_are_written_in_UTC() => Assert.Equal("2031-05-02T10:00:00.123Z", JournalEntry.After(null, Noon, "kind", "subject", "{}").At);

    [Fact]
    public void Each_entry_holds_the_hash_of_the_one_before()
    {
        var first = JournalEntry.After(null, Noon, "kind", "subject", "{}");
        var second = JournalEntry.After(first, Noon, "kind", "subject", "{}");

        Assert.Equal((1, JournalEntry.NoHash), (first.Seq, first.Previous));
        Assert.Equal((2, first.Hash), (second.Seq, second.Previous));
        Assert.NotEqual(first.Hash, second.Hash);
    }

    [Fact]
    public void Every_part_of_an_entry_is_in_its_hash()
    {
        var entry = JournalEntry.After(null, Noon, "kind", "subject", "{}");
        JournalEntry[] changed = [entry with { Seq = 2 }, entry with { At = "" }, entry with { Kind = "" }, entry with { Subject = "" }, entry with { Details = "" }, entry with { Previous = "" }];

        Assert.All(changed, other => Assert.NotEqual(entry.Hash, other.HashOf()));
    }
}
