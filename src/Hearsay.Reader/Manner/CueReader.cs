using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>Reads the cue of a telling: which word carries it, what the lexicon knows of it, whether it is negated or tells of a withheld word.</summary>
internal sealed class CueReader(ParseTree tree)
{
    private static readonly ILookup<string, string> Weak =
        WordTable.Read("light-verbs.tsv", 2).ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>A phrase may end in the content's first words: "was not available for [comment]".</summary>
    private const int WordsOfPhrase = 1;

    private static readonly HashSet<string> Light = [.. Weak["light"]], Support = [.. Weak["support"]];

    /// <summary>"No deaths were reported" tells that there were none; "no confirmation was given" withholds.</summary>
    private static readonly CueFamilies Reports = CueFamilies.Of("none-told");

    public CueReading Read(Telling telling)
    {
        var head = Head(telling);
        if (head < 0)
            return new CueReading(-1, null, false, false, IsAllOf(telling.Content));
        var cue = Lookup(head) ?? ByNoun(telling);
        var top = tree.Top(telling.Cue, IsWord);
        var negated = IsNegated(head, telling) || (top != head && IsNegated(top, telling));
        return new CueReading(head, cue, negated, IsAble(head) || IsAble(top), Withheld(telling, top));
    }

    /// <summary>"was met with scepticism": the noun tells what the verb does not.</summary>
    private Cue? ByNoun(Telling telling) => tree.Top(telling.Cue, token => tree.IsNoun(token) && Lookup(token) is not null) is >= 0 and var noun ? Lookup(noun) : null;

    /// <summary>The row of a token, its particle or fixed second word taken in; null for none.</summary>
    public Cue? Lookup(int token)
    {
        if (CueLexicon.ClassOf(tree.Tag(token)) is not { } kind)
            return null;
        var lemma = tree.Lemma(token);
        var particle = tree.Child(token, "compound:prt");
        var next = token + 1 < tree.Count ? tree.Lemma(token + 1) : "";
        return (particle >= 0 ? CueLexicon.Default.Lookup(lemma + " " + tree.Lemma(particle), kind) : null)
            ?? CueLexicon.Default.Lookup(lemma + " " + next, kind)
            ?? CueLexicon.Default.Lookup(lemma, kind)
            ?? (kind == CueClass.Verb && tree.Tag(token) is "VBN" or "VBG" ? CueLexicon.Default.Lookup(lemma, CueClass.Adjective) ?? (HasDone(token) ? null : CueLexicon.Default.Lookup(tree.Form(token), CueClass.Adjective)) : null)
            ?? (kind is CueClass.Adjective or CueClass.Noun ? CueLexicon.Default.Lookup(lemma, CueClass.Verb) : null);
    }

    /// <summary>"has persuaded", not "is persuaded".</summary>
    private bool HasDone(int verb) => tree.Child(verb, "aux:pass") < 0 && tree.Child(verb, "aux") is >= 0 and var aux && tree.Lemma(aux) == "have";

    private int Head(Telling telling)
    {
        var head = tree.Top(telling.Cue, token => IsWord(token) && tree.IsVerb(token) && tree.Universal(token) is not ("aux" or "cop"));
        if (head < 0)
            head = tree.Top(telling.Cue, token => IsWord(token) && Lookup(token) is not null);
        if (head < 0)
            return tree.Top(telling.Cue, IsWord);
        for (var steps = 0; steps < 6 && Below(head, telling) is >= 0 and var below; steps++)
            head = below;
        return head;
    }

    /// <summary>The word of the cue that a light or supporting verb leaves the meaning to; -1 where it carries it itself.</summary>
    private int Below(int head, Telling telling)
    {
        if (!tree.IsVerb(head))
            return -1;
        var lemma = tree.Lemma(head);
        foreach (var child in tree.Children(head))
            if (IsInCue(child, telling) && Lookup(child) is not null
                && ((Light.Contains(lemma) && tree.Universal(child) is "obj" or "nsubj" && tree.IsNoun(child))
                    || (Support.Contains(lemma) && tree.Universal(child) is "xcomp" or "ccomp" or "advcl")))
                return child;
        return -1;
    }

    private bool IsNegated(int head, Telling telling)
    {
        foreach (var child in tree.Children(head))
            if (tree.Relation(child) == "nsubj:pass" && child < head && tree.Form(tree.Extent(child).First) is "neither" or "no" or "none")
                return !Reports.Hold(tree.Lemma(head), CueClass.Verb);
            else if (!telling.Content.Any(range => range.Contains(child)) && ((Negators.Is(tree.Form(child)) && tree.Universal(child) is "advmod" or "det" or "cc" or "neg" or "aux") || IsNegativeSubject(child)))
                return true;
        foreach (var range in telling.Cue)
            for (var token = range.First; token < range.End; token++)
                if (Negators.Is(tree.Form(token)))
                    return true;
        foreach (var range in telling.Source)
            if (range.Count > 0 && (IsNobody(range.First) || (range.First > 0 && tree.Form(range.First - 1) is "neither")))
                return true;
        if (tree.Universal(head) is "xcomp" && tree.Head(head) is >= 0 and var unable && (tree.Lemma(unable) is "unable" or "impossible" || (tree.Lemma(unable) == "able" && Hedges.IsNegated(tree, unable))))
            return true;
        return tree.Universal(head) is "xcomp" && tree.Head(head) is >= 0 and var above && tree.Lemma(above) == "have" && tree.Child(head, "advmod") is >= 0 and var yet && tree.Form(yet) == "yet";
    }

    private bool IsNobody(int token) => tree.Form(token) is "neither" or "nobody" or "none" || (tree.Form(token) == "no" && tree.Tag(token) == "DT");

    private bool IsNegativeSubject(int child)
    {
        if (tree.Universal(child) != "nsubj")
            return false;
        if (Negators.Is(tree.Form(child)) || (tree.Form(child) == "few" && tree.Child(child, "det") < 0))
            return true;
        foreach (var below in tree.Children(child))
            if (below < child && tree.Form(below) is "no" or "neither")
                return true;
        return false;
    }

    private bool IsAble(int head)
    {
        foreach (var child in tree.Children(head))
            if (tree.Universal(child) == "aux" && tree.Form(child) is "can" or "could" or "ca" or "cannot")
                return true;
        return tree.Child(head, "mark", "aux") >= 0 && tree.Head(head) is >= 0 and var above && tree.Lemma(above) is "able" or "unable" or "impossible" or "difficult";
    }

    private WithheldKind? Withheld(Telling telling, int top)
    {
        if (IsAllOf(telling.Content) is { } said)
            return said;
        if (telling.Cue.IsEmpty || top < 0)
            return null;
        var (first, end) = (telling.Cue.Min(range => range.First), telling.Cue.Max(range => range.End));
        if (end - first > 40)
            return null;
        foreach (var child in tree.Children(top))
            if (tree.Universal(child) is "aux" or "advmod" && child < first && child >= first - 6)
                first = child;
        if (telling.Source is [var nobody] && nobody.First < first && first - nobody.End <= 1 && nobody.Count < 8 && IsNobody(nobody.First))
            first = nobody.First;
        end = Math.Min(end + WordsOfPhrase, tree.Analysis.Sentences[tree.Sentence(end - 1)].End);
        foreach (var match in WithheldPhrases.Default.In(tree.Analysis, new TokenRange(first, end)))
            if (telling.Cue.Any(range => range.Overlaps(match.Tokens)) && !WithheldTellings.IsSubject(tree, match.Tokens))
                return match.Kind;
        return null;
    }

    /// <summary>The kind of a silence that is all that is told: “No comment.”</summary>
    private WithheldKind? IsAllOf(IReadOnlyList<TokenRange> content)
    {
        if (content is not [{ Count: < 12 } only])
            return null;
        while (only.Count > 0 && !char.IsLetter(tree.Tag(only.First)[0]))
            only = only with { First = only.First + 1 };
        while (only.Count > 0 && (!char.IsLetter(tree.Tag(only.End - 1)[0]) || tree.Form(only.End - 1) is "that" or "this" or "it" or "them"))
            only = only with { End = only.End - 1 };
        if (only.Count > 1 && PronounReader.IsFirstPerson(tree.Form(only.First)) && tree.Form(only.First + 1) != "did")
            only = only with { First = only.First + 1 };
        return only.Count is > 0 and < 8 && WithheldPhrases.Default.MatchAt(tree.Analysis, only.First, only.End) is { } match && match.Tokens.End == only.End ? match.Kind : null;
    }

    private static bool IsInCue(int token, Telling telling) => telling.Cue.Any(range => range.Contains(token));

    private bool IsWord(int token) => char.IsLetter(tree.Tag(token)[0]);
}
