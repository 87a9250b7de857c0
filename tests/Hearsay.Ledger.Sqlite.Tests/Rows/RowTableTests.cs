using System.Text.Json;
using Hearsay.Ledger.Sqlite.Rows;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Tests.Rows;

public sealed class RowTableTests : IDisposable
{
    private static readonly RowTable Table = new("things", ["number"], ["id", "spans", "low", "told", "claim.place"]) { Identity = [0] };
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public RowTableTests()
    {
        _connection.Open();
        using var command = _connection.CreateCommand();
        command.CommandText = "CREATE TABLE things (number INTEGER PRIMARY KEY, id TEXT, spans TEXT, low NUMERIC, told INTEGER, place TEXT)";
        command.ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("""{"id": "plain", "spans": [[1,2],[3,4]], "low": 12, "told": true, "claim": {"place": "Lorn"}}""")]
    [InlineData("""{"id": "a \"quoted\" \\ line\nand the next", "spans": ["\"", "é"], "low": 1.5, "told": false, "claim": null}""")]
    [InlineData("""{"id": "", "spans": [], "low": null, "claim": {"place": ""}}""")]
    [InlineData("""{"id": "Přílep – 東 \ud83d\ude80 🚀", "spans": {"a": 1}, "low": 1e3, "told": true, "claim": {}}""")]
    public void What_is_put_into_a_table_is_what_is_expected_there(string json)
    {
        using var document = JsonDocument.Parse(json);
        var row = new Row(document.RootElement, 7L);

        using (var insert = Table.Insert(_connection))
            Table.Put(insert, row);

        Assert.Equal(Table.Values(row), Stored());
        Assert.Empty(Table.Differences(_connection, [row], null));
    }

    private object?[] Stored()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT * FROM things";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))];
    }
}
