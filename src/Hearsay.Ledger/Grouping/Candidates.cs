namespace Hearsay.Ledger.Grouping;

/// <summary>
/// Finds pairs worth comparing through the heaviest terms of each bag. The work for each thing is bounded: a term that many hold brings
/// together only neighbours in the list of its holders, so the cost for the millionth is that for the thousandth.
/// </summary>
internal static class Candidates
{
    /// <summary>Pairs <c>(a, b)</c>, a below b, each once, in order.</summary>
    /// <param name="bags">In an order in which neighbours are likely to belong together (by date).</param>
    /// <param name="keys">How many of its heaviest terms a bag is looked up by.</param>
    /// <param name="reach">How many neighbours on each side in a term's list a bag is paired with.</param>
    public static List<(int A, int B)> Pairs(IReadOnlyList<Bag> bags, int keys, int reach)
    {
        var holders = new Dictionary<int, List<int>>();
        Span<int> heaviest = stackalloc int[keys];
        for (var i = 0; i < bags.Count; i++)
        {
            foreach (var term in heaviest[..Heaviest(bags[i], heaviest)])
            {
                if (!holders.TryGetValue(term, out var list))
                    holders.Add(term, list = []);
                list.Add(i);
            }
        }
        var pairs = new List<long>();
        foreach (var list in holders.Values)
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count && j <= i + reach; j++)
                    pairs.Add((long)list[i] << 32 | (uint)list[j]);
            }
        }
        return Distinct(pairs);
    }

    /// <summary>Sorted, not hashed: the framework's hash of a number that holds two is their difference in bits, which thousands of neighbours share.</summary>
    private static List<(int A, int B)> Distinct(List<long> pairs)
    {
        pairs.Sort();
        var kept = new List<(int, int)>();
        for (var at = 0; at < pairs.Count; at++)
            if (at == 0 || pairs[at] != pairs[at - 1])
                kept.Add(((int)(pairs[at] >> 32), (int)pairs[at]));
        return kept;
    }

    /// <summary>Puts the heaviest terms of a bag into <paramref name="terms"/>, the heaviest first, of the same weight the lower number first.</summary>
    /// <returns>How many.</returns>
    public static int Heaviest(Bag bag, Span<int> terms)
    {
        Span<double> weights = stackalloc double[terms.Length];
        var count = 0;
        for (var i = 0; i < bag.Terms.Length; i++)
        {
            var at = count;
            while (at > 0 && weights[at - 1] < bag.Weights[i])
                at--;
            if (at == terms.Length)
                continue;
            count = Math.Min(count + 1, terms.Length);
            for (var behind = count - 1; behind > at; behind--)
                (terms[behind], weights[behind]) = (terms[behind - 1], weights[behind - 1]);
            (terms[at], weights[at]) = (bag.Terms[i], bag.Weights[i]);
        }
        return count;
    }
}
