using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Casualties;

/// <summary>Sorts what is wrong with the figures of a report: the groups of victims without the right figure first, then the figures of dead or injured that are no group of the key.</summary>
internal static class CasualtyFaults
{
    /// <summary>The kinds of the errors, as <c>error-kinds.tsv</c> names them.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<VictimGroup> victims, IReadOnlyList<Figure> read)
    {
        var figures = LoneFigures.Of(read);
        var pairs = CasualtyScore.Pairs(victims, figures);
        return
        [
            .. CasualtyScore.Asked(victims).Where(group => !pairs.ContainsKey(group)).Select(group => Missed(group, figures)),
            .. CasualtyScore.Harmed(victims, figures).Where(figure => !CasualtyScore.IsInKey(victims, figure)).Select(figure => Told(victims, figure)),
        ];
    }

    private static string Missed(VictimGroup group, List<Figure> figures)
    {
        var counts = figures.Where(figure => CasualtyScore.Counts(group, figure)).ToList();
        if (counts.Count == 0)
            return figures.Exists(figure => SharesAnEnd(group, figure)) ? "casualty-bound" : figures.Exists(figure => Fits(group, figure)) ? "casualty-number" : "casualty-missed";
        return counts.Exists(figure => CasualtyScore.Fits(group, figure)) ? "casualty-shared"
            : counts.Exists(figure => HarmWords.In(figure.Outcome) != Harm.None) ? "casualty-harm"
            : counts.Exists(figure => figure.Outcome is not null) ? "casualty-outcome-other"
            : "casualty-outcome-none";
    }

    private static bool Fits(VictimGroup group, Figure figure) => CasualtyScore.IsPlural(figure) && CasualtyScore.Fits(group, figure);

    private static string Told(IReadOnlyList<VictimGroup> victims, Figure figure) =>
        figure.PartOf is not null ? "casualty-told-part"
        : victims.Any(group => SharesAnEnd(group, figure)) ? "casualty-told-bound"
        : figure.Measure is Measure.Cumulative or Measure.Rate || figure.Period is not null ? "casualty-told-period"
        : figure.Low != figure.High ? "casualty-told-vague"
        : "casualty-told-other";

    private static bool SharesAnEnd(VictimGroup group, Figure figure) =>
        group.Counts().Any(count => (count.Low is not null && count.Low == figure.Low) || (count.High is not null && count.High == figure.High)
            || (count.Low is not null && count.Low == figure.High) || (count.High is not null && count.High == figure.Low));
}
