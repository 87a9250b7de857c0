using System.Collections.Frozen;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Sheets;

/// <summary>Which outcomes a sheet has rows for, by which names and in which order.</summary>
internal static class SheetOutcomes
{
    private static readonly FrozenDictionary<string, (string Name, int Rank)> Rows = Table.Rows("sheet-outcomes.tsv").Index()
        .ToFrozenDictionary(row => row.Item[0], row => (row.Item[1], row.Index), StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, (string Class, int Rank)> Names = Table.Rows("sheet-outcomes.tsv").Index()
        .DistinctBy(row => row.Item[1]).ToFrozenDictionary(row => row.Item[1], row => (row.Item[0], row.Index), StringComparer.Ordinal);
    private static readonly FrozenSet<string> NotPeople = Table.Rows("not-people.tsv").SelectMany(row => Table.Words(row[0], ' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the sheet calls a class or stem; null where it has no row for it.</summary>
    public static string? NameOf(string? outcome) => outcome is not null && Rows.TryGetValue(outcome, out var row) ? row.Name : null;

    public static int Rank(string name) => Names[name].Rank;

    /// <summary>Whether everybody of the narrower is of the wider one too.</summary>
    public static bool IsWithin(string narrower, string wider) => Outcome.IsWithin(Names[narrower].Class, Names[wider].Class);

    /// <summary>Whether it counts people, as far as its words tell.</summary>
    public static bool CountsPeople(Figure figure) =>
        figure.Kind == FigureKind.Count && !(figure.Counted?.Split(' ') is [.., var head] && NotPeople.Contains(head));
}
