using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite.Rows;

/// <summary>A table whose rows are made from JSON objects: a column holds the member of its name, lists and objects as JSON.</summary>
/// <param name="Name">Of the table.</param>
/// <param name="Key">Columns that do not come from the object.</param>
/// <param name="Members">Columns that do; <c>claim.place</c> is the member of a member, and its column is the last part.</param>
internal sealed record RowTable(string Name, IReadOnlyList<string> Key, IReadOnlyList<string> Members)
{
    private readonly JsonEncodedText[][] _paths = [.. Members.Select(member => member.Split('.').Select(name => JsonEncodedText.Encode(name)).ToArray())];

    /// <summary>All columns, the keys first.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. Key, .. Members.Select(member => member[(member.IndexOf('.') + 1)..])];

    /// <summary>Which columns are the primary key.</summary>
    public required IReadOnlyList<int> Identity { get; init; }

    /// <summary>The values of one row, as the table gives them back.</summary>
    public object?[] Values(Row row) => [.. row.Key, .. _paths.Select(path => ValueOf(Member(row.Element, path)))];

    /// <summary>Puts one row into the table: the same values, without making texts of what is UTF-8 already.</summary>
    /// <returns>After <see cref="RowInsert.End"/>.</returns>
    public long? Put(RowInsert insert, Row row)
    {
        for (var i = 0; i < row.Key.Length; i++)
            insert.Bind(i, row.Key[i]);
        for (var i = 0; i < _paths.Length; i++)
            Bind(insert, row.Key.Length + i, Member(row.Element, _paths[i]));
        return insert.End();
    }

    /// <summary>What tells a row from the others of its table: the columns of the primary key.</summary>
    public string NameOf(IReadOnlyList<object?> row) => string.Join(' ', Identity.Select(column => row[column]));

    /// <summary>A command that puts one row into the table.</summary>
    public RowInsert Insert(SqliteConnection connection) => new(connection, Name, Columns);

    private static JsonElement Member(JsonElement element, JsonEncodedText[] path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name.EncodedUtf8Bytes, out var member))
                return default;
            element = member;
        }
        return element;
    }

    private static void Bind(RowInsert insert, int column, JsonElement element)
    {
        var plain = element.ValueKind switch
        {
            JsonValueKind.String => JsonMarshal.GetRawUtf8Value(element)[1..^1],
            JsonValueKind.Array or JsonValueKind.Object => JsonMarshal.GetRawUtf8Value(element),
            _ => default,
        };
        if (plain.IsEmpty || element.ValueKind == JsonValueKind.String && plain.Contains((byte)'\\'))
            insert.Bind(column, ValueOf(element));
        else
            insert.Bind(column, plain);
    }

    private static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => 1L,
        JsonValueKind.False => 0L,
        JsonValueKind.Number when IsWhole(element, out var whole) => whole,
        JsonValueKind.Number => element.GetDouble(),
        _ => element.GetRawText(),
    };

    /// <summary>SQLite keeps a whole number as such however it is written.</summary>
    private static bool IsWhole(JsonElement element, out long whole)
    {
        if (element.TryGetInt64(out whole))
            return true;
        var value = element.GetDouble();
        whole = Math.Abs(value) < 1L << 53 ? (long)value : 0;
        return whole == value;
    }
}
