using Hearsay.Language;
using Hearsay.Reader.Actors;

namespace Hearsay.Reader.Tellings;

/// <summary>"As the mayor put it, the town is finished", "The town, as the mayor put it, is finished": who put it so, and the clause around.</summary>
internal static class PutTellings
{
    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var verb = sentence.First + 2; verb < sentence.End - 1; verb++)
            if (tree.Lemma(verb) == "put" && tree.Form(verb + 1) == "it" && !taken.IsCue(verb) && Make(tree, verb, sentence) is { } telling && !telling.Content.Any(taken.HasCue))
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int verb, TokenRange sentence)
    {
        if (tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb || tree.Child(verb, "mark") is not (>= 0 and var mark) || tree.Form(mark) != "as" || mark > subject)
            return null;
        var source = Clauses.Trim(tree, tree.Extent(subject));
        var aside = new TokenRange(mark, Math.Max(verb + 2, tree.Extent(verb).End));
        TokenRange[] around = [sentence with { End = aside.First }, sentence with { First = Math.Min(aside.End, sentence.End) }];
        TokenRange[] content = [.. around.Select(piece => Clauses.Trim(tree, piece)).Where(piece => piece.Count > 1)];
        return source.End <= verb && content.Any(piece => Clauses.HasFinite(tree, piece)) ? new Telling([source], [new TokenRange(verb, verb + 2)], [.. content]) : null;
    }
}
