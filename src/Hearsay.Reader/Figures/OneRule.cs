using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>Tells "one soldier" and "one of the units", which count, from the pronoun: "this one", "one must".</summary>
internal static class OneRule
{
    /// <summary>Whether the lone word "one" at piece <paramref name="at"/> counts something.</summary>
    public static bool Counts(Analysis analysis, PieceRun pieces, int at)
    {
        if (at + 1 >= pieces.Count || (pieces[at + 1].Kind == PieceKind.Symbol && !NumberGrammar.Is(pieces, at + 1, "dash")))
            return false;
        if (NumberGrammar.Is(pieces, at + 1, "of"))
            return true;
        if (NumberGrammar.Is(pieces, at + 1, "dash"))
            return pieces[at + 1].Glued && at + 2 < pieces.Count && pieces[at + 2].Kind == PieceKind.Word;
        var token = pieces[at + 1].Token;
        return analysis.Tags[token] switch
        {
            "NN" or "NNP" or "NNS" or "JJ" or "JJR" or "JJS" or "CD" or "VBN" => true,
            "VBD" => analysis.Lemmas[token] is "be",
            _ => false,
        };
    }
}
