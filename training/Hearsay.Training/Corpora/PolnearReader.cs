using System.Globalization;
using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Training.Corpora;

/// <summary>Reads PolNeAR's articles with their automatic analysis.</summary>
public static class PolnearReader
{
    /// <param name="data">The data folder, holding <c>polnear/</c>.</param>
    /// <param name="split"><c>train</c> or <c>dev</c>.</param>
    public static List<PolnearArticle> Read(string data, string split)
    {
        var silver = Silver(Path.Combine(data, "polnear", $"{split}.silver.conll.gz"));
        var articles = new List<PolnearArticle>();
        foreach (var line in GzipLines.Of(Path.Combine(data, "polnear", $"{split}.articles.jsonl.gz")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            var text = json.RootElement.GetProperty("text").GetString()!;
            articles.Add(new PolnearArticle(id, text, silver.TryGetValue(id, out var lines) ? AnalysisOf(text, lines) : null));
        }
        return articles;
    }

    private static Dictionary<string, List<string>> Silver(string path)
    {
        var articles = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        List<string> lines = [];
        foreach (var line in GzipLines.Of(path))
        {
            if (line.StartsWith("# article = ", StringComparison.Ordinal))
                articles[line[12..]] = lines = [];
            else
                lines.Add(line);
        }
        return articles;
    }

    private static Analysis AnalysisOf(string text, List<string> lines)
    {
        var places = new CodePoints(text);
        var writer = new AnalysisWriter();
        var sentence = new List<SilverToken>();
        foreach (var line in lines.Append(string.Empty))
        {
            if (line.Length > 0)
                sentence.Add(TokenOf(line.Split('\t'), places));
            else if (sentence.Count > 0)
                Flush(sentence, writer);
        }
        return writer.Build(text);
    }

    private static SilverToken TokenOf(string[] cells, CodePoints places)
    {
        int Number(int cell) => int.Parse(cells[cell], CultureInfo.InvariantCulture);
        var place = new Span(places.Offset(Number(7)), places.Offset(Number(8)));
        return new SilverToken(cells[1], cells[2], cells[3], cells[4], Number(5) - 1, cells[6], place);
    }

    private static void Flush(List<SilverToken> sentence, AnalysisWriter writer)
    {
        foreach (var token in SilverConversion.Apply(sentence))
            writer.Add(token);
        for (var first = 0; first < sentence.Count;)
        {
            var end = first + 1;
            while (end < sentence.Count && sentence[end].Label == sentence[first].Label)
                end++;
            if (ClassOf(sentence[first].Label) is { } @class)
                writer.Name(@class, first, end);
            first = end;
        }
        writer.EndSentence();
        sentence.Clear();
    }

    private static NameClass? ClassOf(string label) => label switch
    {
        "PERSON" => NameClass.Person,
        "ORGANIZATION" => NameClass.Organization,
        "LOCATION" => NameClass.Location,
        "MISC" => NameClass.Other,
        _ => null,
    };
}
