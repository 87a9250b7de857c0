using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hearsay.Ledger.Store;

/// <summary>Writes into the journal which runs of <c>add</c> began and ended, and tells from it which one was stopped.</summary>
public static class AddRuns
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The last run that began and did not end; null where all did.</summary>
    public static async Task<AddRun?> UnfinishedAsync(ILedgerStore store, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        var ended = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var entry in store.JournalAsync(JournalKind.RunEnded, cancel).ConfigureAwait(false))
            ended.Add(entry.Subject);
        AddRun? last = null;
        await foreach (var entry in store.JournalAsync(JournalKind.RunStarted, cancel).ConfigureAwait(false))
            last = ended.Contains(Written(entry.Seq)) ? last : Of(entry);
        return last;
    }

    /// <summary>Begins a run; one that was stopped and named the same paths in the same folder goes on instead.</summary>
    public static async Task<AddRun> BeginAsync(ILedgerStore store, IReadOnlyList<string> paths, string folder, string maker, CancellationToken cancel, bool readings = false)
    {
        var stopped = await UnfinishedAsync(store, cancel).ConfigureAwait(false);
        if (stopped is not null && stopped.Folder == folder && stopped.Readings == readings && stopped.Paths.SequenceEqual(paths, StringComparer.Ordinal))
            return await ResumeAsync(store, stopped, maker, cancel).ConfigureAwait(false);
        var details = new JsonObject { ["paths"] = new JsonArray([.. paths.Select(path => JsonValue.Create(path))]), ["folder"] = folder, ["maker"] = maker };
        if (readings)
            details["readings"] = true;
        var entry = await store.NoteAsync(JournalKind.RunStarted, "", details.ToJsonString(Plain), cancel).ConfigureAwait(false);
        return new AddRun(entry.Seq, entry.At, paths, folder) { Readings = readings };
    }

    /// <summary>Lets a stopped run go on.</summary>
    public static async Task<AddRun> ResumeAsync(ILedgerStore store, AddRun run, string maker, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(run);
        await store.NoteAsync(JournalKind.RunResumed, Written(run.Seq), new JsonObject { ["maker"] = maker }.ToJsonString(Plain), cancel).ConfigureAwait(false);
        return run;
    }

    /// <summary>Ends a run.</summary>
    public static Task EndAsync(ILedgerStore store, AddRun run, AddCounts counts, string contentHash, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(counts);
        var details = new JsonObject { ["added"] = counts.Added, ["reread"] = counts.Reread, ["known"] = counts.Known, ["refused"] = counts.Refused, ["contentHash"] = contentHash };
        return store.NoteAsync(JournalKind.RunEnded, Written(run.Seq), details.ToJsonString(Plain), cancel);
    }

    private static AddRun Of(JournalEntry entry)
    {
        var details = JsonNode.Parse(entry.Details)!;
        return new AddRun(entry.Seq, entry.At, [.. details["paths"]!.AsArray().Select(path => (string)path!)], (string)details["folder"]!) { Readings = (bool?)details["readings"] ?? false };
    }

    private static string Written(long seq) => seq.ToString(CultureInfo.InvariantCulture);
}
