using System.Globalization;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Store;

namespace Hearsay.Ledger.Decisions;

/// <summary>
/// What people decided, in the order of the journal. Of two decisions about the same thing the later one stands; one that was taken back is as if it had never been.
/// Immutable, thread-safe.
/// </summary>
public sealed class Decided
{
    private readonly List<(string One, string Other)> _same = [];
    private readonly HashSet<(string, string)> _apart = [];
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal), _renamed = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Sha256, string Hash), ReadingMark> _marks = [];
    private readonly HashSet<string> _marked;
    private readonly Decision[] _standing;

    private Decided(IReadOnlyList<Decision> all)
    {
        All = all;
        _standing = [.. all.Where(decision => decision.TakenBack is null).Reverse()];
        var settled = new HashSet<(string, string)>();
        foreach (var decision in _standing.OfType<ActorDecision>())
            foreach (var pair in Pairs(decision.Names))
                if (settled.Add(pair))
                    Settle(decision, pair);
        foreach (var renaming in _standing.OfType<Renaming>())
            foreach (var name in Merged(renaming.Name))
                _renamed.TryAdd(name, renaming.NewName);
        foreach (var mark in _standing.OfType<ReadingMark>())
            _marks.TryAdd((mark.Cell.Sha256, mark.Cell.Hash), mark);
        _marked = [.. _marks.Keys.Select(key => key.Sha256)];
        Moves = [.. _standing.OfType<Moving>().DistinctBy(move => (move.Cell.Sha256, move.Cell.Hash)).Reverse()];
    }

    /// <summary>No decision.</summary>
    public static Decided None { get; } = new([]);

    /// <summary>The kinds of entries that decisions are read from.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        [JournalKind.ActorsMerged, JournalKind.ActorsSplit, JournalKind.ActorRenamed, JournalKind.ReadingMarked, JournalKind.ReadingMoved, JournalKind.Rated, JournalKind.Noted, JournalKind.ErrorMeasured, JournalKind.DecisionUndone];

    /// <summary>All of them, those taken back too, the earliest first.</summary>
    public IReadOnlyList<Decision> All { get; }

    /// <summary>Pairs of names that are one actor's, the latest decision first.</summary>
    internal IReadOnlyList<(string One, string Other)> Same => _same;

    /// <summary>Whether nothing was decided about names.</summary>
    internal bool IsEmpty => _same.Count == 0 && _apart.Count == 0;

    /// <summary>What was moved under other questions, each thing once, the earliest decision first.</summary>
    internal IReadOnlyList<Moving> Moves { get; }

    /// <summary>Whether something is marked.</summary>
    internal bool HasMarks => _marks.Count > 0;

    /// <summary>The SHA-256 of each text in which something was ever marked or moved.</summary>
    internal IEnumerable<string> EverMarked => All.OfType<ReadingMark>().Select(mark => mark.Cell.Sha256).Concat(All.OfType<Moving>().Select(move => move.Cell.Sha256)).Distinct(StringComparer.Ordinal);

    /// <summary>Reads them off entries of the journal; of other kinds than <see cref="Kinds"/> none matters.</summary>
    public static Decided Of(IEnumerable<JournalEntry> entries)
    {
        var (made, undone) = (new List<Decision>(), new Dictionary<long, long>());
        foreach (var entry in entries.OrderBy(entry => entry.Seq))
            if (Decision.Of(entry, made.Count + 1) is { } decision)
                made.Add(decision);
            else if (entry.Kind == JournalKind.DecisionUndone && long.TryParse(entry.Subject, CultureInfo.InvariantCulture, out var taken))
                undone.TryAdd(taken, entry.Seq);
        return made.Count == 0 ? None : new Decided(made.ConvertAll(decision => undone.TryGetValue(decision.Entry, out var by) ? decision with { TakenBack = by } : decision));
    }

    /// <summary>Reads them off the journal of a ledger.</summary>
    public static async Task<Decided> LoadAsync(ILedgerStore ledger, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var entries = new List<JournalEntry>();
        foreach (var kind in Kinds)
            await foreach (var entry in ledger.JournalAsync(kind, cancel).ConfigureAwait(false))
                entries.Add(entry);
        return Of(entries);
    }

    /// <summary>The decision that stands and is the last about what this name names; null for none.</summary>
    public ActorDecision? About(string name) => _standing.OfType<ActorDecision>().FirstOrDefault(decision => decision.Names.Contains(name));

    /// <summary>The last decision that stands about any of an actor's names: a merge, a split or a new name; null where the machine alone joined them.</summary>
    internal Decision? LastAbout(IReadOnlyList<string> names) =>
        _standing.FirstOrDefault(decision => decision is ActorDecision { Names: var decided } ? decided.Any(names.Contains) : decision is Renaming { Name: var name } && names.Contains(name));

    /// <summary>What a person marked a statement or figure as; null where only the machine has read it.</summary>
    public ReadingMark? MarkOf(CellKey cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return _marks.GetValueOrDefault((cell.Sha256, cell.Hash));
    }

    /// <summary>Where a person moved a statement or figure; null where it is where the machine put it.</summary>
    public Moving? MoveOf(CellKey cell) => Moves.FirstOrDefault(move => IsSame(move.Cell, cell));

    /// <summary>The grade that stands of a source, or of what was told; null for none.</summary>
    /// <param name="names">All names of the source; where one was told, the id.</param>
    /// <param name="cell">What was told; null for a source.</param>
    public Rating? RatingOf(IReadOnlyList<string> names, CellKey? cell = null) =>
        _standing.OfType<Rating>().FirstOrDefault(rating => cell is null ? rating.Cell is null && names.Contains(rating.Thing) : IsSame(rating.Cell, cell));

    /// <summary>The error of the machine's readings as it was last recorded; null where none is.</summary>
    /// <param name="maker">This build.</param>
    public Measured? MeasuredFor(string maker) => Measurement is { Error: var error } ? error with { SameBuild = error.Builds.All(build => build == maker) } : null;

    /// <summary>The name, and every name that goes by it by decision.</summary>
    internal string[] NamesOf(string shown) =>
        [shown, .. _renamed.Where(pair => pair.Value == shown).Select(pair => pair.Key), .. _shown.Where(pair => pair.Value == shown && pair.Key != shown).Select(pair => pair.Key)];

    /// <summary>What was noted about something, the earliest first.</summary>
    /// <param name="names">Its names, or its id.</param>
    /// <param name="cell">Where it is a statement or figure.</param>
    public IReadOnlyList<Comment> CommentsOn(IReadOnlyList<string> names, CellKey? cell = null) =>
        [.. _standing.OfType<Comment>().Where(comment => cell is null ? comment.Cell is null && names.Contains(comment.Thing) : IsSame(comment.Cell, cell)).Reverse()];

    /// <summary>The reading without what was marked as wrong, and without what hangs on that: figures that a wrong statement tells.</summary>
    public Reading Applied(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!_marked.Contains(reading.Report.Sha256))
            return reading;
        var wrong = reading.Statements.Where(statement => IsWrong(reading, CellKey.HashOf(statement))).Select(statement => statement.Id)
            .Concat(reading.Figures.Where(figure => IsWrong(reading, CellKey.HashOf(figure))).Select(figure => figure.Id)).ToHashSet(StringComparer.Ordinal);
        if (wrong.Count == 0)
            return reading;
        wrong.UnionWith(reading.Figures.Where(figure => figure.Statement is { } holder && wrong.Contains(holder)).Select(figure => figure.Id).ToArray());
        return reading with
        {
            Statements = [.. reading.Statements.Where(statement => !wrong.Contains(statement.Id)).Select(statement => statement.Parent is { } parent && wrong.Contains(parent) ? statement with { Parent = null } : statement)],
            Figures = [.. reading.Figures.Where(figure => !wrong.Contains(figure.Id)).Select(figure => figure.PartOf is { } whole && wrong.Contains(whole) ? figure with { PartOf = null } : figure)],
        };
    }

    /// <summary>The report as <see cref="Applied(Reading)"/> leaves its reading.</summary>
    internal FiledReport Applied(FiledReport filed) => Applied(filed.Reading) is var reading && ReferenceEquals(reading, filed.Reading) ? filed : new FiledReport(filed.Index, reading, filed.Place);

    /// <summary>Whether a person checked what an item of a question points at, and found it right.</summary>
    internal bool IsChecked(FiledReport filed, Item item)
    {
        if (!_marked.Contains(filed.Report.Sha256))
            return false;
        var hash = item.Figure is { } id ? filed.Reading.Figures.Where(figure => figure.Id == id).Select(CellKey.HashOf).FirstOrDefault()
            : item.Statement is { } told && filed.Statements.TryGetValue(told, out var statement) ? CellKey.HashOf(statement) : null;
        return hash is not null && _marks.TryGetValue((filed.Report.Sha256, hash), out var mark) && !mark.Wrong;
    }

    /// <summary>Whether the two names are different actors'.</summary>
    internal bool AreApart(string one, string other) => _apart.Contains(Ordered(one, other));

    /// <summary>Whether the name is a different actor's than some other.</summary>
    internal bool IsApart(string name) => _apart.Any(pair => pair.Item1 == name || pair.Item2 == name);

    /// <summary>What an actor of these names goes by, where that was decided: a new name before one of its own.</summary>
    internal string? ShownFor(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Where(_renamed.ContainsKey).Select(name => _renamed[name]).Order(StringComparer.Ordinal).FirstOrDefault() ?? all.Where(_shown.ContainsKey).Select(name => _shown[name]).FirstOrDefault();
    }

    /// <summary>What is decided, a line each and sorted, without who and when: as the content hash takes it in.</summary>
    internal IEnumerable<string> Lines() => OfNames().Concat(OfCells()).Order(StringComparer.Ordinal);

    /// <summary>The lines of decisions that any brief may hang on: those about names.</summary>
    internal IEnumerable<string> OfNames() => _same.Select(pair => Canonical.Hash("same", pair.One, pair.Other)).Concat(_apart.Select(pair => Canonical.Hash("apart", pair.Item1, pair.Item2)))
        .Concat(_shown.Select(shown => Canonical.Hash("shown", shown.Key, shown.Value))).Concat(_renamed.Select(renamed => Canonical.Hash("renamed", renamed.Key, renamed.Value))).Order(StringComparer.Ordinal);

    private IEnumerable<string> OfCells() => _marks.Select(mark => Canonical.Hash("marked", mark.Key.Sha256, mark.Key.Hash, mark.Value.Mark))
        .Concat(Moves.Select((move, at) => Canonical.Hash("moved", at.ToString(CultureInfo.InvariantCulture), move.Cell.Sha256, move.Cell.Hash, move.To?.Sha256, move.To?.Hash)))
        .Concat(_standing.OfType<Rating>().DistinctBy(rating => Subject(rating.Thing, rating.Cell)).Select(rating => Canonical.Hash("rated", Subject(rating.Thing, rating.Cell), rating.Grade)))
        .Concat(_standing.OfType<Comment>().Select(comment => Canonical.Hash("noted", Subject(comment.Thing, comment.Cell), comment.Words)).Distinct(StringComparer.Ordinal))
        .Concat(Measurement is { Error: var error } ? [Canonical.Hash("measured", MeasuredJson.Line(error))] : []);

    private bool IsWrong(Reading reading, string hash) => _marks.TryGetValue((reading.Report.Sha256, hash), out var mark) && mark.Wrong;

    private Measurement? Measurement => _standing.OfType<Measurement>().FirstOrDefault();

    private static bool IsSame(CellKey? one, CellKey other) => one is not null && one.Sha256 == other.Sha256 && one.Hash == other.Hash;

    private static string Subject(string of, CellKey? cell) => cell is null ? "name " + of : $"cell {cell.Sha256} {cell.Hash}";

    /// <summary>The name and all that were merged with it, whichever of them an event's reports have.</summary>
    private List<string> Merged(string name)
    {
        var all = new List<string> { name };
        for (var at = 0; at < all.Count; at++)
            all.AddRange(_same.Where(pair => pair.One == all[at] || pair.Other == all[at]).Select(pair => pair.One == all[at] ? pair.Other : pair.One).Except(all).ToArray());
        return all;
    }

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
