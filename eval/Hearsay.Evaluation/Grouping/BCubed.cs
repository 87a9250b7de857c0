namespace Hearsay.Evaluation.Grouping;

/// <summary>
/// B-cubed precision and recall of a grouping (Bagga and Baldwin 1998), an item weighing one; F1 is taken of the two means.
/// An item may have several labels: two items are together where they share one.
/// </summary>
internal readonly record struct BCubed(double Precision, double Recall)
{
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <param name="gold">The labels of every item.</param>
    /// <param name="given">The labels of items in the grouping that is scored; one without a label stands alone, one that the gold does not have is left out.</param>
    public static BCubed Of<TItem, TGold, TGiven>(IReadOnlyDictionary<TItem, HashSet<TGold>> gold, IReadOnlyDictionary<TItem, HashSet<TGiven>> given)
        where TItem : notnull where TGold : notnull where TGiven : notnull
    {
        if (gold.Count == 0)
            return default;
        var kept = given.Where(item => gold.ContainsKey(item.Key)).ToDictionary(item => item.Key, item => item.Value);
        var (wanted, got) = (Members(gold), Members(kept));
        var (precision, recall) = (0.0, 0.0);
        foreach (var item in gold.Keys)
        {
            var same = Beside(item, gold, wanted);
            var together = Beside(item, kept, got);
            double both = same.Count(together.Contains);
            precision += both / together.Count;
            recall += both / same.Count;
        }
        return new BCubed(precision / gold.Count, recall / gold.Count);
    }

    private static Dictionary<TLabel, List<TItem>> Members<TItem, TLabel>(IReadOnlyDictionary<TItem, HashSet<TLabel>> labels) where TLabel : notnull =>
        labels.SelectMany(item => item.Value.Select(label => (item.Key, label))).GroupBy(pair => pair.label, pair => pair.Key).ToDictionary(group => group.Key, group => group.ToList());

    private static HashSet<TItem> Beside<TItem, TLabel>(TItem item, IReadOnlyDictionary<TItem, HashSet<TLabel>> labels, Dictionary<TLabel, List<TItem>> members) where TLabel : notnull =>
        [item, .. labels.TryGetValue(item, out var own) ? own.SelectMany(label => members[label]) : []];
}
