using System.Collections.Immutable;
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
    private static readonly CueFamilies Nouns = CueFamilies.Of("answered"), Answers = CueFamilies.Of("answer");
    private const int Farthest = 6;

    public static IEnumerable<Telling> In(ParseTree tree, IEnumerable<Telling> found, TakenTokens taken)
    {
        foreach (var telling in found)
            if (telling.Content is [.., var last] && last.End < tree.Count && Aside(tree, last.End) is { } aside && !taken.IsCue(aside.Verb) && Repeater(tree, aside.Verb) is { } source)
                yield return new Telling([source], Cue(tree, aside, source), telling.Content);
        foreach (var sentence in tree.Analysis.Sentences)
            for (var comma = sentence.First + 2; comma < sentence.End - 2; comma++)
                if (Aside(tree, comma) is { } own && IsAnswer(tree, own.Verb) && !taken.IsCue(own.Verb) && !taken.IsContent(own.Verb) && Repeater(tree, own.Verb) is { } source && Clauses.Trim(tree, sentence with { End = comma }) is var told && Clauses.HasFinite(tree, told) && !taken.HasCue(told))
                    yield return new Telling([source], Cue(tree, own, source), [told]);
    }

    private static ImmutableArray<TokenRange> Cue(ParseTree tree, (int Noun, int Verb) aside, TokenRange source) => tree.Tag(aside.Noun) == "WDT" ? [new TokenRange(Math.Min(source.End, aside.Verb), aside.Verb + 1)]
        : source.First > aside.Noun && source.First < aside.Verb ? [new TokenRange(aside.Noun, aside.Noun + 1), new TokenRange(aside.Verb, aside.Verb + 1)] : [new TokenRange(aside.Noun, aside.Verb + 1)];

    /// <summary>Whether a phrase ends an aside with "which": "..., which the ministry [has yet to confirm]".</summary>
    public static bool IsDenial(ParseTree tree, TokenRange sentence, TokenRange phrase)
    {
        for (var comma = sentence.First + 2; comma < phrase.First; comma++)
            if (Aside(tree, comma) is { } aside && tree.Tag(aside.Noun) == "WDT" && (phrase.Contains(aside.Verb) || aside.Verb == phrase.End))
                return true;
        return false;
    }

    /// <summary>Whether a telling has the aside itself for content: "a claim [that the rebels have denied]".</summary>
    public static bool IsAside(ParseTree tree, Telling telling) => tree.Top(telling.Cue) is >= 0 and var word && telling.Content is [var only]
        && ((IsTold(tree, word) && tree.Child(word, "acl") is >= 0 and var verb && IsAnswer(tree, verb) && only.Contains(verb))
            || (IsAnswer(tree, word) && only.Count <= Farthest && only.First > 0 && Aside(tree, only.First - 1) is { } aside && aside.Verb == word && only.Contains(aside.Noun)));

    /// <summary>The telling, its content cut before an aside at its end.</summary>
    public static Telling WithoutAside(ParseTree tree, Telling telling)
    {
        if (telling.Content is not [.., var last])
            return telling;
        for (var comma = last.First + 2; comma < last.End; comma++)
            if (Aside(tree, comma) is { } aside && Clauses.Trim(tree, tree.Extent(aside.Verb)).End >= Clauses.Trim(tree, last).End && !telling.Cue.Any(cue => cue.First > comma))
                return telling with { Content = telling.Content.SetItem(telling.Content.Length - 1, last with { End = comma }) };
        return telling;
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
        if (tree.Word(comma) != "," || comma + 2 >= tree.Count)
            return null;
        if (tree.Form(comma + 1) == "which" && tree.Head(comma + 1) is var denied && denied > comma + 2 && denied - comma < Farthest * 2 && tree.Universal(comma + 1) == "obj" && IsAnswer(tree, Main(tree, denied)))
            return (comma + 1, Main(tree, denied));
        if (tree.Tag(comma + 1) != "DT")
            return null;
        for (var noun = comma + 2; noun < Math.Min(tree.Count, comma + Farthest); noun++)
            if (IsTold(tree, noun))
                return tree.Child(noun, "acl") is >= 0 and var verb && verb > noun && verb - noun < Farthest * 2 && (tree.Tag(verb) == "VBN" || IsAnswer(tree, verb)) ? (noun, verb) : null;
        return null;
    }

    /// <summary>"which the ministry has yet | to confirm": the verb that carries the meaning.</summary>
    private static int Main(ParseTree tree, int verb) => tree.Lemma(verb) == "have" && tree.Child(verb, "xcomp") is >= 0 and var done && done > verb ? done : verb;

    private static bool IsTold(ParseTree tree, int noun) => tree.IsNoun(noun) && Carriers.Is(tree.Lemma(noun)) && (Nouns.Hold(tree.Lemma(noun), CueClass.Noun) || tree.Lemma(noun) == "figure");

    /// <summary>"a statement | her office later withdrew".</summary>
    private static bool IsAnswer(ParseTree tree, int verb) => (tree.Relation(verb) == "acl:relcl" || tree.Universal(verb) is "xcomp" or "advcl" or "ccomp") && Answers.Hold(tree.Lemma(verb), CueClass.Verb) && Subject(tree, verb) >= 0;

    private static int Subject(ParseTree tree, int verb) => (tree.Child(verb, "nsubj") is >= 0 and var near ? near : tree.Universal(verb) == "xcomp" ? tree.Child(tree.Head(verb), "nsubj") : -1) is >= 0 and var subject && subject < verb && tree.Tag(subject) is not ("WDT" or "WP" or "IN") && !Clauses.IsPassive(tree, verb) ? subject : -1;

    private static TokenRange? Repeater(ParseTree tree, int verb)
    {
        if (Subject(tree, verb) is >= 0 and var subject)
            return Clauses.Trim(tree, tree.Extent(subject));
        foreach (var agent in tree.Agents(verb))
            if (Clauses.Trim(tree, tree.Extent(agent) with { First = tree.Child(agent, "case") + 1 }) is { Count: > 0 } source)
                return source;
        return null;
    }
}
