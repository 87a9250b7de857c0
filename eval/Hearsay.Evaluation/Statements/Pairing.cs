using Hearsay.Evaluation.Stages;

namespace Hearsay.Evaluation.Statements;

/// <summary>How many expected things find a given one of their own.</summary>
internal static class Pairing
{
    /// <summary>One after the other, each expected thing takes the likest of those given that are still free.</summary>
    /// <param name="likeness">From 0 to 1; of equally like ones the first is taken.</param>
    /// <param name="least">What is less alike than this is no pair.</param>
    public static Ratio Of<T>(IReadOnlyList<T> expected, IReadOnlyList<T> given, Func<T, T, double> likeness, double least)
    {
        var taken = new bool[given.Count];
        var found = 0;
        foreach (var one in expected)
        {
            var (best, at) = (0.0, -1);
            for (var i = 0; i < given.Count; i++)
                if (!taken[i] && likeness(one, given[i]) is var like && like >= least && like > best)
                    (best, at) = (like, i);
            if (at < 0)
                continue;
            taken[at] = true;
            found++;
        }
        return new Ratio(found, expected.Count, given.Count);
    }
}
