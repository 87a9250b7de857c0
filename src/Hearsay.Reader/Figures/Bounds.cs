using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>The bound words around an amount and what they make of it.</summary>
internal readonly record struct Bounds(int First, bool Above, bool Below, bool About)
{
    private const int MostPhrases = 3;

    /// <summary>Looks left from piece <paramref name="first"/>, not beyond <paramref name="limit"/>.</summary>
    /// <param name="pieces">The pieces of one sentence.</param>
    /// <param name="first">First piece of the amount.</param>
    /// <param name="limit">First piece that may be taken.</param>
    /// <param name="duration">Whether the amount is a stretch of time, before which "over" means during.</param>
    public static Bounds Before(Analysis analysis, PieceRun pieces, int first, int limit, bool duration)
    {
        var bounds = new Bounds(first, false, false, false);
        for (var i = 0; i < MostPhrases; i++)
        {
            if (!FigureLexicon.BoundsBefore.TryMatchBefore(pieces, bounds.First - 1, out var start, out var sense) || start < limit)
                break;
            if (sense == BoundSense.None || (duration && IsDuring(pieces, start, bounds.First)) || IsOfVerb(analysis, pieces, start, bounds.First))
                break;
            bounds = bounds.With(sense) with { First = start };
        }
        return bounds;
    }

    /// <summary>"handed over 12 bodies", "talks over 30 hostages", "told them about 12 prisoners": the word belongs to the verb or noun before it.</summary>
    private static bool IsOfVerb(Analysis analysis, PieceRun pieces, int start, int end)
    {
        if (end != start + 1 || pieces[start].Key is not ("over" or "about") || start == 0)
            return false;
        var (word, before) = (pieces[start].Token, pieces[start].Token - 1);
        if (analysis.Tags[word] == "RP")
            return true;
        if (before > 0 && analysis.Tags[before] is "PRP" or "NNP")
            before--;
        return MeaningLexicon.Has(analysis.Lemmas[before].ToLowerInvariant(), "takes " + pieces[start].Key);
    }

    public Bounds With(BoundSense sense) => sense switch
    {
        BoundSense.Above => this with { Above = true },
        BoundSense.Below => this with { Below = true },
        _ => this with { About = true },
    };

    /// <summary>The interval that the bounds make of <paramref name="low"/> and <paramref name="high"/>.</summary>
    public (decimal? Low, decimal? High) Apply(decimal low, decimal high) => (Above, Below) switch
    {
        (true, false) => (low, null),
        (false, true) => (null, high),
        _ => (low, high),
    };

    /// <summary>"over three days" tells when, not how many, but for "for over three days".</summary>
    private static bool IsDuring(PieceRun pieces, int start, int end) =>
        end == start + 1 && pieces[start].Key == "over"
        && !FigureLexicon.Lasting.TryMatchBefore(pieces, start - 1, out _, out _);
}
