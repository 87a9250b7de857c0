using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Manner;

/// <summary>How the origin knows: from words of the source, the cue and beside the cue (<c>basis.tsv</c>), else from the cue itself.</summary>
internal static class Bases
{
    private static readonly Dictionary<(string Word, string Where), Basis> Words = WordTable.Read("basis.tsv", 3)
        .DistinctBy(row => (row[0], row[1])).ToDictionary(row => (row[0], row[1]), row => Enum.Parse<Basis>(row[2], ignoreCase: true));

    public static Basis Of(ParseTree tree, CueReading cue, Telling telling, Trail? trail)
    {
        var (basis, rule, word) = Read(tree, cue, telling);
        trail?.Note(rule, word);
        return basis;
    }

    private static (Basis, string, int) Read(ParseTree tree, CueReading cue, Telling telling)
    {
        foreach (var range in telling.Source)
            for (var token = range.First; token < range.End; token++)
                if (tree.Tag(token) is not ("NNP" or "NNPS") && Get(tree, token, "source") is { } basis)
                    return (basis, "basis.word", token);
        foreach (var range in telling.Cue)
            for (var token = range.First; token < range.End; token++)
                if (Get(tree, token, "cue") is { } basis)
                    return (basis, "basis.word", token);
        if (telling.Rule == CountTellings.Rule && cue.Cue is { Basis: Basis.Image })
            return (Basis.Deduced, "basis.cue", cue.Head);
        return cue.Cue is { Basis: not Basis.Unstated } entry ? (entry.Basis, "basis.cue", cue.Head) : (Basis.Unstated, "basis.none", -1);
    }

    private static Basis? Get(ParseTree tree, int token, string where) =>
        Words.TryGetValue((tree.Lemma(token), where), out var basis) || Words.TryGetValue((tree.Lemma(token), "any"), out basis) ? basis : null;
}
