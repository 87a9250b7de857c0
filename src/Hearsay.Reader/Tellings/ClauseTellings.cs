using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>A subject, a finite verb of telling and a clause with "that" behind it, where no other telling stands: "The guard estimates that forty sailors died."</summary>
internal static class ClauseTellings
{
    private static readonly CueFamilies Families = CueFamilies.Of("clause");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var token in taken.Free(sentence))
            if (Make(tree, token) is { } telling && !telling.Content.Any(taken.HasCue))
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, int verb)
    {
        if (!(tree.Tag(verb) is "VBD" or "VBZ" or "VBP" || (tree.Tag(verb) == "VBN" && tree.Child(verb, "aux") >= 0)) || !Families.Hold(tree.Lemma(verb), CueClass.Verb))
            return null;
        int subject = tree.Child(verb, "nsubj"), told = tree.Child(verb, "ccomp");
        if (subject < 0 || subject > verb || told < verb || Clauses.IsPassive(tree, verb) || tree.Tag(subject) is "EX" or "WDT" or "WP" || tree.Form(subject) is "it" || tree.Child(told, "mark") is not (>= 0 and var mark) || tree.Form(mark) != "that")
            return null;
        var (source, content) = (Clauses.Trim(tree, tree.Extent(subject)), Clauses.Below(tree, told, verb + 1));
        return content.Count >= 3 && source.Count > 0 && source.End <= verb ? new Telling([source], [new TokenRange(verb, verb + 1)], [content]) : null;
    }
}
