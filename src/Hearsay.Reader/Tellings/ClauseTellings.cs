using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// A subject, a finite verb of telling and a clause with "that" behind it, where no other telling stands: "The guard estimates that forty sailors died." Or what is spoken of:
/// "Residents spoke of bodies in the streets."
/// </summary>
internal static class ClauseTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("clause"), Deeds = CueFamilies.Of("deed"), Bare = CueFamilies.Of("clause-bare");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var token in taken.Free(sentence))
            if ((Make(tree, token) ?? Spoken(tree, token) ?? Done(tree, token)) is { } telling && !telling.Content.Any(taken.HasCue))
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int verb)
    {
        if (!IsFinite(tree, verb) || !Families.Hold(tree.Lemma(verb), CueClass.Verb))
            return null;
        int subject = tree.Child(verb, "nsubj"), told = tree.Child(verb, "ccomp");
        if (subject < 0 || subject > verb || told < verb || Clauses.IsPassive(tree, verb) || tree.Tag(subject) is "EX" or "WDT" or "WP" || tree.Form(subject) is "it" || !(tree.Child(told, "mark") is >= 0 and var mark ? tree.Form(mark) == "that" : IsBare(tree, verb, told)))
            return null;
        var (source, content) = (Clauses.Trim(tree, tree.Extent(subject)), Clauses.Below(tree, told, verb + 1));
        return content.Count >= 3 && source.Count > 0 && source.End <= verb ? new Telling([source], [new TokenRange(verb, verb + 1)], [content]) : null;
    }

    /// <summary>"maintains two were killed": a clause of its own subject and finite verb right behind the verb.</summary>
    private static bool IsBare(ParseTree tree, int verb, int told) => tree.Child(told, "nsubj", "nsubj:pass") is > 0 and var subject && subject > verb && tree.Extent(told).First == verb + 1 && tree.Child(told, "mark") < 0
        && Clauses.HasFinite(tree, new TokenRange(subject + 1, told + 1)) && Bare.Hold(tree.Lemma(verb), CueClass.Verb);

    /// <summary>"spoke of", "told of": the preposition is part of the cue, what hangs behind it is told, and what the parse hangs on the verb right behind that.</summary>
    private static Telling? Spoken(ParseTree tree, int verb)
    {
        if (!IsFinite(tree, verb) || verb + 2 >= tree.Count || tree.Form(verb + 1) is not ("of" or "about") || CueLexicon.Default.Lookup($"{tree.Lemma(verb)} {tree.Form(verb + 1)}", CueClass.Verb) is null
            || tree.Head(verb + 1) is not (>= 0 and var thing) || tree.Head(thing) != verb || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb || tree.Tag(subject) is "WDT" or "WP" || tree.Form(subject) == "it")
            return null;
        var (source, end) = (Clauses.Trim(tree, tree.Extent(subject)), tree.Extent(thing).End);
        foreach (var child in tree.Children(verb))
            if (tree.Extent(child) is var next && next.First == end && tree.Universal(child) is "obl" or "advcl" && !TimeWords.Is(tree.Lemma(child)))
                end = next.End;
        return source.Count > 0 && source.End <= verb ? new Telling([source], [new TokenRange(verb, verb + 2)], [Clauses.Trim(tree, new TokenRange(verb + 2, end))]) : null;
    }

    /// <summary>"denies having hidden the log": what is denied or admitted is a deed, with "having" right behind the verb.</summary>
    private static Telling? Done(ParseTree tree, int verb)
    {
        if (tree.Tag(verb) is not ("VBD" or "VBZ" or "VBP") || !Deeds.Hold(tree.Lemma(verb), CueClass.Verb) || verb == 0 || verb + 2 >= tree.Count || tree.Form(verb + 1) != "having" || !(tree.IsNoun(verb - 1) || tree.Tag(verb - 1) == "PRP"))
            return null;
        var end = verb + 3;
        while (end < tree.Count && tree.Sentence(end) == tree.Sentence(verb) && tree.Tag(end) is not ("," or "." or ":" or "VBD" or "VBZ" or "VBP" or "MD" or "``"))
            end++;
        var source = Clauses.Trim(tree, tree.Child(verb, "nsubj") is >= 0 and var subject && subject < verb ? tree.Extent(subject) with { End = verb } : NounPhrase.Of(tree, verb - 1).Tokens with { End = verb });
        return new Telling([source], [new TokenRange(verb, verb + 1)], [Clauses.Trim(tree, new TokenRange(verb + 1, end))]);
    }

    private static bool IsFinite(ParseTree tree, int verb) => tree.Tag(verb) is "VBD" or "VBZ" or "VBP" || (tree.Tag(verb) == "VBN" && tree.Child(verb, "aux") >= 0);
}
