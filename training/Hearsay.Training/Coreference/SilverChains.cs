using System.Text.Json;
using Hearsay.Language;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Coreference;

/// <summary>Reads PolNeAR's articles with CoreNLP's coreference chains, which are no gold.</summary>
public static class SilverChains
{
    /// <param name="data">The data folder, holding <c>polnear/</c>.</param>
    /// <param name="split"><c>train</c> or <c>dev</c>.</param>
    public static List<MarkedText> Read(string data, string split)
    {
        var analyses = PolnearReader.Read(data, split).Where(article => article.Silver is not null).ToDictionary(article => article.Id, article => article.Silver!, StringComparer.Ordinal);
        var texts = new List<MarkedText>();
        foreach (var line in GzipLines.Of(Path.Combine(data, "polnear", $"{split}.coref.jsonl.gz")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            if (analyses.TryGetValue(id, out var analysis))
                texts.Add(new MarkedText(id, "news", analysis, [.. MentionsOf(json.RootElement, analysis).OrderBy(mention => mention.Head)]));
        }
        return texts;
    }

    private static IEnumerable<MarkedMention> MentionsOf(JsonElement article, Analysis analysis)
    {
        var entity = 0;
        foreach (var chain in article.GetProperty("chains").EnumerateArray())
        {
            entity++;
            foreach (var mention in chain.EnumerateArray())
                if (RangeOf(mention, analysis) is { Count: > 0 } range)
                    yield return new MarkedMention(range, MarkedText.HeadOf(analysis, range), entity, "");
        }
    }

    /// <summary>Sentence and tokens count from 1; a possessive's clitic at the end is left out.</summary>
    private static TokenRange RangeOf(JsonElement mention, Analysis analysis)
    {
        int Number(string name) => mention.GetProperty(name).GetInt32();
        if (Number("sentence") > analysis.Sentences.Length)
            return default;
        var sentence = analysis.Sentences[Number("sentence") - 1];
        var (first, end) = (sentence.First + Number("start") - 1, Math.Min(sentence.First + Number("end") - 1, sentence.End));
        return new TokenRange(first, end - first > 1 && analysis.Tags[end - 1] == "POS" ? end - 1 : end);
    }
}
