using Hearsay.Language;

namespace Hearsay.Evaluation.Language;

/// <summary>An analysis as lines to look at: number, word, lemma, tag, name, head, relation; sentences apart by an empty line, paragraphs by <c>¶</c>.</summary>
internal static class AnalysisListing
{
    public static void Print(Analysis analysis, TextWriter output)
    {
        var names = new string[analysis.Tokens.Length];
        foreach (var name in analysis.Names)
            names.AsSpan(name.Tokens.First, name.Tokens.Count).Fill(name.Class.ToString());
        var starts = analysis.Paragraphs.Select(paragraph => paragraph.First).ToHashSet();
        foreach (var sentence in analysis.Sentences)
        {
            output.WriteLine(starts.Contains(sentence.First) ? "¶" : string.Empty);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var head = analysis.Heads[i] < 0 ? 0 : analysis.Heads[i] - sentence.First + 1;
                output.WriteLine($"{i - sentence.First + 1}\t{analysis.Word(i)}\t{analysis.Lemmas[i]}\t{analysis.Tags[i]}\t{names[i] ?? "-"}\t{head}\t{analysis.Relations[i]}");
            }
        }
    }
}
