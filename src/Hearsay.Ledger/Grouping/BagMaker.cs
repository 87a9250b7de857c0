using Hearsay.Ledger.Words;

namespace Hearsay.Ledger.Grouping;

/// <summary>
/// Numbers the terms of a set of things and weighs them by inverse document frequency, news at large and the set itself counted together:
/// in a small set the rarity at large decides, in a large one what most of its members hold tells them apart no more.
/// </summary>
internal static class BagMaker
{
    /// <summary>From how many things on the work is divided among the cores.</summary>
    private const int Many = 256;

    /// <summary>One bag for each list of terms, in the same order.</summary>
    /// <param name="things">The terms of each thing; a repeat adds little (its logarithm).</param>
    /// <param name="trust">How many articles of news at large one thing of the set outweighs.</param>
    /// <param name="boost">Factor on a term's weight.</param>
    public static Bag[] Make(IReadOnlyList<IReadOnlyList<Term>> things, double trust, Func<Term, double> boost)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<int>();
        foreach (var key in things.SelectMany(terms => terms.Select(term => term.Key).Distinct(StringComparer.Ordinal)))
        {
            if (numbers.TryAdd(key, holders.Count))
                holders.Add(0);
            holders[numbers[key]]++;
        }
        Bag Of(IReadOnlyList<Term> terms) => Make(terms, numbers, holders, things.Count * trust, trust, boost);
        return things.Count < Many ? [.. things.Select(Of)] : [.. things.AsParallel().AsOrdered().Select(Of)];
    }

    private static Bag Make(
        IReadOnlyList<Term> terms, Dictionary<string, int> numbers, List<int> holders, double articles, double trust, Func<Term, double> boost)
    {
        var weights = new Dictionary<int, double>();
        foreach (var same in terms.GroupBy(term => term.Key, StringComparer.Ordinal))
        {
            var number = numbers[same.Key];
            var atLarge = Lexicon.Articles * Math.Exp(-same.Max(term => term.Weight));
            var weight = Math.Log((Lexicon.Articles + articles) / (atLarge + holders[number] * trust));
            weights[number] = weight * same.Max(boost) * (1 + Math.Log(same.Count()));
        }
        return Bag.Of(weights);
    }
}
