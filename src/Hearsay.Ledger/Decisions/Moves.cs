using Hearsay.Ledger.Claims;
using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Filing;

namespace Hearsay.Ledger.Decisions;

/// <summary>
/// Takes claims and figures out of the groups that the machine put them in, as people decided, the earliest decision first. Where what is moved, or what it goes beside, is not read in the event, or the two count in different
/// units, nothing is moved.
/// </summary>
internal static class Moves
{
    /// <summary>The groups of figures of one event, some of the figures moved.</summary>
    public static IReadOnlyList<FigureGroup> Apply(IReadOnlyList<FigureGroup> groups, Decided decisions)
    {
        foreach (var move in decisions.Moves)
            groups = Apply(groups, move);
        return groups;
    }

    /// <summary>The groups of claims of one event, some of the claims moved.</summary>
    public static IReadOnlyList<ClaimGroup> Apply(IReadOnlyList<ClaimGroup> groups, Decided decisions)
    {
        foreach (var move in decisions.Moves)
            groups = Apply(groups, move);
        return groups;
    }

    private static IReadOnlyList<FigureGroup> Apply(IReadOnlyList<FigureGroup> groups, Moving move)
    {
        bool Is(FiledFigure filed) => filed.Report.Report.Sha256 == move.Cell.Sha256 && CellKey.HashOf(filed.Figure) == move.Cell.Hash;
        if (groups.FirstOrDefault(group => group.Figures.Any(Is)) is not { } source)
            return groups;
        var to = groups.FirstOrDefault(group => group.Figures.Any(filed => Holds(filed.Report, CellKey.HashOf(filed.Figure), move.To)));
        if (move.To is null ? source.Figures.All(Is) : to is null || to == source || to.Topic.Unit != source.Topic.Unit)
            return groups;
        var moved = groups.SelectMany(group => group.Figures).Where(Is).ToArray();
        var rest = groups.Select(group => group == to ? group with { Figures = Ordered(group.Figures.Where(filed => !Is(filed)).Concat(moved)) } : group with { Figures = [.. group.Figures.Where(filed => !Is(filed))] })
            .Where(group => group.Figures.Count > 0);
        return to is null ? [.. rest, source with { Topic = source.Topic with { Own = move.Cell.Hash }, Figures = moved }] : [.. rest];
    }

    private static IReadOnlyList<ClaimGroup> Apply(IReadOnlyList<ClaimGroup> groups, Moving move)
    {
        bool Is(FiledClaim claim) => claim.Report.Report.Sha256 == move.Cell.Sha256 && CellKey.HashOf(claim.Statement) == move.Cell.Hash;
        if (groups.FirstOrDefault(group => group.Claims.Any(Is)) is not { } source)
            return groups;
        var to = groups.FirstOrDefault(group => group.Claims.Any(claim => Holds(claim.Report, CellKey.HashOf(claim.Statement), move.To)) || group.Figures?.Figures.Any(filed => Holds(filed.Report, CellKey.HashOf(filed.Figure), move.To)) is true);
        if (move.To is null ? source.Figures is null && source.Claims.All(Is) : to is null || to == source)
            return groups;
        var moved = groups.SelectMany(group => group.Claims).Where(Is).ToArray();
        var rest = groups.Select(group => group with { Claims = group == to ? Ordered(group.Claims.Where(claim => !Is(claim)).Concat(moved)) : [.. group.Claims.Where(claim => !Is(claim))] })
            .Where(group => group.Claims.Count > 0 || group.Figures is not null);
        return to is null ? [.. rest, new ClaimGroup(source.Event, null, moved)] : [.. rest];
    }

    private static bool Holds(FiledReport report, string hash, CellKey? cell) => cell is not null && report.Report.Sha256 == cell.Sha256 && hash == cell.Hash;

    private static FiledFigure[] Ordered(IEnumerable<FiledFigure> figures) => [.. figures.OrderBy(filed => filed.Report.Index).ThenBy(filed => filed.Figure.Span)];

    private static FiledClaim[] Ordered(IEnumerable<FiledClaim> claims) => [.. claims.OrderBy(claim => claim.Report.Index).ThenBy(claim => claim.Span)];
}
