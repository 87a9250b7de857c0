using Hearsay.Reader.Actors;
using Hearsay.Reader.Tellings;

namespace Hearsay.Reader.Manner;

/// <summary>A report that takes back its own words (<c>takebacks.tsv</c>): "Correction: we earlier reported ...", "an earlier version of this article wrongly stated ...".</summary>
internal static class Takebacks
{
    private static readonly IReadOnlyDictionary<string, string> Words = WordTable.ReadMap("takebacks.tsv");
    private const int WordsAway = 3;

    public static bool Is(ParseTree tree, CueReading cue, Telling telling)
    {
        if (cue.Head < 0 || !tree.IsVerb(cue.Head) || !telling.Source.Any(range => IsOwn(tree, range.First, range.End)))
            return false;
        var labelled = tree.Analysis.Paragraphs[tree.Paragraph(cue.Head)].First is var first && Words.GetValueOrDefault(tree.Lemma(first)) == "label";
        for (var token = Math.Max(0, telling.Cue[0].First - WordsAway); token <= Math.Min(cue.Head + WordsAway, tree.Count - 1); token++)
            if (Words.GetValueOrDefault(tree.Lemma(token)) is { } kind && (kind == "fault" || (kind == "before" && labelled)) && tree.Sentence(token) == tree.Sentence(cue.Head) && !telling.Content.Any(range => range.Contains(token)))
                return true;
        return false;
    }

    /// <summary>"we", or "this report", "an earlier version of this article".</summary>
    private static bool IsOwn(ParseTree tree, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (tree.Form(token) is "we" or "version" || (tree.Form(token) == "this" && token + 1 < end && tree.Lemma(token + 1) is "article" or "report" or "story" or "dispatch" or "post" or "page"))
                return true;
        return false;
    }
}
