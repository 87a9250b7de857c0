using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Tellings;

/// <summary>Phrases of <c>figures-of-speech.tsv</c>, in which nobody tells anything: "it goes without saying", "the flood claimed nine lives".</summary>
internal static class FiguresOfSpeech
{
    private static readonly LemmaPatterns<bool> Phrases = new(WordTable.Read("figures-of-speech.tsv", 1).Select(row => (row[0], true)));

    /// <summary>Whether the cue's highest word belongs to such a phrase.</summary>
    public static bool Is(ParseTree tree, Telling telling) => tree.Top(telling.Cue) is >= 0 and var cue
        && Phrases.In(tree.Analysis, tree.Analysis.Sentences[tree.Sentence(cue)]).Any(match => match.Tokens.Contains(cue));
}
