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
        for (var i = 0; i < bags.Count; i++)
        {
            foreach (var term in Heaviest(bags[i], keys))
            {
                if (!holders.TryGetValue(term, out var list))
                    holders.Add(term, list = []);
                list.Add(i);
            }
        }
        var pairs = new HashSet<(int, int)>();
        foreach (var list in holders.Values)
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count && j <= i + reach; j++)
                    pairs.Add((list[i], list[j]));
            }
        }
        return [.. pairs.Order()];
    }

    private static IEnumerable<int> Heaviest(Bag bag, int count)
    {
        var terms = bag.Terms.ToArray();
        var weights = bag.Weights.ToArray();
        return Enumerable.Range(0, terms.Length).OrderByDescending(i => weights[i]).ThenBy(i => terms[i]).Take(count).Select(i => terms[i]);
    }
}
