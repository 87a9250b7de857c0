using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// What only seems so: "The bridge | seems | to hold." The subject of a raising verb does not tell, it belongs to what seems; whom it seems so to ("to the engineers") does. "She seems to believe
/// that ..." is hers.
/// </summary>
internal static class RaisingTellings
{
    private static readonly CueFamilies Raising = CueFamilies.Of("raising");

    /// <summary>Whether a verb raises its subject from what hangs on it.</summary>
    public static bool IsRaising(ParseTree tree, int verb) => tree.IsVerb(verb) && Raising.Hold(tree.Lemma(verb), CueClass.Verb);

    /// <summary>"appeared on a show": nothing is raised.</summary>
    public static bool IsArrival(ParseTree tree, Telling telling) => tree.Top(telling.Cue) is >= 0 and var verb && IsRaising(tree, verb) && telling.Cue is [var cue] && !(cue.End > verb + 1 && tree.Form(verb + 1) == "to") && tree.Child(verb, "xcomp", "ccomp", "advcl") < 0
        && !(verb + 1 < tree.Count && (tree.Form(verb + 1) is "like" or "as" or "to" || tree.Tag(verb + 1) is ['J', ..]));

    /// <summary>The telling, the subject of a raising verb taken from its source to its content.</summary>
    public static Telling Lowered(ParseTree tree, Telling telling)
    {
        if (tree.Top(telling.Cue) is not (>= 0 and var verb) || !IsRaising(tree, verb) || telling.Cue is not [var cue] || IsTelling(tree, verb))
            return telling;
        if (cue.End == verb + 2 && tree.Tag(verb + 1) == "TO" && telling.Content.IndexOf(telling.Content.FirstOrDefault(piece => piece.First == cue.End)) is >= 0 and var behind)
            telling = telling with { Cue = [cue = cue with { End = verb + 1 }], Content = telling.Content.SetItem(behind, telling.Content[behind] with { First = cue.End }) };
        if (cue.End > verb + 1)
            return telling;
        var subject = tree.Child(verb, "nsubj");
        if (!telling.Source.IsEmpty && !(subject >= 0 && telling.Source.Any(piece => piece.Contains(subject))))
            return telling;
        var to = Beholder(tree, verb);
        ImmutableArray<TokenRange> source = to is { } beholder ? [beholder] : [];
        var content = Content(tree, telling, subject, cue).SelectMany(piece => to is { } held ? Without(piece, held) : [piece]).ToImmutableArray();
        return content.IsEmpty ? telling : telling with { Source = source, Content = content };
    }

    /// <summary>"seems to believe": what seems so is itself a telling or a thought of the subject's.</summary>
    private static bool IsTelling(ParseTree tree, int verb) => tree.Child(verb, "xcomp") is >= 0 and var seeming && tree.IsVerb(seeming)
        && CueLexicon.Default.Lookup(tree.Lemma(seeming), CueClass.Verb) is not null && tree.Child(verb, "nsubj") is >= 0 and var subject
        && (tree.Tag(subject) is "NNP" or "NNPS" || tree.Tag(subject) is "PRP" && tree.Form(subject) != "it" || PersonWords.IsRole(tree.Lemma(subject)) || BodyWords.OfNoun(tree.Lemma(subject)) is not null);

    private static IEnumerable<TokenRange> Content(ParseTree tree, Telling telling, int subject, TokenRange cue)
    {
        var behind = telling.Content.Where(piece => subject < 0 || subject > cue.First || !piece.Contains(subject)).Where(piece => !(piece.Count == 1 && tree.Tag(piece.First) is "EX" or "PRP" && tree.Universal(piece.First) == "expl"));
        return subject < 0 || subject > cue.First || tree.Form(subject) is "it" && tree.Child(tree.Head(subject), "ccomp") >= 0 || tree.Universal(subject) == "expl" ? behind
            : behind.Prepend(Clauses.Trim(tree, new TokenRange(tree.Extent(subject).First, Math.Min(tree.Extent(subject).End, cue.First))));
    }

    /// <summary>"To the engineers, the bridge seems ...": to whom.</summary>
    private static TokenRange? Beholder(ParseTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Universal(child) == "obl" && tree.Child(child, "case") is >= 0 and var to && tree.Form(to) == "to" && (tree.Tag(child) is "PRP" or "NNP" || PersonWords.IsRole(tree.Lemma(child))))
                return Clauses.Trim(tree, tree.Extent(child) with { First = to + 1 });
        return null;
    }

    private static IEnumerable<TokenRange> Without(TokenRange piece, TokenRange beholder)
    {
        if (!piece.Overlaps(beholder))
            return [piece];
        return new[] { piece with { End = Math.Clamp(beholder.First - 1, piece.First, piece.End) }, piece with { First = Math.Clamp(beholder.End, piece.First, piece.End) } }.Where(rest => rest.Count > 1);
    }
}
