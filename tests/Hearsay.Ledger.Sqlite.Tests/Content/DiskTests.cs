using Hearsay.Ledger.Store;
using Hearsay.Ledger.Verifying;
using Hearsay.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Tests.Content;

public sealed class DiskTests : IDisposable
{
    private readonly TempLedger _place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_full_disk_loses_the_batch_and_nothing_before_it()
    {
        await using var ledger = await _place.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync(Some(0, 20), "maker", Cancel);
        Connection(ledger, "PRAGMA max_page_count = 1");

        var fault = await Assert.ThrowsAsync<LedgerException>(() => ledger.AddAsync(Some(20, 400), "maker", Cancel));

        Assert.Equal(LedgerFaultKind.DiskFull, fault.Kind);
        Assert.Contains("--resume", fault.Message, StringComparison.Ordinal);
        Assert.Equal(20, await ledger.CountAsync(Cancel));
        Connection(ledger, "PRAGMA max_page_count = 1000000");
        await ledger.AddAsync(Some(0, 400), "maker", Cancel);
        Assert.Equal(400, await ledger.CountAsync(Cancel));
        Assert.Empty((await Verifier.RunAsync(ledger, "maker", Cancel)).Faults);
    }

    [Fact]
    public async Task A_ledger_that_cannot_be_written_says_so_and_stays_as_it_is()
    {
        await using var ledger = await _place.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync(Some(0, 2), "maker", Cancel);
        Connection(ledger, "PRAGMA query_only = 1");

        var fault = await Assert.ThrowsAsync<LedgerException>(() => ledger.AddAsync(Some(2, 4), "maker", Cancel));

        Assert.Equal(LedgerFaultKind.ReadOnly, fault.Kind);
        Assert.Equal(2, await ledger.CountAsync(Cancel));
    }

    [Fact]
    public async Task Odd_characters_come_back_as_they_went()
    {
        var odd = InventedReadings.Report(1) with { Id = "a\0b@\"'\u202E", Title = "\uD83C\uDF0A %_", Text = "A\0B \uFFFF rose. Ida said that 12 wells were destroyed." };
        await using var ledger = await _place.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync([LedgerReading.Of(InventedReadings.Of(odd))], "maker", Cancel);

        await foreach (var reading in ledger.ReadingsAsync(Cancel))
            Assert.Equal((odd.Id, odd.Title, odd.Text), (reading.Reading.Report.Id, reading.Reading.Report.Title, reading.Reading.Report.Text));
        Assert.Empty((await Verifier.RunAsync(ledger, "maker", Cancel)).Faults);
    }

    private static LedgerReading[] Some(int from, int to) => [.. InventedReadings.Of(to).Skip(from).Select(LedgerReading.Of)];

    private static void Connection(ILedgerStore ledger, string pragma)
    {
        using var command = ((SqliteLedger)ledger).Connection.CreateCommand();
        command.CommandText = pragma;
        command.ExecuteNonQuery();
    }
}
