using System.Runtime.CompilerServices;
using System.Text.Json;
using Hearsay.Ledger.Sqlite.Opening;
using Hearsay.Ledger.Sqlite.Rows;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Sqlite.Checking;

/// <summary>Whether the brief is the one that was settled, and its tables say what it says.</summary>
internal static class BriefCheck
{
    public static async IAsyncEnumerable<string> RunAsync(Session session, [EnumeratorCancellation] CancellationToken cancel)
    {
        var brief = await session.FirstAsync("SELECT sha256, CAST(json AS BLOB) FROM brief", reader => new Settled(reader.GetString(0), reader.GetFieldValue<byte[]>(1)), cancel).ConfigureAwait(false);
        if (brief is null)
            yield break;
        if (LedgerReading.HashOf(brief.Json) is var found && found != brief.Sha256)
        {
            yield return $"brief: it gives the hash {found[..12]}, expected {brief.Sha256}: it was changed";
            yield break;
        }
        var cited = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var (id, report) in session.QueryAsync("SELECT id, report FROM cited", reader => (reader.GetString(0), reader.GetInt64(1)), cancel).ConfigureAwait(false))
            cited.Add(id, report);
        foreach (var fault in Faults(session, brief.Json, cited))
            yield return "brief: " + fault;
    }

    private static List<string> Faults(Session session, byte[] json, Dictionary<string, long> cited)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. BriefRows.Of(document.RootElement, cited).SelectMany(pair => pair.Table.Differences(session.Connection, pair.Rows, null))];
        }
        catch (KeyNotFoundException)
        {
            return ["table cited: a report that the brief cites is missing"];
        }
    }

    private sealed record Settled(string Sha256, byte[] Json);
}
