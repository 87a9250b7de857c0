using Hearsay.Ledger.Sqlite.Schema;
using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Tests.Opening;

public sealed class OpeningTests : IDisposable
{
    private readonly TempLedger _place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(LedgerAccess.Read)]
    [InlineData(LedgerAccess.Write)]
    public async Task A_missing_ledger_is_not_made_by_looking_for_it(LedgerAccess access)
    {
        var fault = await Fault(access);

        Assert.Equal(LedgerFaultKind.Missing, fault.Kind);
        Assert.Contains("hearsay add", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_place.File));
    }

    [Theory]
    [InlineData(LedgerAccess.Read)]
    [InlineData(LedgerAccess.Create)]
    public async Task Another_programs_database_is_left_alone(LedgerAccess access)
    {
        _place.Sql("CREATE TABLE birds (name TEXT)");
        var before = File.ReadAllBytes(_place.File);

        Assert.Equal(LedgerFaultKind.NotALedger, (await Fault(access)).Kind);
        Assert.Equal(before, File.ReadAllBytes(_place.File));
    }

    [Theory]
    [InlineData(LedgerAccess.Read)]
    [InlineData(LedgerAccess.Create)]
    public async Task A_file_of_another_kind_is_left_alone(LedgerAccess access)
    {
        await File.WriteAllTextAsync(_place.File, string.Concat(Enumerable.Repeat("These are notes on birds. ", 100)), Cancel);

        Assert.Equal(LedgerFaultKind.NotALedger, (await Fault(access)).Kind);
        Assert.StartsWith("These are notes", await File.ReadAllTextAsync(_place.File, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_ledger()
    {
        Directory.CreateDirectory(_place.File);

        Assert.Equal(LedgerFaultKind.NotALedger, (await Fault(LedgerAccess.Create)).Kind);
    }

    [Fact]
    public async Task A_ledger_in_a_folder_that_is_not_there_is_not_made()
    {
        var fault = await Assert.ThrowsAsync<LedgerException>(() => SqliteLedger.OpenAsync(Path.Combine(_place.Folder, "nowhere", "a.db"), LedgerAccess.Create, new StillClock(), Cancel));

        Assert.Equal(LedgerFaultKind.Unreachable, fault.Kind);
    }

    [Fact]
    public async Task A_ledger_of_a_later_build_is_not_touched()
    {
        await MakeAsync(1);
        _place.Sql($"PRAGMA user_version = {Migrations.Version + 1}");

        Assert.Equal(LedgerFaultKind.Newer, (await Fault(LedgerAccess.Read)).Kind);
        Assert.Equal(LedgerFaultKind.Newer, (await Fault(LedgerAccess.Create)).Kind);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_ledger_and_is_none_before()
    {
        await File.WriteAllBytesAsync(_place.File, [], Cancel);

        Assert.Equal(LedgerFaultKind.NotALedger, (await Fault(LedgerAccess.Read)).Kind);
        await MakeAsync(1);
    }

    [Fact]
    public async Task On_a_medium_that_cannot_be_written_the_ledger_is_read()
    {
        await MakeAsync(3);
        var copy = Path.Combine(_place.Folder, "shelf #1 %41?.db");
        File.Copy(_place.File, copy);
        using var held = new SqliteConnection($"Data Source={_place.File};Pooling=False");
        Directory.CreateDirectory(copy + "-wal");
        Directory.CreateDirectory(copy + "-shm");

        await using var ledger = await SqliteLedger.OpenAsync(copy, LedgerAccess.Read, new StillClock(), Cancel);

        Assert.Equal(3, await ledger.CountAsync(Cancel));
    }

    [Fact]
    public async Task A_writer_that_waits_in_vain_says_so()
    {
        await MakeAsync(1);
        using var other = new SqliteConnection($"Data Source={_place.File};Pooling=False");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);
        using var impatient = new SqliteConnection($"Data Source={_place.File};Pooling=False;Default Timeout=1");
        impatient.Open();

        var error = Assert.Throws<SqliteException>(() => impatient.BeginTransaction(deferred: false));
        Assert.Equal(LedgerFaultKind.Locked, Sqlite.Opening.Faults.Of(error, "a.db")!.Kind);
    }

    [Fact]
    public async Task Commits_reach_the_disk_and_readers_are_not_kept_out()
    {
        await MakeAsync(1);

        Assert.Equal("wal", _place.Sql("PRAGMA journal_mode"));
        using var connection = Sqlite.Opening.LedgerFile.Open(_place.File, LedgerAccess.Write, out _);
        Assert.Equal((2, 1), (Migrations.Number(connection, "PRAGMA synchronous"), Migrations.Number(connection, "PRAGMA foreign_keys")));
    }

    private async Task MakeAsync(int reports)
    {
        await using var ledger = await _place.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync([.. InventedReadings.Of(reports).Select(LedgerReading.Of)], "maker", Cancel);
    }

    private Task<LedgerException> Fault(LedgerAccess access) => Assert.ThrowsAsync<LedgerException>(() => _place.OpenAsync(access));
}
