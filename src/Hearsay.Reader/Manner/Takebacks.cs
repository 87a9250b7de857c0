using Hearsay.Language;
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
        if (cue.Head < 0 || !tree.IsVerb(cue.Head))
            return false;
        var labelled = tree.Analysis.Paragraphs[tree.Paragraph(cue.Head)].First is var first && Words.GetValueOrDefault(tree.Lemma(first)) == "label";
        if (!telling.Source.Any(range => IsOwn(tree, range, labelled)))
            return false;
        if (telling.Source.Any(range => IsVersion(tree, range)))
            return true;
        for (var token = Math.Max(0, telling.Cue[0].First - WordsAway); token <= Math.Min(cue.Head + WordsAway, tree.Count - 1); token++)
            if (Words.GetValueOrDefault(tree.Lemma(token)) is { } kind && (kind == "fault" || (kind == "before" && labelled)) && tree.Sentence(token) == tree.Sentence(cue.Head) && !telling.Content.Any(range => range.Contains(token)))
                return true;
        return false;
    }

    /// <summary>"We", or "this report", "an earlier version of this article"; under a label also "the article".</summary>
    private static bool IsOwn(ParseTree tree, TokenRange range, bool labelled)
    {
        for (var token = range.First; token < range.End; token++)
            if (tree.Form(token) == "we" || ((tree.Form(token) == "this" || (labelled && tree.Form(token) is "the" or "our")) && token + 1 < range.End && Words.GetValueOrDefault(tree.Lemma(token + 1)) == "text"))
                return true;
        return IsVersion(tree, range);
    }

    /// <summary>"An earlier version of this article": words that the report no longer has.</summary>
    public static bool IsVersion(ParseTree tree, TokenRange range)
    {
        var (before, version, text) = (false, false, false);
        for (var token = range.First; token < range.End; token++)
            (before, version, text) = (before || Words.GetValueOrDefault(tree.Lemma(token)) == "before", version || Words.GetValueOrDefault(tree.Lemma(token)) == "version", text || (version && Words.GetValueOrDefault(tree.Lemma(token)) == "text"));
        return before && version && text;
    }
}
