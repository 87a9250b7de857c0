using System.Text.Json;
using Hearsay.Evaluation.Corpora;

namespace Hearsay.Evaluation.Statements;

/// <summary>An article in PolNeAR's layout, held against its reading.</summary>
internal static class StatementGold
{
    /// <summary>Scores one article.</summary>
    /// <param name="article">With <c>text</c> and <c>statements</c>, whose spans count code points.</param>
    /// <param name="reading">Its reading; null where there is none.</param>
    public static StatementScore Score(JsonElement article, Reading? reading)
    {
        var text = article.GetProperty("text").GetString()!;
        var tokens = TokenCutter.Cut(text);
        var places = new CodePoints(text);
        var gold = article.GetProperty("statements").EnumerateArray().Select(s => TokenSets.Of(
            tokens, Offsets.All(s.GetProperty("source")), Offsets.All(s.GetProperty("cue")), Offsets.All(s.GetProperty("content"))));
        var read = (reading?.Statements ?? []).Select(s => TokenSets.Of(tokens, s.Source.Select(places.Of), s.Cue.Select(places.Of), s.Content.Select(places.Of)));
        return StatementScore.Of([.. gold], [.. read]);
    }
}
