namespace Hearsay.Evaluation.Cases;

/// <summary>Which statement of the readings stands for which of the gold, one to one, those that share most first.</summary>
internal static class CaseMatch
{
    private const double LeastOfGold = 0.6, LeastOfBoth = 0.3;

    /// <summary>For each matched statement of the gold, by its index, the one that was read.</summary>
    public static Dictionary<int, Statement> Of(CaseGold gold, IReadOnlyDictionary<string, CaseReading> readings)
    {
        var pairs = gold.Statements.Index().SelectMany(s => readings.TryGetValue(s.Item.Report, out var reading)
            ? reading.Shown.Select(read => (s.Index, Read: read, Share: Share(s.Item.Content, [.. read.Content.Select(reading.Place)]))) : []);
        var matched = new Dictionary<int, Statement>();
        var taken = new HashSet<Statement>(ReferenceEqualityComparer.Instance);
        foreach (var (index, read, _) in pairs.Where(pair => pair.Share > 0).OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Index))
            if (!matched.ContainsKey(index) && taken.Add(read))
                matched.Add(index, read);
        return matched;
    }

    /// <summary>Characters in both as a share of those in either; 0 where too few are shared.</summary>
    private static double Share(Span gold, Span[] read)
    {
        double both = read.Sum(span => Math.Max(0, Math.Min(span.End, gold.End) - Math.Max(span.Start, gold.Start)));
        var either = read.Sum(span => span.Length) + gold.Length - both;
        return both / gold.Length >= LeastOfGold && both / either >= LeastOfBoth ? both / either : 0;
    }
}
