using System.Collections.Immutable;
using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>"In the ministry's view, the pier was a target", "By the army's count, 12 died", "the pier, in the opinion of the court, was none": whose view it is, and the clause that it stands in.</summary>
internal static class ViewTellings
{
    private const string Words = "words";
    private static readonly CueFamilies Nouns = CueFamilies.Of("view"), Counts = CueFamilies.Of("view-count");

    public static IEnumerable<Telling> In(ParseTree tree, TokenRange sentence, TakenTokens taken)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (tree.Child(token, "det", "nmod:poss") >= 0 && Frame(tree, token) is { } frame && Content(tree, token, sentence, frame) is var content && content.Any(piece => Clauses.HasFinite(tree, piece)) && !taken.HasCue(frame) && Source(tree, token) is { } source)
                yield return new Telling([source], [Cue(frame, source)], content);
    }

    /// <summary>Whether a telling has for content no more than whose view it is.</summary>
    public static bool IsFrame(ParseTree tree, Telling telling)
    {
        var noun = tree.Top(telling.Cue);
        return noun >= 0 && Frame(tree, noun) is { } frame && telling.Content.All(frame.Contains);
    }

    /// <summary>The phrase with "in", where the noun has an owner.</summary>
    private static TokenRange? Frame(ParseTree tree, int noun) => tree.IsNoun(noun) && (Nouns.Hold(tree.Lemma(noun), CueClass.Noun) || Counts.Hold(tree.Lemma(noun), CueClass.Noun) || tree.Form(noun) == Words) && tree.Universal(noun) is "obl" or "nmod"
        && tree.Child(noun, "case") is >= 0 and var preposition && preposition < noun && tree.Form(preposition) == (Counts.Hold(tree.Lemma(noun), CueClass.Noun) ? "by" : "in") && Source(tree, noun) is { } owner
        ? new TokenRange(preposition, Math.Max(noun + 1, owner.End)) : null;

    private static TokenRange? Source(ParseTree tree, int noun)
    {
        if (tree.Child(noun, "nmod:poss") is >= 0 and var owner)
            return Clauses.Trim(tree, tree.Extent(owner)) is var whole && tree.Tag(whole.End - 1) == "POS" ? whole with { End = whole.End - 1 } : whole;
        return tree.Child(noun, "nmod") is >= 0 and var of && of > noun && tree.Child(of, "case") is >= 0 and var preposition && tree.Form(preposition) == "of"
            ? Clauses.Trim(tree, tree.Extent(of) with { First = preposition + 1 }) : null;
    }

    private static TokenRange Cue(TokenRange frame, TokenRange source) => source.End == frame.End ? frame with { End = source.First } : new TokenRange(Math.Min(source.End, frame.End - 1), frame.End);

    /// <summary>The clause that the phrase hangs on, without the phrase.</summary>
    private static ImmutableArray<TokenRange> Content(ParseTree tree, int noun, TokenRange sentence, TokenRange frame)
    {
        var clause = Clauses.HeadOf(tree, noun);
        var whole = clause < 0 ? sentence : Clauses.Trim(tree, tree.Extent(clause));
        return [.. new[] { whole with { End = Math.Max(whole.First, Math.Min(frame.First, whole.End)) }, whole with { First = Math.Min(whole.End, Math.Max(frame.End, whole.First)) } }
            .Select(piece => Clauses.Trim(tree, piece)).Where(piece => piece.Count > 1)];
    }
}
