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
    private static readonly CueFamilies Guesses = CueFamilies.Of("guess"), Takebacks = CueFamilies.Of("takeback"), Findings = CueFamilies.Of("finding"), Told = CueFamilies.Of("reduced");

    private static readonly IReadOnlyDictionary<string, string> Judgements = WordTable.ReadMap("judgements.tsv");

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
        return top >= 0 && (tree.IsNoun(top) ? Guesses.Hold(tree.Lemma(top), CueClass.Noun) && telling.Source.IsEmpty && IsMereNoun(tree, content) && Clauses.NumberIn(tree, content) < 0
            : (Takebacks.Hold(tree.Lemma(top), CueClass.Verb) && IsMereNoun(tree, content) && tree.Top(telling.Content) is >= 0 and var taken && !Carriers.Is(tree.Lemma(taken)) && tree.Tag(content.First) is not "PRP"));
    }

    /// <summary>"It is unclear who ordered the strike": a question within a sentence tells nothing of anybody.</summary>
    public static bool IsAsked(ParseTree tree, Telling telling) => telling.Source is [{ Count: 1 } source] && tree.Tag(source.First) == "WP" && tree.Top(telling.Cue) is >= 0 and var verb && tree.IsVerb(verb)
        && tree.Head(source.First) == verb && tree.Universal(verb) is "ccomp" or "csubj" or "xcomp" or "obj";

    /// <summary>"A clinic was attacked", "the minister was criticised for his silence": nobody tells, and who is judged or struck is no content. What one is accused of is.</summary>
    public static bool IsJudged(ParseTree tree, Telling telling) => telling.Source.IsEmpty && tree.Top(telling.Cue) is >= 0 and var verb && tree.Tag(verb) == "VBN" && Judgements.TryGetValue(tree.Lemma(verb), out var claim)
        && tree.Child(verb, "nsubj:pass") >= 0 && !tree.Agents(verb).Any() && tree.Child(verb, "ccomp", "xcomp", "advcl") < 0 && !Holds(tree, verb, claim);

    /// <summary>"Nine people were confirmed dead, the police said": what was found of them, in another's words.</summary>
    public static bool IsFound(ParseTree tree, Telling telling, IReadOnlyList<Telling> found) => telling.Source.IsEmpty && telling.Cue is [var cue] && tree.Top(telling.Cue) is >= 0 and var verb && tree.Tag(verb) == "VBN" && Findings.Hold(tree.Lemma(verb), CueClass.Verb)
        && tree.Child(verb, "nsubj:pass") is >= 0 and var who && tree.Child(verb, "xcomp", "advmod", "acl") == verb + 1 && tree.Tag(verb + 1) is "JJ" or "VBN" && tree.IsNoun(who)
        && found.Any(other => other.Cue != telling.Cue && other.Content.Any(piece => piece.Contains(cue)));

    /// <summary>"A lawyer | hired by the family | said": a participle on the subject of the verb that seems told by its agent.</summary>
    public static bool IsReduced(ParseTree tree, Telling telling) => tree.Top(telling.Cue) is >= 0 and var verb && tree.Tag(verb) == "VBN" && tree.Universal(verb) == "acl" && !Told.Hold(tree.Lemma(verb), CueClass.Verb) && tree.Head(verb) is >= 0 and var noun && tree.Universal(noun).StartsWith("nsubj", StringComparison.Ordinal)
        && tree.Head(noun) is var main && main > verb && telling.Content.Any(piece => piece.Contains(main)) && telling.Content.Any(piece => piece.Contains(noun));

    /// <summary>"Four men | have been accused of | the theft": who is accused is part of what is told, and tells nothing.</summary>
    public static Telling Accused(ParseTree tree, Telling telling) => telling.Source is [var source] && tree.Top(telling.Cue) is >= 0 and var verb && tree.Tag(verb) == "VBN" && Judgements.ContainsKey(tree.Lemma(verb))
        && tree.Child(verb, "nsubj:pass") is >= 0 and var who && source.Contains(who) ? telling with { Source = [], Content = telling.Content.Insert(0, source) } : telling;

    private static bool Holds(ParseTree tree, int verb, string preposition)
    {
        foreach (var child in tree.Children(verb))
            if (child > verb && tree.Child(child, "case", "mark") is >= 0 and var word && tree.Form(word) is var held && (held == "as" || held == preposition))
                return true;
        return false;
    }

    /// <summary>"identified only as Milo".</summary>
    private static bool IsNaming(ParseTree tree, int verb) => tree.Tag(verb) is "VBN" or "VBD" && tree.Universal(verb) == "acl" && AnonymityWords.Is(tree.Lemma(verb), "naming") && tree.Child(verb, "aux", "aux:pass") < 0 && !tree.Agents(verb).Any()
        && verb + 2 < tree.Count && (tree.Form(verb + 1) == "as" || tree.Form(verb + 2) == "as");

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
