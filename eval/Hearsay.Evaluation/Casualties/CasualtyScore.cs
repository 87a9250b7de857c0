using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Casualties;

/// <summary>
/// How figures stand against the victims that MUC's keys record, groups of two or more killed or injured.
/// </summary>
/// <param name="Found">Groups for which the report's reading has a figure with the same ends.</param>
/// <param name="WithOutcome">Groups whose figure also says killed or injured rightly and no more than that, one to one.</param>
/// <param name="Told">Of the figures read with such an outcome in reports that have victims, those that are a count of the key: a lower bound, as keys leave out old and general counts.</param>
internal sealed record CasualtyScore(Ratio Found, Ratio WithOutcome, Ratio Told)
{
    public static CasualtyScore operator +(CasualtyScore a, CasualtyScore b) => new(a.Found + b.Found, a.WithOutcome + b.WithOutcome, a.Told + b.Told);

    /// <summary>Scores one report.</summary>
    public static CasualtyScore Of(IReadOnlyList<VictimGroup> victims, IReadOnlyList<Figure> read)
    {
        var figures = LoneFigures.Of(read);
        var groups = victims.Where(group => !group.Optional && group.Effects != Harm.None && group.Counts().Any()).ToList();
        var found = groups.Count(group => figures.Any(figure => Counts(group, figure)));
        return new CasualtyScore(new Ratio(found, groups.Count, groups.Count), new Ratio(OneToOne(groups, figures), groups.Count, groups.Count), ToldIn(victims, figures));
    }

    public IReadOnlyList<Metric> Metrics() =>
        [new("figure_recall", Found.Share), new("with_outcome", WithOutcome.Share), new("outcome_precision", Told.Precision)];

    private static bool Counts(VictimGroup group, Figure figure) => group.Counts().Contains((figure.Low, figure.High));

    private static int OneToOne(List<VictimGroup> groups, List<Figure> figures)
    {
        var taken = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
            if (figures.FirstOrDefault(figure => Counts(group, figure) && !taken.Contains(figure) && Fits(group, figure)) is { } good)
                taken.Add(good);
        return taken.Count;
    }

    private static bool Fits(VictimGroup group, Figure figure) =>
        HarmWords.In(figure.Outcome) is var harm && harm != Harm.None && (harm & ~group.Effects) == Harm.None;

    private static Ratio ToldIn(IReadOnlyList<VictimGroup> victims, List<Figure> figures)
    {
        var numbers = victims.SelectMany(group => group.Numbers).ToHashSet();
        if (numbers.Count == 0)
            return default;
        var told = figures.Where(figure => Math.Max(figure.Low ?? 0, figure.High ?? 0) >= 2 && HarmWords.In(figure.Outcome) != Harm.None).ToList();
        return new Ratio(told.Count(figure => numbers.Contains((figure.Low, figure.High))), 0, told.Count);
    }
}
