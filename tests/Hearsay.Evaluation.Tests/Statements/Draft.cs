using System.Text.Json;
using Hearsay.Evaluation.Corpora;
using Hearsay.Evaluation.Statements;

namespace Hearsay.Evaluation.Tests.Statements;

/// <summary>An invented article whose statements are given by their words; a part of several pieces has <c>|</c> between them. Sentences end at a full stop, a question mark or a line.</summary>
internal sealed class Draft(string text)
{
    private readonly List<Statement> _gold = [], _read = [];

    public Draft Gold(string source, string cue, string content) => Add(_gold, source, cue, content);

    public Draft Read(string source, string cue, string content) => Add(_read, source, cue, content);

    /// <summary>What is marked is read the same.</summary>
    public Draft Both(string source, string cue, string content) => Gold(source, cue, content).Read(source, cue, content);

    public StatedArticle Article() => StatementGold.Article(
        JsonSerializer.SerializeToElement(new { text, statements = _gold.Select(s => new { source = Pairs(s.Source), cue = Pairs(s.Cue), content = Pairs(s.Content) }) }),
        new Reading { Report = new Report { Id = "r", Text = text }, Sentences = Sentences(), Statements = _read });

    private int[][] Pairs(IReadOnlyList<Span> spans) => [.. spans.Select(new CodePoints(text).Of).Select(span => new[] { span.Start, span.End })];

    private Draft Add(List<Statement> to, string source, string cue, string content)
    {
        to.Add(new Statement { Id = $"s{to.Count + 1}", Source = Spans(source), Cue = Spans(cue), Content = Spans(content), Origin = "x", OriginKind = OriginKind.Person });
        return this;
    }

    private Span[] Spans(string words) =>
        [.. words.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(piece => text.IndexOf(piece, StringComparison.Ordinal) is >= 0 and var at ? new Span(at, at + piece.Length) : throw new ArgumentException($"'{piece}' is not in the text."))];

    private List<Span> Sentences()
    {
        var (sentences, start) = (new List<Span>(), 0);
        for (var at = 0; at < text.Length; at++)
            if (text[at] is '.' or '?' or '\n' || at + 1 == text.Length)
            {
                sentences.Add(new Span(start, at + 1));
                start = at + 1;
            }
        return sentences;
    }
}
