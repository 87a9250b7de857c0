using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Numbers told by verbs that tell little else: "put the number of troops at 200", "raised the death toll to 31", "a figure later raised to 31 by the ministry".</summary>
internal static class CountTellings
{
    /// <summary>The rule that finds them, as <c>rules.tsv</c> names it.</summary>
    public const string Rule = "telling.count";

    private const int FarthestNumber = 16, WordsBeforeNumber = 4;
    private const string Toll = "toll", Any = "any";

    private static readonly FrozenDictionary<string, (string Counted, string[] Before)> Verbs =
        WordTable.Read("count-verbs.tsv", 3).ToFrozenDictionary(row => row[0], row => (row[1], row[2].Split(' ')), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Nouns =
        WordTable.Read("count-nouns.tsv", 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether the verb may tell a number.</summary>
    public static bool IsVerb(string lemma) => Verbs.ContainsKey(lemma);

    /// <summary>Whether the noun is one for how many: "figure", "toll".</summary>
    public static bool IsCount(string lemma) => Nouns.TryGetValue(lemma, out var what) && (what != Toll || lemma == Toll);

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var token in taken.Free(sentence))
            if ((Make(tree, sentence, token) ?? Later(tree, sentence, token, sentence.First)) is { } telling)
                yield return telling;
    }

    /// <summary>What a clause on a noun for how many tells on another's word: the end of what that noun is told in.</summary>
    /// <returns>The tellings whose content was cut short before the noun, and those of the clauses.</returns>
    public static IEnumerable<Telling> WithLaterFigures(ParseTree tree, IEnumerable<Telling> found)
    {
        foreach (var telling in found)
        {
            var kept = telling;
            for (var at = 0; at < telling.Content.Length; at++)
                for (var token = telling.Content[at].First + 1; token < telling.Content[at].End; token++)
                    if (Later(tree, telling.Content[at], token, telling.Content[at].First + 2) is { } later)
                    {
                        kept = kept with { Content = kept.Content.SetItem(at, Clauses.Trim(tree, telling.Content[at] with { End = later.Content[0].First })) };
                        yield return later;
                        break;
                    }
            yield return kept;
        }
    }

    /// <summary>"The toll was raised to 45 by the ministry", also as a clause on the noun.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="content">Where it is looked for.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="least">Before which token the noun with its modifiers does not begin.</param>
    private static Telling? Later(ParseTree tree, TokenRange content, int verb, int least)
    {
        if (tree.Tag(verb) is not ("VBN" or "VBD") || !Verbs.TryGetValue(tree.Lemma(verb), out var entry) || tree.Agents(verb).FirstOrDefault(agent => agent > verb && !TimeWords.Is(tree.Lemma(agent)), -1) is not (>= 0 and var agent)
            || CountedBy(tree, verb) is not (>= 0 and var noun) || noun < least || noun > verb || !Nouns.ContainsKey(tree.Lemma(noun)))
            return null;
        var (number, first) = (Number(tree, verb + 1, Math.Min(content.End, verb + FarthestNumber), entry.Before), Clauses.Trim(tree, tree.Extent(noun)).First);
        var source = Clauses.Trim(tree, tree.Extent(agent) is var extent && tree.Child(agent, "case") is >= 0 and var by ? extent with { First = Math.Max(extent.First, by + 1) } : tree.Extent(agent));
        return number >= 0 && number < source.First && first >= least
            ? new Telling([source], [new TokenRange(verb, verb + 1)], [new TokenRange(first, verb), new TokenRange(verb + 1, PhraseEnd(tree, number, verb + 1))]) { Rule = Rule }
            : null;
    }

    private static int CountedBy(ParseTree tree, int verb) => tree.Universal(verb) == "acl" ? tree.Head(verb) : tree.Child(verb, "nsubj", "nsubj:pass");

    private static Telling? Make(ParseTree tree, TokenRange sentence, int verb)
    {
        if (!tree.IsVerb(verb) || !Verbs.TryGetValue(tree.Lemma(verb), out var entry))
            return null;
        var (counted, subject) = (tree.Child(verb, "obj"), Clauses.SubjectOf(tree, verb));
        if (counted < verb || subject < 0 || subject > verb || !(Counts(tree, tree.Extent(counted), entry.Counted) || (tree.Form(counted) is "it" or "that" or "this" && entry.Counted == Any)))
            return null;
        var (told, inside) = (tree.Extent(counted) is var whole ? whole with { First = Math.Max(whole.First, verb + 1) } : default, entry.Before is ["-"]);
        var number = inside ? Clauses.NumberIn(tree, told) : Number(tree, counted + 1, Math.Min(sentence.End, counted + FarthestNumber), entry.Before);
        if (number < 0 || (inside && tree.Tag(verb) is not ("VBD" or "VBZ" or "VBP")))
            return null;
        var source = Clauses.Trim(tree, tree.Extent(subject));
        return source.End <= verb ? new Telling([source], [new TokenRange(verb, verb + 1)], [Clauses.Trim(tree, new TokenRange(told.First, PhraseEnd(tree, number, told.First)))]) : null;
    }

    private static bool Counts(ParseTree tree, TokenRange thing, string what)
    {
        for (var token = thing.First; token < thing.End; token++)
            if (Nouns.TryGetValue(tree.Lemma(token), out var counted) && (what == Any || counted == what || (what == "number" && counted == Toll)))
                return true;
        return false;
    }

    /// <summary>The number behind the word that leads to it; -1 for none.</summary>
    private static int Number(ParseTree tree, int first, int end, string[] before)
    {
        for (var token = first; token < end; token++)
            if (before.Contains(tree.Form(token)))
                for (var number = token + 1; number < Math.Min(end, token + 1 + WordsBeforeNumber); number++)
                    if (tree.Tag(number) == "CD")
                        return number;
        return -1;
    }

    /// <summary>The end of the phrase that the number stands in, as far as that begins behind the verb.</summary>
    private static int PhraseEnd(ParseTree tree, int number, int first)
    {
        var (top, end) = (number, number + 1);
        while (tree.Head(top) >= first && !tree.IsVerb(tree.Head(top)))
            top = tree.Head(top);
        return Math.Max(end, tree.Extent(top).End);
    }
}
