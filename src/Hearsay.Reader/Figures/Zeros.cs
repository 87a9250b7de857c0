using Hearsay.Language;

namespace Hearsay.Reader.Figures;

/// <summary>"No one was killed", "there were no casualties", "not a single soldier died": that there were none is a figure like another, where the sentence tells what happened to none.</summary>
internal static class Zeros
{
    private const int FarthestNoun = 4;

    /// <summary>The zero that begins at a piece; null where none does. Whether anything happened is not looked at.</summary>
    public static Quantity? Match(Analysis analysis, PieceRun pieces, int at)
    {
        if (pieces[at].Kind != PieceKind.Word)
            return null;
        var token = pieces[at].Token;
        var end = analysis.Lemmas[token].ToLowerInvariant() switch
        {
            "nobody" => at + 1,
            "no" when Is(analysis, pieces, at + 1, "one") => at + 2,
            "no" when Counts(analysis, pieces, at + 1) => at + 1,
            "not" when Is(analysis, pieces, at + 1, "a") && Is(analysis, pieces, at + 2, "single") => at + 3,
            "not" when Is(analysis, pieces, at + 1, "one") && Counts(analysis, pieces, at + 2) => at + 2,
            _ => -1,
        };
        return end < 0 ? null : new Quantity
        {
            First = at,
            End = end,
            NumberFirst = at,
            UnitEnd = end,
            Low = 0,
            High = 0,
            Form = NumberForm.Words,
            IsNone = true,
        };
    }

    /// <summary>A noun in the plural, or one for what befalls people, with at most a few words before it.</summary>
    private static bool Counts(Analysis analysis, PieceRun pieces, int at)
    {
        for (var i = at; i < pieces.Count && i < at + FarthestNoun; i++)
            if (pieces[i].Kind != PieceKind.Word)
                return false;
            else if (analysis.Tags[pieces[i].Token] is "NNS" or "NNPS" || MeaningLexicon.Outcome(analysis.Lemmas[pieces[i].Token], OutcomeClass.Noun) is not null)
                return true;
            else if (analysis.Tags[pieces[i].Token] is not ("JJ" or "NN" or "NNP" or "CC" or "VBN"))
                return false;
        return false;
    }

    private static bool Is(Analysis analysis, PieceRun pieces, int at, string word) => at < pieces.Count && pieces[at].Kind == PieceKind.Word && analysis.Lemmas[pieces[at].Token].Equals(word, StringComparison.OrdinalIgnoreCase);
}
