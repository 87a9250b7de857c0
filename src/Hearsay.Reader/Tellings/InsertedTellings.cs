using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// Who tells stands between commas in the middle of what is told: "The fire, the mayor's aides believe, was started on purpose." The parse often takes the verb for a noun or the insertion for a
/// relative clause; the commas, a plain source and a finite verb behind tell it.
/// </summary>
internal static class InsertedTellings
{
    private const int LongestSource = 10;

    private static readonly CueFamilies Families = CueFamilies.Of("inserted");

    /// <summary>Those whose verb no other telling has taken.</summary>
    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        foreach (var verb in taken.Free(sentence))
            if (Source(tree, sentence, verb) is { } source && Content(tree, sentence, source, verb) is { } content && !content.Any(taken.HasCue))
                yield return new Telling([source], [new TokenRange(verb, verb + 1)], content);
    }

    /// <summary>A telling whose content was read up to the insertion alone goes on behind it.</summary>
    public static Telling Whole(ParseTree tree, Telling telling)
    {
        if (telling.Cue is not [{ Count: 1 } cue] || telling.Content is not [var piece] || tree.Sentence(piece.First) != tree.Sentence(cue.First))
            return telling;
        var sentence = tree.Analysis.Sentences[tree.Sentence(cue.First)];
        return Source(tree, sentence, cue.First) is { } source && piece.End <= source.First && Content(tree, sentence, source, cue.First) is { } content ? telling with { Content = content } : telling;
    }

    /// <summary>What stands between the first comma and the verb, where it may be somebody and the second comma follows.</summary>
    private static TokenRange? Source(ParseTree tree, TokenRange sentence, int verb)
    {
        if (verb + 2 >= sentence.End || tree.Tag(verb + 1) != "," || !IsVerb(tree, verb) || !(tree.IsNoun(verb - 1) || tree.Tag(verb - 1) is "PRP" or "RB"))
            return null;
        var first = verb - 1;
        while (first > sentence.First && verb - first <= LongestSource && tree.Tag(first) is not ("," or ":" or "``" or "''" or "VBD" or "VBZ" or "VBP" or "MD" or "WDT" or "WP" or "CC"))
            first--;
        var source = new TokenRange(first + 1, tree.Tag(verb - 1) == "RB" ? verb - 1 : verb);
        return first > sentence.First && tree.Tag(first) == "," && source.Count > 0 && tree.Tag(source.First) is "DT" or "NNP" or "NNS" or "PRP" or "PRP$" or "JJ" or "NN" or "CD" ? source : null;
    }

    /// <summary>A verb as such, or what the parse takes for a noun behind somebody in the plural: "allies suspect".</summary>
    private static bool IsVerb(ParseTree tree, int token) => Families.Hold(tree.Lemma(token), CueClass.Verb)
        && (tree.Tag(token) is "VBD" or "VBZ" or "VBP" || (tree.Tag(token) is "NN" or "VB" && token > 0 && IsPlural(tree, token)));

    private static bool IsPlural(ParseTree tree, int verb)
    {
        for (var token = verb - 1; token >= 0 && verb - token <= LongestSource && tree.Tag(token) is not ","; token--)
            if (tree.Tag(token) == "NNS")
                return true;
        return false;
    }

    /// <summary>The subject before the first comma and what follows the second, which has to begin with a finite verb; null where the words before are a clause of their own.</summary>
    private static ImmutableArray<TokenRange>? Content(ParseTree tree, TokenRange sentence, TokenRange source, int verb)
    {
        var (before, behind) = (source.First - 1, verb + 2);
        while (behind < sentence.End - 1 && tree.Tag(behind) == "RB")
            behind++;
        if (tree.Tag(behind) is not ("VBD" or "VBZ" or "VBP" or "MD"))
            return null;
        var first = before;
        while (first > sentence.First && tree.Tag(first - 1) is not ("," or ":" or "``" or "''" or "WDT" or "WP" or "WRB"))
            first--;
        var subject = Clauses.Trim(tree, new TokenRange(first, before));
        var rest = Clauses.Trim(tree, new TokenRange(verb + 2, sentence.End));
        if (subject.Count == 0 || rest.Count == 0 || Clauses.HasFinite(tree, subject) || !NounIn(tree, subject))
            return null;
        return [subject, rest];
    }

    private static bool NounIn(ParseTree tree, TokenRange range)
    {
        for (var token = range.First; token < range.End; token++)
            if (tree.IsNoun(token) || tree.Tag(token) == "PRP")
                return true;
        return false;
    }
}
