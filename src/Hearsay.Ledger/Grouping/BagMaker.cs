using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Grouping;

/// <summary>
/// Numbers the terms of a set of things and weighs them: rare in news at large counts much (inverse document frequency), and of what most of the set holds
/// little is left, as it tells its members apart no more.
/// </summary>
internal static class BagMaker
{
    /// <summary>One bag for each list of terms, in the same order.</summary>
    /// <param name="things">The terms of each thing; a repeat adds little (its logarithm).</param>
    /// <param name="least">What is left, as a share, of the weight of a term that all hold.</param>
    /// <param name="boost">Factor on a term's weight.</param>
    public static Bag[] Make(IReadOnlyList<IReadOnlyList<Term>> things, double least, Func<Term, double> boost)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<int>();
        foreach (var key in things.SelectMany(terms => terms.Select(term => term.Key).Distinct(StringComparer.Ordinal)))
        {
            if (numbers.TryAdd(key, holders.Count))
                holders.Add(0);
            holders[numbers[key]]++;
        }
        return [.. things.Select(terms => Make(terms, numbers, holders, things.Count, least, boost))];
    }

    private static Bag Make(
        IReadOnlyList<Term> terms, Dictionary<string, int> numbers, List<int> holders, int things, double least, Func<Term, double> boost)
    {
        var weights = new Dictionary<int, double>();
        foreach (var same in terms.GroupBy(term => term.Key, StringComparer.Ordinal))
        {
            var number = numbers[same.Key];
            var left = Math.Log((things + 1.0) / holders[number]) / Math.Log(things + 1.0);
            weights[number] = same.Max(term => term.Weight * boost(term)) * (1 + Math.Log(same.Count())) * Math.Max(least, left);
        }
        return Bag.Of(weights);
    }
}
