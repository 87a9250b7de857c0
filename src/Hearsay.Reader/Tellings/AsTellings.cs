using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>"As per the ministry, 14 died", "The road is closed, as stated by the mayor", "As the ministry stated, 14 died": an aside that says whose word the clause around it is.</summary>
internal static class AsTellings
{
    private const int LongestSource = 12;
    private static readonly CueFamilies Families = CueFamilies.Of("as");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var at = sentence.First; at < sentence.End - 3; at++)
            if (tree.Form(at) == "as" && (at == sentence.First || tree.Word(at - 1) == ",") && Make(tree, at, sentence) is { } telling && !telling.Cue.Concat(telling.Content).Any(taken.HasCue))
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int @as, TokenRange sentence)
    {
        if (Cue(tree, @as) is { } before)
            return Around(tree, @as, before, SourceEnd(tree, before.End, sentence.End) is >= 0 and var end ? new TokenRange(before.End, end) : default, sentence);
        var noun = SourceEnd(tree, @as + 1, sentence.End, closed: false);
        return noun > @as + 1 && tree.Tag(noun) is "VBD" or "VBZ" or "VBP" && Families.Hold(tree.Lemma(noun), CueClass.Verb) && noun + 1 < sentence.End && tree.Tag(noun + 1) is "," or "."
            ? Around(tree, @as, new TokenRange(noun, noun + 1), new TokenRange(@as + 1, noun), sentence) : null;
    }

    /// <summary>"as per", "as stated by".</summary>
    private static TokenRange? Cue(ParseTree tree, int @as) =>
        tree.Form(@as + 1) == "per" ? new TokenRange(@as, @as + 2)
        : tree.Tag(@as + 1) is "VBN" or "VBD" && tree.Form(@as + 2) == "by" && Families.Hold(tree.Lemma(@as + 1), CueClass.Verb) ? new TokenRange(@as, @as + 3) : null;

    /// <summary>The end of a noun phrase for one who can speak, where an aside may end; -1 for none.</summary>
    private static int SourceEnd(ParseTree tree, int first, int end, bool closed = true)
    {
        var at = first;
        while (at < end && at < first + LongestSource && (tree.IsNoun(at) || tree.Tag(at) is "DT" or "JJ" or "POS" or "PRP$" or "HYPH" || tree.Form(at) is "of" or "for" && at > first))
            at++;
        return at > first && tree.IsNoun(at - 1) && GappedTellings.MaySpeak(tree, at - 1) && (!closed || at == end || tree.Tag(at) is "," or ".") ? at : -1;
    }

    private static Telling? Around(ParseTree tree, int @as, TokenRange cue, TokenRange source, TokenRange sentence)
    {
        if (source.Count == 0)
            return null;
        TokenRange[] around = [sentence with { End = @as }, sentence with { First = Math.Min(sentence.End, Math.Max(cue.End, source.End)) }];
        TokenRange[] content = [.. around.Select(piece => Clauses.Trim(tree, piece)).Where(piece => piece.Count > 1)];
        return content.Any(piece => Enumerable.Range(piece.First, piece.Count).Any(token => tree.Child(token, "nsubj", "nsubj:pass") >= piece.First)) ? new Telling([source], [cue], [.. content]) : null;
    }
}
