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
    private const double Alike = .2, Trust = 200, OfFigure = .3;

    /// <summary>The groups of one event, in the order of their first claims or figures.</summary>
    public static IReadOnlyList<ClaimGroup> Group(int @event, IReadOnlyList<FiledReport> reports, IReadOnlyList<FigureGroup> figures)
    {
        var claims = reports.SelectMany(ClaimReader.Read).ToArray();
        var things = figures.Select(FigureTerms.Of).Concat(claims.Select(claim => claim.Terms)).ToArray();
        var bags = BagMaker.Make(things, Trust, _ => 1);
        var merger = new Merger(bags, (a, b) => a >= figures.Count && b >= figures.Count);
        JoinFigures(claims, figures, merger);
        JoinTopics(claims, figures, bags, merger);
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
            if (figures[group].Topic.IsBare)
                continue;
            foreach (var figure in figures[group].Figures)
            {
                if (figure.Figure.Statement is { } id && at.TryGetValue((figure.Report.Index, id), out var claim) && joined.Add(claim))
                    merger.Join(group, claim);
            }
        }
    }

    /// <summary>A claim without a figure goes with the figures on what it tells, where it tells little else.</summary>
    private static void JoinTopics(FiledClaim[] claims, IReadOnlyList<FigureGroup> figures, Bag[] bags, Merger merger)
    {
        var byKey = Enumerable.Range(0, figures.Count).SelectMany(group => FigureTerms.Keys(figures[group].Topic).Select(key => (key, group)))
            .ToLookup(pair => pair.key, pair => pair.group, StringComparer.Ordinal);
        for (var i = 0; i < claims.Length; i++)
        {
            var claim = figures.Count + i;
            if (merger.Find(claim) != claim || claims[i].Statement.Stance == Stance.Withholds || !claims[i].Terms.Any(term => byKey.Contains(term.Key)))
                continue;
            var best = claims[i].Terms.Select(term => term.Key).Distinct(StringComparer.Ordinal).SelectMany(key => byKey[key]).Distinct()
                .Select(group => (Group: group, Alike: bags[group].Cosine(bags[claim]))).Where(found => found.Alike >= OfFigure)
                .OrderByDescending(found => found.Alike).ThenBy(found => found.Group).Select(found => (int?)found.Group).FirstOrDefault();
            if (best is { } group)
                merger.Join(group, claim);
        }
    }

    private static void JoinBackReferences(FiledClaim[] claims, int first, Merger merger)
    {
        for (var i = 1; i < claims.Length; i++)
        {
            if (claims[i].Report == claims[i - 1].Report && claims[i].Span.Start - claims[i - 1].Span.End < FarthestBack && ClaimReader.RefersBack(claims[i])
                && merger.Find(first + i) == first + i)
                merger.Join(first + i - 1, first + i);
        }
    }
}
