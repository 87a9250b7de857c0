using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// "The claim that the army shelled the school | has been met with doubt", "The warning that the dam might burst | came too late": a noun that tells, and two verbs behind it, of which
/// the second, without a word that joins it, is the sentence's own. What is told ends before that verb, whether the parse has it above the noun or, led astray, below.
/// </summary>
internal static class GardenPaths
{
    /// <summary>The telling, its content cut where the sentence's own verb begins.</summary>
    public static Telling Cut(ParseTree tree, Telling telling)
    {
        if (telling.Content is not [var content] || tree.Top(telling.Cue) is not (>= 0 and var noun) || !tree.IsNoun(noun) || content.First <= noun || IsVerbOf(tree, telling.Source, noun))
            return telling;
        var end = EndOfClause(tree, noun, content);
        return end > content.First + 1 && end < content.End ? telling with { Content = [Clauses.Trim(tree, content with { End = end })] } : telling;
    }

    /// <summary>Where the sentence's own verb begins in what seems told; the range's end where it does not.</summary>
    public static int EndOfClause(ParseTree tree, int noun, TokenRange content)
    {
        if (tree.Universal(noun) == "root" && Stray(tree, noun, content) is >= 0 and var stray)
            return FirstOfVerb(tree, stray, Math.Max(content.First, tree.Child(stray, "nsubj")));
        var own = tree.Universal(noun) == "nsubj" && tree.Form(content.First) == "that" && tree.Head(noun) is var verb && content.Contains(verb) && !HasOther(tree, verb, noun) ? verb : -1;
        return own < 0 ? content.End : FirstOfVerb(tree, own, content.First);
    }

    /// <summary>"The campaign projects that ...": a verb that the tagger took for a noun, with its subject right before it.</summary>
    private static bool IsVerbOf(ParseTree tree, ImmutableArray<TokenRange> source, int noun) => source is [.., var last] && last.End == noun && tree.Universal(last.End - 1) == "compound";

    private static bool HasOther(ParseTree tree, int verb, int noun)
    {
        foreach (var child in tree.Children(verb))
            if (child > noun && tree.Universal(child) is "nsubj" or "expl")
                return true;
        return false;
    }

    /// <summary>A verb that the parse has for the complement of the one before it; with a subject that is that one's object, or with none; -1 for no such verb.</summary>
    private static int Stray(ParseTree tree, int noun, TokenRange content)
    {
        for (var token = content.First + 1; token < content.End; token++)
            if (tree.Universal(token) is "ccomp" or "xcomp" && (tree.IsVerb(token) || tree.Child(token, "cop") >= 0) && tree.Child(token, "mark") < 0 && tree.Head(token) is var above && above < token && content.Contains(above)
                && CueLexicon.Default.Lookup(tree.Lemma(above), CueClass.Verb) is null && tree.Head(above) == noun
                && (tree.Child(token, "nsubj") is >= 0 and var subject ? tree.Universal(token) == "ccomp" && above < subject && subject < token : IsBare(tree, above, token, content)))
                return token;
        return -1;
    }

    /// <summary>Whether a verb without a subject follows one with a subject, and nothing between them joins or parts the two: "that he lied | angered him".</summary>
    private static bool IsBare(ParseTree tree, int above, int verb, TokenRange content)
    {
        if (tree.Form(content.First) != "that" || tree.Child(above, "nsubj", "nsubj:pass") is not (>= 0 and var subject) || subject > above || tree.Form(above) is "get" or "got" || !IsPast(tree, verb))
            return false;
        for (var token = above + 1; token < verb; token++)
            if (tree.Tag(token) is "," or "TO" or "CC" or ":")
                return false;
        return true;
    }

    private static bool IsPast(ParseTree tree, int verb) => tree.Tag(verb) is "VBD" or "VBZ" or "VBP" || (tree.Tag(verb) == "VBN" && (tree.Universal(verb) == "ccomp" || tree.Child(verb, "obj") > verb));

    /// <summary>Its first auxiliary, copula or adverb behind <paramref name="from"/>.</summary>
    private static int FirstOfVerb(ParseTree tree, int verb, int from)
    {
        var first = verb;
        foreach (var child in tree.Children(verb))
            if (child > from && child < first && (tree.Universal(child) is "aux" or "cop" || (tree.Universal(child) == "advmod" && !tree.IsVerb(child))))
                first = child;
        return first;
    }
}
