namespace Hearsay.Ledger.Agreement;

/// <summary>Which rows of two codings of one sentence are about the same: those that share most of their words and numbers, each with one at most. Pure; thread-safe.</summary>
internal static class Mates
{
    public static IEnumerable<(CodedRow One, CodedRow Other)> Of(CodedSentence one, CodedSentence other)
    {
        var pairs = one.Rows.SelectMany((row, i) => other.Rows.Select((mate, j) => (I: i, J: j, Shared: Shared(Keys(row), Keys(mate)))))
            .Where(pair => pair.Shared > 0).OrderByDescending(pair => pair.Shared).ThenBy(pair => pair.I).ThenBy(pair => pair.J).ToArray();
        var (taken, given) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j, _) in pairs)
        {
            if (taken.Contains(i) || given.Contains(j))
                continue;
            taken.Add(i);
            given.Add(j);
            yield return (one.Rows[i], other.Rows[j]);
        }
    }

    /// <summary>Dice's coefficient (1945): twice what is shared over what both have.</summary>
    private static double Shared(HashSet<string> one, HashSet<string> other) => one.Count + other.Count == 0 ? 0 : 2d * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<string> Keys(CodedRow row) =>
    [
        .. row.Words.SelectMany(pair => SentenceTokens.Of(pair.Value).Select(token => pair.Key + " " + token)),
        .. row.IsFigure ? new[] { $"low {row.Low:R}", $"high {row.High:R}", "figure" } : [],
    ];
}
