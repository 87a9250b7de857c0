using Hearsay.Language.Linear;

namespace Hearsay.Training.Language;

/// <summary>A fixed order that looks like chance: the same for the same numbers.</summary>
internal static class Shuffle
{
    /// <summary>The numbers below <paramref name="count"/>, in the order of round <paramref name="round"/>.</summary>
    public static int[] Order(int count, int round)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var keys = Array.ConvertAll(order, i => FeatureHash.Join(FeatureHash.Of(round), FeatureHash.Of(i)));
        Array.Sort(keys, order);
        return order;
    }
}
