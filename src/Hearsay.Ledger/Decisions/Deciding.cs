using System.Globalization;
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
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(decided);
        var asked = decided.Names.Select(Folded).ToHashSet(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var reading in ledger.ReadingsAsync(cancel).ConfigureAwait(false))
            known.UnionWith(NamesIn(reading.Reading).Where(name => asked.Contains(Folded(name))));
        var names = decided.Names.Select(name => Known(name, known)).ToArray();
        if (names.Contains(null) || names.Distinct(StringComparer.Ordinal).Count() < names.Length)
            return (null, [.. decided.Names.Where((_, at) => names[at] is null || Array.IndexOf(names, names[at]) < at)]);
        var kept = decided with { Names = names! };
        var entry = await ledger.NoteAsync(kept.Same ? JournalKind.ActorsMerged : JournalKind.ActorsSplit, kept.Names[0], ActorDecision.Details(kept.Names, kept.By, kept.Note), cancel).ConfigureAwait(false);
        return (kept with { Number = entry.Seq, At = entry.At }, []);
    }

    /// <summary>Takes a decision back.</summary>
    /// <returns>The decision; null where none of that number stands.</returns>
    public static async Task<ActorDecision?> UndoAsync(ILedgerStore ledger, long number, string by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var decisions = await ActorDecisions.LoadAsync(ledger, cancel).ConfigureAwait(false);
        if (decisions.All.FirstOrDefault(decision => decision.Number == number && decision.TakenBack is null) is not { } decision)
            return null;
        await ledger.NoteAsync(JournalKind.DecisionUndone, number.ToString(CultureInfo.InvariantCulture), ActorDecision.Details(decision.Names, by, null), cancel).ConfigureAwait(false);
        return decision;
    }

    private static string? Known(string name, HashSet<string> known) =>
        known.Contains(name) ? name : known.Where(other => Folded(other) == Folded(name)).Take(2).ToArray() is [var one] ? one : null;

    private static string Folded(string name) => name.Trim().Replace('’', '\'').ToUpperInvariant();

    private static IEnumerable<string> NamesIn(Reading reading) =>
        reading.Actors.Select(actor => actor.Name).Concat(reading.Statements.SelectMany(statement => statement.Via.Prepend(statement.Origin)));
}
