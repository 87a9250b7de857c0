using System.Text.Json;
using Hearsay.Evaluation.Corpora;

namespace Hearsay.Evaluation.Statements;

/// <summary>An article in PolNeAR's layout, held against its reading.</summary>
internal static class StatementGold
{
    /// <summary>Scores one article.</summary>
    /// <inheritdoc cref="Article"/>
    public static StatementScore Score(JsonElement article, Reading? reading) => StatementScore.Of(Article(article, reading));

    /// <summary>One article's statements, as marked and as read.</summary>
    /// <param name="article">With <c>text</c> and <c>statements</c>, whose spans count code points.</param>
    /// <param name="reading">Its reading; null where there is none.</param>
    public static StatedArticle Article(JsonElement article, Reading? reading)
    {
        var text = article.GetProperty("text").GetString()!;
        var tokens = TokenCutter.Cut(text);
        var places = new CodePoints(text);
        var gold = article.GetProperty("statements").EnumerateArray().Select(s => TokenSets.Of(
            tokens, Offsets.All(s.GetProperty("source")), Offsets.All(s.GetProperty("cue")), Offsets.All(s.GetProperty("content"))));
        var read = (reading?.Statements ?? []).Select(s => TokenSets.Of(tokens, s.Source.Select(places.Of), s.Cue.Select(places.Of), s.Content.Select(places.Of)));
        var quoted = QuoteMarks.Quoted(text);
        return new StatedArticle(
            tokens, Words(text, tokens), [.. gold], StatedArticle.Outer([.. read]), [.. tokens.Select(token => quoted[token.Start])],
            Sentences(tokens, [.. (reading?.Sentences ?? []).Select(places.Of)]));
    }

    private static string[] Words(string text, List<Span> tokens)
    {
        var letters = text.EnumerateRunes().ToArray();
        return [.. tokens.Select(token => string.Concat(letters[token.Start..token.End]))];
    }

    /// <summary>A token between two sentences belongs to the first of them.</summary>
    private static int[] Sentences(List<Span> tokens, Span[] sentences)
    {
        var number = 0;
        return [.. tokens.Select(token =>
        {
            while (number + 1 < sentences.Length && sentences[number + 1].Start <= token.Start)
                number++;
            return number;
        })];
    }
}
