using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>What somebody takes back, corrects or denies of what was told before: "withdrew the statement of 3 May", "denied the report".</summary>
internal static class AnswerTellings
{
    private static readonly CueFamilies Answers = CueFamilies.Of("answer"), Answered = CueFamilies.Of("answered"), Unable = CueFamilies.Of("unable");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var token in taken.Free(sentence))
            if (Make(tree, token) is { } telling)
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int verb)
    {
        var unable = tree.IsVerb(verb) && Unable.Hold(tree.Lemma(verb), CueClass.Verb) && CannotTell(tree, verb);
        if (!unable && !(tree.IsVerb(verb) && Answers.Hold(WithParticle(tree, verb), CueClass.Verb)))
            return null;
        var (told, subject) = (unable ? Unknown(tree, verb) : tree.Child(verb, "obj"), Clauses.SubjectOf(tree, verb));
        if (unable && told < 0 && tree.Child(verb, "nsubj:pass") is >= 0 and var open && open < verb && IsTold(tree, open) && tree.Child(verb, "aux:pass") >= 0 && !tree.Agents(verb).Any())
            return new Telling([], [new TokenRange(tree.Extent(open).End, verb + 1)], [Clauses.Trim(tree, tree.Extent(open))]);
        if (told < verb || subject < 0 || subject > verb || !(unable || IsTold(tree, told) || IsIt(tree, told)))
            return null;
        var (source, content) = (Clauses.Trim(tree, tree.Extent(subject)), Clauses.Trim(tree, new TokenRange(Math.Max(verb + 1, tree.Extent(told).First), EndOfObjects(tree, verb, told))));
        return source.End <= verb && (content.Count > 1 || unable || IsIt(tree, told)) ? new Telling([source], [new TokenRange(verb, verb + 1)], [content]) : null;
    }

    /// <summary>"rule out": the verb and its particle, in dictionary form.</summary>
    private static string WithParticle(ParseTree tree, int verb) => tree.Child(verb, "compound:prt") is >= 0 and var particle ? $"{tree.Lemma(verb)} {tree.Lemma(particle)}" : tree.Lemma(verb);

    /// <summary>The end of the object; of several side by side ("Statement", "No. 41") that of the last.</summary>
    private static int EndOfObjects(ParseTree tree, int verb, int told)
    {
        var end = tree.Extent(told).End;
        foreach (var child in tree.Children(verb))
            if (child > told && tree.Universal(child) == "obj" && tree.Extent(child) is var next && next.First <= end)
                end = Math.Max(end, next.End);
        return end;
    }

    private static bool IsIt(ParseTree tree, int told) => tree.Form(told) is "it" or "this" or "that" && tree.Universal(told) == "obj";

    /// <summary>What could not be told: an object, a clause, or one with "when" or "where", which the parse may take for a circumstance.</summary>
    private static int Unknown(ParseTree tree, int verb) => tree.Child(verb, "obj", "ccomp") is >= 0 and var told ? told
        : tree.Child(verb, "advcl") is >= 0 and var clause && clause > verb && tree.Tag(tree.Extent(clause).First) is "WRB" or "WP" or "WDT" ? clause : -1;

    /// <summary>"could not verify", "was unable to confirm", "was not able to establish".</summary>
    private static bool CannotTell(ParseTree tree, int verb)
    {
        var above = tree.Universal(verb) is "xcomp" or "ccomp" or "csubj" ? tree.Head(verb) : -1;
        if (above >= 0 && tree.Lemma(above) is "unable" or "able")
            return tree.Lemma(above) == "unable" || Hedges.IsNegated(tree, above);
        var (able, not) = (false, false);
        foreach (var child in tree.Children(verb))
            (able, not) = (able || (tree.Universal(child) == "aux" && tree.Form(child) is "could" or "can" or "ca"), not || (child < verb && Negators.Is(tree.Form(child))));
        return able && not;
    }

    /// <summary>A noun for what was told, and not for what was asked or planned.</summary>
    private static bool IsTold(ParseTree tree, int noun) => tree.Lemma(noun) is var lemma && ((Carriers.Is(lemma) && Answered.Hold(lemma, CueClass.Noun)) || CountTellings.IsCount(lemma));
}
