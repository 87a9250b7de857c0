using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>What is told inside of what is told: in "The institute reported that officials claimed that ...", the officials' claim.</summary>
internal static class InnerTellings
{
    // Thinking and wishing inside a speech are its matter, not another's telling.
    private static readonly CueFamilies Families = CueFamilies.Of("inner");

    public static IEnumerable<Telling> In(ParseTree tree, Telling outer, TakenTokens taken)
    {
        foreach (var content in outer.Content)
            for (var token = content.First; token < content.End; token++)
                if (!taken.IsCue(token) && Make(tree, token, content) is { } inner)
                    yield return inner;
    }

    private static Telling? Make(ParseTree tree, int verb, TokenRange within)
    {
        if (!tree.IsVerb(verb) || !Families.Hold(tree.Lemma(verb), CueClass.Verb))
            return null;
        if (Clauses.IsPassive(tree, verb))
            return ToldBy(tree, verb, within);
        int subject = tree.Child(verb, "nsubj"), told = Told(tree, verb, within);
        if (subject < 0 || told < verb || tree.Tag(subject) is "PRP" or "WDT" or "WP" or "EX" || !within.Contains(subject))
            return null;
        var content = Clauses.Below(tree, told, verb + 1);
        if (content.End > within.End && within.End + 1 < tree.Count && (tree.Form(within.End) == "according" || tree.Form(within.End + 1) == "according"))
            content = content with { End = within.End };
        var source = Clauses.Trim(tree, tree.Extent(subject));
        return content.Count >= 3 && within.Contains(content) && within.Contains(source) && source.End <= verb
            ? new Telling([source], [new TokenRange(verb, verb + 1)], [content])
            : null;
    }

    /// <summary>"had been told by the guard that ...": the guard tells.</summary>
    private static Telling? ToldBy(ParseTree tree, int verb, TokenRange within)
    {
        if (!CiteVerbs.IsTelling(tree.Lemma(verb)) || tree.Child(verb, "ccomp") is not (>= 0 and var told) || told < verb || tree.Agents(verb).FirstOrDefault(-1) is not (>= 0 and var agent))
            return null;
        var source = Clauses.Trim(tree, new TokenRange(tree.Child(agent, "case") + 1, Math.Min(tree.Extent(agent).End, tree.Extent(told).First)));
        var content = Clauses.Below(tree, told, Math.Max(verb + 1, source.End));
        return source.Count > 0 && content.Count >= 3 && within.Contains(source) && within.Contains(content) ? new Telling([source], [new TokenRange(verb, verb + 1)], [content]) : null;
    }

    /// <summary>The clause that is told; behind whom it is told to ("told the paper that ...") the parse may hang it on that noun.</summary>
    private static int Told(ParseTree tree, int verb, TokenRange within)
    {
        foreach (var child in tree.Children(verb))
            if (tree.Universal(child) == "ccomp" && within.Contains(child))
                return child;
        return CiteVerbs.IsTelling(tree.Lemma(verb)) && tree.Child(verb, "iobj", "obj") is >= 0 and var listener
            && tree.Child(listener, "acl") is >= 0 and var hung && tree.Child(hung, "mark") is >= 0 and var that && tree.Form(that) == "that" ? hung : -1;
    }
}
