using Hearsay.Ledger.Decisions;

namespace Hearsay.Ledger.Views;

/// <summary>Who stands behind positions of a ledger.</summary>
/// <param name="Name">Canonical.</param>
/// <param name="Kind">As the first position has it.</param>
/// <param name="Via">Who passes its word on, each once.</param>
/// <param name="Questions">Ids of the questions that it holds a position on or is silent on.</param>
/// <param name="Alone">How many of them rest on one origin, which it is.</param>
/// <param name="Silent">How many of them it withholds a word on.</param>
/// <param name="Reports">Ids of the reports that tell its positions.</param>
public sealed record OriginRow(
    string Name, OriginKind Kind, IReadOnlyList<string> Via, IReadOnlyList<string> Questions, int Alone, int Silent, IReadOnlyList<string> Reports)
{
    /// <summary>The grade that a person gave it; null for none.</summary>
    public Rating? Rating { get; private init; }

    /// <summary>The origins that the filter lets through: those of most questions first.</summary>
    public static IReadOnlyList<OriginRow> Of(SelectedBrief selected, ViewFilter filter, Decided decided)
    {
        ArgumentNullException.ThrowIfNull(selected);
        ArgumentNullException.ThrowIfNull(decided);
        ArgumentNullException.ThrowIfNull(filter);
        return [.. selected.Brief.Questions.SelectMany(question => question.Positions.Select(position => (question, position))).Where(held => filter.Names(held.position.Origin))
            .GroupBy(held => held.position.Origin, StringComparer.Ordinal)
            .Select(group => Of([.. group]) with { Rating = decided.RatingOf(decided.NamesOf(group.Key)) })
            .OrderByDescending(row => row.Questions.Count).ThenByDescending(row => row.Reports.Count).ThenBy(row => row.Name, StringComparer.Ordinal)];
    }

    private static OriginRow Of((Question Question, Position Position)[] held) => new(
        held[0].Position.Origin, held[0].Position.OriginKind, Distinct(held.SelectMany(one => one.Position.Via)), Distinct(held.Select(one => one.Question.Id)),
        held.Where(one => one.Question.Flags.Contains(FlagKind.OneOrigin) && one.Position.Holds == Holding.For).DistinctBy(one => one.Question.Id).Count(),
        held.Where(one => one.Position.Stance == Stance.Withholds).DistinctBy(one => one.Question.Id).Count(), Distinct(held.SelectMany(one => one.Position.Reports)));

    private static string[] Distinct(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal)];
}
