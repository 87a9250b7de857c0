namespace Hearsay.Ledger.Questions;

/// <summary>What a reader must know of a question: seen off its evidence.</summary>
internal static class Flagging
{
    private const int SameTimeInDays = 3, MostCompared = 400;
    private const decimal Slack = .1m;

    public static IReadOnlyList<FlagKind> Of(IReadOnlyList<Evidence> evidence, IndependentOrigins origins)
    {
        var affirmed = evidence.Where(item => item.Affirms).ToArray();
        var values = affirmed.Where(item => item is { HasValue: true, IsForecast: false }).ToArray();
        var flags = new List<FlagKind>();
        if (IsDenied(evidence) || values.Length > 1 && AnyClash(values))
            flags.Add(FlagKind.Conflict);
        if (values.Length > 1 && Grows(values) && !values.All(item => values.All(other => Meet(item.Figure!, other.Figure!))))
            flags.Add(FlagKind.Grows);
        else if (values.Length > 1 && !flags.Contains(FlagKind.Conflict) && values.Select(item => (item.Figure!.Low, item.Figure.High)).Distinct().Count() > 1)
            flags.Add(FlagKind.Differs);
        var named = affirmed.Where(item => item.IsNamed).Select(item => item.Origin).Distinct(StringComparer.Ordinal).Count();
        if (affirmed.Length > 0 && named == 0)
            flags.Add(FlagKind.NoOrigin);
        else if (named == 1 && origins.High == 1 && !evidence.Any(item => item.Dissents && item.Origin != affirmed[0].Origin))
            flags.Add(FlagKind.OneOrigin);
        if (named > 0 && !flags.Contains(FlagKind.OneOrigin) && OneSide(affirmed))
            flags.Add(FlagKind.OneSide);
        if (evidence.Any(item => item.Stance == Stance.Withholds))
            flags.Add(FlagKind.Silence);
        if (named > 1 && flags.TrueForAll(flag => flag == FlagKind.OneSide) && !evidence.Any(item => item.Dissents))
            flags.Add(FlagKind.NoDissent);
        return flags;
    }

    /// <summary>Who denies forty does not stand against who says twelve.</summary>
    private static bool IsDenied(IReadOnlyList<Evidence> evidence) =>
        evidence.Any(item => item.Dissents && evidence.Any(other => other.Affirms && other.Origin != item.Origin && (item.Figure is null || other.Figure is null || Meet(item.Figure, other.Figure))));

    private static bool AnyClash(Evidence[] values)
    {
        var distinct = values.DistinctBy(item => (item.Origin, item.Figure!.Low, item.Figure.High, item.Date)).Take(MostCompared).ToArray();
        return distinct.Any(item => distinct.Any(other => Clash(item, other)));
    }

    /// <summary>Two origins, at about one time, give ranges that do not meet.</summary>
    private static bool Clash(Evidence a, Evidence b) =>
        a.Origin != b.Origin && a.IsNamed && b.IsNamed && !Meet(a.Figure!, b.Figure!) && a.Date is { } first && b.Date is { } second
        && Math.Abs(first.First.DayNumber - second.First.DayNumber) <= SameTimeInDays;

    private static bool Meet(Figure a, Figure b) => Least(a) <= Most(b) && Least(b) <= Most(a);

    private static decimal Least(Figure figure) => figure.Low is not { } low ? decimal.MinValue : figure.Approximate ? low - Math.Abs(low) * Slack : low;

    private static decimal Most(Figure figure) => figure.High is not { } high ? decimal.MaxValue : figure.Approximate ? high + Math.Abs(high) * Slack : high;

    private static bool Grows(Evidence[] values)
    {
        var dated = values.Where(item => item.Date is not null).OrderBy(item => item.Date).ThenBy(Size).ToArray();
        for (var i = 1; i < dated.Length; i++)
        {
            if (dated[i].Date != dated[i - 1].Date && Size(dated[i]) < Size(dated[i - 1]))
                return false;
        }
        return dated.Length > 1 && dated[0].Date != dated[^1].Date && Size(dated[^1]) > Size(dated[0]) && !IsOneStep(dated);
    }

    /// <summary>Two values only, of which the later one is merely open in the other direction, do not grow.</summary>
    private static bool IsOneStep(Evidence[] dated) => dated.Select(Size).Distinct().Count() < 3 && dated.Select(item => item.Date).Distinct().Count() < 3
        && dated.Select(item => item.Origin).Distinct(StringComparer.Ordinal).Count() > 1 && dated.Length < 3;

    private static decimal Size(Evidence item) => item.Figure!.Low ?? item.Figure.High ?? 0;

    private static bool OneSide(Evidence[] affirmed)
    {
        var named = affirmed.Where(item => item.IsNamed).ToArray();
        return named.All(item => item.Side is not null) && named.Select(item => item.Side).Distinct(StringComparer.Ordinal).Count() == 1;
    }
}
