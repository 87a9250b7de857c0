using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Who made or repeated what is told, in an aside behind it: "..., a claim first made by the state television", "..., a figure first reported by the Wire". The content is that of the telling
/// before the aside.
/// </summary>
internal static class RepeatedTellings
{
    private static readonly CueFamilies Nouns = CueFamilies.Of("answered");
    private const int Farthest = 6;

    public static IEnumerable<Telling> In(ParseTree tree, IEnumerable<Telling> found, TakenTokens taken)
    {
        foreach (var telling in found)
            if (telling.Content is [.., var last] && last.End < tree.Count && Aside(tree, last.End) is { } aside && !taken.IsCue(aside.Verb) && Repeater(tree, aside.Verb) is { } source)
                yield return new Telling([source], [new TokenRange(aside.Noun, aside.Verb + 1)], telling.Content);
    }

    /// <summary>The telling, its content without the noun that stands for it in the aside: "Twelve died | , a figure" first reported by.</summary>
    public static Telling WithoutNoun(ParseTree tree, Telling telling)
    {
        if (telling.Cue is not [var cue] || telling.Content is not [.., var last] || tree.Top(telling.Cue) is not (>= 0 and var verb) || tree.Universal(verb) != "acl" || last.End != cue.First)
            return telling;
        var noun = tree.Head(verb);
        var comma = last.End - 1;
        while (comma > last.First && last.End - comma < Farthest && tree.Word(comma) != ",")
            comma--;
        return noun == last.End - 1 && tree.Word(comma) == "," && comma > last.First + 1 && IsTold(tree, noun) ? telling with { Content = telling.Content.SetItem(telling.Content.Length - 1, last with { End = comma }) } : telling;
    }

    private static (int Noun, int Verb)? Aside(ParseTree tree, int comma)
    {
        if (tree.Word(comma) != "," || comma + 2 >= tree.Count || tree.Tag(comma + 1) != "DT")
            return null;
        for (var noun = comma + 2; noun < Math.Min(tree.Count, comma + Farthest); noun++)
            if (IsTold(tree, noun))
                return tree.Child(noun, "acl") is >= 0 and var verb && tree.Tag(verb) == "VBN" && verb > noun && verb - noun < Farthest ? (noun, verb) : null;
        return null;
    }

    private static bool IsTold(ParseTree tree, int noun) => tree.IsNoun(noun) && Carriers.Is(tree.Lemma(noun)) && (Nouns.Hold(tree.Lemma(noun), CueClass.Noun) || tree.Lemma(noun) == "figure");

    private static TokenRange? Repeater(ParseTree tree, int verb)
    {
        foreach (var agent in tree.Agents(verb))
            if (Clauses.Trim(tree, tree.Extent(agent) with { First = tree.Child(agent, "case") + 1 }) is { Count: > 0 } source)
                return source;
        return null;
    }
}
