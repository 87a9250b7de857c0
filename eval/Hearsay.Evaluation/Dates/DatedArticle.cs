using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Hearsay.Language;

namespace Hearsay.Evaluation.Dates;

/// <summary>An article of MEANTIME: its tokens, one blank between two, and the dates that are marked in it.</summary>
/// <param name="Published">When it was written, as marked; null where it is not.</param>
/// <param name="Dates">Where each date stands, in tokens, and its value in ISO 8601. The mark of the writing itself is not among them, nor what is no day, month or year (quarters, weeks, "now").</param>
internal sealed record DatedArticle(
    string Text, ImmutableArray<Span> Tokens, ImmutableArray<TokenRange> Sentences, PartialDate? Published, IReadOnlyList<(TokenRange Tokens, string Value)> Dates)
{
    public static DatedArticle Read(Stream xml)
    {
        var root = XDocument.Load(xml).Root!;
        var words = root.Elements("token").ToList();
        var place = words.Index().ToDictionary(word => (string)word.Item.Attribute("t_id")!, word => word.Index);
        var spans = ImmutableArray.CreateBuilder<Span>(words.Count);
        var at = 0;
        foreach (var word in words)
        {
            spans.Add(new Span(at, at + word.Value.Length));
            at += word.Value.Length + 1;
        }
        var times = root.Descendants("TIMEX3").Where(time => (string?)time.Attribute("type") == "DATE").ToList();
        var written = times.FirstOrDefault(time => (string?)time.Attribute("functionInDocument") == "CREATION_TIME");
        return new DatedArticle(
            string.Join(' ', words.Select(word => word.Value)), spans.MoveToImmutable(), SentencesOf(words),
            PartialDate.TryParse((string?)written?.Attribute("value"), out var published) ? published : null,
            [.. times.Where(time => time != written && time.Elements("token_anchor").Any()).Select(time => (Anchored(time, place), (string)time.Attribute("value")!))
                .Where(date => PartialDate.TryParse(date.Item2, out _))]);
    }

    private static TokenRange Anchored(XElement time, Dictionary<string, int> place)
    {
        var tokens = time.Elements("token_anchor").Select(anchor => place[(string)anchor.Attribute("t_id")!]).Order().ToList();
        return new TokenRange(tokens[0], tokens[^1] + 1);
    }

    private static ImmutableArray<TokenRange> SentencesOf(List<XElement> words)
    {
        var sentences = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var sentence in words.Index().GroupBy(word => int.Parse((string)word.Item.Attribute("sentence")!, CultureInfo.InvariantCulture)))
            sentences.Add(new TokenRange(sentence.First().Index, sentence.Last().Index + 1));
        return sentences.ToImmutable();
    }
}
