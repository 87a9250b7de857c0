using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Ledger.Sqlite.Tests.Content;

public sealed class SearchTests : IDisposable
{
    private readonly TempLedger _temp = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Of_too_many_only_those_added_last_are_weighed()
    {
        await AddAsync(InventedReadings.Of(1));
        _temp.Sql($"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {SearchResult.Weighed}) INSERT INTO reports (key, id, sha256, text) SELECT 'k' || i, 'i' || i, '', 'river' FROM n");
        await AddAsync(InventedReadings.Of(2));

        var found = await SearchAsync("river");

        Assert.Equal((SearchResult.Weighed, true), (found.Reports, found.IsCut));
        Assert.Equal("r1", Assert.Single(found.Hits).Reading.Report.Id);
    }

    [Fact]
    public async Task Signs_in_a_text_move_no_match()
    {
        await AddAsync([InventedReadings.Of(InventedReadings.Report(3) with { Title = "\u0002\u0003", Text = "\u0002The \U0001F6A2\u0003 river rose. Ida said that 12 \u0002cranes\u0003 were destroyed." })]);

        var hit = Assert.Single((await SearchAsync("river cranes")).Hits);

        Assert.Equal(["river", "cranes"], hit.Matches.Select(match => match.In(hit.Reading.Report.Text)));
    }

    private async Task AddAsync(IReadOnlyList<Reading> readings)
    {
        await using var ledger = await _temp.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync([.. readings.Select(LedgerReading.Of)], "hearsay 1", Cancel);
    }

    private async Task<SearchResult> SearchAsync(string words)
    {
        await using var ledger = await _temp.OpenAsync(LedgerAccess.Read);
        return await ledger.SearchAsync(SearchTerms.Parse(words)!, _ => true, int.MaxValue, Cancel);
    }
}
