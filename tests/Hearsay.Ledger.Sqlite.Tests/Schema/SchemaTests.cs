using Hearsay.Ledger.Sqlite.Schema;
using Hearsay.Ledger.Store;
using Hearsay.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Tests.Schema;

public sealed class SchemaTests : IDisposable
{
    private static readonly string[] Steps = ["CREATE TABLE a (x)", "CREATE TABLE b (y)", "CREATE TABLE c (z)"];
    private readonly TempLedger _place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_file_takes_the_steps_that_it_lacks()
    {
        using var connection = Open();

        Assert.Equal(-1, Migrations.Apply(connection, Steps[..1]));
        Assert.Equal(1, Migrations.Apply(connection, Steps));
        Assert.Equal(3, Migrations.Apply(connection, Steps));
        Assert.Equal((3, 3), (Migrations.Number(connection, "SELECT count(*) FROM sqlite_schema"), Migrations.Number(connection, "PRAGMA user_version")));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_file_as_it_was()
    {
        using var connection = Open();
        Migrations.Apply(connection, Steps[..1]);

        Assert.Throws<SqliteException>(() => Migrations.Apply(connection, [.. Steps[..2], "CREATE TABEL c"]));
        Assert.Equal((1, 1), (Migrations.Number(connection, "SELECT count(*) FROM sqlite_schema"), Migrations.Number(connection, "PRAGMA user_version")));
    }

    [Fact]
    public async Task Every_view_can_be_looked_at()
    {
        await MakeAsync();
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'view'";
        var views = new List<string>();
        using (var reader = command.ExecuteReader())
            while (reader.Read())
                views.Add(reader.GetString(0));

        Assert.NotEmpty(views);
        Assert.All(views, view => Assert.True(Migrations.Number(connection, $"SELECT count(*) FROM {view}") > 0, $"{view} shows nothing"));
    }

    [Theory]
    [InlineData(typeof(Statement), "statements", "claim")]
    [InlineData(typeof(Claim), "statements")]
    [InlineData(typeof(Figure), "figures")]
    [InlineData(typeof(Actor), "actors")]
    [InlineData(typeof(Report), "reports", "path", "furniture")]
    [InlineData(typeof(Position), "positions")]
    [InlineData(typeof(Item), "items")]
    public async Task What_is_told_of_a_thing_has_a_column_of_its_name(Type thing, string table, params string[] leftOut)
    {
        await MakeAsync();
        var columns = ((string)_place.Sql($"SELECT group_concat(name) FROM pragma_table_info('{table}')")!).Split(',');

        Assert.Empty(thing.GetProperties().Select(property => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Except(leftOut).Except(columns));
    }

    [Fact]
    public async Task Words_of_the_reports_are_found()
    {
        await MakeAsync();

        Assert.Equal(20L, _place.Sql("SELECT count(*) FROM report_search WHERE report_search MATCH 'river'"));
        Assert.Equal("r0", _place.Sql("SELECT id FROM reports JOIN report_search ON report_search.rowid = reports.number WHERE report_search MATCH 'text: \"day 0\"'"));
    }

    [Fact]
    public async Task The_content_hash_can_be_made_from_the_file_alone()
    {
        await MakeAsync();
        var lines = (string)_place.Sql("SELECT group_concat(key || ' ' || sha256 || char(10), '' ORDER BY key) FROM current_readings")!;

        await using var ledger = await _place.OpenAsync(LedgerAccess.Read);
        Assert.Equal(LedgerReading.HashOf(System.Text.Encoding.ASCII.GetBytes(lines)), await ledger.ContentHashAsync(Cancel));
    }

    [Fact]
    public async Task A_ledger_of_the_fourth_schema_keeps_its_content_hash_and_its_brief_is_made_again()
    {
        using (var old = Open())
            Migrations.Apply(old, [.. Migrations.Steps.Take(4)]);
        await using var ledger = await _place.OpenAsync(LedgerAccess.Write);
        Assert.Null(await ledger.BriefAsync(Cancel));
        await ledger.AddAsync([.. InventedReadings.TakenFromTwo().Select(LedgerReading.Of)], "maker", Cancel);
        var hash = await Settling.SettleAsync(ledger, "maker", Cancel);

        var found = await Verifying.Verifier.RunAsync(ledger, "maker", Cancel);
        Assert.Equal((hash, true, 2L), (found.ContentHash, found.BriefIsSame, _place.Sql("SELECT count(*) FROM copies")));
        Assert.Empty(found.Faults);
    }

    [Fact]
    public async Task The_content_hash_asks_for_no_page_of_a_reading()
    {
        await MakeAsync();
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN SELECT key, (SELECT sha256 FROM readings WHERE report = reports.number ORDER BY number DESC LIMIT 1) FROM reports ORDER BY key";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            Assert.Matches("COVERING INDEX|SUBQUERY", reader.GetString(3));
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_place.File};Pooling=False");
        connection.Open();
        return connection;
    }

    private async Task MakeAsync()
    {
        await using var ledger = await _place.OpenAsync(LedgerAccess.Create);
        await ledger.AddAsync([.. InventedReadings.Of(20).Select(LedgerReading.Of)], "maker", Cancel);
        await Settling.SettleAsync(ledger, "maker", Cancel);
    }
}
