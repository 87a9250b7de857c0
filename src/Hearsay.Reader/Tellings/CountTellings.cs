using System.Collections.Frozen;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Numbers told by verbs that tell little else: "put the number of troops at 200", "raised the death toll to 31".</summary>
internal static class CountTellings
{
    private const int FarthestNumber = 16, WordsBeforeNumber = 4;
    private const string Toll = "toll";

    private static readonly FrozenDictionary<string, (string Counted, string Before)> Verbs =
        WordTable.Read("count-verbs.tsv", 3).ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Nouns =
        WordTable.Read("count-nouns.tsv", 2).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (!taken.IsCue(token) && !taken.IsContent(token) && Make(tree, sentence, token) is { } telling)
                yield return telling;
    }

    private static Telling? Make(ParseTree tree, TokenRange sentence, int verb)
    {
        if (!tree.IsVerb(verb) || !Verbs.TryGetValue(tree.Lemma(verb), out var entry))
            return null;
        var (counted, subject) = (tree.Child(verb, "obj"), Clauses.SubjectOf(tree, verb));
        if (counted < verb || subject < 0 || subject > verb || !Counts(tree, tree.Extent(counted), entry.Counted))
            return null;
        var number = Number(tree, counted + 1, Math.Min(sentence.End, counted + FarthestNumber), entry.Before);
        if (number < 0)
            return null;
        var first = Math.Max(tree.Extent(counted).First, verb + 1);
        var source = Clauses.Trim(tree, tree.Extent(subject));
        return source.End <= verb ? new Telling([source], [new TokenRange(verb, verb + 1)], [Clauses.Trim(tree, new TokenRange(first, PhraseEnd(tree, number, first)))]) : null;
    }

    private static bool Counts(ParseTree tree, TokenRange thing, string what)
    {
        for (var token = thing.First; token < thing.End; token++)
            if (Nouns.TryGetValue(tree.Lemma(token), out var counted) && (counted == what || what != Toll))
                return true;
        return false;
    }

    /// <summary>The number behind the word that leads to it; -1 for none.</summary>
    private static int Number(ParseTree tree, int first, int end, string before)
    {
        for (var token = first; token < end; token++)
            if (tree.Form(token) == before)
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
