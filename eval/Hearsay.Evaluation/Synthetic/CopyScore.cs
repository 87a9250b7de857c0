namespace Hearsay.Evaluation.Synthetic;

/// <summary>How the copies of a brief stand against those of the gold, as pairs without direction.</summary>
/// <param name="Precision">Of the pairs in the brief, those of copy and original or of two copies of one original.</param>
/// <param name="Recall">Of the pairs of copy and original, those in the brief.</param>
internal sealed record CopyScore(double Precision, double Recall)
{
    /// <summary>A copy whose original is not in the pile is left out.</summary>
    public static CopyScore Of(IReadOnlyList<(string Copy, string Of)> gold, IReadOnlyList<Copy> given)
    {
        var pairs = gold.Select(pair => Pair(pair.Copy, pair.Of)).ToHashSet();
        var said = given.Where(copy => copy.Of is not null).Select(copy => Pair(copy.Report, copy.Of!)).ToHashSet();
        var kin = gold.GroupBy(pair => pair.Of).Select(family => family.Select(pair => pair.Copy).Append(family.Key).ToList())
            .SelectMany(family => family.SelectMany(one => family.Where(other => other != one).Select(other => Pair(one, other)))).ToHashSet();
        return new CopyScore((double)said.Count(kin.Contains) / Math.Max(1, said.Count), pairs.Count == 0 ? 0 : (double)pairs.Count(said.Contains) / pairs.Count);
    }

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
