using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Hearsay.Language;

namespace Hearsay.Evaluation.Corpora;

/// <summary>The text of an article of MEANTIME: its tokens, one blank between two, and its sentences.</summary>
internal sealed class MeantimeText
{
    private readonly Dictionary<string, int> _place;

    public MeantimeText(XElement article)
    {
        var words = article.Elements("token").ToList();
        _place = words.Index().ToDictionary(word => (string)word.Item.Attribute("t_id")!, word => word.Index);
        Text = string.Join(' ', words.Select(word => word.Value));
        Tokens = SpansOf(words);
        Sentences = SentencesOf(words);
        Published = PartialDate.TryParse((string?)Written(article)?.Attribute("value"), out var published) ? published : null;
        WrittenAt = Written(article) is { } mark && Anchored(mark) is [var first, ..] anchored ? new TokenRange(first, anchored[^1] + 1) : null;
    }

    public string Text { get; }

    public ImmutableArray<Span> Tokens { get; }

    public ImmutableArray<TokenRange> Sentences { get; }

    /// <summary>When it was written, as marked; null where it is not.</summary>
    public PartialDate? Published { get; }

    /// <summary>The words that tell when it was written; null where none do.</summary>
    public TokenRange? WrittenAt { get; }

    /// <summary>The mark of when an article was written; null where there is none.</summary>
    public static XElement? Written(XElement article) => article.Descendants("TIMEX3")
        .FirstOrDefault(time => (string?)time.Attribute("type") == "DATE" && (string?)time.Attribute("functionInDocument") == "CREATION_TIME");

    /// <summary>The tokens that a mark stands on, in order; empty for one that stands on none.</summary>
    public int[] Anchored(XElement mark) => [.. mark.Elements("token_anchor").Select(anchor => _place[(string)anchor.Attribute("t_id")!]).Order()];

    /// <summary>Its analysis, with its own tokens and sentences, each sentence a paragraph.</summary>
    public Analysis Analyze(Analyzer analyzer) => analyzer.Annotate(Text, Tokens, Sentences, Sentences);

    private static ImmutableArray<Span> SpansOf(List<XElement> words)
    {
        var spans = ImmutableArray.CreateBuilder<Span>(words.Count);
        var at = 0;
        foreach (var word in words)
        {
            spans.Add(new Span(at, at + word.Value.Length));
            at += word.Value.Length + 1;
        }
        return spans.MoveToImmutable();
    }

    private static ImmutableArray<TokenRange> SentencesOf(List<XElement> words)
    {
        var sentences = ImmutableArray.CreateBuilder<TokenRange>();
        foreach (var sentence in words.Index().GroupBy(word => int.Parse((string)word.Item.Attribute("sentence")!, CultureInfo.InvariantCulture)))
            sentences.Add(new TokenRange(sentence.First().Index, sentence.Last().Index + 1));
        return sentences.ToImmutable();
    }
}
