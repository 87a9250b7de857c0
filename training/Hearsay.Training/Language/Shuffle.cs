using Hearsay.Language.Linear;

namespace Hearsay.Training.Language;

/// <summary>A fixed order that looks like chance: the same for the same numbers.</summary>
internal static class Shuffle
{
    /// <summary>The sentences as shown in a round: those that count more come more often.</summary>
    public static IEnumerable<Exercise> Round(IEnumerable<Exercise> exercises, int round)
    {
        var shown = exercises.SelectMany(exercise => Enumerable.Repeat(exercise, exercise.Times)).ToList();
        return Order(shown.Count, round).Select(next => shown[next]);
    }

    /// <summary>The numbers below <paramref name="count"/>, in the order of round <paramref name="round"/>.</summary>
    public static int[] Order(int count, int round)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var keys = Array.ConvertAll(order, i => FeatureHash.Join(FeatureHash.Of(round), FeatureHash.Of(i)));
        Array.Sort(keys, order);
        return order;
    }
}
