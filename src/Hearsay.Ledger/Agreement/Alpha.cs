namespace Hearsay.Ledger.Agreement;

/// <summary>
/// Krippendorff's alpha: 1 less the observed over the expected disagreement. 1 is perfect agreement, 0 is what chance would give, below 0 is less than that. Any number of coders, values missing or not.
/// After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section E. Pure; thread-safe.
/// </summary>
public static class Alpha
{
    /// <summary>Alpha over the units that two coders or more gave a value.</summary>
    /// <param name="units">For each unit the value of each coder; null where one is missing.</param>
    /// <param name="metric">How far two values lie apart.</param>
    /// <returns>At most 1; null where it is not defined, for want of units or because all values are the same.</returns>
    public static double? Of(IEnumerable<IReadOnlyList<double?>> units, Metric metric)
    {
        ArgumentNullException.ThrowIfNull(units);
        var pairable = units.Select(unit => unit.OfType<double>().ToArray()).Where(unit => unit.Length > 1).ToArray();
        var counts = new SortedDictionary<double, double>();
        foreach (var value in pairable.SelectMany(unit => unit))
            counts[value] = counts.GetValueOrDefault(value) + 1;
        if (counts.Count < 2)
            return null;
        var apart = Distance(counts, metric);
        var observed = pairable.Sum(unit => Pairs([.. unit.GroupBy(value => value).Select(same => (same.Key, (double)same.Count()))], apart) / (unit.Length - 1));
        var expected = Pairs([.. counts.Select(pair => (pair.Key, pair.Value))], apart) / (counts.Values.Sum() - 1);
        return 1 - observed / expected;
    }

    /// <summary>The distances of all pairs of values, each pair in both directions.</summary>
    private static double Pairs((double Value, double Count)[] values, Func<double, double, double> apart)
    {
        var sum = 0d;
        for (var i = 0; i < values.Length; i++)
            for (var j = 0; j < i; j++)
                sum += 2 * values[i].Count * values[j].Count * apart(values[i].Value, values[j].Value);
        return sum;
    }

    /// <summary>The difference over the sum; halved, so that the largest numbers have a sum too.</summary>
    private static double Ratio(double a, double b) => (a / 2 - b / 2) / (a / 2 + b / 2);

    private static Func<double, double, double> Distance(SortedDictionary<double, double> counts, Metric metric)
    {
        if (metric != Metric.Ordinal)
            return metric switch
            {
                Metric.Interval => (a, b) => (a - b) * (a - b),
                Metric.Ratio => (a, b) => Ratio(a, b) * Ratio(a, b),
                _ => (_, _) => 1,
            };
        var ranks = new Dictionary<double, double>();
        var before = 0d;
        foreach (var (value, count) in counts)
        {
            ranks[value] = before + count / 2;
            before += count;
        }
        return (a, b) => (ranks[a] - ranks[b]) * (ranks[a] - ranks[b]);
    }
}
