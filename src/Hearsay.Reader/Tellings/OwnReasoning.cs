using Hearsay.Language;
using Hearsay.Reader.Actors;
using Hearsay.Reader.Manner;
using Hearsay.Reader.Origins;

namespace Hearsay.Reader.Tellings;

/// <summary>
/// What a report concludes in its own voice: "The scale of the attack suggests that it was planned." The source is a word for what nobody can be (<c>abstract-nouns.tsv</c>), and
/// no quotation says its words.
/// </summary>
internal static class OwnReasoning
{
    private static readonly IReadOnlySet<string> AbstractNouns = WordTable.ReadSet("abstract-nouns.tsv");

    /// <summary>Whether a noun stands for what nobody can be.</summary>
    public static bool IsAbstract(ParseTree tree, int noun) => tree.Tag(noun) is "NN" or "NNS" && AbstractNouns.Contains(tree.Lemma(noun));

    /// <summary>"Secret Deployment: ...": what stands before a colon is a headline's topic.</summary>
    private static bool IsTopic(ParseTree tree, Telling telling, int head) => telling.Cue is [{ Count: 1 } cue] && tree.Word(cue.First) == ":" && IsTopicWord(tree, head);

    /// <summary>An abstract noun, written small or large.</summary>
    public static bool IsTopicWord(ParseTree tree, int noun) => AbstractNouns.Contains(tree.Lemma(noun));

    public static bool Is(ParseTree tree, QuoteRegions quotes, Telling telling) => OriginReader.SourceHead(tree, telling) is >= 0 and var head && (IsAbstract(tree, head) || IsTopic(tree, telling, head))
        && !telling.Source.Concat(telling.Content).Any(piece => quotes.RegionOf(piece.First) >= 0)
        && tree.Child(head, "appos", "conj") < 0;
}
