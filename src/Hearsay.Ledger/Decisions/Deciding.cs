using System.Globalization;
using System.Text.Json;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>Puts decisions into a ledger's journal, and takes them back.</summary>
public static class Deciding
{
    /// <summary>Notes that the names are one actor's, or different ones'.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="decided">What is decided; its number and time are the journal's to give. Of names, capitals and the form of apostrophes do not matter where only one is so.</param>
    /// <param name="cancel">Stops it before anything is noted.</param>
    /// <returns>The decision as noted, and the names that no report of the ledger has; with those nothing is noted, and the decision is null.</returns>
    public static async Task<(ActorDecision? Noted, IReadOnlyList<string> Unknown)> NoteAsync(ILedgerStore ledger, ActorDecision decided, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(decided);
        var names = await KnownAsync(ledger, decided.Names, cancel).ConfigureAwait(false);
        if (names.Contains(null) || names.Distinct(StringComparer.Ordinal).Count() < names.Length)
            return (null, [.. decided.Names.Where((_, at) => names[at] is null || Array.IndexOf(names, names[at]) < at)]);
        return (await NoteAsync<ActorDecision>(ledger, decided with { Names = names! }, cancel).ConfigureAwait(false), []);
    }

    /// <summary>Notes a decision of any kind as it is.</summary>
    /// <returns>The decision with its number and time.</returns>
    public static async Task<T> NoteAsync<T>(ILedgerStore ledger, T decided, CancellationToken cancel)
        where T : Decision
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(decided);
        var entry = await ledger.NoteAsync(decided.EntryKind, decided.Subject, decided.Details(), cancel).ConfigureAwait(false);
        return (T)(await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false)).All.First(decision => decision.Entry == entry.Seq);
    }

    /// <summary>The names of actors and outlets of the ledger that are meant: capitals and the form of apostrophes do not matter where only one is so; null for one that is none.</summary>
    public static async Task<string?[]> KnownAsync(ILedgerStore ledger, IReadOnlyList<string> asked, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(asked);
        var folded = asked.Select(Folded).ToHashSet(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var reading in ledger.ReadingsAsync(cancel).ConfigureAwait(false))
            known.UnionWith(NamesIn(reading.Reading).Where(name => folded.Contains(Folded(name))));
        return [.. asked.Select(name => Known(name, known))];
    }

    /// <summary>Takes a decision back.</summary>
    /// <returns>The decision; null where none of that number stands.</returns>
    public static async Task<Decision?> UndoAsync(ILedgerStore ledger, long number, string by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var decisions = await Decided.LoadAsync(ledger, cancel).ConfigureAwait(false);
        if (decisions.All.FirstOrDefault(decision => decision.Number == number && decision.TakenBack is null) is not { } decision)
            return null;
        var details = JsonSerializer.Serialize(new { about = decision.About, by });
        await ledger.NoteAsync(JournalKind.DecisionUndone, decision.Entry.ToString(CultureInfo.InvariantCulture), details, cancel).ConfigureAwait(false);
        return decision;
    }

    private static string? Known(string name, HashSet<string> known) =>
        known.Contains(name) ? name : known.Where(other => Folded(other) == Folded(name)).Take(2).ToArray() is [var one] ? one : null;

    private static string Folded(string name) => name.Trim().Replace('’', '\'').ToUpperInvariant();

    private static IEnumerable<string> NamesIn(Reading reading) =>
        reading.Actors.Select(actor => actor.Name).Concat(reading.Statements.SelectMany(statement => statement.Via.Prepend(statement.Origin))).Concat(reading.Report.Outlet is { } outlet ? [outlet] : []);
}
