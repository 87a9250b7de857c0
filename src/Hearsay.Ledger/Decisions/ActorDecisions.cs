using System.Globalization;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>
/// What people decided about names, in the order of the journal. Of two decisions about the same two names the later one stands; one that was taken back is as if it had never been.
/// Immutable, thread-safe.
/// </summary>
public sealed class ActorDecisions
{
    private readonly List<(string One, string Other)> _same = [];
    private readonly HashSet<(string, string)> _apart = [];
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    private ActorDecisions(IReadOnlyList<ActorDecision> all)
    {
        All = all;
        var settled = new HashSet<(string, string)>();
        foreach (var decision in all.Where(decision => decision.TakenBack is null).Reverse())
            foreach (var pair in Pairs(decision.Names))
                if (settled.Add(pair))
                    Settle(decision, pair);
    }

    /// <summary>No decision.</summary>
    public static ActorDecisions None { get; } = new([]);

    /// <summary>The kinds of entries that decisions are read from.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [JournalKind.ActorsMerged, JournalKind.ActorsSplit, JournalKind.DecisionUndone];

    /// <summary>All of them, those taken back too, the earliest first.</summary>
    public IReadOnlyList<ActorDecision> All { get; }

    /// <summary>Pairs of names that are one actor's, the latest decision first.</summary>
    internal IReadOnlyList<(string One, string Other)> Same => _same;

    internal bool IsEmpty => _same.Count == 0 && _apart.Count == 0;

    /// <summary>Reads them off entries of the journal; of other kinds than <see cref="Kinds"/> none matters.</summary>
    public static ActorDecisions Of(IEnumerable<JournalEntry> entries)
    {
        var (made, undone) = (new List<ActorDecision>(), new Dictionary<long, long>());
        foreach (var entry in entries.OrderBy(entry => entry.Seq))
            if (ActorDecision.Of(entry) is { } decision)
                made.Add(decision);
            else if (entry.Kind == JournalKind.DecisionUndone && long.TryParse(entry.Subject, CultureInfo.InvariantCulture, out var number))
                undone.TryAdd(number, entry.Seq);
        return made.Count == 0 ? None : new ActorDecisions(made.ConvertAll(decision => undone.TryGetValue(decision.Number, out var by) ? decision with { TakenBack = by } : decision));
    }

    /// <summary>Reads them off the journal of a ledger.</summary>
    public static async Task<ActorDecisions> LoadAsync(ILedgerStore ledger, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var entries = new List<JournalEntry>();
        foreach (var kind in Kinds)
            await foreach (var entry in ledger.JournalAsync(kind, cancel).ConfigureAwait(false))
                entries.Add(entry);
        return Of(entries);
    }

    /// <summary>The decision that stands and is the last about this name; null for none.</summary>
    public ActorDecision? About(string name) => All.LastOrDefault(decision => decision.TakenBack is null && decision.Names.Contains(name));

    /// <summary>Whether the two names are different actors'.</summary>
    internal bool AreApart(string one, string other) => _apart.Contains(Ordered(one, other));

    /// <summary>Whether the name is a different actor's than some other.</summary>
    internal bool IsApart(string name) => _apart.Any(pair => pair.Item1 == name || pair.Item2 == name);

    /// <summary>What an actor of these names goes by, where that was decided.</summary>
    internal string? ShownFor(IEnumerable<string> names) => names.Where(_shown.ContainsKey).Select(name => _shown[name]).FirstOrDefault();

    /// <summary>What is decided, a line each and sorted, without who and when: as the content hash takes it in.</summary>
    internal IEnumerable<string> Lines() => _same.Select(pair => Canonical.Hash("same", pair.One, pair.Other)).Concat(_apart.Select(pair => Canonical.Hash("apart", pair.Item1, pair.Item2)))
        .Concat(_shown.Select(shown => Canonical.Hash("shown", shown.Key, shown.Value))).Order(StringComparer.Ordinal);

    private void Settle(ActorDecision decision, (string One, string Other) pair)
    {
        if (!decision.Same)
        {
            _apart.Add(pair);
            return;
        }
        _same.Add(pair);
        _shown.TryAdd(pair.One, decision.Names[0]);
        _shown.TryAdd(pair.Other, decision.Names[0]);
    }

    private static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> names)
    {
        for (var one = 0; one < names.Count; one++)
            for (var other = one + 1; other < names.Count; other++)
                if (names[one] != names[other])
                    yield return Ordered(names[one], names[other]);
    }

    private static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
