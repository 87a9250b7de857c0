namespace Hearsay.Ledger.Agreement;

/// <summary>
/// An interval for alpha by the bootstrap (Efron 1979): whole sentences are drawn anew with replacement, since what stands in one sentence hangs together, and the middle 95 of 100 alphas are kept. The draws are the same each time.
/// </summary>
internal static class Redrawing
{
    private const int Draws = 400, LeastSentences = 5;
    private const double Tail = .025;

    /// <summary>Null where there are fewer than five sentences, or where alpha is not defined in most draws.</summary>
    public static (double Low, double High)? Interval(double?[][][] sentences, Metric metric)
    {
        if (sentences.Length < LeastSentences)
            return null;
        var state = 1UL;
        var alphas = new List<double>();
        for (var draw = 0; draw < Draws; draw++)
        {
            var units = Enumerable.Range(0, sentences.Length).Select(_ => sentences[(int)(Next(ref state) % (ulong)sentences.Length)]).ToArray();
            if (Alpha.Of(units.SelectMany(unit => unit), metric) is { } alpha)
                alphas.Add(alpha);
        }
        if (alphas.Count < Draws / 2)
            return null;
        alphas.Sort();
        return (alphas[(int)(Tail * alphas.Count)], alphas[Math.Min(alphas.Count - 1, (int)((1 - Tail) * alphas.Count))]);
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Next(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
