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
        var groups = Asked(victims).ToList();
        var found = groups.Count(group => figures.Any(figure => Counts(group, figure)));
        var told = Harmed(victims, figures).ToList();
        return new CasualtyScore(
            new Ratio(found, groups.Count, groups.Count), new Ratio(Pairs(victims, figures).Count, groups.Count, groups.Count), new Ratio(told.Count(figure => IsInKey(victims, figure)), 0, told.Count));
    }

    public IReadOnlyList<Metric> Metrics() =>
        [new("figure_recall", Found.Share), new("with_outcome", WithOutcome.Share), new("outcome_precision", Told.Precision)];

    /// <summary>The groups that count: not optional, killed or injured, two or more.</summary>
    public static IEnumerable<VictimGroup> Asked(IEnumerable<VictimGroup> victims) =>
        victims.Where(group => !group.Optional && group.Effects != Harm.None && group.Counts().Any());

    /// <summary>Each group that counts with its figure, one to one; groups without one are not in it.</summary>
    public static IReadOnlyDictionary<VictimGroup, Figure> Pairs(IEnumerable<VictimGroup> victims, IReadOnlyCollection<Figure> figures)
    {
        var pairs = new Dictionary<VictimGroup, Figure>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Figure>(ReferenceEqualityComparer.Instance);
        foreach (var group in Asked(victims))
            if (figures.FirstOrDefault(figure => Counts(group, figure) && !taken.Contains(figure) && Fits(group, figure)) is { } good && taken.Add(good))
                pairs.Add(group, good);
        return pairs;
    }

    /// <summary>The figures of two or more dead or injured, in a report that has victims.</summary>
    public static IEnumerable<Figure> Harmed(IReadOnlyList<VictimGroup> victims, IEnumerable<Figure> figures) =>
        victims.Any(group => group.Numbers.Count > 0) ? figures.Where(figure => IsPlural(figure) && HarmWords.In(figure.Outcome) != Harm.None) : [];

    public static bool IsInKey(IEnumerable<VictimGroup> victims, Figure figure) => victims.Any(group => group.Numbers.Contains((figure.Low, figure.High)));

    public static bool IsPlural(Figure figure) => Math.Max(figure.Low ?? 0, figure.High ?? 0) >= 2;

    /// <summary>Whether the ends are those of the group.</summary>
    public static bool Counts(VictimGroup group, Figure figure) => group.Counts().Contains((figure.Low, figure.High));

    /// <summary>Whether the outcome says killed or injured, and no more than the group has.</summary>
    public static bool Fits(VictimGroup group, Figure figure) =>
        HarmWords.In(figure.Outcome) is var harm && harm != Harm.None && (harm & ~group.Effects) == Harm.None;
}
