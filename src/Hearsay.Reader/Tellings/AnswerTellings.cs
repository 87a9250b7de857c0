using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>What somebody takes back, corrects or denies of what was told before: "withdrew the statement of 3 May", "denied the report".</summary>
internal static class AnswerTellings
{
    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (!taken.IsCue(token) && !taken.IsContent(token) && Make(tree, token) is { } telling)
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int verb)
    {
        if (!tree.IsVerb(verb) || CueLexicon.Default.Lookup(tree.Lemma(verb), CueClass.Verb) is not { Family: "retract" or "correct" or "deny" or "confirm" })
            return null;
        var (told, subject) = (tree.Child(verb, "obj"), Clauses.SubjectOf(tree, verb));
        if (told < verb || subject < 0 || subject > verb || !IsTold(tree, told))
            return null;
        var (source, content) = (Clauses.Trim(tree, tree.Extent(subject)), Clauses.Trim(tree, new TokenRange(Math.Max(verb + 1, tree.Extent(told).First), EndOfObjects(tree, verb, told))));
        return source.End <= verb && content.Count > 1 ? new Telling([source], [new TokenRange(verb, verb + 1)], [content]) : null;
    }

    /// <summary>The end of the object; of several side by side ("Statement", "No. 41") that of the last.</summary>
    private static int EndOfObjects(ParseTree tree, int verb, int told)
    {
        var end = tree.Extent(told).End;
        foreach (var child in tree.Children(verb))
            if (child > told && tree.Universal(child) == "obj" && tree.Extent(child) is var next && next.First <= end)
                end = Math.Max(end, next.End);
        return end;
    }

    /// <summary>A noun for what was told, and not for what was asked or planned.</summary>
    private static bool IsTold(ParseTree tree, int noun) => tree.Lemma(noun).ToLowerInvariant() is var lemma && Carriers.Is(lemma)
        && CueLexicon.Default.Lookup(lemma, CueClass.Noun) is { Family: "say" or "insist" or "deny" or "confirm" or "estimate" or "conclude" or "find" or "predict" or "suggest" or "disclose" or "argue" or "report" or "hearsay" };
}
