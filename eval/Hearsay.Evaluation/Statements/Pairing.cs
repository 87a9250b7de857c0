using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>Which expected thing finds which given one of its own.</summary>
internal static class Pairing
{
    /// <summary>How many find one.</summary>
    /// <inheritdoc cref="Pairs"/>
    public static Ratio Of<T>(IReadOnlyList<T> expected, IReadOnlyList<T> given, Func<T, T, double> likeness, double least) =>
        new(Pairs(expected, given, likeness, least).Count, expected.Count, given.Count);

    /// <summary>One after the other, each expected thing takes the likest of those given that are still free.</summary>
    /// <param name="expected">In the order in which they take.</param>
    /// <param name="given">What there is to take.</param>
    /// <param name="likeness">From 0 to 1; of equally like ones the first is taken.</param>
    /// <param name="least">What is less alike than this is no pair.</param>
    /// <returns>Indices in the two lists, in the order of the expected.</returns>
    public static IReadOnlyList<(int Expected, int Given)> Pairs<T>(IReadOnlyList<T> expected, IReadOnlyList<T> given, Func<T, T, double> likeness, double least)
    {
        var taken = new bool[given.Count];
        var pairs = new List<(int, int)>();
        for (var one = 0; one < expected.Count; one++)
        {
            var (best, at) = (0.0, -1);
            for (var i = 0; i < given.Count; i++)
                if (!taken[i] && likeness(expected[one], given[i]) is var like && like >= least && like > best)
                    (best, at) = (like, i);
            if (at < 0)
                continue;
            taken[at] = true;
            pairs.Add((one, at));
        }
        return pairs;
    }
}
