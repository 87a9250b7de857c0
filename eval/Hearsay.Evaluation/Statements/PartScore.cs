using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>How many sources, cues or contents are found one to one: to the token, or by at least one token that both have.</summary>
internal sealed record PartScore(Ratio Exact, Ratio Overlap)
{
    public static PartScore operator +(PartScore a, PartScore b) => new(a.Exact + b.Exact, a.Overlap + b.Overlap);

    /// <summary>Parts without a token are left out.</summary>
    public static PartScore Of(IReadOnlyList<HashSet<int>> gold, IReadOnlyList<HashSet<int>> read)
    {
        var wanted = gold.Where(tokens => tokens.Count > 0).ToList();
        var given = read.Where(tokens => tokens.Count > 0).ToList();
        return new PartScore(
            Pairing.Of(wanted, given, (a, b) => a.SetEquals(b) ? 1 : 0, 1),
            Pairing.Of(wanted, given, Likeness, double.Epsilon));
    }

    private static double Likeness(HashSet<int> a, HashSet<int> b)
    {
        var both = a.Count(b.Contains);
        return (double)both / (a.Count + b.Count - both);
    }
}
