using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// "The claim that the army shelled the school | has been met with doubt": a noun that tells, with nothing above it in the parse and two finite verbs in its clause, of which the
/// second, without a word that joins it, is the sentence's own. What is told ends before that verb.
/// </summary>
internal static class GardenPaths
{
    /// <summary>The telling, its content cut where the sentence's own verb begins.</summary>
    public static Telling Cut(ParseTree tree, Telling telling)
    {
        if (telling.Content is not [var content] || tree.Top(telling.Cue) is not (>= 0 and var noun) || !tree.IsNoun(noun) || tree.Universal(noun) != "root" || content.First <= noun)
            return telling;
        var end = EndOfClause(tree, noun, content);
        return end > content.First + 1 && end < content.End ? telling with { Content = [Clauses.Trim(tree, content with { End = end })] } : telling;
    }

    /// <summary>Where the sentence's own verb begins in what seems told; the range's end where it does not.</summary>
    public static int EndOfClause(ParseTree tree, int noun, TokenRange content)
    {
        for (var token = content.First + 1; token < content.End; token++)
            if (tree.Universal(token) == "ccomp" && (tree.IsVerb(token) || tree.Child(token, "cop") >= 0) && tree.Child(token, "mark") < 0 && tree.Child(token, "nsubj") is >= 0 and var subject
                && tree.Head(token) is var above && above < subject && subject < token && content.Contains(above) && tree.Head(above) == noun
                && CueLexicon.Default.Lookup(tree.Lemma(above), CueClass.Verb) is null)
                return FirstOfVerb(tree, token, subject);
        return content.End;
    }

    private static int FirstOfVerb(ParseTree tree, int verb, int subject)
    {
        foreach (var child in tree.Children(verb))
            if (child > subject && child < verb && tree.Universal(child) is "aux" or "cop" or "advmod")
                return child;
        return verb;
    }
}
