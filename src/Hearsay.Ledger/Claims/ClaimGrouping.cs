using Hearsay.Ledger.Figures;
using Hearsay.Ledger.Filing;
using Hearsay.Ledger.Grouping;
using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Claims;

/// <summary>
/// Brings the claims of one event together that are about one thing, whatever is held on it: by the weighted words and concepts that their contents share.
/// A claim that holds a figure goes with the figure; one that only points back goes with what was told before it.
/// </summary>
internal static class ClaimGrouping
{
    private const int Keys = 6, Reach = 40, Largest = 5000, FarthestBack = 600;
    private const double Alike = .15, LeastLeft = .1;

    /// <summary>The groups of one event, in the order of their first claims or figures.</summary>
    public static IReadOnlyList<ClaimGroup> Group(int @event, IReadOnlyList<FiledReport> reports, IReadOnlyList<FigureGroup> figures)
    {
        var claims = reports.SelectMany(ClaimReader.Read).ToArray();
        var things = figures.Select(FigureTerms.Of).Concat(claims.Select(claim => claim.Terms)).ToArray();
        var bags = BagMaker.Make(things, LeastLeft, _ => 1);
        var merger = new Merger(bags, (a, b) => a >= figures.Count || b >= figures.Count);
        JoinFigures(claims, figures, merger);
        JoinBackReferences(claims, figures.Count, merger);
        merger.Merge(Candidates.Pairs(bags, Keys, Reach), Alike, Largest);
        return [.. merger.Groups().Select(group => new ClaimGroup(
            @event, group[0] < figures.Count ? figures[group[0]] : null, [.. group.Where(i => i >= figures.Count).Select(i => claims[i - figures.Count])]))];
    }

    private static void JoinFigures(FiledClaim[] claims, IReadOnlyList<FigureGroup> figures, Merger merger)
    {
        var at = new Dictionary<(int, string), int>();
        for (var i = 0; i < claims.Length; i++)
            at.TryAdd((claims[i].Report.Index, claims[i].Statement.Id), figures.Count + i);
        var joined = new HashSet<int>();
        for (var group = 0; group < figures.Count; group++)
        {
            foreach (var figure in figures[group].Figures)
            {
                if (figure.Figure.Statement is { } id && at.TryGetValue((figure.Report.Index, id), out var claim) && joined.Add(claim))
                    merger.Join(group, claim);
            }
        }
    }

    private static void JoinBackReferences(FiledClaim[] claims, int first, Merger merger)
    {
        for (var i = 1; i < claims.Length; i++)
        {
            if (claims[i].Report == claims[i - 1].Report && claims[i].Span.Start - claims[i - 1].Span.End < FarthestBack && ClaimReader.RefersBack(claims[i]))
                merger.Join(first + i - 1, first + i);
        }
    }
}
