using Hearsay.Reader.Manner;

namespace Hearsay.Reader.Actors;

/// <summary>Nouns and adverbs of time (<c>time-words.tsv</c>).</summary>
internal static class TimeWords
{
    private static readonly IReadOnlySet<string> Words = WordTable.ReadSet("time-words.tsv");

    /// <param name="lemma">Dictionary form, lower case.</param>
    public static bool Is(string lemma) => Words.Contains(lemma);
}
