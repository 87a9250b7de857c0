using Hearsay.Ledger.Store;
using Hearsay.Ledger.Verifying;
using Hearsay.Testing.Ledgers;

namespace Hearsay.Ledger.Sqlite.Tests.Checking;

/// <summary>What was changed behind the ledger's back is found, and its place named.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly TempLedger _place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("UPDATE reports SET text = replace(text, 'rose', 'rosa') WHERE id = 'r3'", "report r3@", "its text gives the hash")]
    [InlineData("UPDATE readings SET json = replace(json, '\"asserts\"', '\"denies\"') WHERE report = (SELECT number FROM reports WHERE id = 'r3')", "report r3@", "its reading by maker gives the hash")]
    [InlineData("UPDATE reports SET outlet = 'The Heron' WHERE id = 'r3'", "report r3@", "outlet was changed")]
    [InlineData("DELETE FROM readings WHERE report = (SELECT number FROM reports WHERE id = 'r3')", "report ", "that reading is not here")]
    [InlineData("DELETE FROM reports WHERE id = 'r3'", "report ", "it was added, and it is not here")]
    [InlineData("DELETE FROM statements WHERE reading = 2", "report r", "table statements, row 2 s0: it is missing")]
    [InlineData("UPDATE figures SET low = low + 1 WHERE reading = 2", "report r", "table figures, row 2 f0: low was changed")]
    [InlineData("INSERT INTO actors SELECT reading, 'a9', name, kind, role, side, mentions, anonymous FROM actors WHERE reading = 2", "report r", "table actors, row 2 a9: it should not be there")]
    [InlineData("UPDATE journal SET at = '2030-01-01T00:00:00.000Z' WHERE seq = 4", "journal entry 4", "it was changed")]
    [InlineData("DELETE FROM journal WHERE seq = 4", "journal entry 4", "missing")]
    [InlineData("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", "journal: it ends with entry", "missing")]
    [InlineData("UPDATE event_briefs SET json = replace(json, 'killed', 'kissed') || ' '", "brief: on event 1", "it was changed")]
    [InlineData("DELETE FROM positions WHERE question = 1000001 AND number = 1", "brief: table positions, row 1000001 1", "missing")]
    [InlineData("UPDATE questions SET ask = 'Who?' WHERE number = 1000001", "brief: table questions, row 1000001", "ask was changed")]
    [InlineData("UPDATE statements SET parent = 's8' WHERE reading = 1", "table statements", "refers to a row")]
    public async Task A_changed_ledger_is_found_out(string damage, string place, string words)
    {
        await MakeAsync();
        Damage(damage);

        Assert.Contains(await FaultsAsync(), fault => fault.Contains(place, StringComparison.Ordinal) && fault.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reports_whose_journal_entries_were_cut_off_are_found()
    {
        await MakeAsync();
        Damage("DELETE FROM journal WHERE seq > 5; UPDATE about SET value = (SELECT hash FROM journal WHERE seq = 5) WHERE name = 'journal head'");

        Assert.Contains(await FaultsAsync(), fault => fault.EndsWith("the journal does not tell of this report", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_brief_that_was_changed_with_its_hash_and_its_rows_is_found()
    {
        await MakeAsync();
        var ask = (string)_place.Sql("SELECT ask FROM questions ORDER BY weight DESC, number LIMIT 1")!;
        var happening = _place.Sql("SELECT event FROM questions ORDER BY weight DESC, number LIMIT 1");
        var json = ((string)_place.Sql($"SELECT json FROM event_briefs WHERE event = {happening}")!).Replace($"\"ask\":\"{ask}\"", "\"ask\":\"Who?\"", StringComparison.Ordinal);
        Damage($"UPDATE event_briefs SET json = '{json.Replace("'", "''", StringComparison.Ordinal)}', sha256 = '{LedgerReading.HashOf(System.Text.Encoding.UTF8.GetBytes(json))}' WHERE event = {happening}");
        _place.Sql($"UPDATE questions SET ask = 'Who?' WHERE ask = '{ask}' AND event = {happening}");

        Assert.Matches("^brief: number [0-9]+ of its questions is not what the readings give$", Assert.Single(await FaultsAsync()));
    }

    [Fact]
    public async Task A_span_outside_its_text_is_found()
    {
        var reading = InventedReadings.One(1);
        await using (var ledger = await _place.OpenAsync(LedgerAccess.Create))
            await ledger.AddAsync([LedgerReading.Of(reading with { Figures = [reading.Figures[0] with { Span = new Span(10, 5000) }] })], "maker", Cancel);

        Assert.Contains(await FaultsAsync(), fault => fault.StartsWith("report r1@", StringComparison.Ordinal) && fault.Contains("figure f0 is [10, 5000), and the text ends at", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE reports SET title = 'x'")]
    [InlineData("DELETE FROM readings")]
    [InlineData("UPDATE journal SET at = 'x'")]
    [InlineData("DELETE FROM journal")]
    public async Task Content_and_journal_refuse_to_be_changed(string change)
    {
        await MakeAsync();

        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => _place.Sql(change));
    }

    private async Task MakeAsync()
    {
        await using var ledger = await _place.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync([.. InventedReadings.Of(12).Select(LedgerReading.Of)], "maker", Cancel);
        await Settling.SettleAsync(ledger, "maker", Cancel);
    }

    private void Damage(string sql)
    {
        foreach (var trigger in new[] { "reports_stay", "reports_are_kept", "readings_stay", "readings_are_kept", "journal_stays", "journal_is_kept" })
            _place.Sql($"DROP TRIGGER {trigger}");
        _place.Sql(sql);
    }

    private async Task<IReadOnlyList<string>> FaultsAsync()
    {
        await using var ledger = await _place.OpenAsync(LedgerAccess.Read);
        return (await Verifier.RunAsync(ledger, "maker", Cancel)).Faults;
    }
}
