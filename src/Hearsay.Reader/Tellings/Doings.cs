using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// What is done, not told: "the flood hit the town", "the firm has filed for bankruptcy". The cue's verb and all its words are of no list of cues, and the content is a mere noun phrase, without a verb and
/// outside quotation marks.
/// </summary>
internal static class Doings
{
    private static readonly CueFamilies Guesses = CueFamilies.Of("guess"), Takebacks = CueFamilies.Of("takeback");

    public static bool Is(ParseTree tree, Telling telling)
    {
        var verb = tree.Top(telling.Cue);
        return verb >= 0 && tree.IsVerb(verb) && telling.Cue.All(cue => IsNoCue(tree, cue))
            && telling.Content.All(piece => IsMereNoun(tree, piece));
    }

    /// <summary>"The visitors were admitted": nobody tells, and no word of the cue is one of telling; nor is a colon behind nobody.</summary>
    public static bool IsUntold(ParseTree tree, Telling telling) => telling.Source.IsEmpty && !telling.Cue.IsEmpty && (telling.Cue.All(cue => IsNoCue(tree, cue)) || IsSubjectless(tree, tree.Top(telling.Cue)));

    /// <summary>"..., celebrating the verdict": a participle or infinitive that hangs on nobody who could tell.</summary>
    private static bool IsSubjectless(ParseTree tree, int verb) => verb >= 0 && tree.Child(verb, "nsubj", "nsubj:pass") < 0 && !tree.Agents(verb).Any()
        && (tree.Tag(verb) == "VBG" && tree.Child(verb, "aux") < 0 || tree.Tag(verb) == "VB" && tree.Child(verb, "mark") is >= 0 and var to && tree.Form(to) == "to");

    /// <summary>What a word of telling does not tell: "withdrew from the town", "estimates of the losses vary", "one prisoner, identified only as Milo", "What we know".</summary>
    public static bool IsEmpty(ParseTree tree, Telling telling)
    {
        if (tree.Top(telling.Cue) is >= 0 and var named && IsNaming(tree, named))
            return true;
        if (telling.Content is not [var content])
            return false;
        if (content.Count == 1 && tree.Tag(content.First) is "WP" or "WDT" or "WRB")
            return tree.Form(content.First) is not "why" && (content.First + 1 >= tree.Count || telling.Cue.All(cue => cue.First > content.First));
        var top = tree.Top(telling.Cue);
        return top >= 0 && (tree.IsNoun(top) ? Guesses.Hold(tree.Lemma(top), CueClass.Noun) && telling.Source.IsEmpty && IsMereNoun(tree, content) && !HasNumber(tree, content)
            : (Takebacks.Hold(tree.Lemma(top), CueClass.Verb) && IsMereNoun(tree, content) && tree.Top(telling.Content) is >= 0 and var taken && !Carriers.Is(tree.Lemma(taken)) && tree.Tag(content.First) is not "PRP"));
    }

    /// <summary>"identified only as Milo".</summary>
    /// <summary>"It is unclear who ordered the strike": a question within a sentence tells nothing of anybody.</summary>
    public static bool IsAsked(ParseTree tree, Telling telling) => telling.Source is [{ Count: 1 } source] && tree.Tag(source.First) == "WP" && tree.Top(telling.Cue) is >= 0 and var verb && tree.IsVerb(verb)
        && tree.Head(source.First) == verb && tree.Universal(verb) is "ccomp" or "csubj" or "xcomp" or "obj";

    private static bool IsNaming(ParseTree tree, int verb) => tree.Tag(verb) is "VBN" or "VBD" && tree.Universal(verb) == "acl" && AnonymityWords.Is(tree.Lemma(verb), "naming") && tree.Child(verb, "aux", "aux:pass") < 0 && !tree.Agents(verb).Any()
        && verb + 2 < tree.Count && (tree.Form(verb + 1) == "as" || tree.Form(verb + 2) == "as");

    private static bool HasNumber(ParseTree tree, TokenRange range) => Enumerable.Range(range.First, range.Count).Any(token => tree.Tag(token) == "CD");

    /// <summary>"one more than the firm admits": what is told is only compared with.</summary>
    public static bool IsCompared(ParseTree tree, Telling telling) => telling.Source is [{ First: > 0 } source] && tree.Form(source.First - 1) == "than" && telling.Cue is [var cue] && cue.First == source.End && telling.Content.All(piece => piece.End < source.First);

    private static bool IsNoCue(ParseTree tree, TokenRange cue)
    {
        for (var token = cue.First; token < cue.End; token++)
            if (CueLexicon.ClassOf(tree.Tag(token)) is { } kind && (CueLexicon.Default.Lookup(tree.Lemma(token), kind) ?? (token + 1 < cue.End ? CueLexicon.Default.Lookup($"{tree.Lemma(token)} {tree.Lemma(token + 1)}") : null)) is not null)
                return false;
        return true;
    }

    private static bool IsMereNoun(ParseTree tree, TokenRange piece)
    {
        for (var token = piece.First; token < piece.End; token++)
            if (tree.IsVerb(token) || tree.Tag(token) is "MD" or "``" or "''" or "TO" || CueLexicon.Default.Lookup(tree.Lemma(token), CueClass.Noun) is not null)
                return false;
        return true;
    }
}
