using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;
using Hearsay.Reader.Trails;

namespace Hearsay.Reader.Manner;

/// <summary>What the origin does with the content: from the cue, its negation, and a content that asks, foretells or calls a claim untrue.</summary>
internal static class Stances
{
    private static readonly IReadOnlySet<string> Falsehoods = WordTable.ReadSet("falsehoods.tsv");

    public static Stance Of(ParseTree tree, CueReading cue, Telling telling, IReadOnlyList<int> heads, bool foretells, Trail? trail)
    {
        var (stance, rule) = Read(tree, cue, telling, heads, foretells);
        trail?.Note(rule, cue.Head);
        return stance;
    }

    private static (Stance, string) Read(ParseTree tree, CueReading cue, Telling telling, IReadOnlyList<int> heads, bool foretells)
    {
        if (cue.Withheld is not null && !IsKnowledge(tree, cue))
            return (Stance.Withholds, "stance.withheld");
        var (stance, rule) = FromCue(tree, cue);
        if (stance == Stance.Estimates && !telling.Content.Any(range => Clauses.NumberIn(tree, range) >= 0)
            && tree.IsVerb(cue.Head) && tree.Lemma(cue.Head) is not ("estimate" or "calculate" or "approximate"))
            (stance, rule) = (Stance.Asserts, "stance.no-number");
        if (stance != Stance.Asserts || cue.Negated)
            return (stance, rule);
        if (Takebacks.Is(tree, cue, telling))
            return (Stance.Retracts, "stance.taken-back");
        if (IsQuestion(tree, telling))
            return (Stance.Asks, "stance.question");
        if (CallsUntrue(tree, heads, telling))
            return (Stance.Denies, "stance.untrue");
        if (FindsNoGrounds(tree, heads))
            return (Stance.Doubts, "stance.no-grounds");
        return foretells && cue.Cue?.Modality is null or Modality.Happened ? (Stance.Predicts, "stance.future") : (Stance.Asserts, rule);
    }

    private static (Stance, string) FromCue(ParseTree tree, CueReading cue)
    {
        if (cue.Cue is not { } entry)
            return (Stance.Asserts, "stance.no-cue");
        if (!cue.Negated)
            return (entry.Stance, "stance.cue");
        return IsKnowledge(tree, cue) ? (Stance.Asserts, "stance.knowledge") : (entry.Negated, "stance.cue-negated");
    }

    /// <summary>Whether the cue denies knowing: "could not confirm".</summary>
    public static bool IsIgnorance(ParseTree tree, CueReading cue) => cue.Negated && IsKnowledge(tree, cue);

    /// <summary>"could not verify", "has not been able to confirm", "no reports of injuries": an assertion about knowledge.</summary>
    private static bool IsKnowledge(ParseTree tree, CueReading cue) =>
        cue.Head >= 0 && (tree.Lemma(cue.Head) is "verify" || cue.Cue is { Family: "know" } || (tree.IsNoun(cue.Head) && cue.Cue is { Family: "report" }) || ((cue.Able || IsIndependent(tree, cue.Head)) && cue.Cue is { Family: "confirm" or "find" or "estimate" }));

    /// <summary>"has not independently confirmed": it was not looked into.</summary>
    private static bool IsIndependent(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Form(child) == "independently")
                return tree.IsVerb(head) && tree.Child(head, "advmod") >= 0;
        return false;
    }

    public static bool IsQuestion(ParseTree tree, Telling telling)
    {
        if (telling.Content.IsEmpty)
            return false;
        var last = telling.Content[^1];
        for (var token = last.End - 1; token >= last.First && token > last.End - 4; token--)
            if (tree.Word(token) == "?")
                return true;
            else if (char.IsLetter(tree.Word(token)[0]))
                return false;
        return last.End < tree.Count && tree.Word(last.End) == "?";
    }

    /// <summary>"the reports are wrong", "that is a lie", "called the claim baseless".</summary>
    private static bool CallsUntrue(ParseTree tree, IReadOnlyList<int> heads, Telling telling)
    {
        foreach (var head in heads)
            if ((Falsehoods.Contains(tree.Lemma(head)) && !IsNegated(tree, head) || tree.Lemma(head) is "true" or "correct" or "accurate" && IsNegated(tree, head)) && tree.Child(head, "cop") >= 0
                && tree.Child(head, "nsubj") is >= 0 and var subject && IsClaim(tree, subject))
                return true;
            else if (IsClaim(tree, head) && tree.Child(head, "amod", "xcomp", "dep", "acl") is >= 0 and var named && named > head && Falsehoods.Contains(tree.Lemma(named)))
                return true;
        return telling.Content is [var content] && IsLabelled(tree, content);
    }

    /// <summary>"slammed the claims as lies", "called the report fake news": a word for an untruth behind the noun, with no verb between.</summary>
    private static bool IsLabelled(ParseTree tree, TokenRange content)
    {
        var noun = content.First;
        while (noun < content.End && tree.Tag(noun) is "DT" or "PRP$" or "JJ")
            noun++;
        if (noun >= content.End || !tree.IsNoun(noun) || !IsClaim(tree, noun))
            return false;
        for (var token = noun + 1; token < content.End; token++)
            if (Falsehoods.Contains(tree.Lemma(token)))
                return true;
            else if (tree.IsVerb(token) || tree.Tag(token) is "MD" or "WDT" or "WP" or "," || (tree.Tag(token) == "IN" && tree.Form(token) != "as"))
                return false;
        return false;
    }

    /// <summary>"there is no evidence that ...", "has seen no sign of".</summary>
    private static bool FindsNoGrounds(ParseTree tree, IReadOnlyList<int> heads)
    {
        foreach (var head in heads)
            foreach (var noun in (int[])[head, tree.Child(head, "nsubj"), tree.Child(head, "obj")])
                if (noun >= 0 && tree.Lemma(noun) is "evidence" or "proof" && tree.Child(noun, "det") is >= 0 and var none && tree.Form(none) == "no" && IsOfSomething(tree, head, noun))
                    return true;
        return false;
    }

    /// <summary>"no evidence of a cover-up", "no proof was found that": for what there is none, or where it is sought.</summary>
    private static bool IsOfSomething(ParseTree tree, int head, int noun) => (noun + 1 < tree.Count && tree.Form(noun + 1) is "that" or "of" or "to" or "for" or "whether") || tree.Child(noun, "acl", "nmod", "ccomp", "amod") >= 0 || tree.Child(head, "ccomp", "advcl", "acl", "xcomp") > noun || tree.Child(head, "expl") >= 0;

    private static bool IsClaim(ParseTree tree, int token) =>
        tree.Form(token) is "that" or "this" or "it" or "these" or "those" or "they" or "all" || CueLexicon.Default.Lookup(tree.Lemma(token), CueClass.Noun) is not null
        || tree.Lemma(token) is "information" or "media" or "charge" or "idea" or "number" or "figure";

    private static bool IsNegated(ParseTree tree, int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "advmod" && Negators.Is(tree.Form(child)))
                return true;
        return false;
    }
}
